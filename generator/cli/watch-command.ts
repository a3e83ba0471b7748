import type { Emitter } from '../emit/emitter.ts'
import { makeModules, writeModules } from './generate-command.ts'
import type { Jobs } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import type { Terminal } from './output/terminal.ts'
import { waitForChange } from './watch.ts'

/**
 * Makes modules, and again whenever a header or the configuration changes, until the terminal says stop.
 *
 * @param findJobs reads the configuration afresh
 * @param printProblems with a configuration; the last one that was right goes on being watched
 */
export async function runWatch(
  findJobs: () => Promise<Jobs>,
  printProblems: (jobs: Extract<Jobs, { problems: unknown }>) => number,
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<number> {
  const first = await findJobs()
  if ('problems' in first) return printProblems(first)
  let { jobs, configuration } = first
  for (;;) {
    const made = await makeModules(jobs, line, terminal, emitter)
    writeModules(made, line, terminal)
    const watched = [
      ...made.inputs.filter((path) => !path.startsWith('<')),
      ...(configuration === null ? [] : [configuration]),
    ]
    if (!line.quiet) terminal.err(`bindgen: watching ${watched.length} files\n`)
    const changed = await waitForChange(watched, terminal.stop)
    if (changed === null) return exitCodes.success
    if (!line.quiet) terminal.err(`bindgen: ${changed} changed\n`)
    const found = await findJobs()
    if ('problems' in found) printProblems(found)
    else ({ jobs, configuration } = found)
  }
}
