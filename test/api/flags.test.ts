import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Archive, ExtractFlags } from '../../bindings/libarchive/api.ts'
import { Database, OpenFlags, raw } from '../../bindings/sqlite3/api.ts'
import { flagBits } from '../../runtime/generated.ts'

test('flags are named in an object, in a list, or are a number', () => {
  const readonly = [{ readonly: true }, ['readonly'], OpenFlags.READONLY, raw.SQLITE_OPEN_READONLY] as const
  for (const flags of readonly) {
    expect(() => Database.openV2(join(tmpdir(), 'no-such-database'), flags)).toThrow('unable to open')
  }
  for (const flags of [{ readwrite: true, create: true, memory: true }, ['readwrite', 'memory']] as const) {
    using db = Database.openV2('any name', flags)
    db.exec('create table t(x)')
  }
  using archive = Archive.writeDiskNew()
  expect(archive.writeDiskSetOptions({ time: true, secureNodotdot: true })).toBe(raw.SQLITE_OK)
  expect(archive.writeDiskSetOptions([])).toBe(raw.SQLITE_OK)
})

test('a name that there is not is refused, with the place', () => {
  const wrong = ['readonly', 'raedonly'] as unknown as readonly 'readonly'[]
  expect(() => Database.openV2(':memory:', wrong)).toThrow('sqlite3_open_v2.flags: there is no flag raedonly')
  const near = { creat: true } as object
  expect(() => Database.openV2(':memory:', near)).toThrow('there is no flag creat; there is create')
  const none = null as unknown as object
  expect(() => Database.openV2(':memory:', none)).toThrow(
    'flags must be an object of flags, a list of their names, or a number; got null',
  )
  const set = new Set(['create']) as object
  expect(() => Database.openV2(':memory:', set)).toThrow('a list of their names, or a number; got Set(1)')
  const one = { create: 1 } as object
  expect(() => Database.openV2(':memory:', one)).toThrow('the flag create must be true or false; got 1')
  const other = { toString: true } as object
  expect(() => Database.openV2(':memory:', other)).toThrow('there is no flag toString')
})

test('what is not true is not set; all bits of C are there', () => {
  const table = { one: 1, two: 2, high: 0x8000_0000, wide: 2 ** 40, negative: -0x8000_0000 }
  const bits = (given: Partial<Record<keyof typeof table, boolean>>): number =>
    flagBits<Partial<typeof given>>(given, table as never, 'f.flags')
  expect(bits({})).toBe(0)
  expect(bits({ one: true, two: false })).toBe(1)
  expect(bits({ one: true, high: true })).toBe(0x8000_0001)
  expect(bits({ two: true, wide: true })).toBe(2 ** 40 + 2)
  expect(bits({ one: true, negative: true })).toBe(-0x7fff_ffff)
  expect(flagBits<{ readonly all?: boolean }>({ all: true }, { all: ExtractFlags.TIME | 1 }, '')).toBe(5)
})
