import type { ApiOptions } from '../api/api-options.ts'
import type { PlanOptions } from '../plan/plan-options.ts'
import type { PreprocessOptions } from '../preprocess/preprocess-options.ts'
import type { DeclarationKind, Pattern } from './declaration-pattern.ts'
import type { Hooks } from './hooks.ts'
import type { OutputForm } from './options.ts'
import type { TargetRequest } from './target-list.ts'

/**
 * Everything that one module is made from: a command line, or an entry of the configuration, with every
 * default filled in.
 */
export interface ModuleRequest extends Omit<PreprocessOptions, 'diagnostics'> {
  /** As they are written after `#include`, or paths. */
  readonly headers: readonly string[]
  readonly emit: OutputForm
  /** The module serves these beside `target`; empty for a module of one. */
  readonly furtherTargets: readonly TargetRequest[]
  /** The command that makes the module for other targets, which follow it. */
  readonly portableCommand: string
  /** A file for each header, which the module at the output's path exports. */
  readonly split: boolean
  /** GIR files that say what functions mean, beside those that are found: names (`Pango-1.0`), or paths. */
  readonly gir: readonly string[]
  /** The idiomatic module beside it; null for none. */
  readonly api: ApiOptions | null
  /** The file that the options stand in; null for a command line's. */
  readonly configuration: string | null
  /** What is known of the headers from files that describe them, and stands in the options. */
  readonly described: Descriptions
  readonly library: LibraryRequest
  readonly plan: Omit<PlanOptions, 'library'>
  /** What to bind; everything where the list is empty. */
  readonly only: readonly Pattern[]
  readonly exclude: readonly Pattern[]
  readonly rename: ((name: string, kind: DeclarationKind) => string | undefined) | null
  readonly hooks: Hooks
  /** A declaration that cannot be bound, or not as C has it, is an error. */
  readonly strict: boolean
}

/** Files that say what headers mean. */
export interface Descriptions {
  /** The strongest first. */
  readonly files: readonly string[]
  /** Those among them that nobody named: they were found beside a header, say. */
  readonly found: readonly string[]
  /** The file that said something, by the option's key and the name: `api.status sqlite3_open*`. */
  readonly origins: ReadonlyMap<string, string>
}

/** Where to look for the shared library. */
export interface LibraryRequest {
  /** A name, a soname or a path; null to search by the header's functions. */
  readonly name: string | null
  /**
   * The folder of the module: a relative path in it starts there, so that the library can be shipped with the
   * module.
   */
  readonly moduleFolder: string
  /** `-l`. */
  readonly linked: readonly string[]
  /** `-L`. */
  readonly folders: readonly string[]
  /** `PKG_CONFIG_PATH`. */
  readonly packagePath: string
  /** What the names of the npm packages begin with that carry the library; null: none do. */
  readonly packages: string | null
}
