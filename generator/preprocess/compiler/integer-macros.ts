import type { IntegerKind, Target } from '../../target/target.ts'

/** The types behind `<stddef.h>` and `<stdint.h>`: what is named, and its type. */
function standardTypes(target: Target): Readonly<Record<string, IntegerKind>> {
  const { int64, fastIntegers } = target
  // INTMAX and INTPTR are as wide as `long` where that has 64 bits, whatever `int64_t` is.
  const word = target.integers.long.size === 8 ? 'long' : 'long long'
  const signed: Record<string, IntegerKind> = {
    INT8: 'signed char',
    INT16: 'short',
    INT32: 'int',
    INT64: int64,
    INT_LEAST8: 'signed char',
    INT_LEAST16: 'short',
    INT_LEAST32: 'int',
    INT_LEAST64: int64,
    INT_FAST8: 'signed char',
    INT_FAST16: fastIntegers.fast16,
    INT_FAST32: fastIntegers.fast32,
    INT_FAST64: int64,
    INTMAX: word,
    INTPTR: word,
  }
  const unsigned = Object.entries(signed).map(([name, kind]) => [`U${name}`, unsignedOf(kind)] as const)
  return {
    ...signed,
    ...Object.fromEntries(unsigned),
    SIZE: target.sizeType,
    PTRDIFF: target.ptrdiffType,
    WCHAR: target.wcharType,
    WINT: target.wintType,
    SIG_ATOMIC: 'int',
  }
}

/** Types, limits and widths of integers, as GCC names and spells them. */
export function integerMacros(target: Target): string[] {
  const lines = [
    '#define __CHAR_BIT__ 8',
    '#define __CHAR16_TYPE__ short unsigned int',
    '#define __CHAR32_TYPE__ unsigned int',
    ...limitMacros('SCHAR', 'signed char', target),
    ...limitMacros('SHRT', 'short', target),
    ...limitMacros('INT', 'int', target),
    ...limitMacros('LONG', 'long', target),
    ...limitMacros('LONG_LONG', 'long long', target),
  ]
  for (const [name, kind] of Object.entries(standardTypes(target))) {
    lines.push(
      `#define __${name}_TYPE__ ${spelling(kind)}`,
      `#define __${name}_MAX__ ${maximum(kind, target)}`,
    )
    // GCC has no widths of the exact types (theirs are in the names) nor of the unsigned ones.
    if (!/^INT\d|^UINT/.test(name)) lines.push(`#define __${name}_WIDTH__ ${width(kind, target)}`)
    if (/^U?INT(\d+|MAX)$/.test(name)) lines.push(`#define __${name}_C(c) ${constant(kind, target)}`)
  }
  for (const name of ['WCHAR', 'WINT', 'SIG_ATOMIC'] as const) {
    const kind = standardTypes(target)[name]!
    lines.push(
      `#define __${name}_MIN__ ${isUnsigned(kind) ? zeroOf(kind, target) : `(-__${name}_MAX__ - 1)`}`,
    )
  }
  const sizes: readonly (readonly [string, number])[] = [
    ['SHORT', target.integers.short.size],
    ['INT', target.integers.int.size],
    ['LONG', target.integers.long.size],
    ['LONG_LONG', target.integers['long long'].size],
    ['POINTER', target.pointer.size],
    ['FLOAT', target.floatings.float.size],
    ['DOUBLE', target.floatings.double.size],
    ['LONG_DOUBLE', target.floatings['long double'].size],
    ['SIZE_T', target.integers[target.sizeType].size],
    ['PTRDIFF_T', target.integers[target.ptrdiffType].size],
    ['WCHAR_T', target.integers[target.wcharType].size],
    ['WINT_T', target.integers[target.wintType].size],
  ]
  for (const [name, size] of sizes) lines.push(`#define __SIZEOF_${name}__ ${size}`)
  if (target.hasInt128) lines.push('#define __SIZEOF_INT128__ 16')
  if (!target.charIsSigned) lines.push('#define __CHAR_UNSIGNED__ 1')
  return lines
}

function limitMacros(name: string, kind: IntegerKind, target: Target): string[] {
  return [
    `#define __${name}_MAX__ ${maximum(kind, target)}`,
    `#define __${name}_WIDTH__ ${width(kind, target)}`,
  ]
}

function width(kind: IntegerKind, target: Target): number {
  return target.integers[kind].size * 8
}

function isUnsigned(kind: IntegerKind): boolean {
  return kind.startsWith('unsigned')
}

function unsignedOf(kind: IntegerKind): IntegerKind {
  return kind === 'signed char' ? 'unsigned char' : (`unsigned ${kind}` as IntegerKind)
}

/** GCC's order of the specifiers: `long unsigned int`. */
function spelling(kind: IntegerKind): string {
  const words = kind.split(' ')
  if (words.includes('char') || words.includes('int')) return kind
  const size = words.filter((word) => word !== 'unsigned').join(' ')
  return isUnsigned(kind) ? `${size} unsigned int` : `${size} int`
}

/** Types narrower than int have constants of type int (N1570 7.20.2 p2). */
function suffix(kind: IntegerKind, target: Target): string {
  if (target.integers[kind].size < 4) return ''
  const longs = kind.endsWith('long long') ? 'LL' : kind.endsWith('long') ? 'L' : ''
  return `${isUnsigned(kind) ? 'U' : ''}${longs}`
}

function maximum(kind: IntegerKind, target: Target): string {
  const bits = width(kind, target) - (isUnsigned(kind) ? 0 : 1)
  return `0x${((1n << BigInt(bits)) - 1n).toString(16)}${suffix(kind, target)}`
}

function zeroOf(kind: IntegerKind, target: Target): string {
  return `0${suffix(kind, target)}`
}

function constant(kind: IntegerKind, target: Target): string {
  const text = suffix(kind, target)
  return text === '' ? 'c' : `c ## ${text}`
}
