import { expect, it } from 'vitest'
import { fitted, fittedCall, fittedUnion } from '../../generator/emit/line-fitting.ts'

const long = 'x'.repeat(60)

it('keeps a list on one line where it fits', () => {
  expect(fitted('f(', ['a', 'b'], ')', 0)).toBe('f(a, b)')
  expect(fitted('{', ['a'], '}', 0, ' ')).toBe('{ a }')
  expect(fitted('{', [], '}', 0, ' ')).toBe('{}')
})

it('breaks it into a line an item where it does not', () => {
  expect(fitted('  f(', [long, long], ')', 2)).toBe(`  f(\n    ${long},\n    ${long},\n  )`)
})

it('breaks the calls in it as well', () => {
  const call = `g(h(1, 2), '${long}', ${long})`
  expect(fitted('f(', [call, 'a'], ')', 0)).toBe(
    `f(\n  g(\n    h(1, 2),\n    '${long}',\n    ${long},\n  ),\n  a,\n)`,
  )
})

it('counts what follows', () => {
  const fitting = `f(${'x'.repeat(107)})`
  expect(fittedCall(fitting, 0)).toBe(fitting)
  expect(fittedCall(fitting, 0, 1)).toContain('\n')
})

it('writes a long union a member a line', () => {
  expect(fittedUnion('type a =', ['b', 'c'])).toBe('type a = b | c')
  expect(fittedUnion('type a =', [long, long])).toBe(`type a =\n  | ${long}\n  | ${long}`)
})
