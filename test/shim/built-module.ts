import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindgen, type Recorded } from '../cli/terminal-recorder.ts'

/** A folder with headers and what is made of them. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))

  /** A file of this folder of tests. */
  add(name: string): void {
    const from = join(dirname(fileURLToPath(import.meta.url)), name)
    cpSync(from, join(this.folder, name))
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  /** Compiles `NAME.c` to `libNAME.so`. */
  compile(name: string, compiler = 'cc', ...flags: readonly string[]): void {
    const args = ['-shared', '-fPIC', '-w', '-o', `lib${name}.so`, `${name}.c`, ...flags]
    execFileSync(compiler, args, { cwd: this.folder, timeout: 60_000 })
  }

  /** Runs bindgen in the folder. */
  async bindgen(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Recorded> {
    const before = process.cwd()
    const saved = Object.keys(environment).map((name) => [name, process.env[name]] as const)
    process.chdir(this.folder)
    Object.assign(process.env, environment)
    try {
      return await bindgen(args)
    } finally {
      process.chdir(before)
      for (const [name, value] of saved) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  }

  /** Imports a module of the folder. */
  // biome-ignore lint/suspicious/noExplicitAny: tests know what they have made
  async import(name: string): Promise<any> {
    return await import(join(this.folder, name))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
