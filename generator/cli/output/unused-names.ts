import { readFileSync } from 'node:fs'
import { Diagnostics } from '../../diagnostics/diagnostics.ts'
import type { NameUse } from '../../diagnostics/name-use.ts'
import type { ModuleRequest } from '../../request/request.ts'
import type { SourceFile, SourceLocation } from '../../source/source.ts'
import { reportDiagnostics, type Verbosity } from './report.ts'
import type { Terminal } from './terminal.ts'

/**
 * Warns of names in the options that fit nothing, where they stand in the configuration or a description;
 * modules may have options in common, and one of them the name.
 */
export async function reportUnusedNames(
  uses: readonly NameUse[],
  requests: readonly ModuleRequest[],
  verbosity: Verbosity,
  terminal: Terminal,
): Promise<void> {
  const diagnostics = new Diagnostics()
  const known = new Set(uses.filter(({ isUsed }) => isUsed).map(({ key, name }) => `${key} ${name}`))
  const written = requests.flatMap(({ configuration, described }) => [
    ...(configuration === null ? [] : [configuration]),
    ...described.files,
  ])
  const files = new Map<string, SourceFile>()
  for (const use of uses) {
    const { key, name, kind, meant } = use
    if (known.has(`${key} ${name}`)) continue
    known.add(`${key} ${name}`)
    const place = await placeOf(use, new Set(written))
    if (place !== null) files.set(place.file, { path: place.file, text: readFileSync(place.file, 'utf8') })
    const hint = meant === null ? undefined : `Did you mean ${meant}?`
    diagnostics.report('unused-name', { key, name, ...(kind === undefined ? {} : { kind }) }, place, hint)
  }
  reportDiagnostics(diagnostics.list, files, verbosity, terminal)
}

/** Where a name is written; null where that is no file. */
async function placeOf({ key, name }: NameUse, files: ReadonlySet<string>): Promise<SourceLocation | null> {
  if (files.size === 0) return null
  const { placeOfName } = await import('../../config/place-in-file.ts')
  // Of a pattern with alternatives one is named, and the whole behind it.
  const [, whole = name] = / \(in (.+)\)$/s.exec(name) ?? []
  for (const file of files) {
    const place = await placeOfName(file, key.split('.'), whole)
    if (place !== null) return place
  }
  return null
}
