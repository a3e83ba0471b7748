import { type Emitter, emitterHere } from '../emit/emitter.ts'
import { readVersion } from '../version.ts'
import { runGenerate } from './generate-command.ts'
import { findJobs, type Jobs } from './jobs.ts'
import { type CommandLine, parseArguments } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { internalErrorText } from './output/internal-error.ts'
import type { Terminal } from './output/terminal.ts'
import { wrap } from './output/wrap.ts'
import type { Problem } from './problem.ts'

/** Columns of `--help` where there are more, or none. */
const widestHelp = 100

/**
 * Runs a command line to its end.
 *
 * @param argv without the program's name
 * @param startEmitter called as soon as it is known that modules are to be made
 * @returns the exit code: 0, 1 where generation failed, 2 where it could not be tried or its result not
 * written
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  startEmitter: () => Emitter = emitterHere,
): Promise<number> {
  const parsed = parseArguments(argv)
  switch (parsed.kind) {
    case 'help':
      terminal.out(
        (await import('./line/help-text.ts')).helpText(
          parsed.command,
          Math.min(terminal.outputWidth, widestHelp),
        ),
      )
      return exitCodes.success
    case 'version':
      terminal.out(`${readVersion()}\n`)
      return exitCodes.success
    case 'usage-error':
      return printProblems([parsed], terminal)
    case 'run':
      try {
        return await run(parsed.line, argv, terminal, startEmitter)
      } catch (error) {
        terminal.err(internalErrorText(error))
        return exitCodes.failure
      }
  }
}

async function run(
  line: CommandLine,
  argv: readonly string[],
  terminal: Terminal,
  startEmitter: () => Emitter,
): Promise<number> {
  if (line.command === 'completion') return await printCompletion(line, terminal)
  if (line.command === 'diff') {
    const { runDiff } = await import('./diff-command.ts')
    const ended = await runDiff(line, argv, readVersion(), terminal)
    return typeof ended === 'number' ? ended : printProblems(ended.problems, terminal)
  }
  if (line.command === 'init' && line.headers.length === 0)
    return await askForHeader(line, argv, terminal, startEmitter)
  const emitter = makesModules(line) ? startEmitter() : emitterHere()
  // The output of pack is a folder; modules in it are called as they would be without it.
  const asked = line.command === 'pack' ? { ...line, output: null } : line
  const find = (): Promise<Jobs> => findJobs(asked, argv, readVersion())
  if (line.watch && line.command === 'generate') {
    const { runWatch } = await import('./watch-command.ts')
    return await runWatch(find, ({ problems }) => printProblems(problems, terminal), line, terminal, emitter)
  }
  const found = await find()
  if ('problems' in found) return printProblems(found.problems, terminal)
  const { jobs } = found
  // Each command is loaded when it is asked for: what most runs need is loaded fast.
  switch (line.command) {
    case 'generate':
    case 'build':
      if (line.build || line.command === 'build')
        return await (await import('./build-command.ts')).runBuild(jobs, line, terminal, emitter)
      return await runGenerate(jobs, line, terminal, emitter)
    case 'list':
      return await (await import('./list-command.ts')).runList(jobs, line, terminal)
    case 'check':
      return await (await import('./check-command.ts')).runCheck(jobs, line, terminal, emitter)
    case 'verify':
      return await (await import('./verify-command.ts')).runVerify(jobs, line, terminal)
    case 'pack': {
      const { runPack } = await import('./pack-command.ts')
      const ended = await runPack(jobs, found.manifest, line, terminal, emitter)
      return typeof ended === 'number' ? ended : printProblems(ended.problems, terminal)
    }
    case 'init':
      return await (await import('./init-command.ts')).runInit(jobs[0]!, line, terminal)
  }
}

/** Does the command write TypeScript or JavaScript, as far as its line tells? */
function makesModules({ command, emit }: CommandLine): boolean {
  return (command === 'generate' || command === 'build' || command === 'check') && emit !== 'json'
}

/** `bindgen init` alone: on a terminal the header is asked for. */
async function askForHeader(
  line: CommandLine,
  argv: readonly string[],
  terminal: Terminal,
  startEmitter: () => Emitter,
): Promise<number> {
  const header = terminal.interactive ? (await terminal.ask('For which header? ')).trim() : ''
  if (header !== '')
    return await run({ ...line, headers: [header] }, [...argv, header], terminal, startEmitter)
  return printProblems(
    [{ message: 'No header is given', hint: 'For example: bindgen init archive.h' }],
    terminal,
  )
}

async function printCompletion(line: CommandLine, terminal: Terminal): Promise<number> {
  const { completionScript, shellOf, shells } = await import('./line/completion.ts')
  const [named] = line.headers
  const shell = shellOf(named ?? process.env.SHELL)
  if (shell === null) {
    const message = named === undefined ? 'No shell is named' : `There is no completion for ${named}`
    return printProblems([{ message, hint: `Name one: bindgen completion ${shells.join('|')}` }], terminal)
  }
  terminal.out(completionScript(shell))
  return exitCodes.success
}

function printProblems(problems: readonly Problem[], { err, colours, width }: Terminal): number {
  for (const { message, hint } of problems) {
    const title = `${colours.bold('bindgen:')} ${colours.bold(colours.red('error:'))}`
    err(`${wrap(`${title} ${message}`, width, 2)}\n`)
    if (hint !== null) err(`  ${wrap(`${colours.cyan('help:')} ${hint}`, width, 8)}\n`)
  }
  return exitCodes.usage
}
