import type {
  ConstantDeclaration,
  EnumDeclaration,
  FunctionDeclaration,
  PlainField,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../../generator/model/declarations.ts'
import { noDefinitions } from '../../generator/model/definitions.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType, FunctionType, Parameter, PointerType } from '../../generator/model/types.ts'
import type { SourceLocation } from '../../generator/source/source.ts'
import { field } from '../layout/build-unit.ts'
import { recordReference, tagged } from '../model/tags.ts'

/* Builds translation units by hand: tests of the plan need no parser. */

let nextLine = 1

export function location(): SourceLocation {
  return { file: '/usr/include/sample.h', line: nextLine++, column: 1 }
}

export const int: CType = { kind: 'integer', name: 'int' }
export const char: CType = { kind: 'integer', name: 'char' }
export const long: CType = { kind: 'integer', name: 'long' }
export const unsignedLong: CType = { kind: 'integer', name: 'unsigned long' }
export const double: CType = { kind: 'floating', name: 'double' }
export const voidType: CType = { kind: 'void' }

export function pointer(pointee: CType): PointerType {
  return { kind: 'pointer', pointee }
}

export function constant<T extends CType>(type: T): T {
  return { ...type, const: true }
}

export function struct(tag: string): CType {
  return recordReference(`struct ${tag}`)
}

export function named(name: string): CType {
  return { kind: 'typedef', name }
}

export function functionType(
  result: CType,
  parameters: readonly (CType | Parameter)[],
  variadic = false,
): FunctionType {
  return {
    kind: 'function',
    result,
    parameters: parameters.map((p) => ('kind' in p ? { name: null, type: p } : p)),
    variadic,
    prototype: true,
    callingConvention: 'cdecl',
  }
}

export function func(
  name: string,
  result: CType,
  parameters: readonly (CType | Parameter)[] = [],
  more: Partial<FunctionDeclaration> & { variadic?: boolean } = {},
): FunctionDeclaration {
  const { variadic = false, ...rest } = more
  const type = functionType(result, parameters, variadic)
  return {
    kind: 'function',
    name,
    symbol: name,
    type,
    inline: false,
    attributes: {},
    location: location(),
    comment: null,
    ...rest,
  }
}

export function record(
  tag: string,
  fields: readonly (Pick<PlainField, 'name' | 'type'> & Partial<PlainField>)[] | null = null,
  more: Partial<RecordDeclaration> = {},
): RecordDeclaration {
  return {
    kind: 'record',
    ...tagged(`struct ${tag}`),
    recordKind: 'struct',
    tag,
    typedefName: null,
    fields:
      fields?.map(({ name, type, ...rest }) => field(name, type, { location: location(), ...rest })) ?? null,
    packed: false,
    pragmaPack: null,
    alignment: null,
    local: false,
    attributes: {},
    location: location(),
    comment: null,
    ...more,
  }
}

export function typedef(
  name: string,
  type: CType,
  more: Partial<TypedefDeclaration> = {},
): TypedefDeclaration {
  return {
    kind: 'typedef',
    name,
    type,
    alignment: null,
    attributes: {},
    location: location(),
    comment: null,
    ...more,
  }
}

interface UnitParts {
  functions?: readonly FunctionDeclaration[]
  records?: readonly RecordDeclaration[]
  enums?: readonly EnumDeclaration[]
  typedefs?: readonly TypedefDeclaration[]
  constants?: readonly ConstantDeclaration[]
  variables?: readonly VariableDeclaration[]
  skipped?: TranslationUnit['skipped']
}

export function unit(parts: UnitParts): TranslationUnit {
  return {
    target: 'x86_64-linux-gnu',
    headers: ['sample.h'],
    functions: parts.functions ?? [],
    records: new Map((parts.records ?? []).map((r) => [r.id, r])),
    enums: new Map((parts.enums ?? []).map((e) => [e.id, e])),
    typedefs: new Map((parts.typedefs ?? []).map((t) => [t.name, t])),
    constants: parts.constants ?? [],
    variables: parts.variables ?? [],
    definitions: noDefinitions,
    skipped: parts.skipped ?? [],
  }
}
