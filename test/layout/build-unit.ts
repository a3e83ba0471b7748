import type {
  BitField,
  Field,
  PlainField,
  RecordDeclaration,
  TypedefDeclaration,
} from '../../generator/model/declarations.ts'
import { noDefinitions } from '../../generator/model/definitions.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType } from '../../generator/model/types.ts'
import type { TargetName } from '../../generator/target/target.ts'
import { tagged } from '../model/tags.ts'

const location = { file: 'test.h', line: 1, column: 1 }
const declared = { location, comment: null, attributes: {} }

export const char: CType = { kind: 'integer', name: 'char' }
export const short: CType = { kind: 'integer', name: 'short' }
export const int: CType = { kind: 'integer', name: 'int' }
export const longLong: CType = { kind: 'integer', name: 'long long' }

/** A field; `null` for its name makes an anonymous member. */
export function field(name: string | null, type: CType, more: Partial<PlainField> = {}): PlainField {
  return { ...declared, kind: 'field', name, type, alignment: null, packed: false, ...more }
}

/** A bit-field; `null` for its name makes padding. */
export function bitField(
  name: string | null,
  type: CType,
  bitWidth: number,
  more: Partial<BitField> = {},
): BitField {
  return { ...declared, kind: 'bit-field', name, type, bitWidth, alignment: null, packed: false, ...more }
}

/** `struct tag { … }` unless told otherwise. */
export function record(
  tag: string,
  fields: readonly Field[] | null,
  more: Partial<RecordDeclaration> = {},
): RecordDeclaration {
  const recordKind = more.recordKind ?? 'struct'
  const plain = { typedefName: null, packed: false, pragmaPack: null, alignment: null, local: false }
  return {
    ...declared,
    kind: 'record',
    ...tagged(`${recordKind} ${tag}`),
    recordKind,
    tag,
    fields,
    ...plain,
    ...more,
  }
}

export function typedef(name: string, type: CType, alignment: number | null = null): TypedefDeclaration {
  return { ...declared, kind: 'typedef', name, type, alignment }
}

export function unitOf(
  records: readonly RecordDeclaration[],
  typedefs: readonly TypedefDeclaration[] = [],
  target: TargetName = 'x86_64-linux-gnu',
): TranslationUnit {
  return {
    target,
    headers: ['test.h'],
    functions: [],
    records: new Map(records.map((declaration) => [declaration.id, declaration])),
    enums: new Map(),
    typedefs: new Map(typedefs.map((declaration) => [declaration.name, declaration])),
    constants: [],
    variables: [],
    definitions: noDefinitions,
    skipped: [],
  }
}
