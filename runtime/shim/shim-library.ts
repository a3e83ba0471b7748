import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import koffi, { type LibraryHandle } from 'koffi'
import type { RecordPassing } from '../calls/record-passing.ts'
import { addressOfSymbol, Library } from '../libraries/library.ts'
import type { Prototype } from '../types/prototype.ts'
import { throughMemory } from './memory-passing.ts'
import { shimPlatform } from './shim-platform.ts'

/** Where a shim is found, and which one. */
export interface ShimOptions {
  /** Its file without the platform and its ending, from the module's folder: `./archive.shim`. */
  readonly file: string
  /** The URL or path of the module: `import.meta.url`. */
  readonly from: string
  /** What tells the shim that belongs to the module from one of another version. */
  readonly key: string
  /** The command that builds it. */
  readonly build: string
}

/**
 * The library that a C compiler made of a module's C file: functions that only a compiler can call, behind
 * functions that Koffi can. It is loaded, behind the library itself, at the first call of one of them.
 */
export class ShimLibrary extends Library {
  readonly shim: ShimOptions
  readonly #library: Library
  #loaded: LibraryHandle | undefined
  #file: string | undefined

  constructor(library: Library, shim: ShimOptions) {
    super({ ...library.options, name: `${library.options.name} shim` })
    this.#library = library
    this.shim = shim
  }

  override get passesByValue(): boolean {
    return false
  }

  override passing(prototype: Prototype): RecordPassing {
    return throughMemory(prototype)
  }

  override exportedName(symbol: string): string {
    return `bindgen_${symbol}`
  }

  /** The file that was loaded; undefined before the first call. */
  override get path(): string | undefined {
    return this.#file
  }

  /** Names the shim's file, before the first call. */
  override use(path: string): void {
    if (this.#loaded !== undefined && this.#file !== path) {
      throw new Error(`${this.options.name}: ${this.#file} is loaded already; choose before the first call`)
    }
    this.#file = path
  }

  /**
   * The shim, if it has the function. Throws an Error where it is not built, was built for another module, or
   * the library that it was built with lacked the function.
   */
  override loadFor(symbol: string): LibraryHandle {
    const loaded = this.load(symbol)
    if (addressOfSymbol(loaded, this.exportedName(symbol)) === undefined) throw this.missing(symbol)
    return loaded
  }

  /** @param symbol what it is loaded for, for messages */
  override load(symbol = this.options.name): LibraryHandle {
    this.#loaded ??= this.#open(symbol)
    return this.#loaded
  }

  override locateFunction(symbol: string): bigint {
    throw new TypeError(`${symbol}: has no address here, as it is called through the shim; use a Callback`)
  }

  override missing(symbol: string): Error {
    const { name } = this.#library.options
    return new Error(
      `${symbol}: the library ${name} lacked it when ${this.#file} was built; build it again: ${this.shim.build}`,
    )
  }

  #open(symbol: string): LibraryHandle {
    const { build, key } = this.shim
    const file = this.#find()
    if (file === undefined) {
      throw new Error(
        `${symbol}: only C can call it, through a shim that is not there. Build it for this module, with a C compiler: ${build}\n` +
          `Looked for:\n${this.#places()
            .map((place) => `  ${place}`)
            .join('\n')}`,
      )
    }
    // A shim that finds the library loaded takes that one, wherever it came from.
    if (hasCandidates(this.#library)) this.#library.load()
    const loaded = this.#loadFile(file, symbol)
    const built = keyOf(loaded)
    if (built !== key) {
      throw new Error(
        `${symbol}: ${file} was built for another version of the module or its headers ` +
          `(${built ?? 'no key'}, not ${key}). Build it again: ${build}`,
      )
    }
    this.#file = file
    return loaded
  }

  #loadFile(file: string, symbol: string): LibraryHandle {
    try {
      return koffi.load(file, { deep: this.options.deep ?? !process.env.LD_PRELOAD })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`${symbol}: ${file} cannot be loaded: ${why}. Build it again: ${this.shim.build}`)
    }
  }

  #find(): string | undefined {
    const named = this.#file ?? (process.env[this.environmentVariable] || undefined)
    return named ?? this.#places().find((place) => existsSync(place))
  }

  /**
   * Beside the module; and, where a package ships its modules in another folder than its sources, in that
   * package's `prebuilds`.
   */
  #places(): readonly string[] {
    const { file, from } = this.shim
    const folder = dirname(from.startsWith('file:') ? fileURLToPath(from) : from)
    const { tag, ending } = shimPlatform()
    const beside = resolve(folder, `${file}.${tag}${ending}`)
    const root = packageOf(folder)
    if (root === undefined) return [beside]
    const name = file.slice(file.lastIndexOf('/') + 1)
    return [beside, join(root, 'prebuilds', `${name}.${tag}${ending}`)]
  }
}

/** The next folder upwards with a package.json. */
function packageOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** A header that leaves nothing to a library has none. */
function hasCandidates({ options }: Library): boolean {
  const { linux, darwin, win32 } = options
  const { platform } = process
  const named = platform === 'darwin' ? darwin : platform === 'win32' ? win32 : linux
  return named === undefined || named.length > 0
}

function keyOf(loaded: LibraryHandle): string | undefined {
  try {
    return loaded.func('bindgen_shim_key', 'str', [])() as string
  } catch {
    return undefined
  }
}

/** Describes the shim of a module; nothing is loaded before the first call. */
export function shim(library: Library, options: ShimOptions): ShimLibrary {
  return new ShimLibrary(library, options)
}
