import { describe, expect, it } from 'vitest'
import { spelling, tokenize, tokenKinds } from '../../../generator/parse/tokens/tokens.ts'

function spellings(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => spelling(tokens, i))
}

/** For each bracket the index of its partner. */
function partners(text: string): string {
  const { count, partners } = tokenize(text)
  return Array.from({ length: count }, (_, i) => (partners[i] === -1 ? '.' : String(partners[i]))).join(' ')
}

describe('tokens', () => {
  it('are words, numbers, literals and single punctuators', () => {
    expect(spellings("a_1 $b é 0x1fUL 1.5e-3 .5 1'000 \"a\\\"b\" '\\'' L\"w\" u8'c' ->")).toEqual([
      'a_1',
      '$b',
      'é',
      '0x1fUL',
      '1.5e-3',
      '.5',
      "1'000",
      '"a\\"b"',
      "'\\''",
      'L"w"',
      "u8'c'",
      '-',
      '>',
    ])
  })

  it('of a literal that is never closed end with the line', () => {
    expect(spellings('"abc\nint x')).toEqual(['"abc', 'int', 'x'])
    expect(spellings('"abc\\')).toEqual(['"abc\\'])
  })

  it('pair their brackets', () => {
    expect(partners('(a[1]{(})')).toBe('8 . 4 . 2 7 7 5 0')
  })

  it('leave a bracket without a partner to the end, and close parentheses at a semicolon', () => {
    expect(partners('{ (')).toBe('2 2')
    expect(partners('f ( a ; b )')).toBe('. 3 . . . .')
    expect(partners(') ] }')).toBe('. . .')
  })

  it('know keywords from names', () => {
    const tokens = tokenize('int x')
    expect(tokens.kinds[0]).toBe(tokenKinds.identifier)
    expect(tokens.vocabulary.classOf(tokens.words[0]!)).toBe('type')
    expect(tokens.vocabulary.classOf(tokens.words[1]!)).toBeUndefined()
  })
})
