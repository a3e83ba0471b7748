import { describe, expect, it } from 'vitest'
import { bracketed, group, indented, line } from '../../../generator/emit/print/document.ts'
import {
  fitsOnLine,
  lineWidth,
  ownLine,
  printDocument,
} from '../../../generator/emit/print/print-document.ts'

const long = 'x'.repeat(60)
const place = { column: 0, indent: 0, given: 0, following: 0 }

describe('a list between brackets', () => {
  it('stands on one line where it fits', () => {
    expect(printDocument(['f', bracketed('(', ['a', 'b'], ')')], place)).toBe('f(a, b)')
    expect(printDocument(bracketed('{', ['a'], '}', { padding: line }), place)).toBe('{ a }')
    expect(printDocument(bracketed('{', [], '}', { padding: line }), place)).toBe('{}')
  })

  it('has an item a line where it does not', () => {
    const list = bracketed('(', [long, long], ')')
    expect(printDocument(['f', list], place)).toBe(`f(\n  ${long},\n  ${long},\n)`)
  })

  it('breaks from the outside', () => {
    const inner = bracketed('(', ['1', '2'], ')')
    expect(printDocument(bracketed('[', [inner, long, long], ']'), place)).toBe(
      `[\n  (1, 2),\n  ${long},\n  ${long},\n]`,
    )
  })

  it('is broken wherever that is asked for', () => {
    expect(printDocument(bracketed('{', ['a'], '}', { padding: line, broken: true }), place)).toBe(
      '{\n  a,\n}',
    )
  })
})

describe('the width of a line', () => {
  const fitting = bracketed('(', ['x'.repeat(lineWidth - 2)], ')')

  it('counts the column, and what follows', () => {
    expect(printDocument(fitting, place)).not.toContain('\n')
    expect(printDocument(fitting, { ...place, column: 1 })).toContain('\n')
    expect(printDocument(fitting, { ...place, following: 1 })).toContain('\n')
    expect(printDocument([fitting, ';'], place)).toContain('\n')
  })

  it('counts what follows only up to the next line break', () => {
    const two = ['a', group(indented([line, long, long]))]
    expect(printDocument([fitting, line, two], place)).toMatch(/^\(x+\)\na\n/)
  })

  it('is asked for ahead', () => {
    expect(fitsOnLine(fitting, lineWidth)).toBe(true)
    expect(fitsOnLine(fitting, lineWidth - 1)).toBe(false)
    expect(fitsOnLine(group('a', true), lineWidth)).toBe(false)
  })
})

it('leaves out the indentation that ts-morph writes', () => {
  expect(printDocument(bracketed('(', [long, long], ')'), ownLine(4))).toBe(`(\n  ${long},\n  ${long},\n)`)
})
