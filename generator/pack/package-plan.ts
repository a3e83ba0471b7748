import type { Target } from '../target/target.ts'
import type { BundledLibrary } from './bundled-libraries.ts'

/** A module that goes into a package. */
export interface PackedModule {
  /** Its name in the package: `archive`. */
  readonly name: string
  /**
   * The idiomatic module beside it, by its file's name without `.js`: `archive.api`; null where there is
   * none.
   */
  readonly idiomatic: string | null
  readonly headers: readonly string[]
  readonly library: PackedLibrary
  /** A function of the library, for an example; null where it has none. */
  readonly example: string | null
}

/** The C library of a module. */
export interface PackedLibrary {
  readonly name: string
  readonly version: string | null
  /** The Debian package that it was read from; null where it is not known. */
  readonly package: string | null
  /** As its package names it; null where that is not known. */
  readonly licence: string | null
  /** What a platform's package carries of it; empty where it is the user's to install. */
  readonly bundle: readonly BundledLibrary[]
}

/** An npm package of modules, decided. */
export interface PackagePlan {
  readonly name: string
  readonly modules: readonly PackedModule[]
  /** The system that it is packed on and that libraries are bundled for. */
  readonly target: Target
  /** All systems that every module serves, that one first. */
  readonly targets: readonly Target[]
  /** Of this tool: its runtime is what the modules need. */
  readonly version: string
  /** Fields of the package.json that the user gives. */
  readonly manifest: Manifest
}

export type Manifest = Readonly<Record<string, unknown>>
