import { suggest } from '../../diagnostics/suggest.ts'
import { type CompilerFlags, splitCompilerFlags } from '../../request/compiler-flags.ts'
import {
  type Int64Form,
  type Option,
  type OptionName,
  type OutputForm,
  options,
} from '../../request/options.ts'
import { targetList } from '../../request/target-list.ts'
import type { TargetName } from '../../target/target.ts'
import { type CommandName, commands } from '../commands.ts'
import { argumentOf, dashed, optionSynopsis } from './option-synopsis.ts'
import { commandParser } from './parser.ts'

/** A command line, checked. */
export interface CommandLine {
  readonly command: CommandName | 'generate'
  readonly headers: readonly string[]
  readonly flags: CompilerFlags
  readonly packages: readonly string[]
  /** Files, or what packages have. */
  readonly extends: readonly string[]
  /** Names, or paths. */
  readonly gir: readonly string[]
  readonly config: string | null
  readonly output: string | null
  /** null: as the output's name says. */
  readonly emit: OutputForm | null
  readonly force: boolean
  readonly depfile: string | null
  /** Empty: this system. */
  readonly targets: readonly TargetName[]
  /** As they are given: `DIR`, or `TARGET=DIR`. */
  readonly sysroots: readonly string[]
  readonly bundle: boolean
  readonly check: boolean
  readonly systemIncludes: boolean
  readonly library: string | null
  readonly only: readonly string[]
  readonly exclude: readonly string[]
  readonly split: boolean
  readonly shim: boolean
  readonly build: boolean
  readonly api: boolean
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
  /** `--help`, of one command or of everything. */
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string; readonly hint: string | null }

const table: Readonly<Record<string, Option>> = options

/**
 * Reads a command line.
 *
 * @param argv without the program's name
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { flags, rest, incomplete } = splitCompilerFlags(argv)
  if (incomplete !== null) {
    const value = table[incomplete.slice(1)]?.value
    return usageError(
      `${incomplete} needs a value`,
      `Write ${incomplete} ${(value && argumentOf(value)) ?? 'VALUE'}`,
    )
  }
  // Yargs looks options up in objects that have these names by inheritance, and breaks.
  const inherited = rest.find((word) => word.startsWith('--') && word.replace(/^--|=.*/gs, '') in {})
  if (inherited !== undefined) return unknownOption(inherited.slice(2), rest)
  const command = commandNamed(rest[0])
  const words = command === null ? rest : rest.slice(1)
  let result: ParsedArguments | null = null
  // Given a callback, yargs hands over what it found and neither prints nor exits.
  commandParser().parse(words, {}, (error, parsed) => {
    const values: Readonly<Record<string, unknown>> = parsed
    if (values.help === true) result = { kind: 'help', command }
    else if (values.version === true) result = { kind: 'version' }
    else if (error) result = findMistake(values, rest) ?? worded(error)
    else result = findMistake(values, rest) ?? lineOf(toCommandLine(command, values, flags), values)
  })
  if (result === null) throw new Error('yargs has not called back')
  return result
}

/**
 * What yargs' own messages say less well: unknown options, values that are missing, empty or none of the
 * choices.
 */
function findMistake(
  parsed: Readonly<Record<string, unknown>>,
  typed: readonly string[],
): ParsedArguments | null {
  for (const [name, given] of Object.entries(parsed)) {
    if (['_', '$0', 'help', 'version'].includes(name)) continue
    const option = table[name]
    if (option === undefined) return unknownOption(name, typed)
    if (option.value.kind === 'flag') continue
    const values: readonly unknown[] = [given].flat()
    if (values.some((value) => value === undefined || value === '')) return missingValue(name, option)
    // Of several targets each has a root of its own.
    const plain = name === 'sysroot' ? values.filter((value) => !String(value).includes('=')) : values
    const isList = option.value.kind === 'list' && name !== 'sysroot'
    const different = isList ? [] : [...new Set(plain)]
    if (different.length > 1) return givenTwice(name, different)
    if (!('choices' in option.value)) continue
    const { choices } = option.value
    const words = option.value.kind === 'choices' ? String(values.at(-1)).split(',') : [String(values.at(-1))]
    const value = words.find((word) => !choices.includes(word))
    if (value === undefined) continue
    const near = suggest(value, choices)
    return usageError(
      `${dashed(name)} cannot be ${value}: it is ${option.value.choices.join(' or ')}`,
      near === null ? null : `Did you mean ${near}?`,
    )
  }
  const { output, out } = parsed
  if (output !== undefined && out !== undefined && output !== out) return givenTwice('output', [output, out])
  return null
}

