import type { CType } from '../../../model/types.ts'
import { strayByte } from '../../../source/source-bytes.ts'
import type { IntegerKind } from '../../../target/target.ts'
import type { Operand } from '../operand.ts'
import { intType, type TypeFacts } from './arithmetic-types.ts'

type Prefix = '' | 'u8' | 'u' | 'U' | 'L'

/**
 * A character constant (N1570 6.4.4.4, C23's `u8'x'` too).
 *
 * @returns null where it has no value: an empty one, an escape sequence out of range
 */
export function characterLiteral(spelling: string, facts: TypeFacts): Operand | null {
  const { prefix, body } = split(spelling, "'")
  const kind = unitKind(prefix, facts)
  const unitSize = facts.target.integers[kind].size
  const units = codeUnits(body, unitSize)
  if (units === null || units.length === 0) return null
  if (prefix !== '') {
    // Of several characters gcc takes the last one; the standard leaves it open.
    const value = facts.wrap(BigInt(units.at(-1)!), { kind: 'integer', name: kind })
    return { type: { kind: 'integer', name: kind }, value: { kind: 'character', value } }
  }
  return { type: intType, value: { kind: 'character', value: narrowValue(units, facts) } }
}

/** One character counts as a `char` converted to `int`; of several, the bytes fill an `int` from the left. */
function narrowValue(units: readonly number[], facts: TypeFacts): bigint {
  if (units.length === 1) return facts.wrap(BigInt(units[0]!), { kind: 'integer', name: 'char' })
  return facts.wrap(
    units.reduce((value, unit) => (value << 8n) | BigInt(unit), 0n),
    intType,
  )
}

/**
 * Adjacent string literals, concatenated (N1570 6.4.5p5): a prefix of one holds for all.
 *
 * @returns null for literals of different prefixes, or an escape sequence out of range
 */
export function stringLiteral(spellings: readonly string[], facts: TypeFacts): Operand | null {
  const parts = spellings.map((spelling) => split(spelling, '"'))
  const prefixes = new Set(parts.map((part) => part.prefix))
  prefixes.delete('')
  if (prefixes.size > 1) return null
  const kind = unitKind([...prefixes][0] ?? '', facts)
  const element: CType = { kind: 'integer', name: prefixes.has('u8') ? 'char' : kind }
  const unitSize = facts.target.integers[kind].size as 1 | 2 | 4
  const units: number[] = []
  for (const part of parts) {
    const more = codeUnits(part.body, unitSize)
    if (more === null) return null
    for (const unit of more) units.push(unit)
  }
  return {
    type: { kind: 'array', element, length: units.length + 1 },
    value: { kind: 'string', units, unitSize },
  }
}

function split(spelling: string, quote: string): { readonly prefix: Prefix; readonly body: string } {
  const start = spelling.indexOf(quote)
  return { prefix: spelling.slice(0, start) as Prefix, body: spelling.slice(start + 1, -1) }
}

/** The type of a character with a prefix, and of the code units of such a string. */
function unitKind(prefix: Prefix, facts: TypeFacts): IntegerKind {
  switch (prefix) {
    case 'L':
      return facts.target.wcharType
    case 'u':
      return 'unsigned short'
    case 'U':
      return 'unsigned int'
    case 'u8':
      return 'unsigned char'
    case '':
      return 'char'
  }
}

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  e: 27,
  E: 27,
}

const piece = /\\(?:x([0-9a-fA-F]+)|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^xuU0-7]))|([^\\])/gsu

/** The body of a literal in the execution encoding: UTF-8, UTF-16 or UTF-32 by the size of a unit. */
function codeUnits(body: string, unitSize: number): number[] | null {
  // Neither an escape sequence nor anything but ASCII: each character is one unit.
  if (/^[ -[\]-~]*$/.test(body)) return Array.from(body, (character) => character.charCodeAt(0))
  const units: number[] = []
  const largest = 2 ** (unitSize * 8) - 1
  let consumed = 0
  for (const match of body.matchAll(piece)) {
    if (match.index !== consumed) return null
    consumed += match[0].length
    const [, hexadecimal, octal, short, long, simple, plain] = match
    if (hexadecimal !== undefined || octal !== undefined) {
      const unit = Number.parseInt(hexadecimal ?? octal!, hexadecimal === undefined ? 8 : 16)
      if (unit > largest) return null
      units.push(unit)
      continue
    }
    const universal = short ?? long
    const codePoint =
      universal === undefined
        ? (simpleEscapes[simple ?? ''] ?? (simple ?? plain!).codePointAt(0)!)
        : Number.parseInt(universal, 16)
    if (codePoint > 0x10ffff) return null
    for (const unit of encode(codePoint, unitSize)) units.push(unit)
  }
  return consumed === body.length ? units : null
}

const utf8 = new TextEncoder()

function encode(codePoint: number, unitSize: number): readonly number[] {
  const byte = strayByte(codePoint)
  if (byte !== null) return [byte]
  if (unitSize === 4) return [codePoint]
  const text = String.fromCodePoint(codePoint)
  if (unitSize === 1) return [...utf8.encode(text)]
  return text.length === 1 ? [text.charCodeAt(0)] : [text.charCodeAt(0), text.charCodeAt(1)]
}
