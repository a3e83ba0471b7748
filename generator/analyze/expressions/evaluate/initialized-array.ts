import type { Initializer, InitializerItem, InitializerList } from '../../../model/expression.ts'
import type { ArrayType, CType } from '../../../model/types.ts'
import type { ConstantScope } from '../constant-scope.ts'
import type { TypeFacts } from './arithmetic-types.ts'
import { evaluate } from './evaluate.ts'
import { integerOf } from './operators.ts'

/**
 * An array of unknown length, completed by its initialiser (N1570 6.7.9p22): a string's length with its
 * terminator, or what the largest index in a list asks for. Other types, and arrays whose list cannot be
 * followed, stay as they are.
 */
export function completedArray(
  type: CType,
  initializer: Initializer,
  scope: ConstantScope,
  facts: TypeFacts,
): CType {
  const array = facts.resolve(type)
  if (array.kind !== 'array' || array.length !== null || array.variable) return type
  const length =
    initializer.kind === 'list'
      ? listLength(array, initializer, scope, facts)
      : stringLength(initializer, scope, facts)
  return length === null ? type : { ...array, length }
}

function stringLength(initializer: Initializer, scope: ConstantScope, facts: TypeFacts): number | null {
  const operand = initializer.kind === 'list' ? null : evaluate(initializer, scope, facts)
  return operand?.type.kind === 'array' ? operand.type.length : null
}

function listLength(
  { element }: ArrayType,
  { items }: InitializerList,
  scope: ConstantScope,
  facts: TypeFacts,
): number | null {
  const [only] = items
  // A string may stand in braces (6.7.9p14).
  if (items.length === 1 && only!.value.kind === 'string' && isCharacter(element, facts)) {
    return stringLength(only!.value, scope, facts)
  }
  let next = 0
  let length = 0
  for (let at = 0; at < items.length; ) {
    const item = items[at]!
    const [designator] = item.designators
    if (designator?.kind === 'member') return null
    if (designator !== undefined) {
      const index = integerOf(evaluate(designator.index, scope, facts)?.value ?? null)
      if (index === null || index < 0n || index > maxLength) return null
      next = Number(index)
    }
    // What follows a designator that goes deeper continues there.
    const taken = item.designators.length > 1 ? null : itemsOf(element, items, at, scope, facts)
    if (taken === null) return null
    at += taken
    next += 1
    length = Math.max(length, next)
  }
  return length
}

const maxLength = BigInt(Number.MAX_SAFE_INTEGER)

function isCharacter(element: CType, facts: TypeFacts): boolean {
  return facts.resolve(element).kind === 'integer'
}

/**
 * How many items of a list an object takes: without braces of its own, an array or a record takes one for
 * each of its parts (6.7.9p20). null where that depends on more than the types.
 */
function itemsOf(
  type: CType,
  items: readonly InitializerItem[],
  at: number,
  scope: ConstantScope,
  facts: TypeFacts,
): number | null {
  const item = items[at]
  if (item === undefined) return 0
  const { value } = item
  const resolved = facts.resolve(type)
  if (value.kind === 'list') return 1
  if (resolved.kind === 'array' && value.kind === 'string' && isCharacter(resolved.element, facts)) return 1
  if (resolved.kind !== 'array' && resolved.kind !== 'record') return 1
  if (resolved.kind === 'record') {
    const own = evaluate(value, scope, facts)
    const whole = own === null ? null : facts.resolve(own.type)
    if (whole?.kind === 'record' && whole.id === resolved.id) return 1
  }
  const parts = partsOf(resolved, facts)
  if (parts === null) return null
  let taken = 0
  for (const part of parts) {
    if (at + taken >= items.length || (taken > 0 && items[at + taken]!.designators.length > 0)) break
    const count = itemsOf(part, items, at + taken, scope, facts)
    if (count === null) return null
    taken += count
  }
  return taken === 0 ? null : taken
}

/**
 * The types of what an array or a record consists of, as far as initialisers without designators reach them.
 */
function partsOf(type: CType & { kind: 'array' | 'record' }, facts: TypeFacts): Iterable<CType> | null {
  if (type.kind === 'array') {
    return type.length === null ? null : repeated(type.element, type.length)
  }
  const record = facts.resolver.record(type.id)
  if (record?.fields == null) return null
  const fields = record.fields.filter((field) => field.name !== null || field.kind === 'field')
  return (record.recordKind === 'union' ? fields.slice(0, 1) : fields).map((field) => field.type)
}

function* repeated(element: CType, length: number): Generator<CType> {
  for (let i = 0; i < length; i++) yield element
}
