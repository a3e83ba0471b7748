import type { SourceLocation } from '../../source.ts'

/**
 * The id of a record or enum: by its tag, else by the typedef that names it, else by its place. Several that one
 * macro brings to the same place are numbered.
 */
export function tagId(
  keyword: 'struct' | 'union' | 'enum',
  tag: string | null,
  typedefName: string | null,
  location: SourceLocation,
  taken: { has(id: string): boolean },
): string {
  if (tag !== null) return `${keyword} ${tag}`
  if (typedefName !== null && !taken.has(`typedef ${typedefName}`)) return `typedef ${typedefName}`
  const place = `anonymous ${location.file}:${location.line}:${location.column}`
  let id = place
  for (let number = 2; taken.has(id); number++) id = `${place}#${number}`
  return id
}
