/** A system that is not this machine's, and that an emulator, or another C library, runs here. */
export interface System {
  readonly name: string
  /** The programs that run JavaScript there. */
  readonly runtimes: readonly Runtime[]
  /** Whether all tests run in each of them; otherwise in the first, and the sample's in the others. */
  readonly allWhole?: boolean
  /** The folder of the project that runs there. */
  readonly project: string
  /** A path as programs of that system write it. */
  path(path: string): string
  /** Ends what a process of it has left running. */
  end?(): void
}

/** A program that runs JavaScript on a {@link System}. */
export interface Runtime {
  readonly name: string
  /** What starts it on this machine. */
  readonly command: readonly string[]
  /** What it is told before the program. */
  readonly flags: readonly string[]
  /** Whether it runs only where it is asked for by its name. */
  readonly isAskedFor?: boolean
  /** Whether the first argument is a file that gets what it prints, as its streams do not work. */
  readonly outputFile?: boolean
  readonly environment: Readonly<Record<string, string>>
}

/** For Node to run tests: they collect garbage, and load by the hooks of register.mjs. */
export const nodeFlags = ['--no-warnings', '--expose-gc', '--import', './test/systems/there/register.mjs']
