import type { Expression } from '../../../model/expression.ts'
import { type ExpressionReader, genericPrimaries } from './generic-primary.ts'
import type { TokenCursor } from './token-cursor.ts'

/** A number, a character, a string, a name (N1570 6.5.1), or what begins with one of the generic keywords. */
export function readPrimary(reader: ExpressionReader): Expression {
  const { cursor } = reader
  const { kind, text } = cursor.take()
  switch (kind) {
    case 'number':
    case 'character':
      return { kind, spelling: text }
    case 'string': {
      const spellings = [text]
      while (cursor.token.kind === 'string') spellings.push(cursor.take().text)
      return { kind, spellings }
    }
    case 'identifier':
      return genericPrimaries.get(text)?.(reader) ?? { kind, name: text }
    default:
      return reader.fail()
  }
}

/** What stands behind an operand (N1570 6.5.2), as often as it does: subscripts, calls, members, ++, --. */
export function readPostfix(reader: ExpressionReader, start: Expression): Expression {
  const { cursor } = reader
  let operand = start
  for (;;) {
    if (cursor.failed || cursor.token.kind !== 'punctuator') return operand
    switch (cursor.token.text) {
      case '[': {
        cursor.take()
        operand = { kind: 'subscript', operand, index: reader.expression() }
        cursor.expect(']')
        break
      }
      case '(':
        cursor.take()
        operand = { kind: 'call', callee: operand, arguments: callArguments(reader) }
        break
      case '.':
        cursor.take()
        operand = { kind: 'member', operand, name: memberName(cursor) }
        break
      case '->':
        cursor.take()
        operand = {
          kind: 'member',
          operand: { kind: 'unary', operator: '*', operand },
          name: memberName(cursor),
        }
        break
      case '++':
      case '--':
        operand = {
          kind: 'increment',
          operator: cursor.take().text as '++' | '--',
          position: 'postfix',
          operand,
        }
        break
      default:
        return operand
    }
  }
}

function memberName(cursor: TokenCursor): string {
  const { kind, text } = cursor.take()
  if (kind !== 'identifier') cursor.fail()
  return text
}

/** Up to and including the closing parenthesis. */
function callArguments(reader: ExpressionReader): Expression[] {
  const { cursor } = reader
  const operands: Expression[] = []
  if (cursor.accept(')')) return operands
  do operands.push(reader.assignment())
  while (cursor.accept(','))
  cursor.expect(')')
  return operands
}
