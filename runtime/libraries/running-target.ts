import { readFileSync } from 'node:fs'

/** The value for each target, by its name; several names of targets that agree stand in one key. */
export type ByTarget<T> = Readonly<Record<string, T>> & { readonly others?: T }

/** What a module for several targets says of itself. */
export interface PortableModule {
  /** For messages: `zlib`. */
  readonly name: string
  /** The targets that it serves: `x86_64-linux-gnu`. */
  readonly targets: readonly string[]
  /** The command that makes it for another target: `bindgen zlib.h --target`, which the targets follow. */
  readonly command: string
}

const systems: Readonly<Record<string, (libc: string) => string>> = {
  linux: (libc) => `linux-${libc}`,
  darwin: () => 'apple-darwin',
  win32: () => 'windows-msvc',
}

const processors: Readonly<Record<string, string>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  riscv64: 'riscv64',
}

/**
 * The target that a platform is, as the generator calls it: `x86_64-linux-gnu`. One that the generator does
 * not know gets a name in the same manner.
 *
 * @param platform as `process.platform` spells it
 * @param arch as `process.arch` spells it
 * @param isMusl whether the process runs on musl; asked on Linux alone
 */
export function targetOf(platform: string, arch: string, isMusl: () => boolean): string {
  const system = systems[platform]?.(platform === 'linux' && isMusl() ? 'musl' : 'gnu') ?? platform
  const processor = platform === 'darwin' && arch === 'arm64' ? 'arm64' : (processors[arch] ?? arch)
  return `${processor}-${system}`
}

let running: string | undefined

/** The target that this process runs on. */
export function runningTarget(): string {
  running ??= targetOf(process.platform, process.arch, () => runsOnMusl())
  return running
}

/**
 * Whether this process runs on musl: its dynamic loader is mapped into every program that is linked with it.
 * Where the system does not show that, Node's diagnostic report tells, which takes longer.
 */
export function runsOnMusl(
  readMaps: () => string = () => readFileSync('/proc/self/maps', 'latin1'),
): boolean {
  try {
    return /\/ld-musl-[^/]*$/m.test(readMaps())
  } catch {
    const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined
    return report?.header !== undefined && report.header.glibcVersionRuntime === undefined
  }
}

/** The target that a module for several of them runs on, and what it chooses by that when it loads. */
export class RunningTarget {
  readonly name: string
  readonly #module: string

  /** Throws an Error where the module does not serve the target. */
  constructor({ name: module, targets, command }: PortableModule, name: string = runningTarget()) {
    if (!targets.includes(name)) {
      throw new Error(
        `${module}: this binding was generated for ${targets.join(', ')}; this is ${name}. ` +
          `Generate it for that too: ${command} ${[...targets, name].join(',')}`,
      )
    }
    this.name = name
    this.#module = module
  }

  /** The value of this target. */
  choose<T>(values: ByTarget<T>): T {
    for (const key of Object.keys(values)) {
      if (key.split(' ').includes(this.name)) return values[key] as T
    }
    return values.others as T
  }

  /**
   * What exists on some targets only.
   *
   * @param declared its name, for the message
   * @param targets where it exists, between spaces
   * @returns the value. Throws an Error elsewhere
   */
  only<T>(declared: string, targets: string, value: T): T {
    if (targets.split(' ').includes(this.name)) return value
    throw this.#missing(declared, targets)
  }

  /** Throws an Error: something exists on other targets only. */
  absent(declared: string, targets: string, _given?: unknown): never {
    throw this.#missing(declared, targets)
  }

  /** The layout of a record; one that nothing can be read from, on targets of which it is not known. */
  layoutOnly<T extends object>(declared: string, targets: string, layout: T): T {
    if (targets.split(' ').includes(this.name)) return layout
    const refuse = (): never => {
      throw this.#missing(`the layout of ${declared}`, targets, 'is known')
    }
    return new Proxy(layout, { get: refuse })
  }

  /** The value of a constant; what throws when it is used, on targets that lack it. */
  constantOnly<T>(declared: string, targets: string, value: T): T {
    return targets.split(' ').includes(this.name) ? value : this.#absentConstant(declared, targets)
  }

  /**
   * What stands for a constant that exists on other targets only: whatever uses it as a number or a text
   * throws.
   */
  #absentConstant(declared: string, targets: string): never {
    const refuse = (): never => this.absent(declared, targets)
    return Object.freeze({ [Symbol.toPrimitive]: refuse, toJSON: refuse }) as never
  }

  #missing(declared: string, targets: string, does = 'exists'): Error {
    return new Error(
      `${this.#module}: ${declared} ${does} on ${targets.split(' ').join(', ')} only; this is ${this.name}`,
    )
  }
}

/** The target that a module runs on. Throws an Error where the module does not serve it. */
export function portable(module: PortableModule): RunningTarget {
  return new RunningTarget(module)
}

/** One of several classes for a record, under the record's name. */
export function chosenClass<T extends object>(name: string, chosen: object): T {
  return Object.defineProperty(chosen, 'name', { value: name }) as T
}
