import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { Diagnostics } from '../../generator/diagnostics/diagnostics.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import type { ModuleRequest } from '../../generator/request/request.ts'
import { findApiScope } from '../../generator/scope/find-api-scope.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'
import type { CorpusHeader } from '../corpus/corpus-header.ts'

/** A header whose files can be broken, one at a time: they stand in a folder of their own. */
export interface HeaderSource {
  readonly request: ModuleRequest
  /** Paths. */
  readonly files: readonly string[]
}

/** The request of a command line. */
export function requestOf(argv: readonly string[], workingFolder: string): ModuleRequest {
  const parsed = parseArguments(argv)
  if (parsed.kind !== 'run')
    throw new Error(`${argv.join(' ')}: ${parsed.kind === 'usage-error' ? parsed.message : parsed.kind}`)
  const { line } = parsed
  const [named] = line.targets
  const target = named === undefined ? (hostTarget() ?? targets['x86_64-linux-gnu']) : targets[named]
  return { ...requestFromLine(line, target, 'bindgen', '0.0.0', ''), workingFolder }
}

/**
 * The headers of a folder, copied to another one. They do without the system's, and no library is searched
 * for.
 */
export function copiedFolder(from: string, to: string): HeaderSource[] {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from).filter((name) => name.endsWith('.h'))
  return names.map((name) => {
    const text = readFileSync(join(from, name), 'utf8')
    writeFileSync(join(to, name), text)
    const flags = /^\/\/ flags: (.*)/.exec(text)?.[1]?.split(' ') ?? []
    const argv = [name, '--no-system-include', '--lib', 'broken', '-I', from, ...flags]
    return { request: requestOf(argv, to), files: [join(to, name)] }
  })
}

/**
 * A header of a library and those of the library's files that it leads to, copied to a folder that is
 * searched first.
 *
 * @returns null where it is not installed
 */
export function copiedLibrary({ header, flags }: CorpusHeader, folder: string): HeaderSource | null {
  const original = requestOf([header, ...flags, '--lib', 'broken'], '/')
  const diagnostics = new Diagnostics()
  const source = preprocess([header], { ...original, diagnostics })
  if (diagnostics.hasErrors) return null
  const scope = findApiScope(source, original)
  // A file is copied to where the name that it was included by leads.
  const copies = new Map<string, string>()
  for (const { path, spelling, style, from } of source.includes) {
    if (!scope.has(path) || copies.has(path)) continue
    const includer = from === null ? undefined : copies.get(from)
    const isBeside = style === 'quoted' && from !== null && path === join(dirname(from), spelling)
    const copy =
      isBeside && includer !== undefined ? join(dirname(includer), spelling) : join(folder, spelling)
    if (!copy.startsWith(`${folder}/`)) continue
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(path, copy)
    copies.set(path, copy)
  }
  const request = { ...original, includeFolders: [folder, ...original.includeFolders], workingFolder: folder }
  return { request, files: [...new Set(copies.values())] }
}
