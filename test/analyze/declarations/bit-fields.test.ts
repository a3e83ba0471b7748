import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

function widths(members: string, before = ''): (readonly [string | null, number | undefined])[] {
  const { fields } = analyzed(`${before} struct s { ${members} };`).record('struct s')
  return (fields ?? []).map(
    (field) => [field.name, field.kind === 'bit-field' ? field.bitWidth : undefined] as const,
  )
}

describe('bit-fields', () => {
  it('have widths', () => {
    expect(widths('int a : 3; unsigned b : 1, c : 2; _Bool d : 1; int e;')).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 2],
      ['d', 1],
      ['e', undefined],
    ])
  })

  it('may have no name, of any width', () => {
    expect(
      widths(
        'int a:3; int :4; int :0; unsigned :0; word :2; enum e :1; int b:1;',
        'typedef int word; enum e { E };',
      ),
    ).toEqual([
      ['a', 3],
      [null, 4],
      [null, 0],
      [null, 0],
      [null, 2],
      [null, 1],
      ['b', 1],
    ])
  })

  it('without a name stand among others in their order', () => {
    expect(widths('unsigned a:1, :2, b:3, :4; unsigned :5, c:6;')).toEqual([
      ['a', 1],
      [null, 2],
      ['b', 3],
      [null, 4],
      [null, 5],
      ['c', 6],
    ])
  })

  it('have widths that are constant expressions', () => {
    expect(
      widths('int a : WIDTH + 1; int b : sizeof(int) * 2; int : (WIDTH);', 'enum { WIDTH = 4 };'),
    ).toEqual([
      ['a', 5],
      ['b', 8],
      [null, 4],
    ])
  })

  it('may be of a typedef or an enum', () => {
    const header = analyzed('typedef unsigned char u8; enum e { A }; struct s { u8 a : 4; enum e b : 2; };')
    expect(header.field('struct s', 'a')).toMatchObject({
      type: { kind: 'typedef', name: 'u8' },
      bitWidth: 4,
    })
    expect(header.field('struct s', 'b')).toMatchObject({ type: { kind: 'enum', id: 'enum e' }, bitWidth: 2 })
  })

  it('of no constant width cost their record', () => {
    expect(analyzed('int n; struct s { int a : n; };').skipped).toEqual([
      "s: the width 'n' of a bit-field is no number of bits",
    ])
  })
})
