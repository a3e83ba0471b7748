import { resolveType, type Typedefs } from '../../model/resolved-type.ts'
import type { CType, FunctionType, Parameter, PointerType } from '../../model/types.ts'

/**
 * The type of what is declared twice (N1570 6.2.7p3): all that either declaration says. Where they contradict
 * one another the first one holds.
 */
export function compositeType(first: CType, later: CType, unit: Typedefs): CType {
  if (first.kind === 'function' && later.kind === 'function') return compositeFunction(first, later, unit)
  if (first.kind === 'pointer' && later.kind === 'pointer') return compositePointer(first, later, unit)
  if (first.kind === 'array' && later.kind === 'array') {
    const element = compositeType(first.element, later.element, unit)
    return first.length === null && !first.variable ? { ...later, element } : { ...first, element }
  }
  if (first.kind !== 'typedef' && later.kind !== 'typedef') return first
  // A typedef stays, unless what it stands for says less than the other declaration.
  const [one, other] = [resolveType(first, unit), resolveType(later, unit)]
  if (one === null || other === null) return first
  const both = compositeType(one, other, unit)
  if (isSame(both, one)) return first
  return isSame(both, other) ? later : both
}

/** A prototype says more than none (N1570 6.7.6.3p15); parameters bear the first name that they are given. */
export function compositeFunction(first: FunctionType, later: FunctionType, unit: Typedefs): FunctionType {
  const result = compositeType(first.result, later.result, unit)
  if (first.prototype !== later.prototype) return { ...(first.prototype ? first : later), result }
  if (first.parameters.length !== later.parameters.length) return first
  const names = compositeNames(first.parameters, later.parameters)
  const parameters = first.parameters.map((parameter, i): Parameter => {
    const other = later.parameters[i]!
    return {
      ...other,
      ...parameter,
      type: compositeType(parameter.type, other.type, unit),
      name: names[i]!,
    }
  })
  return { ...first, result, parameters }
}

function compositePointer(first: PointerType, later: PointerType, unit: Typedefs): PointerType {
  const pointee = compositeType(first.pointee, later.pointee, unit)
  const nullability = first.nullability ?? later.nullability
  const noreturn = first.noreturn ?? later.noreturn
  return {
    ...first,
    pointee,
    ...(nullability === undefined ? {} : { nullability }),
    ...(noreturn === undefined ? {} : { noreturn }),
  }
}

/** Names that two lists give together may be the same ones at other places. */
function compositeNames(first: readonly Parameter[], later: readonly Parameter[]): (string | null)[] {
  const names = first.map(({ name }, i) => name ?? later[i]!.name)
  const given = names.filter((name) => name !== null)
  return new Set(given).size === given.length ? names : first.map(({ name }) => name)
}

const isSame = (a: CType, b: CType): boolean => JSON.stringify(a) === JSON.stringify(b)
