import { targetNames } from '../target/target.ts'

/** The form of an option's value. */
export type OptionValue =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly argument: string }
  | { readonly kind: 'list'; readonly argument: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Several, between commas. */
  | { readonly kind: 'choices'; readonly choices: readonly string[]; readonly argument: string }

/** One option of the command line. */
export interface Option {
  readonly value: OptionValue
  /** One letter, without its dash. */
  readonly short?: string
  readonly default?: string | boolean
  readonly help: string
  readonly group: OptionGroup
  /** Written as a C compiler's option: `-IDIR`, `-I DIR`, `-isystem DIR`. */
  readonly compilerStyle?: true
  /**
   * The command that it belongs to alone. Without one, it may stand beside every command, where it may mean
   * nothing: `bindgen check` is put before the line that made a module.
   */
  readonly command?: string
}

/** In the order in which `--help` has them. */
export const optionGroups = ['Output', 'Headers', 'Library', 'Bindings', 'Messages'] as const
export type OptionGroup = (typeof optionGroups)[number]

/** `js` and `cjs` come with declarations and a source map. */
export const outputForms = ['ts', 'js', 'cjs', 'json'] as const
export type OutputForm = (typeof outputForms)[number]

export const int64Forms = ['number', 'bigint', 'exact'] as const
export type Int64Form = (typeof int64Forms)[number]

/**
 * Every option of `bindgen HEADER…`: `--help`, the documentation and shell completion are made from this
 * table.
 */
export const options = {
  output: {
    short: 'o',
    value: { kind: 'text', argument: 'FILE' },
    group: 'Output',
    help: 'Write the module here; the first header with .ts in place of .h, in this folder, by default',
  },
  out: {
    value: { kind: 'text', argument: 'FILE' },
    group: 'Output',
    help: 'The same as --output; the JSON of --emit json goes to standard output without it',
  },
  emit: {
    value: { kind: 'choice', choices: outputForms },
    group: 'Output',
    help: 'A TypeScript module, a JavaScript one with declarations, or every fact about the API as JSON; as the output is called by default, else ts',
  },
  api: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    help: 'Write NAME.api.ts beside the module: classes with methods, errors that are thrown, results in place of out parameters',
  },
  split: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    help: 'A file for each header, in a folder beside the output, which exports all that they do',
  },
  build: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    help: 'Write the C file of --shim and compile it, as bindgen build does',
  },
  force: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    help: 'Overwrite a file that bindgen did not make, or that was edited by hand',
  },
  config: {
    short: 'c',
    value: { kind: 'text', argument: 'FILE' },
    group: 'Output',
    help: 'The configuration; bindgen.config.ts, .js or .json in this folder by default',
  },
  watch: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    help: 'Make the output again whenever a header or the configuration changes',
  },
  depfile: {
    value: { kind: 'text', argument: 'FILE' },
    group: 'Output',
    help: 'Write a make rule that names every header the output was made from',
  },
  bundle: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    command: 'pack',
    help: "Pack this platform's shared library too, with what it is linked with, as a package of its own",
  },
  check: {
    value: { kind: 'flag' },
    default: false,
    group: 'Output',
    command: 'pack',
    help: 'Put the packed package to publint and attw, and install it in an empty folder',
  },
  I: {
    value: { kind: 'list', argument: 'DIR' },
    group: 'Headers',
    compilerStyle: true,
    help: 'Search headers here first',
  },
  isystem: {
    value: { kind: 'list', argument: 'DIR' },
    group: 'Headers',
    compilerStyle: true,
    help: 'Search headers here after -I; what they declare is not bound',
  },
  D: {
    value: { kind: 'list', argument: 'NAME[=V]' },
    group: 'Headers',
    compilerStyle: true,
    help: 'Define a macro; as 1 where no value is given',
  },
  U: {
    value: { kind: 'list', argument: 'NAME' },
    group: 'Headers',
    compilerStyle: true,
    help: 'Undefine a macro',
  },
  include: {
    value: { kind: 'list', argument: 'FILE' },
    group: 'Headers',
    compilerStyle: true,
    help: 'Read this file before the headers',
  },
  package: {
    value: { kind: 'list', argument: 'NAME' },
    group: 'Headers',
    help: "Take the include folders, macros and library of one of pkg-config's packages, which is not run for it",
  },
  gir: {
    value: { kind: 'list', argument: 'NAME|FILE' },
    group: 'Headers',
    help: 'Take this GIR file (Pango-1.0, or a path) as evidence of what functions mean; those that describe the headers are found by themselves',
  },
  extends: {
    value: { kind: 'list', argument: 'FILE|PACKAGE' },
    group: 'Headers',
    help: 'Take what this description says of the headers; without one, archive.bindgen.json beside the module, the configuration or archive.h',
  },
  target: {
    value: { kind: 'choices', choices: ['all', ...targetNames], argument: 'NAME[,NAME…]' },
    group: 'Headers',
    help: 'The system that the bindings are for, or several, which share the module; this one by default',
  },
  sysroot: {
    value: { kind: 'list', argument: '[NAME=]DIR' },
    group: 'Headers',
    help: 'The root of the system that the bindings are for; of one of several, NAME=DIR',
  },
  'no-system-include': {
    value: { kind: 'flag' },
    default: false,
    group: 'Headers',
    help: "Leave the system's include folders out; the standard types are known without them",
  },
  lib: {
    value: { kind: 'text', argument: 'NAME|SONAME|PATH' },
    group: 'Library',
    help: 'The shared library; the installed one that exports the functions by default',
  },
  l: {
    value: { kind: 'list', argument: 'NAME' },
    group: 'Library',
    compilerStyle: true,
    help: 'The shared library as a linker is told it (z for libz); of several the one that exports the functions',
  },
  L: {
    value: { kind: 'list', argument: 'DIR' },
    group: 'Library',
    compilerStyle: true,
    help: 'Search the shared library here first',
  },
  only: {
    value: { kind: 'list', argument: 'PATTERN' },
    group: 'Bindings',
    help: 'Bind only the declarations of these names (archive_read_*), and what they need',
  },
  exclude: {
    value: { kind: 'list', argument: 'PATTERN' },
    group: 'Bindings',
    help: 'Leave the declarations of these names out',
  },
  shim: {
    value: { kind: 'flag' },
    default: false,
    group: 'Bindings',
    help: 'Bind what only a C compiler can call, too (long double, complex, va_list), through a C file beside the module, which bindgen build compiles',
  },
  unchecked: {
    value: { kind: 'flag' },
    default: false,
    group: 'Bindings',
    help: 'Leave the checks of arguments out of the generated functions',
  },
  int64: {
    value: { kind: 'choice', choices: int64Forms },
    default: 'number',
    group: 'Bindings',
    help: '64-bit results: numbers, checked to be exact, or bigints',
  },
  strict: {
    value: { kind: 'flag' },
    default: false,
    group: 'Messages',
    help: 'Fail if a declaration of the API cannot be bound, or not as C has it',
  },
  quiet: {
    short: 'q',
    value: { kind: 'flag' },
    default: false,
    group: 'Messages',
    help: 'Print errors only',
  },
  verbose: {
    short: 'v',
    value: { kind: 'flag' },
    default: false,
    group: 'Messages',
    help: 'List every declaration that was skipped or weakened, and say how long each stage took',
  },
  json: {
    value: { kind: 'flag' },
    default: false,
    group: 'Messages',
    help: 'Print diagnostics as JSON, one a line, for editors',
  },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof options
