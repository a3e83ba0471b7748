import type { CType } from '../../../model/types.ts'
import type { Operand } from '../operand.ts'
import { type TypeFacts, unqualified } from './arithmetic-types.ts'
import { commonType } from './conversions.ts'
import { integerOf, pointee } from './operators.ts'

/** The type of `c ? first : second` (N1570 6.5.15). */
export function conditionalType(first: Operand, second: Operand, facts: TypeFacts): CType {
  const a = facts.arithmetic(first.type)
  const b = facts.arithmetic(second.type)
  if (a !== null && b !== null) return commonType(a, b, facts)
  const left = decayed(first.type, facts)
  const right = decayed(second.type, facts)
  if (isNullPointerConstant(first, facts)) return right
  if (isNullPointerConstant(second, facts)) return left
  return pointee(right, facts)?.kind === 'void' ? right : left
}

/** An integer constant 0, or such cast to `void *` (N1570 6.3.2.3p3). */
function isNullPointerConstant({ type, value }: Operand, facts: TypeFacts): boolean {
  if (value === null || integerOf(value) !== 0n) return false
  if (value.kind !== 'address') return true
  const target = pointee(type, facts)
  return target?.kind === 'void' && target.const !== true && target.volatile !== true
}

/** The type that an operand's value has: arrays and functions have become pointers (N1570 6.3.2.1). */
export function decayed(type: CType, facts: TypeFacts): CType {
  const resolved = facts.resolve(type)
  if (resolved.kind === 'array') return { kind: 'pointer', pointee: resolved.element }
  if (resolved.kind === 'function') return { kind: 'pointer', pointee: resolved }
  return unqualified(resolved)
}
