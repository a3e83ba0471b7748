import type {
  ArrowExpression,
  BinaryOperator,
  Expression,
  PropertyTree,
} from '../../typescript/expressions.ts'
import type { Statement } from '../../typescript/statements.ts'
import { bracketed, type Document, group, indented, joined, line } from './document.ts'
import { numberLiteral, propertyName, textLiteral } from './literals.ts'
import { blockDocument } from './statement-document.ts'
import { typeDocument } from './type-document.ts'

/** How tightly operators bind, loosest first (ECMA-262, 13.16 to 13.4). */
const precedences = {
  comma: 0,
  assignment: 1,
  conditional: 2,
  '??': 3,
  '||': 3,
  '&&': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  equality: 8,
  relation: 9,
  shift: 10,
  sum: 11,
  product: 12,
  power: 13,
  unary: 14,
  update: 15,
  call: 16,
  primary: 17,
} as const

const operatorPrecedences: Readonly<Record<BinaryOperator, number>> = {
  ',': precedences.comma,
  '??': precedences['??'],
  '||': precedences['||'],
  '&&': precedences['&&'],
  '|': precedences['|'],
  '^': precedences['^'],
  '&': precedences['&'],
  '===': precedences.equality,
  '!==': precedences.equality,
  '<': precedences.relation,
  '<=': precedences.relation,
  '>': precedences.relation,
  '>=': precedences.relation,
  instanceof: precedences.relation,
  in: precedences.relation,
  '<<': precedences.shift,
  '>>': precedences.shift,
  '>>>': precedences.shift,
  '+': precedences.sum,
  '-': precedences.sum,
  '*': precedences.product,
  '/': precedences.product,
  '%': precedences.product,
  '**': precedences.power,
}

/** An expression as TypeScript spells it, with the brackets that it needs. */
export function expressionDocument(expression: Expression): Document {
  return documentOf(expression, false)
}

/** `a.b.c`: `new` takes it as it is. */
function isPath(expression: Expression): boolean {
  return expression.kind === 'name' || (expression.kind === 'member' && isPath(expression.object))
}

/** @param broken its brackets, if it ends in some, hold an item a line */
function documentOf(expression: Expression, broken: boolean): Document {
  switch (expression.kind) {
    case 'name':
      return expression.name
    case 'text':
      return textLiteral(expression.value)
    case 'number':
      return numberLiteral(expression.value, expression.radix)
    case 'member': {
      const { object, name, optional } = expression
      if (object.kind === 'name') return `${object.name}${optional ? '?.' : '.'}${name}`
      return [inBrackets(object, precedences.call), optional ? '?.' : '.', name]
    }
    case 'index':
      return [inBrackets(expression.object, precedences.call), '[', documentOf(expression.index, false), ']']
    case 'call': {
      const { callee, typeArguments } = expression
      const head = inBrackets(callee, precedences.call)
      const types =
        typeArguments.length === 0 ? '' : ['<', joined(typeArguments.map(typeDocument), ', '), '>']
      return [head, types, argumentsDocument(expression.arguments)]
    }
    case 'new':
      return [
        'new ',
        isPath(expression.callee)
          ? documentOf(expression.callee, false)
          : inBrackets(expression.callee, precedences.primary),
        argumentsDocument(expression.arguments),
      ]
    case 'unary': {
      const { operator, operand } = expression
      const isWord = operator === 'typeof' || operator === 'await'
      // `- -1` and `+ +x`: two signs in a row would be another operator.
      const isSign =
        (operator === '+' || operator === '-') &&
        (operand.kind === 'unary' || operand.kind === 'update' || isNegative(operand))
      return [operator, isWord || isSign ? ' ' : '', inBrackets(operand, precedences.unary)]
    }
    case 'update': {
      const operand = inBrackets(expression.operand, precedences.call)
      return expression.prefix ? [expression.operator, operand] : [operand, expression.operator]
    }
    case 'binary':
      return binaryDocument(expression)
    case 'assignment': {
      const { target, operator, value } = expression
      return [
        inBrackets(target, precedences.call),
        ` ${operator} `,
        inBrackets(value, precedences.assignment),
      ]
    }
    case 'conditional': {
      const { condition, whenTrue, whenFalse } = expression
      const branches = [
        [line, '? ', inBrackets(whenTrue, precedences.assignment)],
        [line, ': ', inBrackets(whenFalse, precedences.assignment)],
      ]
      return group([inBrackets(condition, precedences['??']), indented(branches)])
    }
    case 'arrow':
      return arrowDocument(expression, broken)
    case 'array':
      return bracketed('[', expression.elements.map(itemDocument), ']', { broken })
    case 'object':
      return bracketed('{', expression.properties.map(propertyDocument), '}', {
        padding: line,
        broken: broken || expression.broken,
      })
    case 'spread':
      return ['...', inBrackets(expression.value, precedences.assignment)]
    case 'not-null':
      return [inBrackets(expression.value, precedences.call), '!']
    case 'as':
      return [inBrackets(expression.value, precedences.relation), ' as ', typeDocument(expression.type)]
  }
}

