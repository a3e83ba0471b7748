import type { UnaryOperator } from '../../../model/expression.ts'

/**
 * Binary operators by how tightly they bind, the comma at 0; between it and `||` stand assignment and `?:`.
 */
export const precedences: ReadonlyMap<string, number> = new Map(
  [',', '', '', '||', '&&', '|', '^', '&', '== !=', '< > <= >=', '<< >>', '+ -', '* / %'].flatMap(
    (operators, precedence) => operators.split(' ').map((operator) => [operator, precedence] as const),
  ),
)
export const assignmentPrecedence = 1
export const conditionalPrecedence = 2
export const prefixPrecedence = 20

export const assignments: ReadonlySet<string> = new Set('= *= /= %= += -= <<= >>= &= ^= |='.split(' '))

export const prefixOperators: ReadonlyMap<string, UnaryOperator> = new Map([
  ...(['+', '-', '~', '!', '*', '&'] as const).map((operator) => [operator, operator] as const),
  ['__real__', 'real'],
  ['__real', 'real'],
  ['__imag__', 'imaginary'],
  ['__imag', 'imaginary'],
])

export const alignmentKeywords = new Set(['_Alignof', 'alignof', '_alignof', '__alignof', '__alignof__'])
