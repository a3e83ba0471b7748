import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { keeperOf } from '../../runtime/memory/keeper.ts'
import { tiesOf } from '../../runtime/memory/memory-block.ts'
import * as m from '../headers/expected/function-macros.ts'
import * as f from '../headers/expected/inline-functions.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Collects what nobody holds, and takes its memory for something else. */
async function collected(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  for (let i = 0; i < 20_000; i++) new f.node({ value: -1 })
}

/** Nodes of JavaScript's memory that only C's pointers lead to, and whether they were collected. */
function watched(value: number, refs: WeakRef<f.node>[]): f.node {
  const node = new f.node({ value })
  refs.push(new WeakRef(node))
  return node
}

test('what translated C stores pointers to lives as long as the memory in which it stores them', async () => {
  const list = new f.node({ value: 1 })
  const refs: WeakRef<f.node>[] = []
  ;(() => {
    for (let value = 2; value <= 50; value++) f.node_append(list, watched(value, refs))
  })()
  await collected()
  expect(f.list_sum(list)).toBe((50 * 51) / 2)
  let last: f.node | null = list
  for (let value = 1; value <= 50; value++) {
    expect(last?.value).toBe(value)
    last = last!.next
  }
  expect(last).toBeNull()
})

test('a pointer in a record that is returned, copied or exchanged keeps what it leads to', async () => {
  const copy = new f.node()
  const made = (() => f.node_before(new f.node({ value: 77 })))()
  ;(() => f.node_copy(copy, new f.node({ next: new f.node({ value: 88 }) })))()
  const out = new m.node()
  ;(() => m.SET_NEXT(out, new m.node({ value: 99 })))()
  const exchanged = new f.node()
  ;(() => f.node_exchange(exchanged, new f.node({ value: 66 })))()
  await collected()
  expect(exchanged.next?.value).toBe(66)
  expect([made.next?.value, copy.next?.value, out.next?.value]).toEqual([77, 88, 99])
})

test('what is stored over lets go of what was there', () => {
  const list = new f.node({ value: 1 })
  const kept = (): number => tiesOf(keeperOf(list) as ArrayBuffer)?.size ?? 0
  f.node_append(list, new f.node({ value: 2 }))
  expect(kept()).toBe(1)
  f.node_copy(list, new f.node({ value: 5 }))
  expect(list.next).toBeNull()
  expect(kept()).toBe(0)
})
