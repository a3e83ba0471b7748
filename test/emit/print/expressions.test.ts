import { describe, expect, it } from 'vitest'
import { expressionDocument } from '../../../generator/emit/print/expression-document.ts'
import { ownLine, printDocument } from '../../../generator/emit/print/print-document.ts'
import { statementDocument } from '../../../generator/emit/print/statement-document.ts'
import {
  array,
  arrow,
  binary,
  call,
  type Expression,
  member,
  name,
  number,
  object,
  text,
} from '../../../generator/typescript/expressions.ts'
import { constant, does, returns, type Statement } from '../../../generator/typescript/statements.ts'

const [a, b, c] = [name('a'), name('b'), name('c')]
const minus = (operand: Expression): Expression => ({ kind: 'unary', operator: '-', operand })
const ifStatement = (
  condition: Expression,
  then: Statement,
  otherwise: Statement | null = null,
): Statement => ({
  kind: 'if',
  condition,
  then,
  otherwise,
})
const printed = (expression: Expression): string => printDocument(expressionDocument(expression), ownLine(0))

describe('an expression', () => {
  it.each<[string, Expression]>([
    ['a + b * c', binary(a, '+', binary(b, '*', c))],
    ['(a + b) * c', binary(binary(a, '+', b), '*', c)],
    ['a - b - c', binary(binary(a, '-', b), '-', c)],
    ['a - (b - c)', binary(a, '-', binary(b, '-', c))],
    ['(a ** b) ** c', binary(binary(a, '**', b), '**', c)],
    ['a ** b ** c', binary(a, '**', binary(b, '**', c))],
    ['(-a) ** b', binary(minus(a), '**', b)],
    ['(-1) ** a', binary(number(-1), '**', a)],
    ['- -a', minus(minus(a))],
    ['- -1', minus(number(-1))],
    ['-(a + b)', minus(binary(a, '+', b))],
    ['(a ?? b) || c', binary(binary(a, '??', b), '||', c)],
    ['a && (b ?? c)', binary(a, '&&', binary(b, '??', c))],
    ['(a & b) === c', binary(binary(a, '&', b), '===', c)],
    ['(a, b)(c)', call(binary(a, ',', b), c)],
    ['a((b, c))', call(a, binary(b, ',', c))],
    ['(1).a', member(number(1), 'a')],
    ['(() => a)()', call(arrow([], a))],
    ['() => ({})', arrow([], object([]))],
    ['a?.b', { ...member(a, 'b'), optional: true }],
    ['(a + b)!', { kind: 'not-null', value: binary(a, '+', b) }],
    ['new a(b)', { kind: 'new', callee: a, arguments: [b] }],
    ['new (a())()', { kind: 'new', callee: call(a), arguments: [] }],
    ['a ? b : c', { kind: 'conditional', condition: a, whenTrue: b, whenFalse: c }],
    [
      "{ a, 'b c': b, ['__proto__']: c }",
      object([
        { name: 'a', value: a },
        { name: 'b c', value: b },
        { name: '__proto__', value: c },
      ]),
    ],
    ["'it\\'s\\n\\x00\\u2028'", text("it's\n\0\u2028")],
    ['0xff', { kind: 'number', value: 255, radix: 16 }],
    ['0xffn', { kind: 'number', value: 255n, radix: 16 }],
    ['-0', number(-0)],
  ])('%s', (expected, expression) => {
    expect(printed(expression)).toBe(expected)
  })

  it('means what its tree means', () => {
    const operators = ['+', '-', '*', '%', '**', '<<', '>>>', '&', '|', '^', '===', '<', '&&', '||'] as const
    const value = (expression: Expression): unknown => {
      if (expression.kind === 'number') return expression.value
      if (expression.kind !== 'binary') throw new Error('not in this test')
      const [left, right] = [value(expression.left), value(expression.right)] as [number, number]
      return new Function('l', 'r', `return l ${expression.operator} r`)(left, right)
    }
    for (const one of operators) {
      for (const other of operators) {
        const [x, y, z] = [number(7), number(3), number(2)]
        for (const tree of [binary(binary(x, one, y), other, z), binary(x, one, binary(y, other, z))]) {
          const code = printed(tree)
          expect(new Function(`return ${code}`)(), code).toEqual(value(tree))
        }
      }
    }
  })

  it('opens the brackets of a last argument that holds a list', () => {
    const types = array([name('x'.repeat(60)), name('y'.repeat(60))])
    expect(printed(call(a, b, arrow([], types)))).toBe(
      `a(b, () => [\n  ${'x'.repeat(60)},\n  ${'y'.repeat(60)},\n])`,
    )
  })

  it('has an argument a line where the first line would be too long as well', () => {
    const first = name('b'.repeat(108))
    expect(printed(call(a, first, arrow([], array([c]))))).toBe(`a(\n  ${'b'.repeat(108)},\n  () => [c],\n)`)
  })
})

describe('a statement', () => {
  const statement = (one: Parameters<typeof statementDocument>[0]): string =>
    printDocument(statementDocument(one), ownLine(0))

  it('ends in a semicolon, or in its block', () => {
    expect(statement(returns(a))).toBe('return a;')
    expect(statement(ifStatement(a, does(call(b))))).toBe('if (a) b();')
    expect(
      statement({
        kind: 'while',
        label: 'outer',
        condition: a,
        body: { kind: 'block', label: null, statements: [{ kind: 'break', label: 'outer' }] },
      }),
    ).toBe('outer: while (a) {\n  break outer;\n}')
  })

  it('puts a value without brackets of its own on the next line', () => {
    const [left, right] = [name('l'.repeat(50)), name('r'.repeat(52))]
    expect(statement(constant('x', binary(left, '??', right)))).toBe(
      `const x =\n  ${'l'.repeat(50)} ?? ${'r'.repeat(52)};`,
    )
  })

  it('keeps an else with its own if', () => {
    const inner = ifStatement(b, does(call(b)))
    expect(statement(ifStatement(a, inner, does(call(c))))).toBe('if (a) {\n  if (b) b();\n} else c();')
  })
})
