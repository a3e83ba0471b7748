import type { CType } from '../../model/types.ts'
import { ownProperty } from '../../own-property.ts'
import type { FloatingKind, IntegerKind } from '../../target/target.ts'

const integer = (name: IntegerKind): CType => ({ kind: 'integer', name })
const floating = (name: FloatingKind): CType => ({ kind: 'floating', name })

/** Type names that compilers know without a declaration, alone or beside `signed` and `unsigned`. */
const builtinTypes: Readonly<Record<string, CType>> = {
  void: { kind: 'void' },
  bool: { kind: 'bool' },
  _Bool: { kind: 'bool' },
  __builtin_va_list: { kind: 'va-list' },
  __gnuc_va_list: { kind: 'va-list' },
  __builtin_ms_va_list: { kind: 'pointer', pointee: integer('char') },
  // `<stddef.h>` declares it in C23.
  nullptr_t: { kind: 'pointer', pointee: { kind: 'void' }, nullptr: true },
  __int128_t: integer('__int128'),
  __uint128_t: integer('unsigned __int128'),
  float: floating('float'),
  __bf16: floating('__bf16'),
  _Float16: floating('_Float16'),
  _Float32: floating('_Float32'),
  _Float64: floating('_Float64'),
  _Float128: floating('_Float128'),
  _Float32x: floating('_Float32x'),
  _Float64x: floating('_Float64x'),
  __float128: floating('__float128'),
  _Decimal32: floating('_Decimal32'),
  _Decimal64: floating('_Decimal64'),
  _Decimal128: floating('_Decimal128'),
  double: floating('double'),
  __float80: floating('long double'),
}

/** The type that a name has of itself, without a declaration. */
export function builtinType(name: string): CType | undefined {
  return ownProperty(builtinTypes, name) ?? ownProperty(integerTypes, name)
}

/** Keys: the specifiers without `int`, signs first. */
const integerTypes: Readonly<Record<string, CType>> = {
  char: integer('char'),
  'signed char': integer('signed char'),
  'unsigned char': integer('unsigned char'),
  short: integer('short'),
  'unsigned short': integer('unsigned short'),
  int: integer('int'),
  unsigned: integer('unsigned int'),
  long: integer('long'),
  'unsigned long': integer('unsigned long'),
  'long long': integer('long long'),
  'unsigned long long': integer('unsigned long long'),
  __int128: integer('__int128'),
  'unsigned __int128': integer('unsigned __int128'),
  // Microsoft's sized integers.
  __int8: integer('char'),
  'signed __int8': integer('signed char'),
  'unsigned __int8': integer('unsigned char'),
  __int16: integer('short'),
  'unsigned __int16': integer('unsigned short'),
  __int32: integer('int'),
  'unsigned __int32': integer('unsigned int'),
  __int64: integer('long long'),
  'unsigned __int64': integer('unsigned long long'),
}

/**
 * The type that a multiset of keywords denotes, in any order (N1570 6.7.2p2).
 *
 * @returns undefined for a combination that C does not have
 */
export function basicType(words: readonly string[]): CType | undefined {
  if (words.length === 1 && words[0] !== 'signed') return builtinType(words[0]!)
  let unsigned = 0
  let signed = 0
  let short = 0
  let long = 0
  const others: string[] = []
  for (const word of words) {
    if (word === 'unsigned') unsigned++
    else if (word === 'signed') signed++
    else if (word === 'short') short++
    else if (word === 'long') long++
    else others.push(word)
  }
  if (unsigned + signed > 1 || others.length > 1) return undefined
  const base = others[0]
  if (base === 'double') {
    if (unsigned + signed + short > 0 || long > 1) return undefined
    return floating(long === 1 ? 'long double' : 'double')
  }
  const size = [...Array<string>(short).fill('short'), ...Array<string>(long).fill('long')].join(' ')
  if (size !== '' && base !== undefined && base !== 'int') return undefined
  const key = size !== '' ? size : (base ?? 'int')
  if (unsigned === 1) return integerTypes[key === 'int' ? 'unsigned' : `unsigned ${key}`]
  return (signed === 1 ? integerTypes[`signed ${key}`] : undefined) ?? ownProperty(integerTypes, key)
}
