import { cDeclaration } from '../../model/c-type-name.ts'
import type { ConstantDeclaration, VariableDeclaration } from '../../model/declarations.ts'
import { isConst, resolveType } from '../../model/resolved-type.ts'
import type { CType } from '../../model/types.ts'
import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { AddressPlan, ConstantPlan, VariablePlan } from '../binding-plan.ts'
import type { PlanContext } from '../plan-context.ts'
import type { PlanOptions } from '../plan-options.ts'
import type { BoundType } from '../types/bound-type.ts'
import { exactNumber } from '../types/exact-number.ts'

/** A variable that C defines. */
export function planVariable(declaration: VariableDeclaration, context: PlanContext): VariablePlan {
  const { unit, names, binder, docs, spelling, headerOf } = context
  const { name, symbol, type, comment, location, attributes } = declaration
  const address = addressForm(type, name, context)
  return {
    kind: 'variable',
    name: names.variables.get(name)!,
    cName: name,
    symbol,
    header: headerOf(location.file),
    type: address ?? binder.bind(type, name),
    access: address !== null ? 'address' : isConst(type, unit) ? 'constant' : 'variable',
    doc: docs.lines({
      name,
      comment,
      location,
      declaration: cDeclaration(declaration, spelling),
      deprecated: attributes.deprecated,
    }),
  }
}

/**
 * What is known only by its place: an array without a length, which C takes for a pointer to its first
 * element, and a record that nobody sees into. null for any other variable.
 */
function addressForm(
  type: CType,
  name: string,
  { unit, names, binder, forms }: PlanContext,
): BoundType | null {
  const resolved = resolveType(type, unit)
  if (resolved?.kind === 'array' && resolved.length === null) {
    return binder.bind({ kind: 'pointer', pointee: resolved.element }, name)
  }
  if (resolved?.kind !== 'record' || !forms.opaque.has(resolved.id)) return null
  const className = names.records.get(resolved.id)
  return className === undefined ? null : { kind: 'handle', className }
}

/** The value of a macro, or of a `static const` object. */
export function planConstant(
  { name, type, value, hexadecimal, comment, location }: ConstantDeclaration,
  { unit, target, options, names, binder, docs, headerOf }: PlanContext,
): ConstantPlan | AddressPlan {
  const planned = {
    name: names.constants.get(name)!,
    header: headerOf(location.file),
    doc: docs.lines({ name, comment, location, declaration: null }),
  }
  const isPointer = resolveType(type, unit)?.kind === 'pointer'
  if (value.kind === 'address' || (isPointer && value.kind === 'integer')) {
    const address = BigInt.asUintN(8 * target.pointer.size, value.value)
    return { ...planned, kind: 'address', type: binder.bind(type, name), address }
  }
  const plain =
    value.kind === 'string'
      ? value.text
      : value.kind === 'float'
        ? value.value
        : isBigInt(name, options)
          ? value.value
          : exactNumber(value.value)
  return { ...planned, kind: 'constant', value: plain, hexadecimal: hexadecimal === true }
}

/** A number that is not exact becomes a bigint in any case. */
function isBigInt(name: string, { constants }: PlanOptions): boolean {
  return valueOfLastFit(constants, (pattern) => fitsPattern(name, pattern)) === 'bigint'
}
