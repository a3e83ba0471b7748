import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A C library compiled for a test, and the folder it lies in. */
export interface CompiledLibrary {
  readonly path: string
  /** Deletes the folder. */
  remove(): void
}

/**
 * `SANITIZE=address` has GCC check every access to memory: for processes in which its library is preloaded.
 */
const sanitize = process.env.SANITIZE === undefined ? [] : [`-fsanitize=${process.env.SANITIZE}`, '-g']

/**
 * Compiles a C file of this folder into a shared library in a temporary folder, with the system's compiler.
 */
export function compileC(source: string, name: string): CompiledLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const path = join(folder, `lib${name}.so`)
  const file = isAbsolute(source) ? source : fileURLToPath(new URL(source, import.meta.url))
  const flags = ['-std=c11', '-D_GNU_SOURCE', '-shared', '-fPIC', ...sanitize]
  execFileSync('cc', [...flags, '-o', path, file, '-lm', '-lpthread'])
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
