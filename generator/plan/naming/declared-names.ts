import type { RecordDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, EnumId, RecordId } from '../../model/types.ts'
import { ownProperty } from '../../own-property.ts'
import type { PlanOptions } from '../plan-options.ts'
import { identifier, ModuleNames, type NameSpace } from './names.ts'

/** The final TypeScript name of every declaration of a unit. */
export interface DeclaredNames {
  /** For what the module adds to its declarations: internal names. */
  readonly module: ModuleNames
  readonly functions: ReadonlyMap<string, string>
  readonly variables: ReadonlyMap<string, string>
  /** Macros and enumerators. */
  readonly constants: ReadonlyMap<string, string>
  /** A typedef that names a record or an enum itself is not among them: it shares its name. */
  readonly typedefs: ReadonlyMap<string, string>
  readonly records: ReadonlyMap<RecordId, string>
  /** An enum with neither tag nor typedef has no name: its values are constants. */
  readonly enums: ReadonlyMap<EnumId, string>
}

type NamingOptions = Pick<PlanOptions, 'renames' | 'stripPrefixes'>

/**
 * Names every declaration; `macros` are functions that are macros to C. Functions, variables, enumerators and
 * typedefs come first: they share one name space in C, so all keep their names. Macros, tags and records
 * without a name come after them and give way: where a function is called `stat`, the class of `struct stat`
 * is `struct_stat`.
 */
export function nameDeclarations(
  unit: TranslationUnit,
  options: NamingOptions,
  macros: ReadonlySet<string> = new Set(),
): DeclaredNames {
  const module = new ModuleNames()
  const claim = (space: NameSpace, cName: string, ...others: string[]): string => {
    const wanted = [cName, ...others].map((name) => identifier(rename(name, options)))
    return module.claim(space, wanted[0]!, ...wanted.slice(1))
  }
  const functions = new Map<string, string>()
  for (const { name } of unit.functions) if (!macros.has(name)) functions.set(name, claim('value', name))
  const variables = new Map(unit.variables.map((v) => [v.name, claim('value', v.name)]))
  const constants = new Map<string, string>()
  for (const declaration of unit.enums.values()) {
    for (const { name } of declaration.constants) constants.set(name, claim('value', name))
  }
  const naming = namingTypedefs(unit)
  const typedefs = new Map<string, string>()
  for (const { name } of unit.typedefs.values()) {
    if (!naming.has(name)) typedefs.set(name, claim('both', name))
  }
  const enums = new Map<EnumId, string>()
  const records = new Map<RecordId, string>()
  // A typedef's name is an ordinary identifier and cannot collide; a tag's can, so tags come last.
  for (const tagged of [false, true]) {
    for (const record of unit.records.values()) {
      if ((record.typedefName === null) !== tagged) continue
      const name = record.typedefName ?? record.tag
      if (name !== null)
        records.set(record.id, claim('both', name, `${record.recordKind}_${record.tag ?? name}`))
    }
    for (const declaration of unit.enums.values()) {
      if ((declaration.typedefName === null) !== tagged) continue
      const name = declaration.typedefName ?? declaration.tag
      if (name !== null) enums.set(declaration.id, claim('both', name, `enum_${declaration.tag ?? name}`))
    }
  }
  for (const { name } of unit.constants) {
    if (!constants.has(name)) constants.set(name, claim('value', name))
  }
  for (const name of macros) functions.set(name, claim('value', name, `${name}_macro`))
  nameUnnamedRecords(unit, records, (name) => claim('both', name))
  return { module, functions, variables, constants, typedefs, records, enums }
}

/** Typedefs whose class or alias is that of the record or enum that they name. */
function namingTypedefs(unit: TranslationUnit): ReadonlySet<string> {
  const names = [...unit.records.values(), ...unit.enums.values()].map((d) => d.typedefName)
  return new Set(names.filter((name) => name !== null))
}

/**
 * A record without tag and typedef is called after the way to it: `stat_pair` for the field `pair` of `struct
 * stat`.
 */
function nameUnnamedRecords(
  unit: TranslationUnit,
  records: Map<RecordId, string>,
  claim: (name: string) => string,
): void {
  const follow = (type: CType, name: string): void => {
    switch (type.kind) {
      case 'pointer':
        follow(type.pointee, name)
        return
      case 'array':
        follow(type.element, name)
        return
      case 'function':
        follow(type.result, `${name}_result`)
        for (const [index, p] of type.parameters.entries()) follow(p.type, `${name}_${p.name ?? index + 1}`)
        return
      case 'record': {
        const record = unit.records.get(type.id)
        if (record === undefined || records.has(type.id)) return
        records.set(type.id, claim(name))
        followFields(record, records.get(type.id) ?? name)
        return
      }
      default:
        return
    }
  }
  const followFields = (record: RecordDeclaration, name: string): void => {
    for (const field of record.fields ?? []) {
      if (field.name !== null) follow(field.type, `${name}_${field.name}`)
      else if (field.type.kind === 'record') {
        const inner = unit.records.get(field.type.id)
        if (inner !== undefined) followFields(inner, name)
      }
    }
  }
  for (const record of unit.records.values()) {
    const name = records.get(record.id)
    if (name !== undefined) followFields(record, name)
  }
  for (const typedef of unit.typedefs.values()) follow(typedef.type, `${typedef.name}_target`)
  for (const declared of [...unit.functions, ...unit.variables]) follow(declared.type, declared.name)
}

function rename(name: string, options: NamingOptions): string {
  const renamed = ownProperty(options.renames, name)
  if (renamed !== undefined) return renamed
  const prefix = options.stripPrefixes.find((p) => name.startsWith(p) && name.length > p.length)
  if (prefix === undefined) return name
  const rest = name.slice(prefix.length)
  return /^\d/.test(rest) ? name : rest
}
