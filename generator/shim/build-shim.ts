import { spawn } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Target } from '../target/target.ts'
import type { Compiler } from '../verify/run-compiler.ts'
import { compiledPath } from './compiled-path.ts'

/** A library that a shim calls. */
export interface LinkedLibrary {
  readonly path: string
  /** null: the file says no other name of itself than its own. */
  readonly soname: string | null
  /** From the shim's folder, for one that is shipped with it; null for an installed one. */
  readonly shippedIn: string | null
}

export interface ShimBuild {
  /** The C file; what is compiled stands beside it. */
  readonly source: string
  readonly target: Target
  readonly compiler: Compiler
  /** `CFLAGS` and `LDFLAGS`, as words. */
  readonly compilerFlags: readonly string[]
  readonly linkerFlags: readonly string[]
  readonly libraries: readonly LinkedLibrary[]
  /** Functions that the libraries lack: they are left out. Linker's names. */
  readonly missing: readonly string[]
}

export type Built =
  | { readonly kind: 'built'; readonly path: string; readonly warnings: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** There is no such compiler. */
  | { readonly kind: 'not-started'; readonly message: string }

/** Compiles and links the C file of a module. The file that was there before stays where that fails. */
export async function buildShim(build: ShimBuild): Promise<Built> {
  const { source, target, compiler, libraries } = build
  const path = compiledPath(source, target)
  const made = join(dirname(source), `.bindgen-${process.pid}-${basename(path)}`)
  const args = [
    ...compiler.flags,
    '-shared',
    ...(target.os === 'win32' ? [] : ['-fPIC']),
    '-O2',
    '-fvisibility=hidden',
    // Vectors that pass otherwise with other options are not among the wrappers.
    '-Wno-psabi',
    ...build.compilerFlags,
    ...build.missing.map((symbol) => `-DBINDGEN_WITHOUT_${symbol}`),
    '-o',
    made,
    source,
    // Otherwise a function that no library has ends the process when it is called.
    ...(target.os === 'linux' ? ['-Wl,--no-undefined', '-Wl,--as-needed'] : []),
    ...build.linkerFlags,
    ...libraries.flatMap((library) => linkFlags(library, target)),
  ]
  try {
    const ended = await run(compiler, args)
    if (ended.kind === 'not-started') return ended
    if (ended.status !== 0) return { kind: 'failed', message: ended.output }
    renameSync(made, path)
    return { kind: 'built', path, warnings: ended.output }
  } finally {
    rmSync(made, { force: true })
  }
}

/** By its path; but where that would stand in the shim, by its name and a folder to look into. */
function linkFlags({ path, soname, shippedIn }: LinkedLibrary, { os }: Target): string[] {
  const origin = shippedIn === null || os !== 'linux' ? [] : [`-Wl,-rpath,$ORIGIN/${shippedIn}`]
  if (os !== 'linux' || soname !== null) return [path, ...origin]
  return [`-L${dirname(path)}`, `-l:${basename(path)}`, ...origin]
}

type Ended =
  | { readonly kind: 'ended'; readonly status: number | null; readonly output: string }
  | { readonly kind: 'not-started'; readonly message: string }

function run({ command, workingFolder }: Compiler, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: workingFolder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', ({ message }) => resolve({ kind: 'not-started', message }))
    child.on('close', (status) => resolve({ kind: 'ended', status, output: output.trimEnd() }))
  })
}
