import type { RecordDeclaration } from '../model/declarations.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { RecordId } from '../model/types.ts'
import type { Target } from '../target/target.ts'
import type { LayoutTable, RecordLayout } from './layout-table.ts'
import { layOutRecord, type TypeResolver } from './record-layout.ts'

/** Lays out every complete record of a translation unit; one that contains an incomplete type is left out. */
export function layOut(unit: TranslationUnit, target: Target): LayoutTable {
  const resolver = resolverOf(unit)
  const records = new Map<RecordId, RecordLayout>()
  for (const [id, record] of unit.records) {
    const layout = layOutRecord(record, resolver, target)
    if (layout !== null)
      records.set(id, { ...layout, alignment: namedAlignment(record, unit) ?? layout.alignment })
  }
  return { records }
}

/**
 * `typedef struct { … } t __attribute__((aligned(32)))` aligns the name, not the record, which has no
 * other name. Bytes; null where there is no such attribute.
 */
function namedAlignment(record: RecordDeclaration, unit: TranslationUnit): number | null {
  if (record.tag !== null || record.typedefName === null) return null
  return unit.typedefs.get(record.typedefName)?.alignment ?? null
}

/** Resolves references within a finished translation unit. */
export function resolverOf(unit: TranslationUnit): TypeResolver {
  return {
    typedefs: unit.typedefs,
    record: (id) => unit.records.get(id),
    enum: (id) => unit.enums.get(id),
  }
}
