import type { BitFieldLayout } from '../../layout/layout-table.ts'
import { cTypeName } from '../../model/c-type-name.ts'
import type { Field, RecordDeclaration } from '../../model/declarations.ts'
import { type ResolvedType, resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import { fieldReason } from '../../select/bindability.ts'
import type { IntegerKind, Target } from '../../target/target.ts'
import type { BitsPlan, FieldPlan, RecordPlan } from '../binding-plan.ts'
import { identifier } from '../naming/names.ts'
import { objectMembers } from '../naming/reserved-words.ts'
import type { PlanContext } from '../plan-context.ts'
import type { BoundType } from '../types/bound-type.ts'
import { isSizedBySibling } from '../types/length-pairs.ts'
import { constCharacters } from '../types/untyped-memory.ts'

/**
 * Plans the fields of a complete record; those of anonymous members count as its own, at their offsets in it.
 */
export function planFields(record: RecordDeclaration, context: PlanContext): RecordPlan['fields'] {
  const owner = record.typedefName ?? record.tag ?? record.id
  const fields: FieldPlan[] = []
  addFields(record, 0, owner, context, fields)
  return fields
}

function addFields(
  record: RecordDeclaration,
  base: number,
  owner: string,
  context: PlanContext,
  fields: FieldPlan[],
): void {
  const { unit, layouts, forms, docs, spelling } = context
  const layout = layouts.records.get(record.id)
  for (const [index, field] of (record.fields ?? []).entries()) {
    const place = layout?.fields[index]
    if (place === undefined) continue
    const type = resolveType(field.type, unit)
    if (field.name === null) {
      const inner = type?.kind === 'record' ? unit.records.get(type.id) : undefined
      if (inner !== undefined) addFields(inner, base + place.offset, owner, context, fields)
      continue
    }
    if (fieldReason(field.type, unit, forms) !== null) continue
    const bound = planFieldType(field, record, owner, context)
    const spelled = cTypeName(field.type, field.name, spelling)
    const declaration = place.kind === 'field' ? spelled : `${spelled} : ${place.bitWidth}`
    const text = docs.text(field.name, field.comment, field.attributes.deprecated)
    fields.push({
      name: fieldName(field.name),
      cName: field.name,
      type: bound,
      offset: base + place.offset,
      bits: place.kind === 'field' ? null : planBits(field, place, base, context),
      doc: text.length === 0 ? [`C: \`${declaration}\``] : [...text, '', `C: \`${declaration}\``],
    })
  }
}

/** Text is no text where another field says its length, and nobody says that it ends in a NUL. */
function planFieldType(
  field: Field,
  { fields }: RecordDeclaration,
  owner: string,
  { binder, unit }: PlanContext,
): BoundType {
  const place = `${owner}.${field.name}`
  const bound = binder.bind(field.type, place)
  if (bound.kind !== 'string' || binder.text.isConfigured(field.type, place)) return bound
  const siblings = (fields ?? []).map((sibling) => ({
    name: sibling.name,
    type: sibling === field ? bound : siblingType(sibling, unit),
    typedefs: [],
  }))
  const self = siblings[(fields ?? []).indexOf(field)]!
  return isSizedBySibling(self, siblings) ? constCharacters : bound
}

/** Whether it may be a length is all that matters. */
function siblingType({ type }: Field, unit: TranslationUnit): BoundType {
  const resolved = resolveType(type, unit)
  return resolved?.kind === 'integer'
    ? { kind: 'integer', type: resolved.name, wide: false, comesAs: 'number' }
    : { kind: 'void' }
}

/**
 * Accessors may have any name but those that every object has, and the `toJSON` of the base class of records.
 */
function fieldName(name: string): string {
  const clean = identifier(name)
  return objectMembers.has(clean) ? `${clean}_` : clean
}

function planBits(
  field: Field,
  place: BitFieldLayout,
  base: number,
  { unit, target }: PlanContext,
): BitsPlan {
  const type = resolveType(field.type, unit)
  const size = sizeOf(type, unit, target)
  const first = (base + place.offset) * 8 + place.bitOffset
  return {
    offset: place.bitOffset,
    width: place.bitWidth,
    signed: isSigned(type, unit, target),
    unit: Math.floor(first / (8 * size)) * size,
  }
}

/** A bit-field's type is an integer, an enum or `bool`. */
function underlyingInteger(type: ResolvedType | null, unit: TranslationUnit): IntegerKind | null {
  if (type?.kind === 'integer') return type.name
  return type?.kind === 'enum' ? (unit.enums.get(type.id)?.underlying ?? 'unsigned int') : null
}

function sizeOf(type: ResolvedType | null, unit: TranslationUnit, target: Target): number {
  const integer = underlyingInteger(type, unit)
  return integer === null ? 1 : target.integers[integer].size
}

/** A bit-field of plain `int` is signed on all targets here: GCC, Clang and MSVC agree. */
function isSigned(type: ResolvedType | null, unit: TranslationUnit, target: Target): boolean {
  const integer = underlyingInteger(type, unit)
  if (integer === null) return false
  return integer === 'char' ? target.charIsSigned : !integer.startsWith('unsigned')
}
