import type { LayoutTable } from '../../layout/layout-table.ts'
import type { RecordDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { RecordId } from '../../model/types.ts'
import { listsName } from '../../name-patterns.ts'
import type { PlanOptions } from '../plan-options.ts'
import { recordsByValue } from './records-by-value.ts'

/** The records that are bound as handles: never defined, not laid out, or by the user's wish. */
export function opaqueRecords(
  unit: TranslationUnit,
  layouts: LayoutTable,
  options: Pick<PlanOptions, 'opaque' | 'inApi'>,
): ReadonlySet<RecordId> {
  const byValue = recordsByValue(unit)
  const isOpaque = (record: RecordDeclaration): boolean =>
    record.fields === null ||
    !layouts.records.has(record.id) ||
    isNamedIn(options.opaque, record) ||
    (!options.inApi(record.location.file) && !byValue.has(record.id) && isPrivate(record))
  return new Set([...unit.records.values()].filter(isOpaque).map(({ id }) => id))
}

function isNamedIn(names: readonly string[], { tag, typedefName }: RecordDeclaration): boolean {
  return [tag, typedefName].some((name) => name !== null && listsName(names, name))
}

/**
 * A record whose members all have names that are reserved to the implementation (N1570 7.1.3), like those of
 * `FILE`: where it is another package's and the API knows it by its pointer only, its form is nobody's
 * business.
 */
function isPrivate({ fields }: RecordDeclaration): boolean {
  return fields !== null && fields.length > 0 && fields.every(({ name }) => name?.startsWith('_') ?? true)
}
