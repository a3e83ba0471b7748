import type { DeclaredNames } from '../naming/declared-names.ts'
import type { LinkTargets } from './inline-markup.ts'

/** What documentation may link to, by C's names. */
export function linkTargets(names: DeclaredNames): LinkTargets {
  const all = new Map<string, string>()
  for (const [id, name] of names.records)
    all.set(id.replace(/^(?:struct|union|typedef) /, ''), name).set(name, name)
  for (const [id, name] of names.enums) all.set(id.replace(/^(?:enum|typedef) /, ''), name).set(name, name)
  for (const group of [names.typedefs, names.constants, names.variables, names.functions]) {
    for (const [cName, name] of group) all.set(cName, name)
  }
  return { link: (name) => all.get(name) ?? null }
}
