import { join } from 'node:path'
import type { Emitter } from '../emit/emitter.ts'
import { targetsWithoutHeadersIn } from '../plan/modules/banner.ts'
import { compiledPath } from '../shim/compiled-path.ts'
import { readIfThere } from '../write.ts'
import { type Made, makeModules } from './generate-command.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { renderDifference } from './output/difference.ts'
import { exitCodes } from './output/exit-codes.ts'
import { adviceOnForeignHeaders } from './output/missing-header.ts'
import { shownPath } from './output/shown-path.ts'
import type { Terminal } from './output/terminal.ts'

/** Lines of difference shown for a file. */
const differenceLimit = 40

/** Makes the modules again and compares them with what is there; writes nothing. */
export async function runCheck(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<number> {
  const made = await makeModules(jobs, { ...line, quiet: true }, terminal, emitter)
  if (!made.succeeded) return exitCodes.failure
  const { err, colours } = terminal
  let stale = 0
  /** Targets with headers where a module was made, and without them here; and the other way round. */
  const missing = new Set<string>()
  const added = new Set<string>()
  for (const { path, text } of made.files) {
    const written = readIfThere(path)?.replaceAll('\r\n', '\n') ?? null
    if (written === text) {
      if (!line.quiet) err(`${colours.green('✓')} ${shownPath(path)} is fresh\n`)
      continue
    }
    stale++
    if (written !== null) for (const target of moreHeadersIn(written, text)) missing.add(target)
    if (written !== null) for (const target of moreHeadersIn(text, written)) added.add(target)
    err(
      `${colours.red('✗')} ${colours.bold(shownPath(path))} ${written === null ? 'is not there' : 'is stale'}\n`,
    )
    if (written !== null && !line.quiet)
      err(renderDifference(written, text, line.verbose ? Infinity : differenceLimit))
  }
  stale += staleShims(made, line, terminal)
  if (missing.size > 0) err(`  ${colours.cyan('help:')} ${adviceOnForeignHeaders([...missing])}\n`)
  if (added.size > 0)
    err(
      `  ${colours.cyan('help:')} Headers of ${[...added].join(', ')} are here; it was made where they were not\n`,
    )
  if (stale > 0)
    err(`  ${colours.cyan('help:')} Run the same command without check, and commit what it writes\n`)
  return stale > 0 ? exitCodes.failure : exitCodes.success
}

/** The targets whose C library's headers the first module was made with, and the second one was not. */
function moreHeadersIn(first: string, second: string): string[] {
  const without = targetsWithoutHeadersIn(first)
  return targetsWithoutHeadersIn(second).filter((target) => !without.includes(target))
}

/** Compiled shims that belong to another text. One that is not there is made where it is used. */
function staleShims({ generations }: Made, { quiet }: CommandLine, { err, colours }: Terminal): number {
  let stale = 0
  for (const { generation, folder } of generations) {
    const { plan, files, api } = generation
    const source = files.find(({ path }) => path.endsWith('.shim.c'))
    if (source === undefined || folder === null || plan?.shim == null) continue
    const path = compiledPath(join(folder, source.path), api.request.target)
    const compiled = readIfThere(path)
    if (compiled === null) continue
    const isFresh = compiled.includes(plan.shim.key)
    if (!isFresh) stale++
    const sign = isFresh ? colours.green('✓') : colours.red('✗')
    if (!isFresh || !quiet) err(`${sign} ${shownPath(path)} is ${isFresh ? 'fresh' : 'stale'}\n`)
  }
  return stale
}
