import { int64Forms, type OptionName, options, outputForms } from '../options.ts'
import { targetNames } from '../target/target.ts'
import type { ModuleConfiguration } from './configuration.ts'
import {
  choice,
  either,
  expression,
  flag,
  function_,
  list,
  map,
  nothing,
  number,
  object,
  type Schema,
  text,
} from './schema.ts'

/** One key of a module in the configuration file. */
export interface ConfigurationKey {
  readonly schema: Schema
  readonly help: string
  /** A value, as it would be written. */
  readonly example: string
}

const texts = either(text, list(text))
const pattern = either(
  text,
  expression,
  object({
    name: either(text, expression),
    kind: choice(['function', 'record', 'enum', 'typedef', 'constant', 'variable']),
    file: either(text, expression),
  }),
)
const patterns = either(pattern, list(pattern))
const int64 = choice(int64Forms)

/** Takes the help of the option that does the same. */
function likeOption(name: OptionName, schema: Schema, example: string): ConfigurationKey {
  return { schema, help: options[name].help, example }
}

/** Every key of a module: validation, the JSON schema and docs/configuration.md are made from this table. */
export const configurationKeys = {
  headers: {
    schema: texts,
    help: 'The headers, as they are written after #include, or paths; their declarations share one module',
    example: "['archive.h', 'archive_entry.h']",
  },
  output: likeOption('output', text, "'src/archive.ts'"),
  emit: likeOption('emit', choice(outputForms), "'ts'"),
  includeFolders: likeOption('I', texts, "['include']"),
  systemFolders: likeOption('isystem', texts, "'vendor/include'"),
  defines: {
    schema: map(either(text, number, flag, nothing)),
    help: 'Macros to define; true stands for 1, false and null undefine one',
    example: '{ _GNU_SOURCE: true, API_VERSION: 2, NDEBUG: null }',
  },
  preincludes: likeOption('include', texts, "'stdint.h'"),
  packages: likeOption('package', texts, "'gtk4'"),
  target: likeOption('target', choice(targetNames), "'aarch64-linux-gnu'"),
  sysroot: likeOption('sysroot', text, "'/opt/sysroot'"),
  systemIncludes: {
    schema: flag,
    help: "Whether to search the system's include folders; the standard types are known without them",
    example: 'false',
  },
  library: likeOption('lib', text, "'libarchive.so.13'"),
  only: {
    schema: patterns,
    help: 'Bind only these declarations, and what they need',
    example: "['archive_read_*', { kind: 'constant', name: /^ARCHIVE_/ }]",
  },
  exclude: {
    schema: patterns,
    help: 'Leave these declarations out',
    example: "[{ kind: 'function', file: '*/internal.h' }]",
  },
  opaque: {
    schema: texts,
    help: "Records (by tag or typedef) whose fields are nobody's business: bound as opaque handles",
    example: "'gzFile_s'",
  },
  handles: {
    schema: texts,
    help: 'Typedefs of void that stand for opaque records; those that one function makes and one frees do without being named, unless a ! stands before the name',
    example: "['CURL', '!GLvoid']",
  },
  rename: {
    schema: function_,
    help: 'A function from a C name and the kind of its declaration to a TypeScript name; undefined leaves it',
    example: "(name, kind) => (kind === 'constant' ? undefined : name.toLowerCase())",
  },
  renames: {
    schema: map(text),
    help: 'TypeScript names by C name; they win over rename and stripPrefixes',
    example: "{ archive_read_new: 'openReader' }",
  },
  stripPrefixes: {
    schema: texts,
    help: 'Prefixes to take off the C names; the first that fits counts',
    example: "['archive_', 'ARCHIVE_']",
  },
  int64: likeOption('int64', int64, "'bigint'"),
  int64Overrides: {
    schema: map(int64),
    help: 'The same for single typedefs, functions (their result), parameters (function.parameter) and fields (record.field)',
    example: "{ la_int64_t: 'bigint', 'stat.st_ino': 'bigint' }",
  },
  ownership: {
    schema: object({
      pairs: map(either(text, nothing)),
      frees: map(either(nothing, object({ parameter: number, whenZero: flag }))),
      collected: list(text),
    }),
    help:
      'pairs: which function frees what a function returns, null for nobody; frees: functions that free an argument, ' +
      'whenZero only if they return 0; collected: functions whose handles are freed when they are garbage-collected',
    example:
      "{ pairs: { db_open: 'db_close' }, frees: { db_close: { whenZero: true } }, collected: ['db_open'] }",
  },
  keptCallbacks: {
    schema: texts,
    help: 'Functions, or callback parameters (function.parameter), whose callbacks C calls after the function has returned; * stands for any characters, and a ! before a pattern takes out again what fits it',
    example: "['on_*', '!on_each']",
  },
  nullable: {
    schema: map(flag),
    help: 'Whether pointer parameters may be NULL, by function or parameter (function.parameter, * for any characters) or by their typedef or record, and whether results may, by function(); the last key that fits decides. Without one: unless the header says nonnull',
    example: "{ archive: false, 'archive_*free': true }",
  },
  strings: {
    schema: map(choice(['string', 'bytes', 'pointer'])),
    help: 'What char pointers are taken for, by typedef, parameter (function.parameter), field (record.field) or function (its result)',
    example: "{ 'blob_read.data': 'bytes' }",
  },
  constants: {
    schema: map(choice(['number', 'bigint'])),
    help: 'What macros that are integers become, by name (* for any characters); the last key that fits decides. Without one: a number where it is exact, else a bigint',
    example: "{ 'MASK_*': 'bigint' }",
  },
  split: likeOption('split', flag, 'true'),
  unchecked: likeOption('unchecked', flag, 'true'),
  strict: likeOption('strict', flag, 'true'),
  imports: {
    schema: map(list(text)),
    help: 'Modules that declare some of the C names already: they are imported from there. Modules of one configuration find each other by themselves',
    example: "{ './sqlite3.ts': ['sqlite3'] }",
  },
  runtime: {
    schema: text,
    help: 'Where the module imports the runtime from',
    example: "'koffi-bindgen/runtime/generated'",
  },
  hooks: {
    schema: object({ api: function_, plan: function_ }),
    help: 'Functions over the model (api) and the plan (plan) of the module; each returns a changed copy',
    example: '{ plan: (plan) => plan }',
  },
} as const satisfies Record<keyof ModuleConfiguration, ConfigurationKey>
