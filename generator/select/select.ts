import type {
  Declaration,
  EnumDeclaration,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
} from '../model/declarations.ts'
import type { MacroDefinition } from '../model/definitions.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType, EnumId, FunctionType, RecordId } from '../model/types.ts'
import type { ApiScope } from '../scope/api-scope.ts'

/**
 * The part of a unit that is the API: what files in scope declare, and the records, enums and typedefs from
 * elsewhere that its types lead to. What cannot be bound stays: the facts are known.
 *
 * @param isChosen leaves out what the user does not want; what the rest needs stays
 * @param wanted functions that stay wherever they are declared: they free what the API hands out
 */
export function select(
  unit: TranslationUnit,
  scope: ApiScope,
  isChosen: (declaration: Declaration) => boolean = () => true,
  wanted: ReadonlySet<string> = new Set(),
): TranslationUnit {
  const inScope = (declared: { readonly location: { readonly file: string } }): boolean =>
    scope.has(declared.location.file)
  const isWanted = (declaration: Declaration): boolean => inScope(declaration) && isChosen(declaration)
  const functions = unit.functions.filter(
    (declared) => isWanted(declared) || (!inScope(declared) && wanted.has(declared.name)),
  )
  const variables = unit.variables.filter(isWanted)
  const constants = unit.constants.filter(isWanted)
  const macros = unit.definitions.macros.filter((macro) => isWanted(asFunction(macro)))

  const reached = new ReachedDeclarations(unit)
  for (const typedef of unit.typedefs.values()) if (isWanted(typedef)) reached.addTypedef(typedef)
  for (const record of unit.records.values()) if (isWanted(record)) reached.addRecord(record)
  for (const enum_ of unit.enums.values()) if (isWanted(enum_)) reached.addEnum(enum_)
  for (const { type } of [...functions, ...variables, ...constants]) reached.addType(type)

  // Filtered from the unit's own lists, so that the order of the declarations stays.
  return {
    ...unit,
    functions,
    variables,
    constants,
    definitions: { ...unit.definitions, macros },
    records: only(unit.records, reached.records),
    enums: only(unit.enums, reached.enums),
    typedefs: only(unit.typedefs, reached.typedefs),
    skipped: unit.skipped.filter(inScope),
  }
}

/** A macro as what it looks like to who chooses. */
function asFunction({ name, location, comment }: MacroDefinition): FunctionDeclaration {
  const type: FunctionType = {
    kind: 'function',
    result: { kind: 'void' },
    parameters: [],
    variadic: false,
    prototype: false,
    callingConvention: 'cdecl',
  }
  return { kind: 'function', name, symbol: name, type, inline: true, attributes: {}, comment, location }
}

/** Collects what types lead to, each declaration once. */
class ReachedDeclarations {
  readonly records = new Set<RecordId>()
  readonly enums = new Set<EnumId>()
  readonly typedefs = new Set<string>()
  readonly #unit: TranslationUnit

  constructor(unit: TranslationUnit) {
    this.#unit = unit
  }

  addType(type: CType): void {
    switch (type.kind) {
      case 'pointer':
      case 'block-pointer':
        this.addType(type.pointee)
        return
      case 'array':
      case 'vector':
        this.addType(type.element)
        return
      case 'function':
        this.addType(type.result)
        for (const parameter of type.parameters) this.addType(parameter.type)
        return
      case 'typedef': {
        const typedef = this.#unit.typedefs.get(type.name)
        if (typedef !== undefined) this.addTypedef(typedef)
        return
      }
      case 'record': {
        const record = this.#unit.records.get(type.id)
        if (record !== undefined) this.addRecord(record)
        return
      }
      case 'enum': {
        const enum_ = this.#unit.enums.get(type.id)
        if (enum_ !== undefined) this.addEnum(enum_)
        return
      }
      default:
        return
    }
  }

  addTypedef(typedef: TypedefDeclaration): void {
    if (this.typedefs.has(typedef.name)) return
    this.typedefs.add(typedef.name)
    this.addType(typedef.type)
  }

  addRecord(record: RecordDeclaration): void {
    if (this.records.has(record.id)) return
    this.records.add(record.id)
    // A record without a tag is named by its typedef, which then belongs to the API with it.
    this.#addNamingTypedef(record)
    for (const field of record.fields ?? []) this.addType(field.type)
  }

  addEnum(enum_: EnumDeclaration): void {
    if (this.enums.has(enum_.id)) return
    this.enums.add(enum_.id)
    this.#addNamingTypedef(enum_)
  }

  #addNamingTypedef(declaration: RecordDeclaration | EnumDeclaration): void {
    const name = declaration.tag === null ? declaration.typedefName : null
    const typedef = name === null ? undefined : this.#unit.typedefs.get(name)
    if (typedef !== undefined) this.addTypedef(typedef)
  }
}

function only<K, V>(all: ReadonlyMap<K, V>, keys: ReadonlySet<K>): Map<K, V> {
  return new Map([...all].filter(([key]) => keys.has(key)))
}
