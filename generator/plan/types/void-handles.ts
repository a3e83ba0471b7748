import type { RecordDeclaration, TypedefDeclaration } from '../../model/declarations.ts'
import { pointedRecord, resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { fitsPattern, verdictOf } from '../../name-patterns.ts'
import { inferOwnership } from '../ownership/ownership.ts'
import type { PlanOptions } from '../plan-options.ts'

/**
 * Makes opaque records of `typedef void CURL` and its like: a library hides what lies behind, and C then
 * takes any pointer for such a one. They become classes as other handles are.
 *
 * Which they are says the configuration, or the functions do: one makes a `T *`, exactly one frees it, and
 * none takes a `const T *` with a number behind it, which would be plain data and its length. A `T *` that
 * nobody makes or frees stays a pointer to anything.
 */
export function withVoidHandles(
  unit: TranslationUnit,
  { handles, ownership }: Pick<PlanOptions, 'handles' | 'ownership'>,
): TranslationUnit {
  const verdict = (name: string) => verdictOf(handles, (pattern) => fitsPattern(name, pattern))
  const candidates = [...unit.typedefs.values()].filter(
    (typedef) => isVoid(typedef, unit) && verdict(typedef.name) !== 'out',
  )
  if (candidates.length === 0) return unit
  const all = opaque(unit, candidates)
  const ids = new Set(candidates.map(({ name }) => idOf(name)))
  const { frees, makers } = inferOwnership(all, (id) => ids.has(id), ownership)
  const isHandle = ({ name, type }: TypedefDeclaration): boolean => {
    const id = idOf(name)
    return (
      type.kind === 'void' &&
      [...makers.values()].some(({ record }) => record === id) &&
      [...frees.values()].filter(({ record }) => record === id).length === 1 &&
      !isPlainData(id, all)
    )
  }
  return opaque(
    unit,
    candidates.filter((typedef) => verdict(typedef.name) === 'in' || isHandle(typedef)),
  )
}

function isVoid({ type }: TypedefDeclaration, unit: TranslationUnit): boolean {
  const resolved = resolveType(type, unit)
  return resolved?.kind === 'void' && resolved.const !== true
}

/**
 * The unit with typedefs of opaque records in the place of typedefs of `void`, and of pointers to opaque
 * records in the place of typedefs of `void *`.
 */
export function opaque(unit: TranslationUnit, typedefs: readonly TypedefDeclaration[]): TranslationUnit {
  if (typedefs.length === 0) return unit
  const records = new Map(unit.records)
  const rewritten = new Map(unit.typedefs)
  for (const typedef of typedefs) {
    const id = idOf(typedef.name)
    const record: CType = { kind: 'record', id, cName: typedef.name }
    const isVoid = resolveType(typedef.type, unit)?.kind === 'void'
    const type: CType = isVoid ? record : { kind: 'pointer', pointee: record }
    records.set(id, recordOf(typedef, id))
    rewritten.set(typedef.name, { ...typedef, type })
  }
  return { ...unit, records, typedefs: rewritten }
}

function idOf(typedef: string): RecordId {
  return `void ${typedef}` as RecordId
}

function recordOf(
  { name, location, comment, attributes }: TypedefDeclaration,
  id: RecordId,
): RecordDeclaration {
  return {
    kind: 'record',
    id,
    recordKind: 'struct',
    tag: null,
    cName: name,
    typedefName: name,
    fields: null,
    packed: false,
    pragmaPack: null,
    alignment: null,
    local: false,
    location,
    comment,
    attributes,
  }
}

/** Whether some function takes a `const T *` and, right behind it, an integer. */
function isPlainData(id: RecordId, unit: TranslationUnit): boolean {
  return unit.functions.some(({ type }) =>
    type.parameters.some((parameter, index) => {
      const target = pointedRecord(parameter.type, unit)
      const next = type.parameters[index + 1]
      return (
        target?.id === id &&
        target.const &&
        next !== undefined &&
        resolveType(next.type, unit)?.kind === 'integer'
      )
    }),
  )
}
