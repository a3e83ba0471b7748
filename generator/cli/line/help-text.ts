import { type Option, type OptionName, optionGroups, options } from '../../request/options.ts'
import { type CommandName, commands } from '../commands.ts'
import { wrap } from '../output/wrap.ts'
import { optionHelp, optionSynopsis } from './option-synopsis.ts'

const table: Readonly<Record<string, Option>> = options

const introduction = 'Typed bindings for C libraries, from their headers.'

const usage: readonly Row[] = [
  ['bindgen HEADER… [option…]', 'make a module for these headers'],
  ['bindgen [option…]', 'make the modules that bindgen.config.ts describes'],
  ['bindgen COMMAND [HEADER…] [option…]', 'do one of these:'],
]

const examples: readonly Row[] = [
  ['bindgen archive.h', 'write archive.ts'],
  ['bindgen --package gtk4 gtk/gtk.h', "with a package's flags"],
  ['bindgen -Ilib my.h --lib ./libmy.so', 'a library of your own'],
  ['bindgen archive.h --emit json', 'every fact about the API'],
]

const epilogue = [
  'Options of a C compiler are written as for it (-Idir, -isystem dir); its others, like -pthread, mean nothing here.',
  'Exit codes: 0 done; 1 generation failed; 2 a wrong command line, or an output that cannot be written.',
]

/** What `--help` and `--version` are, which are no options of the table: what they do is to print. */
const informing: readonly Row[] = [
  ['-h, --help', 'Print this; after a command, what it takes'],
  ['--version', 'Print the version'],
]

/** What stands in the left column, and in the right one. */
type Row = readonly [string, string]

/**
 * What `--help` prints.
 *
 * @param command that it is asked of; null for everything
 * @param width of the terminal in columns
 */
export function helpText(command: CommandName | null, width: number): string {
  if (command === null) {
    const listed = Object.entries(commands).map(
      ([name, { argument, help }]): Row => [`${name} ${argument}`, help],
    )
    return paragraphs([
      introduction,
      columns(usage, width, 0) + columns(listed, width, 4),
      ...optionParagraphs(Object.keys(options), width),
      `Examples\n${columns(examples, width, 2)}`,
      ...epilogue.map((text) => wrap(text, width, 0)),
    ])
  }
  const { argument, help, options: taken } = commands[command]
  const rest = taken.length === 0 ? '' : ' [option…]'
  return paragraphs([
    `${help}.`,
    `bindgen ${command} ${argument}${rest}`,
    ...optionParagraphs(taken, width),
    'bindgen --help has everything.',
  ])
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.map((text) => text.trimEnd()).join('\n\n')}\n`
}

/** A paragraph for each group that has one of the options. */
function optionParagraphs(names: readonly string[], width: number): string[] {
  return optionGroups.flatMap((group) => {
    const rows = names
      .filter((name) => table[name]!.group === group)
      .map((name): Row => [optionSynopsis(name as OptionName, table[name]!), optionHelp(table[name]!)])
    if (group === 'Messages' && names.length > 0) rows.push(...informing)
    return rows.length === 0 ? [] : [`${group}\n${columns(rows, width, 2)}`]
  })
}

/**
 * The right column starts where the widest of the usual left ones ends; a wider one has a line of its own.
 */
function columns(rows: readonly Row[], width: number, indent: number): string {
  const widest = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= 40))
  const start = indent + widest + 2
  return rows
    .map(([left, right]) => {
      const first = ' '.repeat(indent) + left
      const gap = first.length + 2 <= start ? ' '.repeat(start - first.length) : `\n${' '.repeat(start)}`
      return `${first}${gap}${wrap(right, width, start)}\n`
    })
    .join('')
}
