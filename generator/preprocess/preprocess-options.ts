import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { Target } from '../target/target.ts'

export interface PreprocessOptions {
  readonly target: Target
  /** `-I`: searched first, in this order. */
  readonly includeFolders: readonly string[]
  /** `-isystem`: searched after `includeFolders`, before the system's. */
  readonly systemFolders: readonly string[]
  /** Put before the system's include folders; null for the host's own root. */
  readonly sysroot: string | null
  /** False leaves the system's include path empty; built-in headers and known types serve instead. */
  readonly systemIncludes: boolean
  /** Windows: the folders of the INCLUDE variable, as a Visual Studio command prompt sets it. */
  readonly windowsInclude?: string
  /** `-D NAME` or `NAME=VALUE` and `-U NAME`, in the order given. */
  readonly defines: readonly MacroOption[]
  /** `-include FILE`: read before the headers. */
  readonly preincludes: readonly string[]
  /** Files that are not on disk, or whose text there does not count: text by absolute path. */
  readonly texts?: ReadonlyMap<string, string>
  /**
   * By folder, the only files in it that are there: headers of libraries, where another system's folder
   * stands in for the target's.
   */
  readonly lentHeaders?: ReadonlyMap<string, ReadonlySet<string>> | undefined
  /** The folder that relative header names start from. */
  readonly workingFolder: string
  readonly diagnostics: Diagnostics
}

export type MacroOption =
  | { readonly kind: 'define'; readonly text: string }
  | { readonly kind: 'undefine'; readonly name: string }
