/** A test file that runs on other systems, and where it does not. */
interface TestFile {
  readonly file: string
  /** Names of systems, and why it has nothing to say there. */
  readonly except?: Readonly<Record<string, string>>
}

const posix = { windows: 'calls functions that Windows has not' }

const generator = {
  arm64: 'an emulated generator takes minutes',
  riscv64: 'an emulated generator takes minutes',
  musl: 'npm has no build of tree-sitter for it, and Bun loads none for glibc',
}

const signals = { windows: 'processes end in other ways than by signals' }

const processes = {
  arm64: 'starts processes, of which emulated ones take many seconds each',
  riscv64: 'starts processes, of which emulated ones take many seconds each',
  windows: 'under Wine some of its processes do not end',
}

/** By path from the project's folder. */
const files: readonly TestFile[] = [
  { file: 'test/runtime/sample/sample.test.ts' },
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
  { file: 'test/runtime/misuse/misuse.test.ts', except: { riscv64: processes.riscv64 } },
  { file: 'test/runtime/threads/threads.test.ts', except: processes },
  {
    file: 'test/runtime/limits/limits.test.ts',
    except: { ...signals, riscv64: processes.riscv64 },
  },
  { file: 'test/runtime/endings/endings.test.ts', except: processes },
  { file: 'test/write.test.ts' },
  { file: 'test/cdef/cdef.test.ts', except: { riscv64: generator.riscv64, musl: generator.musl } },
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

/** The tests that run on a system. */
export function testFilesOf(system: string): readonly string[] {
  return files.filter(({ except }) => except?.[system] === undefined).map(({ file }) => file)
}