/** The line, unless it has an option that belongs to another command. */
function lineOf(line: CommandLine, parsed: Readonly<Record<string, unknown>>): ParsedArguments {
  for (const [name, { command }] of Object.entries(table)) {
    if (command === undefined || command === line.command || [parsed[name]].flat().at(-1) !== true) continue
    const hint = `Write bindgen ${command} ${dashed(name)}${name in commands ? `, or bindgen ${name} …` : ''}`
    return usageError(`${dashed(name)} belongs to bindgen ${command}`, hint)
  }
  return { kind: 'run', line }
}

/** Which one is meant is not for us to say: both can be, as with `--lib`. */
function givenTwice(name: string, [first, second]: readonly unknown[]): ParsedArguments {
  const hint =
    name === 'lib'
      ? 'Give one; of several libraries, -la -lb, each symbol is taken from the one that has it'
      : 'Give one'
  return usageError(`${dashed(name)} is given twice, as ${first} and as ${second}`, hint)
}

/**
 * Yargs leaves a single-valued option without its value out of the result, and names it in its message alone.
 */
function worded({ message }: Error): ParsedArguments {
  const key = /^Not enough arguments following: (.+)$/.exec(message)?.[1]
  const found = Object.entries(table).find(([name, { short }]) => name === key || short === key)
  return found === undefined ? usageError(message, null) : missingValue(...found)
}

function missingValue(name: string, option: Option): ParsedArguments {
  return usageError(`${dashed(name)} needs a value`, `Write ${optionSynopsis(name, option)}`)
}

function unknownOption(name: string, words: readonly string[]): ParsedArguments {
  // Another letter is no likely slip, and means something else.
  const known = [...Object.keys(table), 'help', 'version']
  const near = name.length === 1 ? null : suggest(name, known)
  const isMeant = (word: string): boolean => word.startsWith('-') && word.replace(/^-+/, '').startsWith(name)
  const written = words.find(isMeant) ?? dashed(name)
  const hint = near === null ? 'bindgen --help lists the options' : `Did you mean ${dashed(near)}?`
  return usageError(`There is no option ${written.replace(/=.*/s, '')}`, hint)
}

function usageError(message: string, hint: string | null): ParsedArguments {
  return { kind: 'usage-error', message, hint }
}

function commandNamed(word: string | undefined): CommandName | null {
  return word !== undefined && Object.hasOwn(commands, word) ? (word as CommandName) : null
}

function toCommandLine(
  first: CommandName | null,
  parsed: Readonly<Record<string, unknown>>,
  flags: CompilerFlags,
): CommandLine {
  const words = (parsed._ as unknown[]).map(String)
  // `bindgen --strict list x.h`
  const later = first === null ? commandNamed(words[0]) : null
  // Given twice, it has the same value.
  const last = (name: OptionName): unknown => [parsed[name]].flat().at(-1)
  const text = (name: OptionName): string | null => (last(name) as string | undefined) ?? null
  const flag = (name: OptionName): boolean => last(name) === true
  const list = (name: OptionName): readonly string[] => (parsed[name] as string[] | undefined) ?? []
  return {
    command: first ?? later ?? 'generate',
    headers: later === null ? words : words.slice(1),
    flags,
    packages: list('package'),
    extends: list('extends'),
    gir: list('gir'),
    config: text('config'),
    output: text('output') ?? text('out'),
    emit: text('emit') as OutputForm | null,
    force: flag('force'),
    depfile: text('depfile'),
    targets: targetList((text('target')?.split(',') ?? []) as TargetName[]),
    sysroots: list('sysroot'),
    bundle: flag('bundle'),
    check: flag('check'),
    systemIncludes: !flag('no-system-include'),
    library: text('lib'),
    only: list('only'),
    exclude: list('exclude'),
    split: flag('split'),
    shim: flag('shim'),
    build: flag('build'),
    api: flag('api'),
    unchecked: flag('unchecked'),
    int64: (text('int64') ?? options.int64.default) as Int64Form,
    strict: flag('strict'),
    watch: flag('watch'),
    quiet: flag('quiet'),
    verbose: flag('verbose'),
    json: flag('json'),
  }
}
