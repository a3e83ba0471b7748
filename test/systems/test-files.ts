/** A test file that runs on other systems. */
interface TestFile {
  readonly file: string
  /** Systems, or programs, and why it has nothing to say there. */
  readonly except?: Readonly<Record<string, string>>
}

const posix = { windows: 'calls functions that Windows has not' }

const generator = {
  arm64: 'an emulated generator takes minutes',
  riscv64: 'an emulated generator takes minutes',
  musl: 'npm has no build of tree-sitter for it',
  Bun: 'it loads no tree-sitter',
}

/** Emulated processes take many seconds each. */
const processes = { riscv64: 'starts tens of processes' }

/** Programs that end workers by force did not end there in ten minutes, on a machine that was busy. */
const workers = { arm64: 'ends workers by force', windows: 'ends workers by force' }

const signals = { windows: 'processes end in other ways than by signals' }

/** What every program that runs JavaScript runs. */
export const sampleTest = 'test/runtime/sample/sample.test.ts'

/** By path from the project's folder. */
const files: readonly TestFile[] = [
  { file: sampleTest },
  { file: 'test/runtime/behaviour/behaviour.test.ts' },
  { file: 'test/runtime/behaviour/printed.test.ts' },
  { file: 'test/runtime/by-value/by-value.test.ts' },
  { file: 'test/runtime/round-trip/round-trip.test.ts' },
  { file: 'test/runtime/lent/lent.test.ts' },
  { file: 'test/runtime/portable/portable.test.ts' },
  { file: 'test/runtime/memory-in-callbacks.test.ts' },
  { file: 'test/runtime/memory-objects.test.ts', except: posix },
  { file: 'test/runtime/ownership/ownership.test.ts' },
  { file: 'test/runtime/known-sizes.test.ts', except: posix },
  { file: 'test/runtime/zlib.test.ts' },
  { file: 'test/runtime/sqlite3.test.ts' },
  { file: 'test/runtime/misuse/misuse.test.ts', except: processes },
  { file: 'test/runtime/threads/threads.test.ts', except: processes },
  {
    file: 'test/runtime/limits/limits.test.ts',
    except: { ...signals, ...processes },
  },
  {
    file: 'test/runtime/endings/endings.test.ts',
    except: { ...processes, ...workers },
  },
  { file: 'test/write.test.ts' },
  {
    file: 'test/cdef/cdef.test.ts',
    except: { riscv64: generator.riscv64, musl: generator.musl, Bun: generator.Bun },
  },
  { file: 'test/cli/commands.test.ts', except: generator },
  { file: 'test/cli/watch.test.ts', except: generator },
  { file: 'test/cli/configured.test.ts', except: generator },
  { file: 'test/cli/init.test.ts', except: generator },
  { file: 'test/cli/pack.test.ts', except: generator },
  { file: 'test/cli/diff.test.ts', except: generator },
  { file: 'test/cli/line-endings.test.ts', except: generator },
  { file: 'test/cli/drives.test.ts', except: generator },
  { file: 'test/cli/portable.test.ts', except: generator },
]

/** The tests that run on a system, in a program. */
export function testFilesOf(system: string, program: string): readonly string[] {
  return files.filter(({ except = {} }) => !(system in except || program in except)).map(({ file }) => file)
}
