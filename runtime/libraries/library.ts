import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import koffi, { type LibraryHandle } from 'koffi'
import { asStructs, type RecordPassing } from '../calls/record-passing.ts'
import { asNumbers } from '../calls/system-v.ts'
import { isRecordType } from '../records/record-type.ts'
import type { TypeLike } from '../types/c-type.ts'
import { dataModel, dataModelOf } from '../types/data-model.ts'
import type { AnyFunction, Prototype } from '../types/prototype.ts'
import { bundledLibraries } from './bundled-libraries.ts'
import { Declaration, type DeclarationOptions } from './declaration.ts'
import { bindProgramVariables } from './program-variables.ts'
import { AddressVariable, ReadonlyVariable, Variable } from './variable.ts'

/** Where a library is found: file names that the platform's loader knows, or paths, in the order to try. */
export interface LibraryOptions {
  /** As people name it: `archive` for libarchive. */
  readonly name: string
  /** The target that the binding was generated for: `x86_64-linux-gnu`. */
  readonly target?: string
  /** The version of the library that the binding was generated from. */
  readonly version?: string
  /** The candidates by `process.platform`; `null` is the process itself. */
  readonly linux?: readonly (string | null)[]
  readonly darwin?: readonly (string | null)[]
  readonly win32?: readonly (string | null)[]
  /**
   * Whether the library's own symbols come first where it calls itself, and those of what it was linked with
   * (Linux, RTLD_DEEPBIND). Otherwise a symbol that the program exports under the same name takes its place,
   * and Node exports all of the zlib, OpenSSL and SQLite that it was built with. The default: yes, unless
   * LD_PRELOAD is set, whose purpose that would defeat.
   */
  readonly deep?: boolean
  /**
   * Where relative candidates (`./libmine.so`) start from: the URL or path of the module, `import.meta.url`.
   */
  readonly from?: string
  /**
   * What the names of the npm packages begin with that carry the library, one for each platform:
   * `NAME-linux-x64`. They are looked for beside the module at `from`, before the candidates.
   */
  readonly packages?: string
  /** What brings the library, for the error message: `apt-get install libarchive13`. */
  readonly install?: Readonly<Partial<Record<string, string>>>
  /** Looked into, in this order, for what this library lacks, as a linker does with several. */
  readonly others?: readonly Library[]
}

/** What {@link Library.declare} takes. */
export type DeclarationArguments = Parameters<Library['declare']>

/** A C library: loaded at the first call of one of its functions. */
export class Library {
  readonly options: LibraryOptions
  #override: string | null | undefined
  /** The library, behind what a package carries that it is linked with; empty before the first call. */
  #loaded: readonly LibraryHandle[] = []
  #path: string | null | undefined
  /** The symbol of some function of the library. */
  #function: string | undefined

  constructor(options: LibraryOptions) {
    this.options = options
  }

  /**
   * The environment variable that names the file to load instead of the candidates: `KOFFI_BINDGEN_ARCHIVE`.
   */
  get environmentVariable(): string {
    return `KOFFI_BINDGEN_${this.options.name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`
  }

  /**
   * The name under which the library was loaded; undefined before the first call, null for the process
   * itself.
   */
  get path(): string | null | undefined {
    return this.#path
  }

  /**
   * Names the file to load, before the first call: a path, or a name that the loader knows. Throws an Error
   * where another file is loaded already.
   */
  use(path: string): void {
    if (this.#loaded.length > 0 && this.#path !== path) {
      throw new Error(
        `${this.options.name}: ${this.#path} is loaded already; choose ${path} before the first call`,
      )
    }
    this.#override = path
  }

  /** Declares a function of the library. It is looked up at its first call. */
  declare<F extends AnyFunction>(fn: F, symbol: string, options?: DeclarationOptions): Declaration {
    this.#function ??= symbol
    return new Declaration(this, fn, symbol, options)
  }

  /** Declares a variable of the library. */
  variable<T>(symbol: string, type: () => TypeLike<T>): Variable<T> {
    return new Variable(this, symbol, type)
  }

  /** Declares a variable that C declares `const`. */
  constant<T>(symbol: string, type: () => TypeLike<T>): ReadonlyVariable<T> {
    return new ReadonlyVariable(this, symbol, type)
  }

  /**
   * Declares a variable whose value is where it lies: an array without a length, a record that nobody sees
   * into.
   */
  address<T>(symbol: string, type: () => TypeLike<T>): AddressVariable<T> {
    return new AddressVariable(this, symbol, type)
  }

  /**
   * The library that has a symbol: this one, or the first of the others. Throws an Error where none has it;
   * where none can be loaded, that of this one.
   */
  loadFor(symbol: string): LibraryHandle {
    let failure: unknown
    for (const library of [this, ...(this.options.others ?? [])]) {
      try {
        const handle = library.load()
        if (addressOfSymbol(handle, symbol) !== undefined) return handle
      } catch (error) {
        failure ??= error
      }
    }
    throw failure ?? this.missing(symbol)
  }

  /** Whether records pass by value; otherwise through memory. */
  get passesByValue(): boolean {
    return true
  }

  /** How Koffi calls a function of the library. */
  passing(prototype: Prototype): RecordPassing {
    const hasRecords = prototype.types.concat(prototype.result).some(isRecordType)
    return (hasRecords ? asNumbers(prototype) : undefined) ?? asStructs(prototype)
  }

  /** Under which name the library's file has a function. */
  exportedName(symbol: string): string {
    return symbol
  }

