import { existsSync } from 'node:fs'
import { type Api, readApi } from '../generate.ts'
import type { FoundLibrary } from '../libraries/find-library.ts'
import { findLibraryOf } from '../library-of-api.ts'
import type { ModuleRequest } from '../request/request.ts'
import { writeFiles } from '../write.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'

const configurationFile = 'bindgen.config.ts'

/** The questions of `bindgen init` on a terminal, with the answers that an empty line stands for. */
export interface Answers {
  readonly output: string
  readonly stripPrefixes: boolean
}

/** Writes a configuration for some headers: what was found out about them stands in it. */
export async function runInit(job: Job, line: CommandLine, terminal: Terminal): Promise<number> {
  const { err, colours } = terminal
  if (existsSync(configurationFile) && !line.force) {
    err(
      `${colours.bold('bindgen:')} ${colours.bold(colours.red('error:'))} ${configurationFile} is there already\n`,
    )
    err(`  ${colours.cyan('help:')} Overwrite it with --force\n`)
    return exitCodes.usage
  }
  const api = readApi(job.request)
  const library = findLibraryOf(api, job.request)
  const { diagnostics, source } = api
  reportDiagnostics(diagnostics.list, source.files, line, terminal)
  if (diagnostics.hasErrors) return exitCodes.failure
  const prefixes = commonPrefixes(api)
  const answers = await ask(job.request, prefixes, terminal)
  writeFiles([{ path: configurationFile, text: configurationText(job.request, library, prefixes, answers) }])
  if (!line.quiet)
    err(
      `${colours.green('✓')} ${configurationFile} was written; make the bindings with ${colours.bold('bindgen')}\n`,
    )
  return exitCodes.success
}

async function ask(
  request: ModuleRequest,
  prefixes: readonly string[],
  terminal: Terminal,
): Promise<Answers> {
  const output = request.plan.modulePath
  if (!terminal.interactive) return { output, stripPrefixes: false }
  const given = (await terminal.ask(`Where should the module go? [${output}] `)).trim()
  if (prefixes.length === 0) return { output: given || output, stripPrefixes: false }
  const strip = await terminal.ask(`Take ${prefixes.join(' and ')} off the names? [y/N] `)
  return { output: given || output, stripPrefixes: /^y/i.test(strip.trim()) }
}

/**
 * Prefixes that at least three quarters of the functions, or of the constants, have: `archive_`, `ARCHIVE_`.
 */
export function commonPrefixes({ unit }: Pick<Api, 'unit'>): string[] {
  const lists = [unit.functions, unit.constants].map((list) => list.map(({ name }) => name))
  return lists.flatMap((names) => commonPrefix(names) ?? [])
}

function commonPrefix(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const prefix = /^[A-Za-z][A-Za-z0-9]*_/.exec(name)?.[0]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first !== undefined && names.length > 2 && first[1] >= names.length * 0.75 ? first[0] : null
}

function configurationText(
  request: ModuleRequest,
  library: FoundLibrary,
  prefixes: readonly string[],
  answers: Answers,
): string {
  const quoted = (texts: readonly string[]): string =>
    `[${texts.map((text) => `'${text.replace(/['\\]/g, '\\$&')}'`).join(', ')}]`
  const lines = [`headers: ${quoted(request.headers)},`, `output: ${quoted([answers.output]).slice(1, -1)},`]
  if (request.includeFolders.length > 0) lines.push(`includeFolders: ${quoted(request.includeFolders)},`)
  const defines = request.defines.map((define) => {
    if (define.kind === 'undefine') return `${define.name}: null`
    const [name = '', value] = define.text.split(/=(.*)/s)
    return `${name}: ${value === undefined ? 'true' : quoted([value]).slice(1, -1)}`
  })
  if (defines.length > 0) lines.push(`defines: { ${defines.join(', ')} },`)
  if (request.library.name !== null) lines.push(`library: ${quoted([request.library.name]).slice(1, -1)},`)
  else if (library.installed)
    lines.push(`// Found: ${library.candidates.linux[0]}. Another one: library: 'NAME, SONAME or PATH',`)
  else lines.push("// No installed library defines the functions: library: 'NAME, SONAME or PATH',")
  if (prefixes.length > 0)
    lines.push(`${answers.stripPrefixes ? '' : '// '}stripPrefixes: ${quoted(prefixes)},`)
  return [
    "import { defineConfig } from 'koffi-bindgen'",
    '',
    'export default defineConfig({',
    ...lines.map((text) => `  ${text}`),
    '})',
    '',
  ].join('\n')
}
