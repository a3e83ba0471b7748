import yargs from 'yargs'
import { type CompilerFlags, splitCompilerFlags } from '../compiler-flags.ts'
import type { TargetName } from '../layout/target.ts'
import { type Int64Form, type Option, type OptionName, type OutputForm, options } from '../options.ts'
import { suggest } from '../suggest.ts'
import { type CommandName, commands } from './commands.ts'
import { helpText } from './help.ts'

/** A command line, checked. */
export interface CommandLine {
  readonly command: CommandName | 'generate'
  readonly headers: readonly string[]
  readonly flags: CompilerFlags
  readonly config: string | null
  readonly output: string | null
  readonly emit: OutputForm
  readonly force: boolean
  readonly depfile: string | null
  readonly target: TargetName | null
  readonly sysroot: string | null
  readonly systemIncludes: boolean
  readonly library: string | null
  readonly only: readonly string[]
  readonly exclude: readonly string[]
  readonly unchecked: boolean
  readonly int64: Int64Form
  readonly strict: boolean
  readonly watch: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly json: boolean
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly line: CommandLine }
  /** To be printed, and nothing else done. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'usage-error'; readonly message: string; readonly hint: string | null }

const table: Readonly<Record<string, Option>> = options

/**
 * Reads a command line.
 *
 * @param argv without the program's name
 * @param width of the terminal in columns; `--help` is wrapped to it
 */
export async function parseArguments(
  argv: readonly string[],
  version: string,
  width: number,
): Promise<ParsedArguments> {
  const { flags, rest, incomplete } = splitCompilerFlags(argv)
  if (incomplete !== null) {
    const argument = incomplete.replace(/^-+/, '')
    return usageError(`${incomplete} needs a value`, `Write ${incomplete} ${argumentOf(argument) ?? 'VALUE'}`)
  }
  const command = rest[0] !== undefined && rest[0] in commands ? (rest[0] as CommandName) : 'generate'
  const words = command === 'generate' ? rest : rest.slice(1)
  const parser = createParser()
  let parsed: Record<string, unknown>
  try {
    parsed = await parser.parseAsync([...words])
  } catch (error) {
    return usageError((error as Error).message, null)
  }
  if (parsed.help === true) return { kind: 'text', text: helpText(width) }
  if (parsed.version === true) return { kind: 'text', text: `${version}\n` }
  return findMistake(parsed, words) ?? { kind: 'run', line: toCommandLine(command, parsed, flags) }
}

function createParser() {
  const parser = yargs()
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
      'strip-aliased': true,
    })
    .help(false)
    .version(false)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new Error(message)
    })
  for (const [name, option] of Object.entries(table)) {
    const { value, short } = option
    parser.option(name, {
      type: value.kind === 'flag' ? 'boolean' : 'string',
      ...(short === undefined ? {} : { alias: short }),
      ...(value.kind === 'flag' ? {} : { requiresArg: true }),
      // One value a time: `--only a b.h` has a header.
      ...(value.kind === 'list' ? { array: true, nargs: 1 } : {}),
      ...(value.kind === 'choice' ? { choices: value.choices } : {}),
    })
  }
  return parser.option('help', { type: 'boolean', alias: 'h' }).option('version', { type: 'boolean' })
}

function argumentOf(name: string): string | null {
  const value = table[name]?.value
  return value !== undefined && 'argument' in value ? value.argument : null
}

/** Options that do not exist, and ones without a value. */
function findMistake(parsed: Record<string, unknown>, words: readonly string[]): ParsedArguments | null {
  const shorts = Object.values(table).flatMap((option) => option.short ?? [])
  const known = [...Object.keys(table), 'help', 'version']
  for (const [name, value] of Object.entries(parsed)) {
    if (name === '_' || name === '$0' || known.includes(name) || shorts.includes(name) || name === 'h') {
      if (value === '') return usageError(`--${name} needs a value`, null)
      continue
    }
    const dashes = name.length === 1 ? '-' : '--'
    const near = suggest(name, known)
    const written =
      words.find((word) => word.startsWith('-') && word.replace(/^-+/, '').startsWith(name)) ??
      `${dashes}${name}`
    return usageError(
      `There is no option ${written.replace(/=.*/s, '')}`,
      near === null
        ? 'bindgen --help lists the options'
        : `Did you mean ${near.length === 1 ? '-' : '--'}${near}?`,
    )
  }
  return null
}

function usageError(message: string, hint: string | null): ParsedArguments {
  return { kind: 'usage-error', message, hint }
}

function toCommandLine(
  command: CommandLine['command'],
  parsed: Record<string, unknown>,
  flags: CompilerFlags,
): CommandLine {
  // Given twice, an option has the later value.
  const last = (name: OptionName): unknown => [parsed[name]].flat().at(-1)
  const text = (name: OptionName): string | null => (last(name) as string | undefined) ?? null
  const flag = (name: OptionName): boolean => last(name) === true
  const list = (name: OptionName): readonly string[] => (parsed[name] as string[] | undefined) ?? []
  return {
    command,
    headers: (parsed._ as unknown[]).map(String),
    flags,
    config: text('config'),
    output: text('output') ?? text('out'),
    emit: (text('emit') ?? options.emit.default) as OutputForm,
    force: flag('force'),
    depfile: text('depfile'),
    target: text('target') as TargetName | null,
    sysroot: text('sysroot'),
    systemIncludes: !flag('no-system-include'),
    library: text('lib'),
    only: list('only'),
    exclude: list('exclude'),
    unchecked: flag('unchecked'),
    int64: (text('int64') ?? options.int64.default) as Int64Form,
    strict: flag('strict'),
    watch: flag('watch'),
    quiet: flag('quiet'),
    verbose: flag('verbose'),
    json: flag('json'),
  }
}
