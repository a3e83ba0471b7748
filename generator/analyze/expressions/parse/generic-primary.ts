import type { CType } from '../../../model/types.ts'
import { intType, type TypeFacts, unqualified } from '../evaluate/arithmetic-types.ts'
import { decayed } from '../evaluate/conditional-type.ts'
import { truthOf } from '../evaluate/operators.ts'
import { areCompatible } from '../evaluate/type-compatibility.ts'
import { integerOperand, type Operand, unknownOperand } from '../operand.ts'
import { memberOf, subscripted } from './lvalues.ts'
import type { TokenCursor } from './token-cursor.ts'

/** What the constructs below read their operands with. */
export interface OperandReader {
  readonly cursor: TokenCursor
  readonly facts: TypeFacts
  expression(): Operand
  /** An expression without a comma operator. */
  assignment(): Operand
  /** The type name up to a punctuator outside of its own brackets, which is not consumed. */
  typeNameUntil(end: string): CType
  fail(): Operand
}

/** Primary expressions that take type names, or operands that they do not evaluate; the keyword was read. */
export const genericPrimaries: ReadonlyMap<string, (reader: OperandReader) => Operand> = new Map([
  ['_Generic', genericSelection],
  ['__builtin_offsetof', offsetOfMember],
  ['__builtin_types_compatible_p', typesCompatible],
  ['__builtin_choose_expr', chooseExpression],
])

/** `_Generic(operand, T: value, default: value)` (N1570 6.5.1.1). */
function genericSelection(reader: OperandReader): Operand {
  const { cursor, facts } = reader
  cursor.expect('(')
  const type = decayed(reader.assignment().type, facts)
  let chosen: Operand | null = null
  let fallback: Operand | null = null
  while (cursor.accept(',')) {
    if (cursor.token.text === 'default') {
      cursor.take()
      cursor.expect(':')
      fallback = reader.assignment()
    } else {
      const association = reader.typeNameUntil(':')
      cursor.expect(':')
      const operand = reader.assignment()
      if (areCompatible(type, association, facts)) chosen ??= operand
    }
  }
  cursor.expect(')')
  return chosen ?? fallback ?? reader.fail()
}

/** `__builtin_offsetof(T, member.path[index])`, which <stddef.h>'s `offsetof` expands to (N1570 7.19p3). */
function offsetOfMember(reader: OperandReader): Operand {
  const { cursor, facts } = reader
  const member = (of: Operand): Operand => {
    const { kind, text } = cursor.take()
    const found = cursor.failed || kind !== 'identifier' ? null : memberOf(of, text, facts)
    return found ?? reader.fail()
  }
  cursor.expect('(')
  const record = reader.typeNameUntil(',')
  cursor.expect(',')
  let place = member({ ...unknownOperand(record), place: 0n })
  for (;;) {
    if (cursor.accept('.')) {
      place = member(place)
    } else if (cursor.accept('[')) {
      const index = reader.expression()
      cursor.expect(']')
      place = (cursor.failed ? null : subscripted(place, index, facts)) ?? reader.fail()
    } else {
      break
    }
  }
  cursor.expect(')')
  const type: CType = { kind: 'integer', name: facts.target.sizeType }
  return place.place === undefined ? unknownOperand(type) : integerOperand(type, place.place)
}

/** `__builtin_types_compatible_p(T, U)`; the types' own qualifiers do not count. */
function typesCompatible(reader: OperandReader): Operand {
  const { cursor, facts } = reader
  cursor.expect('(')
  const first = reader.typeNameUntil(',')
  cursor.expect(',')
  const second = reader.typeNameUntil(')')
  cursor.expect(')')
  const [a, b] = [first, second].map((type) => unqualified(facts.resolve(type)))
  return integerOperand(intType, areCompatible(a!, b!, facts) ? 1n : 0n)
}

/** `__builtin_choose_expr(condition, first, second)`: one of the two, with its type. */
function chooseExpression(reader: OperandReader): Operand {
  const { cursor } = reader
  cursor.expect('(')
  const condition = reader.assignment()
  cursor.expect(',')
  const first = reader.assignment()
  cursor.expect(',')
  const second = reader.assignment()
  cursor.expect(')')
  const truth = truthOf(condition)
  return truth === null ? reader.fail() : truth ? first : second
}
