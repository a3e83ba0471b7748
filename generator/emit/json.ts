import type { FieldLayout, LayoutTable, RecordLayout } from '../layout/layout-table.ts'
import { canBeSpelled, cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type {
  ConstantDeclaration,
  EnumDeclaration,
  Field,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType } from '../model/types.ts'
import { type Account, type AccountEntry, reasonsOf, reasonText } from '../plan/account/account.ts'
import type { SourceLocation } from '../source/source.ts'

/**
 * The API dump, one JSON document in the format `bindgen-api/1`: every fact that is known of the API.
 * Keys and arrays stand in a fixed order, so that the same input gives the same bytes.
 */
export function emitJson(unit: TranslationUnit, layouts: LayoutTable, account: Account): string {
  const dump = new Dump(unit, layouts)
  return `${JSON.stringify(dump.document(account), null, 2)}\n`
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

class Dump {
  readonly #unit: TranslationUnit
  readonly #layouts: LayoutTable
  readonly #spelling: TagSpelling

  constructor(unit: TranslationUnit, layouts: LayoutTable) {
    this.#unit = unit
    this.#layouts = layouts
    this.#spelling = tagSpelling(unit, unit.hiddenTags)
  }

  document({ entries }: Account): Json {
    const unit = this.#unit
    const inPlace = recordsInPlace(unit)
    return {
      format: 'bindgen-api/1',
      target: unit.target,
      headers: unit.headers,
      functions: unit.functions.map((f) => this.#function(f)),
      records: [...unit.records.values()]
        .filter((r) => !inPlace.has(r.id))
        .map((r) => this.#topLevelRecord(r)),
      enums: [...unit.enums.values()].map((e) => this.#enum(e)),
      typedefs: [...unit.typedefs.values()].map((t) => this.#typedef(t)),
      constants: unit.constants.filter((c) => this.#isConstantExpression(c)).map((c) => this.#constant(c)),
      variables: [...unit.variables, ...this.#constantObjects()].map((v) => this.#variable(v)),
      skipped: entries.flatMap(reasonRows),
    }
  }

  /** null where C cannot write the type: something in it has no name. */
  #type(type: CType): string | null {
    return canBeSpelled(type, this.#spelling) ? cTypeName(type, '', this.#spelling) : null
  }

  #function(f: FunctionDeclaration): Json {
    return {
      name: f.name,
      symbol: f.symbol,
      result: this.#type(f.type.result),
      parameters: f.type.parameters.map((p) => ({ name: p.name, type: this.#type(p.type) })),
      variadic: f.type.variadic,
      inline: f.inline,
      ...place(f.location),
      comment: f.comment,
    }
  }

  #topLevelRecord(r: RecordDeclaration): Json {
    // What a parameter list defines ends with it: no type name denotes it after the header.
    const type = r.local && r.fields !== null ? null : this.#spelling.tag(r)
    const path = type === null ? null : `((${type} *)0)->`
    return { ...this.#record(r, type, path), ...place(r.location), comment: r.comment }
  }

  /** `path` is what C puts before a member's name to reach it; null where it cannot. */
  #record(r: RecordDeclaration, type: string | null, path: string | null): { readonly [key: string]: Json } {
    const head = { kind: r.recordKind, type }
    const layout = this.#layouts.records.get(r.id)
    if (r.fields === null || layout === undefined) return { ...head, complete: false }
    return {
      ...head,
      complete: true,
      size: layout.size,
      alignment: layout.alignment,
      fields: r.fields.flatMap((field, index) => this.#field(field, fieldLayout(layout, index), path)),
    }
  }

  #field(field: Field, at: FieldLayout, path: string | null): Json[] {
    const { name } = field
    const inner = this.#recordInPlace(field.type)
    if (inner !== null && name === null) {
      return [{ name, offset: at.offset, record: this.#record(inner, null, path) }]
    }
    if (name === null) return [] // an unnamed bit-field: padding
    if (inner !== null) {
      const isArray = field.type.kind === 'array'
      const type = isArray && path !== null ? `__typeof__(${path}${name})` : null
      const inside = path === null ? null : `${path}${name}${'[0]'.repeat(dimensions(field.type))}.`
      return [{ name, type, offset: at.offset, record: this.#record(inner, null, inside) }]
    }
    const bits = at.kind === 'field' ? {} : { bitOffset: at.bitOffset, bitWidth: at.bitWidth }
    return [{ name, type: this.#type(field.type), offset: at.offset, ...bits }]
  }

  /**
   * The record without a name that a member is, or is an array of: it stands inside the record that holds it.
   */
  #recordInPlace(type: CType): RecordDeclaration | null {
    if (type.kind === 'array') return this.#recordInPlace(type.element)
    return type.kind === 'record' && type.cName === null ? (this.#unit.records.get(type.id) ?? null) : null
  }

  #enum(e: EnumDeclaration): Json {
    return {
      type: e.cName === null ? null : this.#spelling.tag(e),
      underlying: e.underlying,
      constants: e.constants.map((c) => ({ name: c.name, value: String(c.value), comment: c.comment })),
      ...place(e.location),
      comment: e.comment,
    }
  }

  #typedef(t: TypedefDeclaration): Json {
    return { name: t.name, type: this.#type(t.type), ...place(t.location), comment: t.comment }
  }

  #constant(c: ConstantDeclaration): Json {
    const type = this.#type(c.type)
    return {
      name: c.name,
      kind: c.value.kind,
      type,
      value: valueText(c),
      ...place(c.location),
      comment: c.comment,
    }
  }

  /**
   * An arithmetic one or a string: neither a pointer, which a cast has made, nor a `static const` object,
   * which is none to C.
   */
  #isConstantExpression({ definedAs, type }: ConstantDeclaration): boolean {
    return definedAs === 'macro' && this.#resolve(type).kind !== 'pointer'
  }

  /** What the headers declare as constant objects of their own: they are variables to C. */
  #constantObjects(): VariableDeclaration[] {
    return this.#unit.constants
      .filter((c) => c.definedAs === 'object')
      .map((c) => ({ ...c, kind: 'variable', symbol: c.name, threadLocal: false, attributes: {} }))
  }

  #variable(v: VariableDeclaration): Json {
    return {
      name: v.name,
      symbol: v.symbol,
      type: this.#type(v.type),
      const: this.#isConst(v.type),
      ...place(v.location),
      comment: v.comment,
    }
  }

  /** A typedef is const as what it names; an array never is, only its elements are (N1570 6.7.3p9). */
  #isConst(type: CType): boolean {
    const resolved = this.#resolve(type)
    return resolved.kind !== 'array' && resolved.const === true
  }

  /** The type without its typedefs, with their qualifiers. */
  #resolve(type: CType): CType {
    return resolveType(type, this.#unit) ?? type
  }
}

/** An entry for each reason why the module lacks a declaration, or has it weaker than C. */
function reasonRows(entry: AccountEntry): Json[] {
  const { name, kind, location, outcome } = entry
  const start = outcome.kind === 'weakened' ? 'weakened: ' : ''
  return reasonsOf(entry).map((reason) => ({
    name,
    kind,
    reason: start + reasonText(reason),
    ...place(location),
  }))
}

const place = ({ file, line }: SourceLocation): { file: string; line: number } => ({ file, line })

const dimensions = (type: CType): number => (type.kind === 'array' ? 1 + dimensions(type.element) : 0)

function fieldLayout(layout: RecordLayout, index: number): FieldLayout {
  const at = layout.fields[index]
  if (at === undefined) throw new Error(`a record's layout lacks its field ${index}`)
  return at
}

/** The records that stand inside the one that holds them, and not in the list. */
function recordsInPlace(unit: TranslationUnit): Set<string> {
  const ids = new Set<string>()
  const look = (type: CType): void => {
    if (type.kind === 'array') look(type.element)
    else if (type.kind === 'record' && type.cName === null) ids.add(type.id)
  }
  for (const record of unit.records.values()) for (const field of record.fields ?? []) look(field.type)
  return ids
}

function valueText(constant: ConstantDeclaration): string {
  const { value, type } = constant
  switch (value.kind) {
    case 'integer':
    case 'character':
    case 'address':
      return String(value.value)
    case 'float':
      if (value.text !== undefined) return value.text
      return floatText(
        value.value,
        type.kind === 'floating' && (type.name === 'float' || type.name === '_Float32'),
      )
    case 'string':
      return value.text
  }
}

/** The shortest decimal that reads back as the same value of its type. */
function floatText(value: number, isSingle: boolean): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  if (Object.is(value, -0)) return '-0'
  for (let digits = 1; isSingle && digits < 10; digits++) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.fround(shorter) === value) return String(shorter)
  }
  return String(value)
}
