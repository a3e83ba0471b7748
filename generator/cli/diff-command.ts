import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { ApiSurface } from '../diff/api-surface.ts'
import { type Change, type VersionStep, versionStep } from '../diff/changes.ts'
import { compareSurfaces } from '../diff/compare-surfaces.ts'
import { surfaceOfHeaders } from '../diff/surface-of-headers.ts'
import { readApi } from '../generate.ts'
import { readIfThere } from '../write.ts'
import { findJobs } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { renderChanges } from './output/render-changes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import type { Problem } from './problem.ts'

/** One side of a comparison: what it offers, or why that cannot be told. */
type Side =
  | { readonly form: 'headers' | 'modules'; readonly surface: ApiSurface }
  | { readonly problem: Problem }

/** What `--json` prints. */
interface Report {
  readonly old: string
  readonly new: string
  readonly version: VersionStep
  readonly changes: readonly Change[]
}

/**
 * Compares two releases of an API: two headers, two modules, or two packages of modules.
 *
 * @param argv as typed
 * @returns 1 where something breaks callers, so that CI can stand on it
 */
export async function runDiff(
  line: CommandLine,
  argv: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number | { readonly problems: readonly Problem[] }> {
  const [old, now, ...more] = line.headers
  if (old === undefined || now === undefined || more.length > 0) {
    const message = `Two releases are compared; ${line.headers.length === 1 ? 'one is' : `${line.headers.length} are`} given`
    return { problems: [{ message, hint: 'For example: bindgen diff old/archive.h new/archive.h' }] }
  }
  const sides: Side[] = []
  for (const path of [old, now]) sides.push(await sideOf(path, line, argv, version, terminal))
  const [before, after] = sides as [Side, Side]
  const problems = sides.flatMap((side) => ('problem' in side ? [side.problem] : []))
  if ('problem' in before || 'problem' in after) return { problems }
  if (before.form !== after.form) {
    const message = `${old} is made of ${before.form}, ${now} of ${after.form}`
    return { problems: [{ message, hint: 'Compare headers with headers, modules with modules' }] }
  }
  const changes = compareSurfaces(before.surface, after.surface)
  const report: Report = { old, new: now, version: versionStep(changes), changes }
  terminal.out(line.json ? `${JSON.stringify(report)}\n` : renderChanges(changes, terminal))
  return report.version === 'major' ? exitCodes.failure : exitCodes.success
}

async function sideOf(
  path: string,
  line: CommandLine,
  argv: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<Side> {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (kind?.isDirectory()) return await packageSide(path)
  if (!/\.[cm]?[jt]s$/.test(path)) return await headerSide(path, line, argv, version, terminal)
  const declarations = path.replace(/(?<!\.d)\.([cm]?)js$/, '.d.$1ts')
  const text = readIfThere(declarations)
  if (text === null)
    return problem(`${declarations} is not there`, 'A module in JavaScript has its types beside it')
  const { surfaceOfModule } = await import('../diff/surface-of-module.ts')
  return { form: 'modules', surface: surfaceOfModule(declarations, text) }
}

async function headerSide(
  path: string,
  line: CommandLine,
  argv: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<Side> {
  const found = await findJobs({ ...line, headers: [path] }, argv, version)
  if ('problems' in found) return { problem: found.problems[0]! }
  const asked = found.jobs[0]!.request
  const includeFolders = [...asked.includeFolders, ...ownFolders(resolve(asked.workingFolder, path))]
  const { unit, layouts, translation, diagnostics, source } = readApi({ ...asked, includeFolders })
  reportDiagnostics(diagnostics.list, source.files, { ...line, quiet: true }, terminal)
  if (diagnostics.hasErrors) return problem(`${path} cannot be read`, 'See above')
  return { form: 'headers', surface: surfaceOfHeaders(unit, layouts, translation.macros) }
}

/** A release's headers include one another, not those of the release that is installed: `<git2/types.h>`. */
function ownFolders(header: string): string[] {
  const folders = [dirname(header)]
  for (let folder = dirname(header); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'include') return [...folders, folder]
  }
  return [...folders, dirname(folders[0]!)]
}

/** The modules that bindgen made of an unpacked or installed package. */
async function packageSide(folder: string): Promise<Side> {
  if (readIfThere(join(folder, 'package.json')) === null) {
    return problem(
      `${folder} is a folder without a package.json`,
      'Name a header, a module or a package’s folder',
    )
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?ts$/.test(name) && !/(^|[/\\])node_modules[/\\]/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text.startsWith('// Made by bindgen '))
  if (files.length === 0)
    return problem(`No module of bindgen's stands in ${folder}`, 'Install or unpack the package')
  const { surfaceOfModule } = await import('../diff/surface-of-module.ts')
  const surface = new Map(
    files.flatMap(({ name, text }) => {
      const place = files.length === 1 ? '' : `${relative('', name).replace(/(\.d)?\.[cm]?ts$/, '')}: `
      return [...surfaceOfModule(name, text)].map(
        ([key, item]) => [`${place}${key}`, { ...item, name: `${place}${item.name}` }] as const,
      )
    }),
  )
  return { form: 'modules', surface }
}

function problem(message: string, hint: string): Side {
  return { problem: { message, hint } }
}
