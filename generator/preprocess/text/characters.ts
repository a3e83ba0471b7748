/**
 * The classes of characters that the lexers branch on (N1570 5.2.1, 6.4). Letters and digits come
 * first, so that `characterClass[c] <= digit` asks for a character of an identifier.
 */
export const letter = 0
export const digit = 1
export const blank = 2
export const newline = 3
export const quote = 4
export const slash = 5
export const numberSign = 6
export const dot = 7
export const percent = 8
export const backslash = 9
export const punctuation = 10

/**
 * The class of each UTF-16 code unit. Everything beyond ASCII counts as a letter, as GCC's extended
 * identifiers do.
 */
export const characterClass: Uint8Array = classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(65536)
  classes.fill(blank, 0, 33)
  classes.fill(punctuation, 33, 128)
  for (const [characters, kind] of [
    ['\n', newline],
    ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$', letter],
    ['0123456789', digit],
    ['"\'', quote],
    ['/', slash],
    ['#', numberSign],
    ['.', dot],
    ['%', percent],
    ['\\', backslash],
    ['\u007f\u00a0\ufeff', blank],
  ] as const) {
    for (const character of characters) classes[character.charCodeAt(0)] = kind
  }
  return classes
}

/** True for a letter, a digit, `_`, `$` or a character beyond ASCII. */
export function isIdentifierPart(code: number): boolean {
  return characterClass[code]! <= digit
}
