// A parent that holds some memory and starts `true`: started by process-start.ts with what it holds and how
// often, prints the milliseconds of each start as JSON. `execFileSync` waits; a start that is not waited for
// still stops the event loop for as long as the system takes to duplicate the parent.
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { holdMemory, type MemoryKind } from './held-memory.ts'

const [, , kind = 'Buffers', gigabytes = '0', runs = '11'] = process.argv
const held = holdMemory(kind as MemoryKind, Number(gigabytes))
const start = promisify(execFile)

/** Milliseconds that some work takes. */
function time(work: () => void): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

const waited: number[] = []
const called: number[] = []
for (let run = 0; run < Number(runs); run++) {
  waited.push(time(() => execFileSync('true')))
  let end: Promise<unknown> | undefined
  called.push(
    time(() => {
      end = start('true')
    }),
  )
  await end
}
const ends: Promise<unknown>[] = []
const hundred = time(() => {
  for (let one = 0; one < 100; one++) ends.push(start('true'))
})
await Promise.all(ends)
console.log(JSON.stringify({ waited, called, hundred: [hundred] }))
if (held.length < 0) throw new Error('The memory was given back too early')
