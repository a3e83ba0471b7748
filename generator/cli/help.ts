import { type Option, optionGroups, options } from '../options.ts'
import { commands } from './commands.ts'
import { wrap } from './wrap.ts'

const table: Readonly<Record<string, Option>> = options

const examples = [
  ['bindgen archive.h', 'write archive.ts'],
  ['bindgen $(pkg-config --cflags gtk4) gtk/gtk.h', "with a package's flags"],
  ['bindgen -I include mine.h --lib ./libmine.so', 'a library of your own'],
  ['bindgen archive.h --emit json', 'every fact about the API'],
] as const

/** The column in which explanations start. */
const indent = 27

/** What `--help` prints, wrapped to a terminal of so many columns. */
export function helpText(width: number): string {
  const lines = [
    'Typed bindings for C libraries, from their headers.',
    '',
    'bindgen HEADER… [option…]  make a module for these headers',
    'bindgen [option…]          make the modules that bindgen.config.ts describes',
    ...Object.entries(commands).map(([name, { argument, help }]) =>
      entry(`bindgen ${name} ${argument}`, help, width, 0),
    ),
  ]
  for (const group of optionGroups) {
    lines.push('', `${group}:`)
    for (const [name, option] of Object.entries(table)) {
      if (option.group === group)
        lines.push(entry(optionSynopsis(name, option), optionHelp(option), width, 2))
    }
  }
  lines.push(
    entry('-h, --help', 'Print this', width, 2),
    entry('    --version', 'Print the version', width, 2),
  )
  lines.push('', 'Examples:', ...examples.map(([command, meaning]) => `  ${command}  # ${meaning}`))
  lines.push(
    '',
    'It returns 0; 1 where generation failed; 2 for a wrong command line or an output that cannot be written.',
  )
  return `${lines.map((line) => (line.length > width && !line.includes('\n') ? wrap(line, width, 0) : line)).join('\n')}\n`
}

/** `-o, --output FILE`, `-isystem DIR`. */
export function optionSynopsis(name: string, { value, short, compilerStyle }: Option): string {
  const argument =
    value.kind === 'flag'
      ? ''
      : value.kind === 'choice'
        ? ` ${choicesOf(value.choices)}`
        : ` ${value.argument}`
  if (name.length === 1 || compilerStyle) return `-${name}${argument}`
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${argument}`
}

/** The choices where they are short; their list stands in the explanation where they are not. */
function choicesOf(choices: readonly string[]): string {
  const joined = choices.join('|')
  return joined.length > 16 ? 'NAME' : joined
}

export function optionHelp({ value, help, default: standard }: Option): string {
  const long =
    value.kind === 'choice' && choicesOf(value.choices) === 'NAME' ? `: ${value.choices.join(', ')}` : ''
  const usual = typeof standard === 'string' ? ` (${standard})` : ''
  return `${help}${long}${usual}`
}

function entry(synopsis: string, help: string, width: number, margin: number): string {
  const start = `${' '.repeat(margin)}${synopsis}`
  const gap = start.length + 2 > indent ? `\n${' '.repeat(indent)}` : ' '.repeat(indent - start.length)
  return start + gap + wrap(help, width, indent)
}