function isNegative(expression: Expression): boolean {
  return expression.kind === 'number' && (expression.value < 0 || Object.is(expression.value, -0))
}

function precedenceOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return operatorPrecedences[expression.operator]
    case 'assignment':
    case 'arrow':
    case 'spread':
      return precedences.assignment
    case 'conditional':
      return precedences.conditional
    case 'as':
      return precedences.relation
    case 'unary':
      return precedences.unary
    case 'update':
      return precedences.update
    case 'number':
      // A dot behind digits would be a decimal point.
      return isNegative(expression) ? precedences.unary : precedences.update
    case 'member':
    case 'index':
    case 'call':
    case 'not-null':
      return precedences.call
    case 'name':
    case 'text':
    case 'new':
    case 'array':
    case 'object':
      return precedences.primary
  }
}

/** In round brackets where it binds less tightly than its place asks for. */
function inBrackets(expression: Expression, least: number): Document {
  const document = documentOf(expression, false)
  return precedenceOf(expression) < least ? ['(', document, ')'] : document
}

function binaryDocument({ left, operator, right }: Expression & { kind: 'binary' }): Document {
  const own = operatorPrecedences[operator]
  const isPower = operator === '**'
  const operands = [
    operandDocument(left, operator, isPower ? precedences.update : own),
    operandDocument(right, operator, isPower ? own : own + 1),
  ] as const
  return operator === ','
    ? [operands[0], ', ', operands[1]]
    : group([operands[0], ` ${operator}`, indented([line, operands[1]])])
}

/**
 * `??` does not mix with `||` and `&&` (ECMA-262, 13.13); bits and arithmetic in one expression read better
 * with brackets.
 */
function operandDocument(operand: Expression, operator: BinaryOperator, least: number): Document {
  if (operand.kind !== 'binary' || operand.operator === operator) return inBrackets(operand, least)
  const mixes = [operand.operator, operator].some((one) => needBrackets.has(one))
  return mixes ? ['(', documentOf(operand, false), ')'] : inBrackets(operand, least)
}

const needBrackets: ReadonlySet<BinaryOperator> = new Set(['??', '&', '|', '^', '<<', '>>', '>>>'])

function arrowDocument({ parameters, body }: ArrowExpression, broken: boolean): Document {
  const head = `(${parameters.join(', ')}) => `
  if (isStatements(body)) return [head, blockDocument(body)]
  const document = documentOf(body, broken)
  // An object would be read as a block.
  return [head, body.kind === 'object' || isComma(body) ? ['(', document, ')'] : document]
}

function isComma(expression: Expression): boolean {
  return expression.kind === 'binary' && expression.operator === ','
}

function isStatements(body: ArrowExpression['body']): body is readonly Statement[] {
  return Array.isArray(body)
}

/** An expression where a comma would end it: a value, an item, an argument. */
export function itemDocument(expression: Expression): Document {
  return inBrackets(expression, precedences.assignment)
}

function propertyDocument({ name, value }: PropertyTree): Document {
  if (value.kind === 'name' && value.name === name) return name
  return [propertyName(name), ': ', itemDocument(value)]
}

/** On one line; or with the last argument's own brackets open; or an argument a line. */
function argumentsDocument(values: readonly Expression[]): Document {
  const items = values.map(itemDocument)
  const last = values.at(-1)
  if (last === undefined || !hasItems(last) || values.slice(0, -1).some(endsInBlock)) {
    return bracketed('(', items, ')')
  }
  return {
    kind: 'choice',
    flat: ['(', joined(items, ', '), ')'],
    open: () => ['(', joined([...items.slice(0, -1), documentOf(last, true)], ', '), ')'],
    broken: () => bracketed('(', items, ')', { broken: true }),
  }
}

/** Does it end in brackets that can hold an item a line? */
function hasItems(expression: Expression): boolean {
  switch (expression.kind) {
    case 'array':
      return expression.elements.length > 0
    case 'object':
      return expression.properties.length > 0
    case 'arrow':
      return !isStatements(expression.body) && hasItems(expression.body)
    default:
      return false
  }
}

function endsInBlock(expression: Expression): boolean {
  return expression.kind === 'object' || expression.kind === 'array'
}
