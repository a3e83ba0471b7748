import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'

/**
 * The records of which there are objects: members, elements, arguments, results, variables, not only pointers
 * to them.
 */
export function recordsByValue(unit: TranslationUnit): ReadonlySet<RecordId> {
  const found = new Set<RecordId>()
  const look = (type: CType): void => {
    const resolved = resolveType(type, unit)
    if (resolved?.kind === 'record') found.add(resolved.id)
    else if (resolved?.kind === 'array') look(resolved.element)
  }
  for (const record of unit.records.values()) for (const field of record.fields ?? []) look(field.type)
  for (const { type } of unit.variables) look(type)
  for (const { type } of unit.functions) {
    look(type.result)
    for (const parameter of type.parameters) look(parameter.type)
  }
  return found
}
