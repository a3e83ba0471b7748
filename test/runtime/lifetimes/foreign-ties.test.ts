import { expect, test } from 'vitest'
import { ForeignTies } from '../../../runtime/memory/foreign-ties.ts'
import { startOf, type Tie } from '../../../runtime/memory/memory-block.ts'
import { Random, seedOfRun } from '../../random.ts'

const seed = seedOfRun()

test(`ties in C's memory are found as in a plain list: seed ${seed}`, () => {
  const random = new Random(seed)
  const ties = new ForeignTies()
  const list = new Map<bigint, Tie>()
  const buffers = [1, 40, 5000, 300_000].flatMap((size) => [new ArrayBuffer(size), new ArrayBuffer(size)])
  const place = (): bigint => 0x7f00_0000_0f00n + BigInt(random.integer(0, 600) * random.integer(1, 40))
  const inside = (buffer: ArrayBuffer): bigint =>
    startOf(buffer) + BigInt(random.integer(0, buffer.byteLength - 1))
  for (let step = 0; step < 3000; step++) {
    const at = place()
    if (random.chance(0.4)) {
      ties.delete(at)
      list.delete(at)
    } else {
      const keeper = random.pick(buffers)
      const tie = { address: inside(keeper), keeper }
      ties.set(at, tie, random.chance(0.5))
      list.set(at, tie)
    }
    expect(ties.size).toBe(list.size)
    const wanted = place()
    expect(ties.get(wanted)).toBe(list.get(wanted))
    const [start, length] = [place(), random.integer(0, 20_000)]
    const within = [...list].filter(([each]) => each >= start && each < start + BigInt(length))
    const found = ties.in(start, length).map(([offset, tie]) => [start + BigInt(offset), tie] as const)
    expect(new Map(found)).toEqual(new Map(within))
    const buffer = random.pick(buffers)
    const isKept = [...list.values()].some(({ keeper }) => keeper === buffer)
    expect(ties.keeperOf(inside(buffer)) === buffer).toBe(isKept)
  }
  for (const at of list.keys()) ties.delete(at)
  expect([ties.size, ...ties.leadingOn]).toEqual([0])
})

test('however many there are, what an address leads to is found at once', () => {
  const ties = new ForeignTies()
  const buffers = Array.from({ length: 20_000 }, () => new ArrayBuffer(64))
  for (const [index, keeper] of buffers.entries()) {
    ties.set(0x7f00_0000_0000n + BigInt(8 * index), { address: startOf(keeper), keeper }, false)
  }
  const start = performance.now()
  for (const buffer of buffers) expect(ties.keeperOf(startOf(buffer) + 5n)).toBe(buffer)
  // A look through a list would take a minute.
  expect(performance.now() - start).toBeLessThan(10_000)
})
