import { strayByte } from '../../source/source-bytes.ts'

const simpleEscapes: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  E: 27,
}

/**
 * The value in `#if` of a character constant (N1570 6.4.4.4): several characters make one int, eight
 * bits each, as GCC and Clang have it. null for anything else.
 */
export function decodeCharacterConstant(text: string, charIsSigned: boolean): bigint | null {
  const match = /^(L|u8|u|U)?'(.+)'$/s.exec(text)
  if (match === null) return null
  const wide = match[1] === 'L' || match[1] === 'u' || match[1] === 'U'
  const values: number[] = []
  for (const [piece] of match[2]!.matchAll(
    /\\x[0-9a-fA-F]+|\\[0-7]{1,3}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|./gsu,
  )) {
    const code = characterValue(piece)
    const byte = strayByte(code)
    if (byte !== null) values.push(byte)
    else if (wide || code < 0x80 || /^\\[x0-7]/.test(piece)) values.push(code)
    else values.push(...Buffer.from(String.fromCodePoint(code)))
  }
  if (wide) return BigInt(values.at(-1)!)
  if (values.length === 1) return BigInt(charIsSigned ? (values[0]! << 24) >> 24 : values[0]! & 0xff)
  return BigInt(values.reduce((value, byte) => (value << 8) | (byte & 0xff), 0))
}

function characterValue(piece: string): number {
  if (piece[0] !== '\\' || piece.length === 1) return piece.codePointAt(0)!
  const kind = piece[1]!
  if (/[xuU]/.test(kind)) {
    const value = Number.parseInt(piece.slice(2), 16)
    return kind === 'x' ? value | 0 : Math.min(value, 0x10ffff)
  }
  if (/[0-7]/.test(kind)) return Number.parseInt(piece.slice(1), 8)
  return simpleEscapes[kind] ?? piece.codePointAt(1)!
}
