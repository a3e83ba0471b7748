import type { ApiOptions } from '../api/api-options.ts'
import type { Int64Mode, LongDoubleMode, OwnershipOptions, StringMode } from '../plan/plan-options.ts'
import type { DeclarationKind, Pattern } from '../request/declaration-pattern.ts'
import type { Hooks } from '../request/hooks.ts'
import type { OutputForm } from '../request/options.ts'
import type { TargetName } from '../target/target.ts'

/**
 * What one module is made from. Each key is explained in docs/configuration.md, which is made from the same
 * table.
 */
export interface ModuleConfiguration {
  readonly headers?: string | readonly string[]
  readonly extends?: string | readonly string[]
  readonly output?: string
  readonly emit?: OutputForm
  readonly includeFolders?: string | readonly string[]
  readonly systemFolders?: string | readonly string[]
  readonly defines?: Readonly<Record<string, string | number | boolean | null>>
  readonly preincludes?: string | readonly string[]
  readonly c?: string
  readonly signatures?: Readonly<Record<string, string>>
  readonly packages?: string | readonly string[]
  readonly gir?: string | readonly string[]
  readonly target?: TargetName
  readonly targets?: 'all' | readonly TargetName[]
  readonly sysroot?: string | Readonly<Record<string, string>>
  readonly systemIncludes?: boolean
  readonly library?: string
  readonly only?: Pattern | readonly Pattern[]
  readonly exclude?: Pattern | readonly Pattern[]
  readonly opaque?: string | readonly string[]
  readonly handles?: string | readonly string[]
  readonly rename?: (name: string, kind: DeclarationKind) => string | undefined
  readonly renames?: Readonly<Record<string, string>>
  readonly stripPrefixes?: string | readonly string[]
  readonly int64?: Int64Mode
  readonly int64Overrides?: Readonly<Record<string, Int64Mode>>
  readonly ownership?: Partial<OwnershipOptions>
  readonly keptCallbacks?: string | readonly string[]
  readonly setCallbacks?: string | readonly string[]
  readonly keptArguments?: string | readonly string[]
  readonly nullable?: Readonly<Record<string, boolean>>
  readonly strings?: Readonly<Record<string, StringMode>>
  readonly constants?: Readonly<Record<string, 'number' | 'bigint'>>
  readonly split?: boolean
  readonly api?: boolean | ApiConfiguration
  readonly deepBinding?: boolean
  readonly shim?: boolean
  readonly longDouble?: LongDoubleMode
  readonly unchecked?: boolean
  readonly strict?: boolean
  readonly imports?: Readonly<Record<string, readonly string[]>>
  readonly runtime?: string
  readonly hooks?: Hooks
}

/** The idiomatic layer: what cannot be inferred of it. */
export interface ApiConfiguration extends Partial<Omit<ApiOptions, ApiLists>> {
  readonly prefixes?: string | readonly string[]
  readonly messages?: string | readonly string[]
  readonly messageHandles?: string | readonly string[]
  readonly texts?: string | readonly string[]
  readonly async?: string | readonly string[]
}

type ApiLists = 'prefixes' | 'messages' | 'messageHandles' | 'texts' | 'async'

/** A configuration file: one module, or several with what they have in common beside them. */
export interface Configuration extends ModuleConfiguration {
  readonly modules?: readonly ModuleConfiguration[]
  /** Fields of the package.json that `bindgen pack` writes: name, version, license, author … */
  readonly manifest?: Readonly<Record<string, unknown>>
}

/** Gives a configuration file its types: `export default defineConfig({ headers: 'archive.h' })`. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration
}
