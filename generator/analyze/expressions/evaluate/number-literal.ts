import { ownProperty } from '../../../own-property.ts'
import type { FloatingKind, IntegerKind } from '../../../target/target.ts'
import { integerOperand, type Operand, realOperand } from '../operand.ts'
import { type IntegralType, intType, realFormat, type TypeFacts } from './arithmetic-types.ts'
import { parseReal } from './real-text.ts'

/**
 * An integer or floating constant (N1570 6.4.4.1 and 6.4.4.2), GNU's, C23's and Microsoft's forms
 * included: binary digits, digit separators, `f128`, `i64`.
 *
 * @returns null for one whose type the model does not know: decimal, imaginary, bit-precise
 */
export function numberLiteral(spelling: string, facts: TypeFacts): Operand | null {
  // Most constants are this simple, and an `int` on every target.
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(spelling)) return integerOperand(intType, BigInt(spelling))
  const text = spelling.replaceAll("'", '')
  return integerLiteral(text, facts) ?? floatingLiteral(text, facts)
}

const integerPattern =
  /^(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0([0-7]*)|([1-9][0-9]*))([uUlL]*|[uU]?[iI](?:8|16|32|64))$/

function integerLiteral(text: string, facts: TypeFacts): Operand | null {
  const match = integerPattern.exec(text)
  if (match === null) return null
  const [, hexadecimal, binary, octal, decimal, suffix = ''] = match
  const value = digitsValue(hexadecimal, binary, octal, decimal)
  const candidates = integerCandidates(suffix.toLowerCase(), decimal !== undefined)
  const name = candidates?.find((kind) => facts.holds({ kind: 'integer', name: kind }, value))
  if (candidates === null) return null
  return integerOperand({ kind: 'integer', name: name ?? beyondCandidates(candidates, facts) }, value)
}

function digitsValue(hexadecimal?: string, binary?: string, octal?: string, decimal?: string): bigint {
  if (hexadecimal !== undefined) return BigInt(`0x${hexadecimal}`)
  if (binary !== undefined) return BigInt(`0b${binary}`)
  return decimal === undefined ? BigInt(`0o0${octal ?? ''}`) : BigInt(decimal)
}

/**
 * The types that a constant may have, in order (the table in N1570 6.4.4.1p5); null for an unknown suffix.
 */
function integerCandidates(suffix: string, decimal: boolean): readonly IntegerKind[] | null {
  switch (suffix) {
    case '':
      return decimal
        ? ['int', 'long', 'long long']
        : ['int', 'unsigned int', 'long', 'unsigned long', 'long long', 'unsigned long long']
    case 'u':
      return ['unsigned int', 'unsigned long', 'unsigned long long']
    case 'l':
      return decimal ? ['long', 'long long'] : ['long', 'unsigned long', 'long long', 'unsigned long long']
    case 'ul':
    case 'lu':
      return ['unsigned long', 'unsigned long long']
    case 'll':
      return decimal ? ['long long'] : ['long long', 'unsigned long long']
    case 'ull':
    case 'llu':
      return ['unsigned long long']
    default:
      return microsoftCandidates(suffix)
  }
}

function microsoftCandidates(suffix: string): readonly IntegerKind[] | null {
  const kinds: Readonly<Record<string, IntegerKind>> = {
    i8: 'char',
    i16: 'short',
    i32: 'int',
    i64: 'long long',
    ui8: 'unsigned char',
    ui16: 'unsigned short',
    ui32: 'unsigned int',
    ui64: 'unsigned long long',
  }
  const kind = ownProperty(kinds, suffix)
  return kind === undefined ? null : [kind]
}

/** A constant that fits none of its types: gcc takes `__int128`, others the widest unsigned type. */
function beyondCandidates(candidates: readonly IntegerKind[], facts: TypeFacts): IntegerKind {
  const widest: IntegralType = { kind: 'integer', name: candidates.at(-1)! }
  return facts.isSigned(widest) && facts.target.compiler === 'gcc' ? '__int128' : 'unsigned long long'
}

const floatingPattern =
  /^(0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+|[0-9]*\.?[0-9]*(?:[eE][+-]?\d+)?)(\w*)$/

const floatingSuffixes: Readonly<Record<string, FloatingKind>> = {
  '': 'double',
  f: 'float',
  l: 'long double',
  d: 'double',
  w: 'long double',
  q: '__float128',
  f16: '_Float16',
  bf16: '__bf16',
  f32: '_Float32',
  f64: '_Float64',
  f128: '_Float128',
  f32x: '_Float32x',
  f64x: '_Float64x',
}

function floatingLiteral(text: string, facts: TypeFacts): Operand | null {
  const match = floatingPattern.exec(text)
  if (match === null || !/[.eEpP]/.test(match[1]!)) return null
  const name = floatingSuffixes[match[2]!.toLowerCase()]
  if (name === undefined) return null
  const type = { kind: 'floating', name } as const
  const real = parseReal(match[1]!, realFormat(type, facts.target)!)
  return real === null ? null : realOperand(type, real)
}
