import { type Option, options } from '../../request/options.ts'

const table: Readonly<Record<string, Option>> = options

/** An option as it is written: `--output`, `-I`, `-isystem`. */
export function dashed(name: string): string {
  return name.length === 1 || table[name]?.compilerStyle ? `-${name}` : `--${name}`
}

/** `-o, --output FILE`, `-isystem DIR`. */
export function optionSynopsis(name: string, { value, short }: Option): string {
  const argument = argumentOf(value)
  return [
    short === undefined ? '' : `-${short}, `,
    dashed(name),
    argument === null ? '' : ` ${argument}`,
  ].join('')
}

/** What stands for an option's value, choices included where they are short; null for a flag. */
export function argumentOf(value: Option['value']): string | null {
  if (value.kind === 'flag') return null
  return value.kind === 'choice' ? (shortChoices(value.choices) ?? 'NAME') : value.argument
}

/**
 * The explanation of an option, with its choices where the synopsis has no room for them, and its default.
 */
export function optionHelp({ value, help, default: standard }: Option): string {
  const long = value.kind === 'choices' || (value.kind === 'choice' && shortChoices(value.choices) === null)
  const choices = long ? `: ${value.choices.join(', ')}` : ''
  return `${help}${choices}${typeof standard === 'string' ? ` (${standard})` : ''}`
}

function shortChoices(choices: readonly string[]): string | null {
  const joined = choices.join('|')
  return joined.length > 16 ? null : joined
}
