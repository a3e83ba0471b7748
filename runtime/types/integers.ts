import { outOfRange, wrongType } from '../errors/rejection.ts'
import { dataModel } from './data-model.ts'

// One short function per C type, so that V8 inlines it into the generated function that calls it. Each
// returns its argument unchanged. `owner` is the function or the record, `name` the parameter or the field.

/** Checks an `int`. Throws a TypeError for what is no number, a RangeError for what does not fit. */
export function toInt(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || (value | 0) !== value)
    refuse(value, owner, name, 'int', -0x80000000, 0x7fffffff)
  return value
}

/** Checks an `unsigned int`. */
export function toUnsignedInt(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || value >>> 0 !== value)
    refuse(value, owner, name, 'unsigned int', 0, 0xffffffff)
  return value
}

/** Checks a `short`. */
export function toShort(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || (value << 16) >> 16 !== value) {
    refuse(value, owner, name, 'short', -0x8000, 0x7fff)
  }
  return value
}

/** Checks an `unsigned short`. */
export function toUnsignedShort(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || (value & 0xffff) !== value) {
    refuse(value, owner, name, 'unsigned short', 0, 0xffff)
  }
  return value
}

/** Checks a `signed char`. */
export function toSignedChar(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || (value << 24) >> 24 !== value) {
    refuse(value, owner, name, 'signed char', -0x80, 0x7f)
  }
  return value
}

/** Checks an `unsigned char`. */
export function toUnsignedChar(value: number, owner: string, name: string): number {
  if (typeof value !== 'number' || (value & 0xff) !== value)
    refuse(value, owner, name, 'unsigned char', 0, 0xff)
  return value
}

/**
 * Checks a `char`: one character of ASCII, or a number from -128 to 255, since its signedness is the
 * platform's (N1570 6.2.5p15) and code is written for either. The byte that C sees is the same.
 */
export function toChar(value: number | string, owner: string, name: string): number {
  if (typeof value === 'string') return toCharacter(value, owner, name)
  if (typeof value !== 'number' || (value | 0) !== value || value < -0x80 || value > 0xff) {
    refuse(value, owner, name, 'char', -0x80, 0xff)
  }
  return (value << 24) >> 24
}

function toCharacter(value: string, owner: string, name: string): number {
  if (value.length === 1 && value < '\x80') return value.charCodeAt(0)
  throw wrongType(owner, name, 'a char: one character of ASCII, or an integer from -128 to 255', value)
}

/** Checks a `long long`: a safe integer, or a bigint of 64 bits. */
export function toLongLong(value: number | bigint, owner: string, name: string): number | bigint {
  if (!Number.isSafeInteger(value)) checkInt64(value, owner, name, 'long long')
  return value
}

/** Checks an `unsigned long long`. */
export function toUnsignedLongLong(value: number | bigint, owner: string, name: string): number | bigint {
  if (!Number.isSafeInteger(value) || value < 0) checkUint64(value, owner, name, 'unsigned long long')
  return value
}

function toLong64(value: number | bigint, owner: string, name: string): number | bigint {
  if (!Number.isSafeInteger(value)) checkInt64(value, owner, name, 'long')
  return value
}

/** A `long` of four bytes. */
export function toLong32(value: number | bigint, owner: string, name: string): number | bigint {
  const fits =
    typeof value === 'number'
      ? (value | 0) === value
      : typeof value === 'bigint' && BigInt.asIntN(32, value) === value
  if (!fits) {
    refuse(value, owner, name, 'long', -0x80000000, 0x7fffffff)
  }
  return value
}

function toUnsignedLong64(value: number | bigint, owner: string, name: string): number | bigint {
  if (!Number.isSafeInteger(value) || value < 0) checkUint64(value, owner, name, 'unsigned long')
  return value
}

/** An `unsigned long` of four bytes. */
export function toUnsignedLong32(value: number | bigint, owner: string, name: string): number | bigint {
  const fits =
    typeof value === 'number'
      ? value >>> 0 === value
      : typeof value === 'bigint' && BigInt.asUintN(32, value) === value
  if (!fits) {
    refuse(value, owner, name, 'unsigned long', 0, 0xffffffff)
  }
  return value
}

/** Checks a `long`: eight bytes, four on Windows. */
export const toLong = dataModel.long === 8 ? toLong64 : toLong32

/** Checks an `unsigned long`. */
export const toUnsignedLong = dataModel.long === 8 ? toUnsignedLong64 : toUnsignedLong32

/** Checks a `size_t` or `uintptr_t`: as wide as a pointer. */
export function toSize(value: number | bigint, owner: string, name: string): number | bigint {
  if (!Number.isSafeInteger(value) || value < 0) checkUint64(value, owner, name, 'size_t')
  return value
}

/**
 * A 64-bit integer as it comes back from Koffi: a number up to 2^53 - 1, beyond that a bigint, which is
 * refused rather than rounded.
 */
export function fromInteger64(raw: number | bigint, owner: string): number {
  return typeof raw === 'number' ? raw : unsafe(raw, owner)
}

function unsafe(raw: bigint, owner: string): never {
  throw new RangeError(
    `${owner}: ${raw} lies beyond ±(2^53 - 1) and would be rounded as a number; ` +
      'make the module with --int64 bigint to get a bigint, or with --int64 exact to get one beyond ' +
      '(int64Overrides in the configuration does it for single ones)',
  )
}

function checkInt64(value: unknown, owner: string, name: string, type: string): void {
  if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
    refuse(value, owner, name, type, '-2^63', '2^63 - 1')
  }
}

function checkUint64(value: unknown, owner: string, name: string, type: string): void {
  if (typeof value !== 'bigint' || BigInt.asUintN(64, value) !== value) {
    refuse(value, owner, name, type, '0', '2^64 - 1')
  }
}

function refuse(
  value: unknown,
  owner: string,
  name: string,
  type: string,
  minimum: number | string,
  maximum: number | string,
): never {
  const expected = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}, an integer from ${minimum} to ${maximum}`
  if (typeof value === 'number' && !Number.isNaN(value)) {
    throw outOfRange(owner, name, expected + hintFor(value, minimum), value)
  }
  if (typeof value === 'bigint' && typeof minimum === 'string') throw outOfRange(owner, name, expected, value)
  throw wrongType(owner, name, expected, value)
}

/** What a number out of range was probably meant to be. */
function hintFor(value: number, minimum: number | string): string {
  if (!Number.isInteger(value)) return ''
  // JavaScript's |, & and ~ give signed results: flags with the highest bit come out negative.
  if (value < 0 && value >= -0x80000000 && Number(minimum) === 0) {
    return ' (flags that are joined with | come out signed: (a | b) >>> 0)'
  }
  return typeof minimum === 'string' ? ' (a bigint beyond ±(2^53 - 1))' : ''
}
