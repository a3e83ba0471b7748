import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType } from '../../model/types.ts'

/**
 * What a place of the configuration may name behind its dot: parameters of functions and function types, by
 * name and as `argument2`, and fields of records; by the owner's names. An owner that has members without a
 * name is not among them: what they hold is reached through it.
 */
export function memberNames(unit: TranslationUnit): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { name, type } of unit.functions) found.set(name, parametersOf(type))
  for (const { name, type } of unit.typedefs.values()) {
    const functionType = functionTypeOf(type, unit)
    if (functionType !== null) found.set(name, parametersOf(functionType))
  }
  for (const { tag, typedefName, fields } of unit.records.values()) {
    const names = fields?.map(({ name }) => name) ?? null
    if (names === null || names.includes(null)) continue
    for (const name of [tag, typedefName]) if (name !== null) found.set(name, names as string[])
  }
  return found
}

function parametersOf({ parameters }: FunctionType): string[] {
  return parameters.map(({ name }, index) => name ?? `argument${index + 1}`)
}

function functionTypeOf(type: CType, unit: TranslationUnit): FunctionType | null {
  const resolved = resolveType(type, unit)
  const pointee = resolved?.kind === 'pointer' ? resolveType(resolved.pointee, unit) : resolved
  return pointee?.kind === 'function' ? pointee : null
}
