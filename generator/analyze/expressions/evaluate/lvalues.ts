import { memberPlace, recordOf } from '../../../layout/member-place.ts'
import type { CType } from '../../../model/types.ts'
import { integerOperand, type Operand, unknownOperand } from '../operand.ts'
import type { TypeFacts } from './arithmetic-types.ts'
import { addressOf, binaryOperation, elementSize, integerOf, pointee } from './operators.ts'

/*
 * What denotes an object (N1570 6.3.2.1), and where it lies if that is known: `((struct s *)0)->field[2]`.
 * Null stands for an operand that the operator does not take.
 */

/** `*operand`; a function stays what it is (6.5.3.2p4). */
export function dereferenced(operand: Operand, facts: TypeFacts): Operand | null {
  if (facts.resolve(operand.type).kind === 'function') return operand
  const type = pointee(operand.type, facts)
  if (type === null) return null
  const address = integerOf(addressOf(operand, facts))
  return { ...unknownOperand(type), ...(address !== null && { place: address }) }
}

/** `operand[index]`, which is `*(operand + index)` (6.5.2.1p2). */
export function subscripted(operand: Operand, index: Operand, facts: TypeFacts): Operand | null {
  const sum = binaryOperation('+', operand, index, facts)
  return sum === null ? null : dereferenced(sum, facts)
}

/** `operand.name`; a bit-field has no place. */
export function memberOf(operand: Operand, name: string, facts: TypeFacts): Operand | null {
  const { resolver, target } = facts
  const record = recordOf(operand.type, resolver)
  const member = record === null ? null : memberPlace(record, name, resolver, target)
  if (member === null) return null
  const { field, offset } = member
  if (operand.place === undefined || field.kind === 'bit-field') return unknownOperand(field.type)
  return { ...unknownOperand(field.type), place: operand.place + BigInt(offset) }
}

/** `&operand`. */
export function addressTaken(operand: Operand): Operand {
  const type: CType = { kind: 'pointer', pointee: operand.type }
  if (operand.place === undefined) return unknownOperand(type)
  return { type, value: { kind: 'address', value: operand.place } }
}

/** `sizeof`, of the target's `size_t`; without a value where the type's size is unknown. */
export function sizeOfType(type: CType, facts: TypeFacts): Operand {
  return measured(elementSize(type, facts), facts)
}

/** `_Alignof`; GNU C gives 1 for `void` and functions. */
export function alignmentOfType(type: CType, facts: TypeFacts): Operand {
  const { kind } = facts.resolve(type)
  if (kind === 'void' || kind === 'function') return measured(1n, facts)
  const alignment = facts.sizeAndAlignment(type)?.alignment
  return measured(alignment === undefined ? null : BigInt(alignment), facts)
}

function measured(bytes: bigint | null, { target }: TypeFacts): Operand {
  const type: CType = { kind: 'integer', name: target.sizeType }
  return bytes === null ? unknownOperand(type) : integerOperand(type, bytes)
}
