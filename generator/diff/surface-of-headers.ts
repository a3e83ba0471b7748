import type { FieldLayout, LayoutTable, RecordLayout } from '../layout/layout-table.ts'
import { cDeclaration } from '../model/c-type-name.ts'
import type {
  ConstantValue,
  EnumDeclaration,
  Field,
  FunctionDeclaration,
  RecordDeclaration,
} from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import {
  type ApiSurface,
  keyOf,
  type SurfaceField,
  type SurfaceFunction,
  type SurfaceItem,
  type SurfaceRecord,
  surfaceOf,
} from './api-surface.ts'
import { TypeShapes } from './type-shape.ts'

/**
 * What headers offer: everything that their API declares, bound or not.
 *
 * @param macros the API's function-like macros, as functions
 */
export function surfaceOfHeaders(
  unit: TranslationUnit,
  layouts: LayoutTable,
  macros: readonly FunctionDeclaration[],
): ApiSurface {
  const shapes = new TypeShapes(unit)
  const spelling = tagSpelling(unit)
  const functionItem = (declaration: FunctionDeclaration): SurfaceFunction => {
    const { name, type, attributes } = declaration
    return {
      kind: 'function',
      name,
      text: cDeclaration(declaration, spelling),
      result: shapes.of(type.result),
      parameters: type.parameters.map((each) => ({ name: each.name, type: shapes.of(each.type) })),
      variadic: type.variadic,
      prototype: type.prototype,
      callingConvention: type.callingConvention,
      symbol: declaration.inline || declaration.macro !== undefined ? null : declaration.symbol,
      deprecated: attributes.deprecated !== undefined,
    }
  }
  const items: SurfaceItem[] = [...unit.functions, ...macros].map(functionItem)
  for (const record of unit.records.values()) {
    const { cName: name } = record
    if (name !== null && !record.local)
      items.push(recordItem(record, name, layouts.records.get(record.id), shapes))
  }
  for (const declared of unit.enums.values()) items.push(...enumItems(declared))
  for (const { name, type } of unit.typedefs.values()) {
    // What has no other name is there already.
    if ((type.kind === 'record' || type.kind === 'enum') && type.cName === name) continue
    items.push({ kind: 'typedef', name, type: shapes.of(type) })
  }
  for (const { name, value } of unit.constants)
    items.push({ kind: 'constant', name, value: valueText(value), of: null })
  for (const { name, type } of unit.variables) items.push({ kind: 'variable', name, type: shapes.of(type) })
  return surfaceOf(items)
}

function recordItem(
  { recordKind, fields }: RecordDeclaration,
  name: string,
  layout: RecordLayout | undefined,
  shapes: TypeShapes,
): SurfaceRecord {
  return {
    kind: 'record',
    name,
    recordKind,
    size: layout?.size ?? null,
    alignment: layout?.alignment ?? null,
    fields: fields?.map((field, index) => fieldItem(field, layout?.fields[index], shapes)) ?? null,
  }
}

function fieldItem(field: Field, layout: FieldLayout | undefined, shapes: TypeShapes): SurfaceField {
  return {
    name: field.name,
    type: shapes.of(field.type),
    place: layout === undefined ? null : placeText(layout),
  }
}

function placeText(layout: FieldLayout): string {
  if (layout.kind === 'field') return `byte ${layout.offset}`
  return `bit ${layout.bitOffset} of byte ${layout.offset}, ${layout.bitWidth} bits`
}

/** Enumerators are constants like macros' to those who use them, and may become one another. */
function enumItems({ cName, underlying, constants }: EnumDeclaration): SurfaceItem[] {
  const declared: SurfaceItem[] = cName === null ? [] : [{ kind: 'enum', name: cName, underlying }]
  const of = declared.map(keyOf)[0] ?? null
  const values = constants.map(
    ({ name, value }) => ({ kind: 'constant', name, value: String(value), of }) as const,
  )
  return [...declared, ...values]
}

function valueText(value: ConstantValue): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.text)
    case 'float':
      return value.text ?? String(value.value)
    default:
      return String(value.value)
  }
}
