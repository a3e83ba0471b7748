import type { TargetName } from '../target/target.ts'
import { type GirFacts, noGirFacts } from './ownership/gir-facts.ts'

/**
 * How 64-bit integers come back: as numbers that throw beyond ±(2^53−1), as bigints, or as numbers where
 * these are exact, and bigints beyond.
 */
export type Int64Mode = 'number' | 'bigint' | 'exact'

export type LongDoubleMode = 'number' | 'text'

/** Where a module finds its shared library: names and paths in the order in which they are tried. */
export interface LibraryCandidates {
  /** What people call it: `archive`, `sqlite3`. Names the environment variable that overrides the place. */
  readonly name: string
  readonly linux: readonly string[]
  readonly darwin: readonly string[]
  readonly win32: readonly string[]
  /** The library's version at generation, for error messages; null where unknown. */
  readonly version: string | null
  /** The Debian package that brings the library, for error messages; null where unknown. */
  readonly package?: string | null
  /** Whether its own symbols come before those of the program; left out: yes. */
  readonly deep?: boolean
  /**
   * What the names of the npm packages begin with that carry it, one for each platform; left out: none do.
   */
  readonly packages?: string
  /** Where symbols are that it lacks: other libraries whose headers share the module. */
  readonly others?: readonly LibraryCandidates[]
}

/** What a free function does to the handle that it is given. */
export interface FreeFunction {
  /** 1-based parameter that takes the handle; 1 unless said otherwise. */
  readonly parameter?: number
  /** The handle stays alive unless the function returned 0 (`sqlite3_close` and `SQLITE_BUSY`). */
  readonly whenZero?: boolean
}

/** A parameter, by name or 1-based number. */
export type ParameterName = string | number

/** What a function takes over of its arguments: C frees it from then on. */
export interface TakeOverOption {
  readonly parameters: readonly ParameterName[]
  /**
   * Whom it belongs to: a parameter, or `result`; null: it may be gone. Left out: the handle that the
   * function makes, else the one that it takes first.
   */
  readonly owner?: ParameterName | null
  /** Only if the call succeeds: its result is neither NULL nor false nor negative. */
  readonly onSuccess?: boolean
}

/** Corrections of the inferred ownership. */
export interface OwnershipOptions {
  /**
   * A function that makes a handle → the function that frees it; null: the caller does not own the result.
   */
  readonly pairs: Readonly<Record<string, string | null>>
  /** A function that frees its argument; null: it does not, whatever its name says. */
  readonly frees: Readonly<Record<string, FreeFunction | null>>
  /** Functions whose handles are freed when they are garbage-collected. */
  readonly collected: readonly string[]
  /**
   * A function that makes or lends a handle → its parameter with the handle that it depends
   * on; null: on none.
   */
  readonly ownedBy: Readonly<Record<string, ParameterName | null>>
  /** A function that frees later what it is given; null: it takes nothing over, whatever is documented. */
  readonly takesOver: Readonly<Record<string, TakeOverOption | null>>
  /**
   * A function that gives back what another one took over → its parameter (name, or 1-based number) with the
   * handle, which is the caller's to free again; null: it gives nothing back.
   */
  readonly givesBack: Readonly<Record<string, ParameterName | null>>
}

/**
 * What a character pointer is taken for: text, in UTF-8, UTF-16 or UTF-32; bytes or a pointer, which are one;
 * or as a result text that a function of the headers, or C's own `free`, frees once it was read.
 */
export type StringMode = 'string' | 'utf16' | 'utf32' | 'bytes' | 'pointer' | FreedText

export interface FreedText {
  /** The name of a function, or of a variable that points to one. */
  readonly freedBy: string
}

