import yargs, { type Argv, type Options } from 'yargs'
import { type Option, options } from '../options.ts'
import { commands } from './commands.ts'

const usage = `Typed bindings for C libraries, from their headers.

  $0 HEADER… [option…]  make a module for these headers
  $0 [option…]          make the modules that bindgen.config.ts describes
  $0 COMMAND [HEADER…] [option…]`

const examples: readonly [string, string][] = [
  ['$0 archive.h', 'write archive.ts'],
  ['$0 --package gtk4 gtk/gtk.h', "with a package's flags"],
  ['$0 -Ilib my.h --lib ./libmy.so', 'a library of your own'],
  ['$0 archive.h --emit json', 'every fact about the API'],
]

const epilogue = `Options of a C compiler are written as for it (-Idir, -isystem dir); its others, like -pthread, mean nothing here.

Exit codes: 0 done; 1 generation failed; 2 a wrong command line, or an output that cannot be written.`

/**
 * Yargs as the table of options asks for it. It neither prints nor exits when it is given a callback.
 *
 * @param width of the terminal in columns; `--help` is wrapped to it
 */
export function commandParser(version: string, width: number): Argv {
  const parser = yargs()
    .scriptName('bindgen')
    .locale('en')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
      'strip-aliased': true,
    })
    .usage(usage)
    .options(Object.fromEntries(Object.entries(options).map(([name, option]) => [name, yargsOption(option)])))
    .help('help', 'Print this')
    .alias('help', 'h')
    .version('version', 'Print the version', version)
    .group(['help', 'version'], 'Messages:')
    .example(examples)
    .epilogue(epilogue)
    .strictOptions()
    .showHelpOnFail(false)
    .exitProcess(false)
    .wrap(width)
  for (const [name, { help }] of Object.entries(commands)) parser.command(name, help)
  return parser
}

function yargsOption({ value, help, group, short, default: standard }: Option): Options {
  return {
    type: value.kind === 'flag' ? 'boolean' : 'string',
    describe: 'argument' in value ? `${value.argument}: ${help}` : help,
    group: `${group}:`,
    ...(short === undefined ? {} : { alias: short }),
    ...(value.kind === 'choice' ? { choices: value.choices } : {}),
    ...(typeof standard === 'string' ? { default: standard } : {}),
    // One value a time: `--only a b.h` has a header.
    ...(value.kind === 'flag' ? {} : { nargs: 1, requiresArg: true }),
    ...(value.kind === 'list' ? { array: true } : {}),
  }
}
