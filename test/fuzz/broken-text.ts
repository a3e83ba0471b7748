import type { Random } from '../random.ts'

const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\p{L}_$][\p{L}\p{N}_$]*|\.?\d[\w.]*|->|\.\.\.|##|[<>=!]=|<<|>>|&&|\|\||\S/gu

/**
 * What no header has, at random places: control characters, half of a surrogate pair, openings that nothing
 * closes.
 */
const strays = [
  '\0',
  '\x1a',
  '\ud83d',
  '\ufffe',
  '`',
  '@',
  '\\',
  '"',
  "'",
  '/*',
  '*/',
  '#',
  '\\u12',
  '??=',
  '(',
] as const

/**
 * A text of C broken in a few places at random: cut short, a piece cut out, tokens dropped, doubled, swapped,
 * repeated until nobody would nest so deeply, replaced by others of the same text, and characters that mean
 * nothing.
 */
export function broken(text: string, random: Random): string {
  const pieces = [...text.matchAll(token)].map((match) => match[0])
  const gaps = gapsBetween(text, pieces)
  const many = random.pick([1, 3, 10, 40])
  for (let edits = random.integer(1, many); edits > 0 && pieces.length > 0; edits--)
    editTokens(pieces, random)
  let changed = pieces.map((piece, index) => (gaps[index] ?? ' ') + piece).join('')
  if (random.chance(0.3)) changed = cut(changed, random)
  if (random.chance(0.1)) changed = cut(changed, random)
  return changed
}

/** The white space before each token. */
function gapsBetween(text: string, pieces: readonly string[]): string[] {
  let end = 0
  return pieces.map((piece) => {
    const start = text.indexOf(piece, end)
    const gap = text.slice(end, start)
    end = start + piece.length
    return gap
  })
}

/** One edit of a token, in place: the list keeps its length, so that the white space stays where it was. */
function editTokens(pieces: string[], random: Random): void {
  const at = random.integer(0, pieces.length - 1)
  const piece = pieces[at]!
  switch (random.integer(0, 19)) {
    case 0:
      pieces[at] = piece + random.pick(strays)
      break
    case 1:
      // Deep nesting is what ends recursive programs.
      pieces[at] = `${piece} `.repeat(piece.length < 100 ? random.pick([3, 50, 3000]) : 3)
      break
    case 2:
    case 3:
    case 4:
      pieces[at] = random.pick(pieces)
      break
    case 5:
    case 6:
    case 7:
    case 8:
      swap(
        pieces,
        at,
        random.chance(0.7) ? Math.min(at + 1, pieces.length - 1) : random.integer(0, pieces.length - 1),
      )
      break
    case 9:
    case 10:
    case 11:
    case 12:
      pieces[at] = `${piece} ${piece}`
      break
    default:
      pieces[at] = ''
  }
}

function swap(pieces: string[], one: number, other: number): void {
  const piece = pieces[one]!
  pieces[one] = pieces[other]!
  pieces[other] = piece
}

/** The text without its end, without its start, or without a piece in between; at any character. */
function cut(text: string, random: Random): string {
  const at = random.integer(0, text.length)
  switch (random.integer(0, 3)) {
    case 0:
      return text.slice(at)
    case 1:
      return text.slice(0, at)
    default:
      return text.slice(0, at) + text.slice(at + random.integer(1, 200))
  }
}