  /** Koffi's library, loaded where it is not yet. Throws an Error that lists every place tried. */
  load(): LibraryHandle {
    if (this.#loaded.length === 0) this.#loaded = this.#open()
    return this.#loaded.at(-1)!
  }

  /** Where a function lies. Throws an Error where there is none. */
  locateFunction(symbol: string): bigint {
    const address = addressOfSymbol(this.loadFor(symbol), symbol)
    if (address === undefined) throw this.missing(symbol)
    return address
  }

  /**
   * Where a variable lies. Throws an Error where there is none.
   *
   * An ELF program may hold a copy of a variable of the libraries that it was linked with (a copy
   * relocation), and the library then uses the copy: Node does with `environ`.
   */
  locateVariable(symbol: string): bigint {
    const own = addressOfSymbol(this.loadFor(symbol), symbol)
    if (own === undefined) throw this.missing(symbol)
    return (this.#isPartOfProgram() ? addressOfSymbol(koffi.load(null), symbol) : undefined) ?? own
  }

  /**
   * Whether the program itself was linked with this library: both then find the same function under its name.
   */
  #isPartOfProgram(): boolean {
    if (process.platform !== 'linux' || this.#function === undefined) return false
    const own = addressOfSymbol(this.load(), this.#function)
    return own !== undefined && own === addressOfSymbol(koffi.load(null), this.#function)
  }

  /** The error for a symbol that the loaded library lacks. */
  missing(symbol: string): Error {
    const { version, others = [] } = this.options
    const places = [this, ...others].map((library) => `${library.options.name} (${library.#description()})`)
    const from = version === undefined ? '' : `; this binding was generated from version ${version}`
    return new Error(`${symbol}: not found in ${places.join(', nor in ')}${from}`)
  }

  #open(): readonly LibraryHandle[] {
    const { name, target, install } = this.options
    if (target !== undefined && dataModelOf(target) !== dataModel.name) {
      throw new Error(
        `${name}: this binding was generated for ${target} (${dataModelOf(target)}), and ${process.platform} ` +
          `is ${dataModel.name}; generate it with --target for this platform`,
      )
    }
    const failures: string[] = []
    const deep = this.options.deep ?? !process.env.LD_PRELOAD
    const [needed, candidates] = this.#candidates()
    const linked: LibraryHandle[] = []
    for (const path of needed) {
      try {
        linked.push(koffi.load(path, { deep }))
      } catch (error) {
        failures.push(`  ${path}: ${reason(error)}`)
      }
    }
    for (const candidate of candidates) {
      try {
        const handle = koffi.load(candidate, { deep })
        if (deep) bindProgramVariables()
        this.#path = candidate
        return [...linked, handle]
      } catch (error) {
        failures.push(`  ${candidate}: ${reason(error)}`)
      }
    }
    const help = install?.[process.platform]
    throw new Error(
      `cannot load the library ${name}. Tried:\n${failures.join('\n') || '  nothing'}\n` +
        `${help === undefined ? 'Install it' : `Install it (${help})`}, or set ${this.environmentVariable} to its path.`,
    )
  }

  /** What to load first, and the files of which one is the library. */
  #candidates(): readonly [linked: readonly string[], candidates: readonly (string | null)[]] {
    if (this.#override !== undefined) return [[], [this.#override]]
    const variable = process.env[this.environmentVariable]
    if (variable !== undefined && variable !== '') return [[], [variable]]
    const { platform } = process
    const { name, packages, from } = this.options
    const bundled = packages === undefined || from === undefined ? [] : bundledLibraries(packages, name, from)
    const named = platform === 'darwin' || platform === 'win32' ? this.options[platform] : this.options.linux
    const others = (named ?? conventionalNames(name)).map((candidate) => this.#besideModule(candidate))
    return [bundled.slice(0, -1), [...bundled.slice(-1), ...others]]
  }

  /**
   * A relative path starts from the module that was shipped with the library, wherever the program was
   * started.
   */
  #besideModule(candidate: string | null): string | null {
    const { from } = this.options
    if (from === undefined || candidate === null || !/^\.\.?[/\\]/.test(candidate)) return candidate
    const module = from.startsWith('file:') ? fileURLToPath(from) : from
    return resolve(dirname(module), candidate)
  }

  /** The file that was loaded, with the version in its name where the system tells. */
  #description(): string {
    const name = this.#path
    if (name === null || name === undefined) return 'the process'
    if (process.platform !== 'linux') return name
    try {
      const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.so.*/, '.so')
      const mapped = readFileSync('/proc/self/maps', 'utf8').match(/\/\S+$/gm) ?? []
      return mapped.find((path) => path.slice(path.lastIndexOf('/') + 1).startsWith(stem)) ?? name
    } catch {
      return name
    }
  }
}

/** Where a symbol lies; undefined where the library lacks it. */
export function addressOfSymbol(library: LibraryHandle, symbol: string): bigint | undefined {
  try {
    return BigInt(library.symbol(symbol) as bigint)
  } catch {
    return undefined
  }
}

/** Koffi's message without its own introduction: what the operating system said. */
function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(
    /^Failed to load shared library: /,
    '',
  )
}

/** What a platform calls a library of a name. */
function conventionalNames(name: string): readonly string[] {
  if (process.platform === 'win32') return [`${name}.dll`, `lib${name}.dll`]
  if (process.platform === 'darwin') return [`lib${name}.dylib`, `/opt/homebrew/lib/lib${name}.dylib`]
  return [`lib${name}.so`]
}

/** Describes a library; nothing is loaded before the first call. */
export function library(options: LibraryOptions): Library {
  return new Library(options)
}
