import * as z from 'zod/mini'
import type { Hooks } from '../request/hooks.ts'
import { int64Forms, type OptionName, options, outputForms } from '../request/options.ts'
import { targetNames } from '../target/target.ts'
import type { ModuleConfiguration } from './configuration.ts'
import { apiSchema } from './forms/api-schema.ts'
import { flag, map, nothing, number, parameter, text, texts } from './forms/forms.ts'

/** One key of a module in the configuration file. */
export interface ConfigurationKey<T = unknown> {
  /** The forms that its value can have; null as a value of its own stands in it. */
  readonly schema: z.ZodMiniType<T>
  readonly help: string
  /** A value, as it would be written. */
  readonly example: string
}

const expression = z.instanceof(RegExp)
const textOrExpression = z.union([text, expression])
const pattern = z.union([
  text,
  expression,
  z.strictObject({
    name: z.exactOptional(textOrExpression),
    kind: z.exactOptional(z.enum(['function', 'record', 'enum', 'typedef', 'constant', 'variable'])),
    file: z.exactOptional(textOrExpression),
  }),
])
const patterns = z.union([pattern, z.array(pattern)])
const int64 = z.enum(int64Forms)
const function_ = <T extends (...values: never[]) => unknown>() =>
  z.custom<T>((value) => typeof value === 'function')

/** Takes the help of the option that does the same. */
function likeOption<T>(name: OptionName, schema: z.ZodMiniType<T>, example: string): ConfigurationKey<T> {
  return { schema, help: options[name].help, example }
}

