import { outOfRange } from '../errors/rejection.ts'

/** What a size may be that another parameter says. */
export type Size = number | bigint | undefined

/**
 * Whether a size asks C to look for the NUL: a negative number, zero, and what a negative number is as a
 * `size_t` (`SIZE_MAX`, which pcre2 calls `PCRE2_ZERO_TERMINATED`). No memory is half as large.
 */
export function asksForNul(size: Size): boolean {
  // The size is checked on its own, after this.
  return (typeof size === 'number' || typeof size === 'bigint') && (size <= 0 || size >= 2 ** 63)
}

/** A number of bytes, and not none. The size is checked on its own, after this. */
export function saysHowMany(size: Size): boolean {
  return (typeof size === 'number' || typeof size === 'bigint') && size > 0 && !asksForNul(size)
}

/**
 * Checks the size that goes with text. Throws a RangeError where C would read beyond the text and the NUL
 * behind it, and where the size is the text's length in characters, which is not that in bytes.
 *
 * @param isLimit C stops at the NUL, so that a larger size is right, too
 */
export function checkTextSize(
  text: string,
  size: Size,
  owner: string,
  name: string,
  sizeName: string,
  isLimit: boolean,
): void {
  if (typeof size !== 'number' && typeof size !== 'bigint') return
  if (asksForNul(size)) return
  const bytes = Buffer.byteLength(text)
  if (size > bytes + 1 && !isLimit) {
    throw outOfRange(owner, sizeName, `at most ${bytes}, the bytes of ${name} in UTF-8, or undefined`, size)
  }
  if (bytes !== text.length && Number(size) === text.length) {
    const expected = `${bytes}, the bytes of ${name} in UTF-8, or undefined; its length in characters is another`
    throw outOfRange(owner, sizeName, expected, size)
  }
}
