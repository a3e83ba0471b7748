import type { RecordDeclaration } from '../../generator/model/declarations.ts'
import { noDefinitions } from '../../generator/model/definitions.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType } from '../../generator/model/types.ts'
import type { SourceLocation } from '../../generator/source/source.ts'
import { field } from '../layout/build-unit.ts'
import { tagged } from '../model/tags.ts'

/** An empty translation unit, to be filled in by a test. */
export function unit(): TranslationUnit {
  return {
    target: 'x86_64-linux-gnu',
    headers: ['a.h'],
    functions: [],
    records: new Map(),
    enums: new Map(),
    typedefs: new Map(),
    constants: [],
    variables: [],
    definitions: noDefinitions,
    skipped: [],
  }
}

export const at = (file: string, line = 1): SourceLocation => ({ file, line, column: 1 })

/** A record of an id with fields given as [name, type]; null fields leave it incomplete. */
export function record(id: string, fields: [string | null, CType][] | null, file = 'a.h'): RecordDeclaration {
  const location = at(file)
  return {
    kind: 'record',
    ...tagged(id),
    recordKind: id.startsWith('union') ? 'union' : 'struct',
    tag: /^(?:struct|union) (.*)/.exec(id)?.[1] ?? null,
    typedefName: /^typedef (.*)/.exec(id)?.[1] ?? null,
    fields: fields === null ? null : fields.map(([name, type]) => field(name, type, { location })),
    packed: false,
    pragmaPack: null,
    alignment: null,
    local: false,
    location,
    comment: null,
    attributes: {},
  }
}
