import { describe, expect, test } from 'vitest'
import { toLong32, toUnsignedLong32 } from '../../../runtime/types/integers.ts'

describe('a long of four bytes, as on Windows', () => {
  test.each([
    [toLong32, [-0x80000000, 0x7fffffff, -1n, 5n]],
    [toUnsignedLong32, [0, 0xffffffff, 0n, 5n]],
  ])('%o takes what fits', (check, values) => {
    for (const value of values) expect(check(value, 'f', 'x')).toBe(value)
  })

  test.each([
    [toLong32, [-0x80000001, 0x80000000, 0.5, Number.NaN, 2n ** 31n]],
    [toUnsignedLong32, [-1, 2 ** 32, 0.5, Number.NaN, -1n, 2n ** 32n]],
  ])('%o refuses what does not', (check, values) => {
    for (const value of values) expect(() => check(value, 'f', 'x')).toThrow(/^f: x must be an? /)
  })

  test.each([[toLong32], [toUnsignedLong32]])('%o runs no code of what it refuses', (check) => {
    const value = {
      valueOf: () => expect.unreachable(),
      toString: () => expect.unreachable(),
    }
    for (const wrong of [value, '5', null, undefined, true, Symbol('s')])
      expect(() => check(wrong as never, 'f', 'x')).toThrow(/^f: x must be an? /)
  })
})
