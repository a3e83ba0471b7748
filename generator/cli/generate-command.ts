import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { NameUse } from '../diagnostics/name-use.ts'
import type { Emitter } from '../emit/emitter.ts'
import { type Generation, generate } from '../generate.ts'
import type { WholeModule } from '../plan/binding-plan.ts'
import type { ModuleRequest } from '../request/request.ts'
import { StageClock } from '../stage-clock.ts'
import { findObstacle, type OutputFile, withChecksum, writeFiles } from '../write.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { renderDepfile } from './output/depfile.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import { shownPath } from './output/shown-path.ts'
import { missingLine, remarkList, stageLine, summaryLine } from './output/summary.ts'
import type { Terminal } from './output/terminal.ts'
import { reportUnusedNames } from './output/unused-names.ts'
import { wrap } from './output/wrap.ts'

/** What became of some modules. */
export interface Made {
  /** Nothing was an error; otherwise no file may be written. */
  readonly succeeded: boolean
  /** To be written. */
  readonly files: readonly OutputFile[]
  /** For standard output. */
  readonly text: string
  /** The paths of all headers that were read. */
  readonly inputs: readonly string[]
  /** What to print of each module when it is written: a line, and what was skipped. */
  readonly summaries: readonly ((succeeded: boolean) => string)[]
  /** What the modules were made from, and the folders that they go to; null: standard output. */
  readonly generations: readonly { readonly generation: Generation; readonly folder: string | null }[]
}

