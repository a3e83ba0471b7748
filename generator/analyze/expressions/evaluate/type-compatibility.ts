import type { CType, FunctionType, Qualifiers } from '../../../model/types.ts'
import { type TypeFacts, unqualified } from './arithmetic-types.ts'

/**
 * Whether two types are compatible (N1570 6.2.7, 6.7.2.2p4, 6.7.3p10), their own qualifiers included.
 */
export function areCompatible(a: CType, b: CType, facts: TypeFacts): boolean {
  const x = facts.resolve(a)
  const y = facts.resolve(b)
  if (!sameQualifiers(x, y)) return false
  if (x.kind === 'enum' || y.kind === 'enum') {
    if (x.kind === 'enum' && y.kind === 'enum') return x.id === y.id
    const left = facts.arithmetic(x)
    const right = facts.arithmetic(y)
    return left?.kind === 'integer' && right?.kind === 'integer' && left.name === right.name
  }
  switch (x.kind) {
    case 'integer':
    case 'floating':
      return x.kind === y.kind && x.name === y.name
    case 'bit-int':
      return y.kind === 'bit-int' && x.signed === y.signed && x.width === y.width
    case 'pointer':
      return y.kind === 'pointer' && areCompatible(x.pointee, y.pointee, facts)
    case 'array':
      return (
        y.kind === 'array' &&
        (x.length === null || y.length === null || x.length === y.length) &&
        areCompatible(x.element, y.element, facts)
      )
    case 'record':
      return y.kind === 'record' && x.id === y.id
    case 'complex':
      return y.kind === 'complex' && areCompatible(x.element, y.element, facts)
    case 'vector':
      return (
        y.kind === 'vector' &&
        x.bytes === y.bytes &&
        x.length === y.length &&
        areCompatible(x.element, y.element, facts)
      )
    case 'function':
      return y.kind === 'function' && areCompatibleFunctions(x, y, facts)
    default:
      return x.kind === y.kind
  }
}

function areCompatibleFunctions(a: FunctionType, b: FunctionType, facts: TypeFacts): boolean {
  if (!areCompatible(a.result, b.result, facts)) return false
  if (!a.prototype || !b.prototype) return true
  return (
    a.variadic === b.variadic &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, i) => {
      // A parameter's own qualifiers do not count (6.7.6.3p15).
      const left = unqualified(facts.resolve(parameter.type))
      return areCompatible(left, unqualified(facts.resolve(b.parameters[i]!.type)), facts)
    })
  )
}

function sameQualifiers(a: Qualifiers, b: Qualifiers): boolean {
  return (
    a.const === b.const && a.volatile === b.volatile && a.restrict === b.restrict && a.atomic === b.atomic
  )
}
