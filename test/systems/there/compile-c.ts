import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledLibrary } from '../../runtime/compile-c.ts'

/**
 * Compiles a C file into a shared library of this system, with the cross compiler of the machine that runs
 * it: `CROSS_CC`, and on Windows a script of Unix that stands for it.
 */
export function compileC(source: string, name: string): CompiledLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const file = isAbsolute(source)
    ? source
    : fileURLToPath(new URL(`../../runtime/${source}`, import.meta.url))
  const flags = ['-std=c11', '-D_GNU_SOURCE', '-shared', '-fPIC', '-O1']
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      // Windows deletes no library that is loaded.
      if (process.platform !== 'win32') throw error
    }
  }
  if (process.platform !== 'win32') {
    const path = join(folder, `lib${name}.so`)
    execFileSync(process.env.CROSS_CC!, [...flags, '-o', path, file, '-lm', '-lpthread'])
    return { path, remove }
  }
  const path = join(folder, `${name}.dll`)
  compileOnUnix([...flags, '-static', '-o', path, file, '-lpthread'], folder)
  return { path, remove }
}

/** Wine starts programs of Unix and does not wait for them, so the script writes down how it ended. */
function compileOnUnix(args: readonly string[], folder: string): void {
  const status = join(folder, 'status')
  spawnSync('start', ['/unix', process.env.CROSS_CC!, unixPath(status), ...args.map(unixPath)])
  const clock = new Int32Array(new SharedArrayBuffer(4))
  const end = Date.now() + 120_000
  while (!existsSync(status)) {
    if (Date.now() > end) throw new Error(`${process.env.CROSS_CC} did not end`)
    Atomics.wait(clock, 0, 0, 20)
  }
  const text = readFileSync(status, 'utf8')
  if (text.trim() !== '0') throw new Error(text)
}

/** Wine's drive Z: is the root. */
function unixPath(path: string): string {
  return /^Z:/i.test(path) ? path.slice(2).replaceAll('\\', '/') : path
}
