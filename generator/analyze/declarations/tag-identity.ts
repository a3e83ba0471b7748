import type { SourceLocation } from '../../source/source.ts'

/** What tells a record or an enum from others, and how C names it. */
export interface TagIdentity {
  readonly id: string
  readonly cName: string | null
}

/**
 * The identity of a record or enum: by its tag, else by the typedef that names it, else by its place. Several
 * that one macro brings to the same place are numbered.
 */
export function identifyTag(
  keyword: 'struct' | 'union' | 'enum',
  tag: string | null,
  typedefName: string | null,
  location: SourceLocation,
  taken: { has(id: string): boolean },
): TagIdentity {
  if (tag !== null) return { id: `${keyword} ${tag}`, cName: `${keyword} ${tag}` }
  if (typedefName !== null && !taken.has(`typedef ${typedefName}`)) {
    return { id: `typedef ${typedefName}`, cName: typedefName }
  }
  const place = `anonymous ${location.file}:${location.line}:${location.column}`
  let id = place
  for (let number = 2; taken.has(id); number++) id = `${place}#${number}`
  return { id, cName: null }
}
