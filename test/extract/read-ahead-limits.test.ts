import { expect, test } from 'vitest'
import type { ReadingThread } from '../../examples/extract-7z/read-ahead/reading-thread.ts'
import { SectionedRuns } from '../../examples/extract-7z/read-ahead/sectioned-runs.ts'

/** A thread that answers at once, of nothing in particular. */
class FakeThread {
  batches = 0
  begin(): void {}
  more(): Promise<unknown> {
    this.batches++
    return Promise.resolve({ pieces: [], bytes: new Uint8Array(), position: 0, end: undefined })
  }
  release(): void {}
}

const list = Array.from({ length: 300 }, (_, skip) => ({ skip, count: 1 }))

test('what nobody takes is not read on and on', async () => {
  const thread = new FakeThread()
  const runs = new SectionedRuns(
    { list, mostReaders: 2 },
    thread as unknown as ReadingThread,
    { archive: 0n, entry: 0n, isShown: false },
    () => Promise.reject(new Error('not in this test')),
  )
  for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(thread.batches).toBeGreaterThan(0)
  expect(thread.batches).toBeLessThan(200)
  await runs.close()
})
