import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { analyzed } from '../analyzed.ts'

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

  it('reaches to the largest index that its list names', () => {
    expect(
      variables('int a[] = {[5] = 1, 2, [3] = 4}; struct point { int x, y; } b[] = {1, 2, 3, {4}, 5};'),
    ).toEqual(['int a[7]', 'struct point b[3]'])
  })

  it('stays as it is where nothing completes it, or the list cannot be followed', () => {
    expect(
      variables('extern int c[]; struct point { int x, y; } d[] = {[3].y = 2}; int e[] = {[unknown] = 1};'),
    ).toEqual(['int c[]', 'struct point d[]', 'int e[]'])
  })
})
