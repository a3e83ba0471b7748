import type { Designator, Expression } from '../../../model/expression.ts'
import type { CType } from '../../../model/types.ts'
import type { TypeName } from '../constant-scope.ts'
import { readDesignators } from './initializer-list.ts'
import type { TokenCursor } from './token-cursor.ts'

/** What the constructs below read their operands with. */
export interface ExpressionReader {
  readonly cursor: TokenCursor
  expression(): Expression
  /** An expression without a comma operator. */
  assignment(): Expression
  /** The type name up to a punctuator outside of its own brackets, which is not consumed. */
  typeNameUntil(end: string): TypeName
  fail(): Expression
}

/** Primary expressions that take type names, or operands that they do not evaluate; the keyword was read. */
export const genericPrimaries: ReadonlyMap<string, (reader: ExpressionReader) => Expression> = new Map([
  ['_Generic', genericSelection],
  ['__builtin_offsetof', offsetOfMember],
  ['__builtin_types_compatible_p', typesCompatible],
])

/** `_Generic(operand, T: value, default: value)` (N1570 6.5.1.1). */
function genericSelection(reader: ExpressionReader): Expression {
  const { cursor } = reader
  cursor.expect('(')
  const control = reader.assignment()
  const associations: { type: CType | null; value: Expression }[] = []
  while (cursor.accept(',')) {
    const isDefault = cursor.token.text === 'default'
    const type = isDefault ? null : reader.typeNameUntil(':').type
    if (isDefault) cursor.take()
    cursor.expect(':')
    associations.push({ type, value: reader.assignment() })
  }
  cursor.expect(')')
  return { kind: 'generic', control, associations }
}

/** `__builtin_offsetof(T, member.path[index])`, which <stddef.h>'s `offsetof` expands to (N1570 7.19p3). */
function offsetOfMember(reader: ExpressionReader): Expression {
  const { cursor } = reader
  cursor.expect('(')
  const { type } = reader.typeNameUntil(',')
  cursor.expect(',')
  const { kind, text } = cursor.take()
  if (kind !== 'identifier') cursor.fail()
  const path: Designator[] = [{ kind: 'member', name: text }, ...readDesignators(reader)]
  cursor.expect(')')
  return { kind: 'offset-of', type, path }
}

function typesCompatible(reader: ExpressionReader): Expression {
  const { cursor } = reader
  cursor.expect('(')
  const first = reader.typeNameUntil(',').type
  cursor.expect(',')
  const second = reader.typeNameUntil(')').type
  cursor.expect(')')
  return { kind: 'types-compatible', first, second }
}
