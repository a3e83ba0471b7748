import { expect, test } from 'vitest'
import { HeaderCursor, UnexpectedHeader } from '../../examples/extract-7z/seven-zip/header-cursor.ts'

/** A number of the format in nine bytes. */
function number(value: bigint): number[] {
  return [0xff, ...Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn))]
}

test.each([
  ['checksums that are all there', (cursor: HeaderCursor, count: number) => cursor.skipDigests(count), [1]],
  [
    'checksums of which some are there',
    (cursor: HeaderCursor, count: number) => cursor.skipDigests(count),
    [0],
  ],
  ['bits', (cursor: HeaderCursor, count: number) => cursor.bits(count), []],
  ['numbers', (cursor: HeaderCursor, count: number) => cursor.numbers(count), []],
])('more %s than a header has bytes for are refused at once', (_, read, before) => {
  for (const count of [1_000, 2 ** 30, 1_920_000_000, 2 ** 40]) {
    const started = performance.now()
    expect(() => read(new HeaderCursor(Uint8Array.of(...before, ...new Uint8Array(100))), count)).toThrow(
      UnexpectedHeader,
    )
    expect(performance.now() - started).toBeLessThan(1_000)
  }
})

test('a number of things is bounded by what is left', () => {
  const cursor = new HeaderCursor(Uint8Array.from(number(1n << 40n)))
  expect(() => cursor.count()).toThrow(UnexpectedHeader)
})