/** Makes the text of all modules, and prints their diagnostics. */
export async function makeModules(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<Made> {
  const files: OutputFile[] = []
  const inputs = new Set<string>()
  const summaries: ((succeeded: boolean) => string)[] = []
  const shared: { readonly path: string; readonly plan: WholeModule }[] = []
  const generations: { readonly generation: Generation; readonly folder: string | null }[] = []
  const uses: NameUse[] = []
  let text = ''
  let succeeded = true
  for (const { request, folder } of jobs) {
    const start = performance.now()
    const clock = new StageClock()
    const others = shared.map(({ path, plan }) => ({ specifier: specifierFrom(folder, path), plan }))
    const generation = await generate(request, folder === null ? [] : others, clock, emitter)
    generations.push({ generation, folder })
    const { diagnostics, source } = generation.api
    uses.push(...generation.nameUses)
    for (const path of [...source.files.keys(), ...request.described.files]) inputs.add(path)
    if (folder !== null && !line.force) refuseToEmpty(generation, folder)
    reportDiagnostics(diagnostics.list, source.files, line, terminal)
    if (diagnostics.hasErrors) {
      succeeded = false
      if (!line.json)
        for (const advice of await adviceOnErrors(generation, request))
          terminal.err(`  ${wrap(`${terminal.colours.cyan('help:')} ${advice}`, terminal.width, 8)}\n`)
      continue
    }
    if (request.strict && !isComplete(generation)) succeeded = false
    if (folder !== null && generation.plan !== null) {
      shared.push({ path: join(folder, request.plan.modulePath), plan: generation.plan })
    }
    if (folder === null) text += generation.files.map((file) => file.text).join('')
    else files.push(...outputFiles(generation, folder))
    const name =
      folder === null ? request.headers.join(' ') : shownPath(join(folder, request.plan.modulePath))
    const seconds = (performance.now() - start) / 1000
    summaries.push(
      (succeeded) =>
        summaryLine(name, generation, seconds, succeeded, terminal) +
        (line.verbose ? stageLine(clock, terminal) : '') +
        missingLine(generation, line.verbose, terminal) +
        remarkList(generation, line.verbose, terminal),
    )
  }
  await reportUnusedNames(
    uses,
    jobs.map(({ request }) => request),
    line,
    terminal,
  )
  return { succeeded, files, text, inputs: [...inputs], summaries, generations }
}

/** A header that was emptied by mistake takes no module away. */
function refuseToEmpty(generation: Generation, folder: string): void {
  const { diagnostics } = generation.api
  if (diagnostics.list.every(({ code }) => code !== 'nothing-declared')) return
  for (const { path, text } of outputFiles(generation, folder)) {
    if (!existsSync(path) || readFileSync(path, 'utf8') === text) continue
    const hint = 'Delete it, or overwrite it with --force, where that is meant'
    diagnostics.report('module-emptied', { module: shownPath(path) }, null, hint)
  }
}

/** Everything that the headers declare is bound, as C has it, and that is something. */
function isComplete({ api: { diagnostics }, account }: Generation): boolean {
  const isWhole = account?.entries.every(({ outcome }) => outcome.kind === 'bound') ?? false
  return isWhole && diagnostics.list.every(({ code }) => code !== 'nothing-declared')
}

/** What needs to be looked up only where something went wrong. */
async function adviceOnErrors({ api }: Generation, request: ModuleRequest): Promise<string[]> {
  const { adviceOnMissingHeaders } = await import('./output/missing-header.ts')
  return adviceOnMissingHeaders(api.diagnostics.list, request)
}

/** How a module in a folder imports another one. */
function specifierFrom(folder: string | null, path: string): string {
  const way = relative(folder ?? '', path).replaceAll('\\', '/')
  return way.startsWith('.') ? way : `./${way}`
}

/** Makes modules and writes them, all or none. */
export async function runGenerate(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<number> {
  const made = await makeModules(jobs, line, terminal, emitter)
  return writeModules(made, line, terminal)
}

/** @returns the exit code */
export function writeModules(made: Made, line: CommandLine, terminal: Terminal): number {
  if (!made.succeeded) {
    printSummaries(made, false, line, terminal)
    if (!line.json) terminal.err('bindgen: nothing was written\n')
    return exitCodes.failure
  }
  terminal.out(made.text)
  const diagnostics = new Diagnostics()
  write(made, line, diagnostics)
  reportDiagnostics(diagnostics.list, new Map(), line, terminal)
  if (diagnostics.hasErrors) return exitCodes.usage
  printSummaries(made, true, line, terminal)
  return exitCodes.success
}

function printSummaries(
  { summaries }: Made,
  succeeded: boolean,
  { quiet, json }: CommandLine,
  { err }: Terminal,
): void {
  if (!quiet && !json) for (const summary of summaries) err(summary(succeeded))
}

function withDepfile({ files, inputs }: Made, { depfile }: CommandLine): readonly OutputFile[] {
  if (depfile === null) return files
  const outputs = files.map((file) => file.path)
  return [...files, { path: depfile, text: renderDepfile(outputs, inputs) }]
}

function write(made: Made, line: CommandLine, diagnostics: Diagnostics): void {
  try {
    if (!line.force) for (const file of made.files) reportObstacle(file.path, diagnostics)
    if (!diagnostics.hasErrors) writeFiles(withDepfile(made, line), line.depfile !== null)
  } catch (error) {
    const { code, path, message, dest } = error as NodeJS.ErrnoException & { readonly dest?: string }
    const output = path ?? made.files[0]?.path ?? '.'
    const isOpen = process.platform === 'win32' && code !== 'ENOENT' && dest !== undefined
    const what =
      code === 'EISDIR'
        ? { path: shownPath(output), problem: 'it is a folder' }
        : isOpen
          ? { path: shownPath(dest), problem: 'another program has it open, or it is read-only' }
          : { path: shownPath(dirname(output)), problem: message }
    diagnostics.report('output-not-writable', what, null)
  }
}

function outputFiles({ files }: Generation, folder: string): OutputFile[] {
  return files.map(({ path, text }) => ({
    path: join(folder, path),
    text: /\.(?:[cm]?[jt]s|c)$/.test(path) ? withChecksum(text) : text,
  }))
}

const obstacles = { foreign: 'output-exists', edited: 'output-edited' } as const

function reportObstacle(path: string, diagnostics: Diagnostics): void {
  // The checksum is for modules: JSON has no place for one, and nobody edits it.
  if (/\.(json|map|d)$/.test(path)) return
  const obstacle = findObstacle(path)
  if (obstacle === null) return
  diagnostics.report(
    obstacles[obstacle],
    { path: shownPath(path) },
    null,
    'Write elsewhere with -o FILE, or overwrite it with --force',
  )
}
