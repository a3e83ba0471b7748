/*
 * C source is bytes, and what stands between quotes reaches a program as it is in the file. A text holds it
 * as UTF-16: what is UTF-8 is decoded, and a byte that belongs to no UTF-8 sequence becomes a lone surrogate,
 * U+DC80 to U+DCFF, which no decoded text has. So every text leads back to the file's bytes.
 */

const firstStray = 0xdc80
const lastStray = 0xdcff
const stray = /[\udc80-\udcff]/
const strays = /[\udc80-\udcff]/gu

/** The text of a file's bytes. */
export function decodeSource(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? decodeWithStrays(bytes) : text
}

function decodeWithStrays(bytes: Buffer): string {
  const pieces: string[] = []
  let valid = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    pieces.push(bytes.toString('utf8', valid, at), String.fromCharCode(firstStray - 0x80 + bytes[at]!))
    valid = ++at
  }
  pieces.push(bytes.toString('utf8', valid))
  return pieces.join('')
}

/** How many bytes a UTF-8 sequence has that starts here (RFC 3629); 0 where none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  // No longer form than needed, no surrogate, nothing beyond U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  return first === 0xf4 && second > 0x8f ? 0 : length
}

/** The byte that a code point of a decoded text stands for; null for a character. */
export function strayByte(codePoint: number): number | null {
  return codePoint >= firstStray && codePoint <= lastStray ? codePoint - firstStray + 0x80 : null
}

/** The text for people: bytes that are no UTF-8 are shown as Latin-1 has them. As long as before. */
export function readableText(text: string): string {
  if (!stray.test(text)) return text
  // With the flag `u` a surrogate that belongs to a pair is no match.
  return text.replace(strays, (unit) => String.fromCharCode(strayByte(unit.charCodeAt(0))!))
}

/** Characters that mean nothing in C and something to terminals: not those that are white space. */
const controls = /[^\P{Cc}\t\n\v\f\r]/gu

/** The text for terminals: as people read it, with U+FFFD for control characters. As long as before. */
export function printableText(text: string): string {
  return readableText(text).replace(controls, '\ufffd')
}

/** How much of a file is looked at, in characters. */
const sampleLength = 8000

/**
 * Whether a file with a NUL is no text but a program, an image or the like, or text in UTF-16: of its
 * beginning more than one character in fifty is a control character. A few of them in a header are spaces to
 * compilers.
 */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  const found = sample.match(controls)?.length ?? 0
  return found > 4 && found * 50 > sample.length
}