/** Corrections by name. A parameter is `function.parameter`, a field `record.field`, a result `function`. */
export interface PlanOptions {
  /** The specifier that generated modules import the runtime from. */
  readonly runtime: string
  /** The path of the module that is made, relative to the output folder: `archive.ts`. */
  readonly modulePath: string
  readonly library: LibraryCandidates
  /** Who made the module, in its first line: `bindgen 0.1.0`. */
  readonly generator: string
  /** The command that makes the module again. */
  readonly command: string
  readonly int64: Int64Mode
  /** By typedef, function (its result), parameter of a callback, or field. */
  readonly int64Overrides: Readonly<Record<string, Int64Mode>>
  readonly ownership: OwnershipOptions
  /** What GIR files say of the headers' functions. */
  readonly gir: GirFacts
  /**
   * Functions, or `function.parameter`, whose callbacks C keeps after the call returns. `*` stands for any
   * characters, a `!` before a pattern takes what fits it out again.
   */
  readonly keptCallbacks: readonly string[]
  /** The same, where the callback takes the place of the one before, which C does not call any more. */
  readonly setCallbacks: readonly string[]
  /**
   * Functions, or `function.parameter`, whose text and memory C keeps after the call returns; of a variadic
   * function what stands behind `...`, too. By pattern, as `keptCallbacks`.
   */
  readonly keptArguments: readonly string[]
  /**
   * May a pointer parameter be NULL? By function or `function.parameter` (`*` stands for any characters), or
   * by the typedef or record that it is of; the last key that fits decides. Without one: unless the header
   * says `nonnull`. A key `function()` says it of the result.
   */
  readonly nullable: Readonly<Record<string, boolean>>
  /** By typedef, parameter, field or function (its result). */
  readonly strings: Readonly<Record<string, StringMode>>
  /** Load the library so that its own symbols come before those that Node exports (Linux). */
  readonly deepBinding: boolean
  /** Bind what only a C compiler can call, through a C file that goes with the module. */
  readonly shim: boolean
  /** What a `long double` is: the nearest number, or text that says it exactly. */
  readonly longDouble: LongDoubleMode
  /** Leave the checks of arguments out. */
  readonly unchecked: boolean
  /** What integer macros become, by name or pattern; the last that fits decides. */
  readonly constants: Readonly<Record<string, 'number' | 'bigint'>>
  /** C name → TypeScript name. Wins over `stripPrefixes`. */
  readonly renames: Readonly<Record<string, string>>
  /** Prefixes that are taken off the C names; the first that fits counts. */
  readonly stripPrefixes: readonly string[]
  /** Records (by tag or typedef) that are bound as opaque although the header shows their fields. */
  readonly opaque: readonly string[]
  /** `typedef void CURL` and its like: typedefs of void that denote opaque records. */
  readonly handles: readonly string[]
  /** The targets that share the module; empty for a module of one. */
  readonly servedTargets: readonly TargetName[]
  /** Those of them whose C library's headers were not found. */
  readonly targetsWithoutHeaders: readonly TargetName[]
  /** How a program includes each file, by its path. */
  readonly headerNames: ReadonlyMap<string, string>
  /** Does a file belong to the API? What others declare is bound only where the API refers to it. */
  readonly inApi: (file: string) => boolean
  /** Module specifier → C names that it exports: they are imported, not declared again. */
  readonly imports: Readonly<Record<string, readonly string[]>>
}

export const defaultPlanOptions: PlanOptions = {
  runtime: 'koffi-bindgen/runtime/generated',
  modulePath: 'index.ts',
  library: { name: 'c', linux: [], darwin: [], win32: [], version: null },
  generator: 'bindgen',
  command: 'bindgen',
  int64: 'number',
  int64Overrides: {},
  ownership: { pairs: {}, frees: {}, collected: [], ownedBy: {}, takesOver: {}, givesBack: {} },
  gir: noGirFacts,
  keptCallbacks: [],
  setCallbacks: [],
  keptArguments: [],
  nullable: {},
  strings: {},
  deepBinding: true,
  shim: false,
  longDouble: 'number',
  unchecked: false,
  constants: {},
  renames: {},
  stripPrefixes: [],
  opaque: [],
  handles: [],
  servedTargets: [],
  targetsWithoutHeaders: [],
  headerNames: new Map(),
  inApi: () => true,
  imports: {},
}
