import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../generator/cli/commands.ts'
import { optionHelp, optionSynopsis } from '../../generator/cli/line/option-synopsis.ts'
import { configurationJsonSchema, descriptionJsonSchema } from '../../generator/config/forms/json-schema.ts'
import { describeSchema } from '../../generator/config/forms/schema.ts'
import { configurationKeys } from '../../generator/config/keys.ts'
import { type Option, optionGroups, options } from '../../generator/request/options.ts'
import { packageFolder } from '../../generator/version.ts'

/** The files that are made from the tables of options and keys, by their path from the project's root. */
export function documentedTables(): Readonly<Record<string, string>> {
  return {
    'docs/options.md': optionsPage(),
    'docs/configuration.md': configurationPage(),
    'docs/shipped-bindings.md': shippedBindingsPage(),
    'schema/bindgen.config.schema.json': `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`,
    'schema/bindgen.description.schema.json': `${JSON.stringify(descriptionJsonSchema(), null, 2)}\n`,
  }
}

const notice = '<!-- Made by `npm run docs` from the tables in generator/. Do not edit. -->'

function optionsPage(): string {
  const table: Readonly<Record<string, Option>> = options
  const sections = optionGroups.flatMap((group) => [
    `## ${group}`,
    '',
    '| option | what it does |',
    '|---|---|',
    ...Object.entries(table)
      .filter(([, option]) => option.group === group)
      .map(([name, option]) => row(`\`${optionSynopsis(name, option)}\``, optionHelp(option))),
    '',
  ])
  return [
    '# Every option of `bindgen`',
    '',
    notice,
    '',
    '    bindgen HEADER… [option…]   make a module for these headers',
    '    bindgen [option…]           make the modules that bindgen.config.ts describes',
    '',
    'A header is written as after `#include`, or is a path. Options that a C compiler has are written as for a C',
    'compiler, so that what `pkg-config --cflags` prints can be pasted; its others, like `-pthread`, are accepted and mean',
    'nothing here.',
    '',
    '| command | what it does |',
    '|---|---|',
    ...Object.entries(commands).map(([name, { argument, help }]) =>
      row(`\`bindgen ${name} ${argument}\``, help),
    ),
    '',
    ...sections,
    '## Exit codes',
    '',
    '| code | meaning |',
    '|---|---|',
    '| 0 | what was asked for is done |',
    '| 1 | generation failed, or `check` or `verify` found something; nothing was written |',
    '| 2 | the command line or the configuration is wrong, or the output cannot be written |',
    '',
  ].join('\n')
}

/** The configuration that the package's own bindings are made by, as a user would write it. */
function shippedBindingsPage(): string {
  const own = readFileSync(join(packageFolder(), 'bindgen.config.ts'), 'utf8')
  const written = own.replace('./generator/config/configuration.ts', 'koffi-bindgen')
  return [
    '# The configuration of the shipped bindings',
    '',
    notice,
    '',
    'This is all that the bindings for libarchive, zlib and SQLite, raw and [idiomatic](idiomatic.md), are made by.',
    '',
    '```ts',
    written.trimEnd(),
    '```',
    '',
  ].join('\n')
}

function configurationPage(): string {
  const keys = Object.entries(configurationKeys).flatMap(([key, { help, schema, example }]) => [
    `## ${key}`,
    '',
    `${help}.`,
    '',
    `Takes ${describeSchema(schema)}.`,
    '',
    '```ts',
    `export default defineConfig({ ${key === 'headers' ? '' : "headers: 'mine.h', "}${key}: ${example} })`,
    '```',
    '',
  ])
  return [
    '# The configuration file',
    '',
    notice,
    '',
    '`bindgen` without headers reads `bindgen.config.ts` (or `.js`, `.json`) in the current folder; `bindgen init HEADER`',
    'writes one. Paths in it start from its folder. It describes one module:',
    '',
    '```ts',
    "import { defineConfig } from 'koffi-bindgen'",
    '',
    "export default defineConfig({ headers: 'archive.h', output: 'src/archive.ts' })",
    '```',
    '',
    'or several, with what they have in common beside them:',
    '',
    '```ts',
    "import { defineConfig } from 'koffi-bindgen'",
    '',
    'export default defineConfig({',
    "  int64: 'bigint',",
    '  modules: [',
    "    { headers: ['archive.h', 'archive_entry.h'], output: 'src/archive.ts', stripPrefixes: 'archive_' },",
    "    { headers: 'zlib.h', output: 'src/zlib.ts', int64: 'number' },",
    '  ],',
    '})',
    '```',
    '',
    'Names can be patterns where a key says so: `*` stands for any characters, `?` for one, `[a-z]` for one of these, `{read,write}_*`',
    'for either. Of several that fit, the last one decides, and a `!` before a pattern takes out of a list what fits it.',
    '`function.parameter` and `record.field` are patterns on each side of the dot; `function()` is a result.',
    '',
    'A configuration in JSON gets help from an editor with',
    '`"$schema": "./node_modules/koffi-bindgen/schema/bindgen.config.schema.json"`.',
    '',
    ...keys,
  ].join('\n')
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
