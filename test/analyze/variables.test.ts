import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../generator/model/c-type-name.ts'
import { analyzed } from './analyzed.ts'

const variables = (text: string): string[] =>
  analyzed(text).unit.variables.map(({ name, type }) => cTypeName(type, name))

describe('an array of unknown length', () => {
  it('is completed by its initialiser', () => {
    expect(
      variables(`int numbers[] = {1, 2, 3};
const char text[] = "abc";
__WCHAR_TYPE__ wide[] = L"ab";
struct point { int x, y; } points[] = {{1, 2}, {3, 4}};
int rows[][2] = {{1, 2}, {3}};`),
    ).toEqual([
      'int numbers[3]',
      'const char text[4]',
      'int wide[3]',
      'struct point points[2]',
      'int rows[2][2]',
    ])
  })

  it('stays as it is where the list’s elements cannot be counted one by one', () => {
    expect(
      variables('int a[] = {[5] = 1}; struct { int x, y; } b[] = {1, 2, 3, 4}; extern int c[];'),
    ).toEqual(['int a[]', 'struct <unnamed> b[]', 'int c[]'])
  })
})
