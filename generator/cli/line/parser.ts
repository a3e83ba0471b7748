import yargs, { type Argv, type Options } from 'yargs'
import { type Option, options } from '../../request/options.ts'

/**
 * Yargs as the table of options asks for it. It neither prints nor exits when it is given a callback. Its own
 * help is off: help-text.ts makes it from the same table, with options spelled as a C compiler has them.
 */
export function commandParser(): Argv {
  return yargs()
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
    .options(Object.fromEntries(Object.entries(options).map(([name, option]) => [name, yargsOption(option)])))
    .help(false)
    .version(false)
    .option('help', { type: 'boolean', alias: 'h' })
    .option('version', { type: 'boolean' })
    .strictOptions()
    .showHelpOnFail(false)
    .exitProcess(false)
}

function yargsOption({ value, short, default: standard }: Option): Options {
  return {
    type: value.kind === 'flag' ? 'boolean' : 'string',
    ...(short === undefined ? {} : { alias: short }),
    ...(value.kind === 'choice' ? { choices: value.choices } : {}),
    ...(typeof standard === 'string' ? { default: standard } : {}),
    // One value a time: `--only a b.h` has a header.
    ...(value.kind === 'flag' ? {} : { nargs: 1, requiresArg: true }),
    ...(value.kind === 'list' ? { array: true } : {}),
  }
}
