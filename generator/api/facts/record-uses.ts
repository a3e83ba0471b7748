import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import { shapeOf } from './parameter-shape.ts'

/** What the whole of a unit says of its records. */
export interface RecordUses {
  /** Records that hold numbers only: nobody shares them. */
  readonly plain: ReadonlySet<RecordId>
  /** Records that some function takes as `const T *`: where one takes `T *`, it means to write. */
  readonly constant: ReadonlySet<RecordId>
  /** Records that a setter takes as `T *`: this API does not say by `const` what it only reads. */
  readonly given: ReadonlySet<RecordId>
  /** Records that begin with another one, of which they are a kind: objects, that are shared. */
  readonly derived: ReadonlySet<RecordId>
}

/** What the declarations of a unit say of how its records are used. */
export function recordUses(unit: TranslationUnit): RecordUses {
  const constant = new Set<RecordId>()
  const given = new Set<RecordId>()
  for (const { name, type } of unit.functions) {
    const sets = nameWords(name).includes('set')
    for (const [index, parameter] of type.parameters.entries()) {
      const shape = shapeOf(parameter.type, unit)
      if (sets && index > 0 && shape.kind === 'record' && !shape.const) given.add(shape.record)
      if (shape.kind === 'record' && shape.const && unit.records.get(shape.record)?.fields != null)
        constant.add(shape.record)
    }
  }
  const plain = new Set([...unit.records.keys()].filter((id) => isPlainRecord(id, unit, new Set())))
  const derived = new Set([...unit.records.keys()].filter((id) => isDerived(id, unit)))
  return { plain, constant, given, derived }
}

function isDerived(id: RecordId, unit: TranslationUnit): boolean {
  const first = unit.records.get(id)?.fields?.[0]
  return first !== undefined && resolveType(first.type, unit)?.kind === 'record'
}

function isPlainRecord(id: RecordId, unit: TranslationUnit, around: ReadonlySet<RecordId>): boolean {
  const fields = unit.records.get(id)?.fields
  if (fields === undefined || fields === null || fields.length === 0 || around.has(id)) return false
  return fields.every(({ type }) => isPlain(type, unit, new Set([...around, id])))
}

function isPlain(type: CType, unit: TranslationUnit, around: ReadonlySet<RecordId>): boolean {
  const resolved = resolveType(type, unit)
  switch (resolved?.kind) {
    case 'integer':
    case 'bool':
    case 'enum':
    case 'floating':
      return true
    case 'array':
      return resolved.length !== null && isPlain(resolved.element, unit, around)
    case 'record':
      return isPlainRecord(resolved.id, unit, around)
    default:
      return false
  }
}