/** Every key of a module: validation, the JSON schema and docs/configuration.md are made from this table. */
export const configurationKeys = {
  headers: {
    schema: texts,
    help: 'The headers, as they are written after #include, or paths; their declarations share one module',
    example: "['archive.h', 'archive_entry.h']",
  },
  extends: likeOption('extends', texts, "'./archive.bindgen.json'"),
  output: likeOption('output', text, "'src/archive.ts'"),
  emit: likeOption('emit', z.enum(outputForms), "'ts'"),
  includeFolders: likeOption('I', texts, "['include']"),
  systemFolders: likeOption('isystem', texts, "'vendor/include'"),
  defines: {
    schema: map(z.union([text, number, flag, nothing])),
    help: 'Macros to define; true stands for 1, false and null undefine one',
    example: '{ _GNU_SOURCE: true, API_VERSION: 2, NDEBUG: null }',
  },
  preincludes: likeOption('include', texts, "'stdint.h'"),
  c: {
    schema: text,
    help: 'C text that is read behind the headers as one of them: inline functions that say in C what TypeScript shall call',
    example: "'static inline int popped(lua_State *L) { lua_pop(L, 1); return lua_gettop(L); }'",
  },
  signatures: {
    schema: map(text),
    help: 'Prototypes of macros by their names, for those that only C can call: with shim they are functions. A macro that is a statement has the result void',
    example: "{ LIST_ADD: 'void LIST_ADD(struct list *list, int item)' }",
  },
  packages: likeOption('package', texts, "'gtk4'"),
  gir: likeOption('gir', texts, "'Pango-1.0'"),
  target: {
    schema: z.enum(targetNames),
    help: 'The system that the bindings are for; this one by default',
    example: "'aarch64-linux-gnu'",
  },
  targets: {
    schema: z.union([z.enum(['all']), z.array(z.enum(targetNames))]),
    help: 'The systems that share the module, which chooses between them when it loads; all is every target',
    example: "['x86_64-linux-gnu', 'x86_64-windows-msvc']",
  },
  sysroot: {
    schema: z.union([text, map(text)]),
    help: 'The root of the system that the bindings are for; by target where they are several',
    example: "'/opt/sysroot'",
  },
  systemIncludes: {
    schema: flag,
    help: "Whether to search the system's include folders; the standard types are known without them",
    example: 'false',
  },
  library: likeOption('lib', text, "'libarchive.so.13'"),
  only: {
    schema: patterns,
    help: 'Bind only these declarations, and what they need; by pattern',
    example: "['archive_read_*', { kind: 'constant', name: /^ARCHIVE_/ }]",
  },
  exclude: {
    schema: patterns,
    help: 'Leave these declarations out; by pattern',
    example: "[{ kind: 'function', file: '*/internal.h' }]",
  },
  opaque: {
    schema: texts,
    help: "Records (by tag or typedef) whose fields are nobody's business: bound as opaque handles; by pattern",
    example: "'gzFile_s'",
  },
  handles: {
    schema: texts,
    help: 'Typedefs of void or void * that stand for opaque records, each a class of its own; by pattern. Without being named those do that functions make and take back, unless a ! stands before the name',
    example: "['CURL', '!GLvoid', 'CXIndex']",
  },
  rename: {
    schema: function_<NonNullable<ModuleConfiguration['rename']>>(),
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
    help: 'The same for single typedefs, functions (their result), parameters (function.parameter) and fields (record.field), by pattern',
    example: "{ la_int64_t: 'bigint', 'stat.st_ino': 'bigint' }",
  },
  ownership: {
    schema: z.strictObject({
      pairs: z.exactOptional(map(z.union([text, nothing]))),
      frees: z.exactOptional(
        map(
          z.union([
            nothing,
            z.strictObject({ parameter: z.exactOptional(number), whenZero: z.exactOptional(flag) }),
          ]),
        ),
      ),
      collected: z.exactOptional(z.array(text)),
      ownedBy: z.exactOptional(map(z.union([parameter, nothing]))),
      givesBack: z.exactOptional(map(z.union([parameter, nothing]))),
      takesOver: z.exactOptional(
        map(
          z.union([
            nothing,
            z.strictObject({
              parameters: z.array(parameter),
              owner: z.exactOptional(z.union([parameter, nothing])),
              onSuccess: z.exactOptional(flag),
            }),
          ]),
        ),
      ),
    }),
    help:
      'pairs: which function frees what a function returns, null for nobody; frees: functions that free an argument, ' +
      'whenZero only if they return 0; collected: functions whose handles are freed when they are garbage-collected; ' +
      'ownedBy: the parameter, by name or number, without whose handle what a function makes or lends cannot be used, null for none; ' +
      'takesOver: functions that free later what they are given, with the parameters, the owner from then on (a parameter, ' +
      "result, or null: it may be gone), onSuccess only if they succeed; givesBack: the parameter with what is the caller's to free again; by pattern",
    example:
      "{ pairs: { db_open: 'db_close' }, frees: { db_close: { whenZero: true } }, ownedBy: { db_prepare: 'db' } }",
  },
  keptCallbacks: {
    schema: texts,
    help: 'Functions, or callback parameters (function.parameter), whose callbacks C calls after the function has returned, by pattern; what sets, registers or makes something by its name keeps them as long as the handle (without one, for good), unless a `!` stands before it here',
    example: "['on_*', '!on_each']",
  },
  setCallbacks: {
    schema: texts,
    help: 'Functions, or callback parameters (function.parameter), whose callback C keeps in the place of the one that it was given before, by pattern: that is then let go, where keptCallbacks holds every one',
    example: "['parser_set_handler']",
  },
  keptArguments: {
    schema: texts,
    help: 'Functions, or parameters (function.parameter), whose text and memory C keeps after the function has returned, by pattern: it lives until the first handle among the arguments is freed, or for good; of a variadic function what stands behind ... too',
    example: "['parser_set_source', '*.user_data']",
  },
  nullable: {
    schema: map(flag),
    help: 'Whether pointer parameters may be NULL, by function or parameter (function.parameter) or by their typedef or record, and whether results may, by function(); by pattern. Without one: unless the header says nonnull',
    example: "{ archive: false, 'archive_*free': true }",
  },
  strings: {
    schema: map(
      z.union([
        z.enum(['string', 'utf16', 'utf32', 'bytes', 'pointer']),
        z.strictObject({ freedBy: z.string() }),
      ]),
    ),
    help: 'What char pointers are taken for, by typedef, parameter (function.parameter), field (record.field) or function (its result), by pattern',
    example: "{ 'blob_read.data': 'bytes' }",
  },
  constants: {
    schema: map(z.enum(['number', 'bigint'])),
    help: 'What macros that are integers become, by pattern. Without one: a number where it is exact, else a bigint',
    example: "{ 'MASK_*': 'bigint' }",
  },
  deepBinding: {
    schema: flag,
    help: 'Whether the library finds its own symbols, and those that it was linked with, before those that Node exports (zlib, OpenSSL and others): RTLD_DEEPBIND, Linux. Without one: true',
    example: 'false',
  },
  split: likeOption('split', flag, 'true'),
  shim: likeOption('shim', flag, 'true'),
  longDouble: {
    schema: z.enum(['number', 'text']),
    help: 'What a long double is: the nearest number, or text that says it exactly',
    example: "'text'",
  },
  unchecked: likeOption('unchecked', flag, 'true'),
  strict: likeOption('strict', flag, 'true'),
  imports: {
    schema: map(z.array(text)),
    help: 'Modules that declare some of the C names already: they are imported from there. Modules of one configuration find each other by themselves',
    example: "{ './sqlite3.ts': ['sqlite3'] }",
  },
  runtime: {
    schema: text,
    help: 'Where the module imports the runtime from',
    example: "'koffi-bindgen/runtime/generated'",
  },
  api: {
    schema: z.union([flag, apiSchema]),
    help: 'Write the idiomatic module beside it, true or with what cannot be inferred; docs/idiomatic.md explains the keys',
    example: "{ classes: { sqlite3: 'Database' }, status: { sqlite3_open: ['SQLITE_OK'] } }",
  },
  hooks: {
    schema: z.strictObject({
      api: z.exactOptional(function_<NonNullable<Hooks['api']>>()),
      plan: z.exactOptional(function_<NonNullable<Hooks['plan']>>()),
      source: z.exactOptional(function_<NonNullable<Hooks['source']>>()),
    }),
    help: 'Functions over the model (api) and the plan (plan) of the module, which return a changed copy, and over its ts-morph SourceFile (source), which they change',
    example: '{ source: (source) => void source.addStatements("export const made = true;") }',
  },
} as const satisfies {
  readonly [Key in keyof Required<ModuleConfiguration>]: ConfigurationKey<ModuleConfiguration[Key]>
}
