import { expect, test } from 'vitest'
import { AddressTable } from '../../../runtime/memory/address-table.ts'
import { Random, seedOfRun } from '../../random.ts'

const seed = seedOfRun()

test(`addresses find what a Map finds: seed ${seed}`, () => {
  const random = new Random(seed)
  const table = new AddressTable<{ readonly step: number }>()
  const map = new Map<bigint, { readonly step: number }>()
  const address = (): bigint => {
    const near = BigInt(random.integer(0, 40)) * random.pick([1n, 16n, 4096n, 1n << 20n, 1n << 32n])
    return BigInt.asUintN(64, random.pick([1n, 0x55aa_0000_1000n, 1n << 53n, -1n - (1n << 38n), 0n]) + near)
  }
  for (let step = 0; step < 20_000; step++) {
    if (random.chance(0.3)) {
      const [at, value] = [address(), { step }]
      table.set(at, value)
      map.set(at, value)
    }
    const at = address()
    expect(table.get(at)).toBe(map.get(at))
    if (random.chance(0.001)) {
      table.keep(({ step: made }) => made % 3 === 0)
      for (const [key, { step: made }] of map) if (made % 3 !== 0) map.delete(key)
    }
    expect(table.size).toBe(map.size)
  }
})

test('there is room for many, and it is given back', () => {
  const table = new AddressTable<{ readonly index: number }>()
  const address = (index: number): bigint => 0x7f12_3400_0000n + 48n * BigInt(index)
  for (let index = 0; index < 300_000; index++) table.set(address(index), { index })
  expect([table.size, table.get(address(299_999))?.index, table.get(8n)]).toEqual([
    300_000,
    299_999,
    undefined,
  ])
  table.keep(({ index }) => index === 7)
  expect([table.size, table.get(address(7))?.index, table.get(address(8))]).toEqual([1, 7, undefined])
})

test.each([16n, 48n, 4096n, 1n << 20n, 1n << 32n])(
  'addresses %d bytes apart are found at once',
  (distance) => {
    const table = new AddressTable<object>()
    for (let index = 0n; index < 100_000n; index++) table.set(0x7000_0000_0000n + index * distance, {})
    let found = 0
    const start = performance.now()
    for (let index = -100_000n; index < 100_000n; index++) {
      if (table.get(0x7000_0000_0000n + index * distance) !== undefined) found++
    }
    expect(found).toBe(100_000)
    // With all in one row of slots it would take minutes.
    expect(performance.now() - start).toBeLessThan(5000)
  },
)
