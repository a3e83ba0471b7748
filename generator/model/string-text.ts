/**
 * A string constant's text from its code units, without the terminator. Bytes that are not UTF-8 become
 * U+0080 to U+00FF.
 *
 * @param unitSize bytes: 1 for UTF-8, 2 for UTF-16, 4 for UTF-32
 * @returns null where a code unit is no code point
 */
export function stringText(units: readonly number[], unitSize: 1 | 2 | 4): string | null {
  if (unitSize === 1) return textOfBytes(units)
  if (unitSize === 2) return units.map((unit) => String.fromCharCode(unit)).join('')
  if (units.some((unit) => unit > 0x10ffff)) return null
  return units.map((unit) => String.fromCodePoint(unit)).join('')
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOfBytes(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const length = utf8Length(bytes[i]!)
    const character = decodeUtf8(bytes.slice(i, i + length))
    text += character ?? String.fromCharCode(bytes[i]!)
    i += character === null ? 1 : length
  }
  return text
}

/** How many bytes a UTF-8 sequence has that starts with this one; 1 where none does. */
function utf8Length(first: number): number {
  if (first >= 0xf0) return 4
  if (first >= 0xe0) return 3
  return first >= 0xc0 ? 2 : 1
}

function decodeUtf8(bytes: readonly number[]): string | null {
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
