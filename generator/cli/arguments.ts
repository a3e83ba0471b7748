// Its parser alone: yargs itself takes 60 ms to load, as long as all stages together.
import yargsParser from 'yargs-parser'
import { type CompilerFlags, splitCompilerFlags } from '../compiler-flags.ts'
import type { TargetName } from '../layout/target.ts'
import { type Int64Form, type Option, type OptionName, type OutputForm, options } from '../options.ts'
import { suggest } from '../suggest.ts'
import { type CommandName, commands } from './commands.ts'
import { helpText, optionSynopsis } from './help.ts'

/** A command line, checked. */
export interface CommandLine {
  readonly command: CommandName | 'generate'
  readonly headers: readonly string[]
  readonly flags: CompilerFlags
  readonly packages: readonly string[]
  readonly config: string | null
  readonly output: string | null
  /** null: as the output's name says. */
  readonly emit: OutputForm | null
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
export function parseArguments(argv: readonly string[], version: string, width: number): ParsedArguments {
  const { flags, rest, incomplete } = splitCompilerFlags(argv)
  if (incomplete !== null) {
    const argument = incomplete.replace(/^-+/, '')
    return usageError(`${incomplete} needs a value`, `Write ${incomplete} ${argumentOf(argument) ?? 'VALUE'}`)
  }
  const command = rest[0] !== undefined && rest[0] in commands ? (rest[0] as CommandName) : 'generate'
  const words = command === 'generate' ? rest : rest.slice(1)
  const { argv: parsed, error } = yargsParser.detailed([...words], parserOptions())
  if (parsed.help === true) return { kind: 'text', text: helpText(width) }
  if (parsed.version === true) return { kind: 'text', text: `${version}\n` }
  const mistake = findMistake(parsed, words)
  if (mistake !== null) return mistake
  if (error !== null) return usageError(error.message, null)
  return { kind: 'run', line: toCommandLine(command, parsed, flags) }
}

function parserOptions(): yargsParser.Options {
  const entries = Object.entries(table)
  const named = (condition: (option: Option) => boolean): string[] =>
    entries.filter(([, option]) => condition(option)).map(([name]) => name)
  const valued = named(({ value }) => value.kind !== 'flag')
  return {
    boolean: [...named(({ value }) => value.kind === 'flag'), 'help', 'version'],
    string: valued,
    array: named(({ value }) => value.kind === 'list'),
    // One value a time: `--only a b.h` has a header.
    narg: Object.fromEntries(valued.map((name) => [name, 1])),
    alias: {
      help: 'h',
      ...Object.fromEntries(
        entries.flatMap(([name, { short }]) => (short === undefined ? [] : [[name, short]])),
      ),
    },
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
      'strip-aliased': true,
    },
  }
}

function argumentOf(name: string): string | null {
  const value = table[name]?.value
  return value !== undefined && 'argument' in value ? value.argument : null
}

/** Options that do not exist, values that are missing, and values that are none of the choices. */
function findMistake(parsed: Record<string, unknown>, words: readonly string[]): ParsedArguments | null {
  for (const [name, given] of Object.entries(parsed)) {
    if (name === '_' || name === 'help' || name === 'version') continue
    const option = table[name]
    if (option === undefined) return unknownOption(name, words)
    const value = [given].flat().at(-1)
    if (option.value.kind === 'flag') continue
    if (value === undefined || value === '')
      return usageError(`${dashed(name)} needs a value`, `Write ${optionSynopsis(name, option).trim()}`)
    if (option.value.kind !== 'choice' || option.value.choices.includes(String(value))) continue
    const near = suggest(String(value), option.value.choices)
    return usageError(
      `${dashed(name)} cannot be ${value}: it is ${option.value.choices.join(' or ')}`,
      near === null ? null : `Did you mean ${near}?`,
    )
  }
  return null
}

function unknownOption(name: string, words: readonly string[]): ParsedArguments {
  const near = suggest(name, [...Object.keys(table), 'help', 'version'])
  const isMeant = (word: string): boolean => word.startsWith('-') && word.replace(/^-+/, '').startsWith(name)
  const written = words.find(isMeant) ?? dashed(name)
  const hint = near === null ? 'bindgen --help lists the options' : `Did you mean ${dashed(near)}?`
  return usageError(`There is no option ${written.replace(/=.*/s, '')}`, hint)
}

function dashed(name: string): string {
  return name.length === 1 || table[name]?.compilerStyle ? `-${name}` : `--${name}`
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
    packages: list('package'),
    config: text('config'),
    output: text('output') ?? text('out'),
    emit: text('emit') as OutputForm | null,
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
