import type { EnumReference, Qualifiers, RecordReference } from '../../generator/model/types.ts'

/*
 * Tests call records and enums by one text, from which the id and the name in C follow: `struct stat`,
 * `typedef div_t`, `anonymous 1`.
 */

export const cNameOf = (id: string): string | null =>
  id.startsWith('anonymous ') ? null : id.replace(/^typedef /, '')

export const tagged = (id: string): { id: string; cName: string | null } => ({ id, cName: cNameOf(id) })

export const recordReference = (id: string, qualifiers: Qualifiers = {}): RecordReference => ({
  kind: 'record',
  ...tagged(id),
  ...qualifiers,
})

export const enumReference = (id: string): EnumReference => ({ kind: 'enum', ...tagged(id) })
