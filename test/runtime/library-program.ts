import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { compileC } from './compile-c.ts'
import { generateText } from './generated-module.ts'
import { plainJavaScript } from './plain-javascript.ts'

/** How a process of a program ended, and what it wrote. */
export interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
}

/**
 * A program with the module of a C library, for what needs a process of its own: `NAME/NAME.c`, `NAME.h` and
 * `NAME/program.ts` in this folder. Compiled and generated once for a test file. Returns what starts it.
 *
 * @param name of the folder, and of the library unless `file` says otherwise
 */
export function libraryProgram(
  name: string,
  file = name,
): (args: readonly string[], flags?: readonly string[], environment?: NodeJS.ProcessEnv) => Ended {
  let program: string
  let module: string
  const removals: (() => void)[] = []
  beforeAll(async () => {
    const javascript = plainJavaScript()
    removals.push(() => javascript.remove())
    const library = compileC(`${name}/${file}.c`, file)
    removals.push(() => library.remove())
    const header = fileURLToPath(new URL(`${name}/${file}.h`, import.meta.url))
    program = javascript.add(`test/runtime/${name}/program.ts`)
    module = javascript.write(`${file}.ts`, await generateText([header, '--lib', library.path]))
  }, 60_000)
  afterAll(() => {
    for (const remove of removals) remove()
  })
  return (args, flags = [], environment = {}) => {
    const { stdout, stderr, status, signal } = spawnSync(
      process.execPath,
      ['--no-warnings', ...flags, program, module, ...args],
      { encoding: 'utf8', timeout: 600_000, env: { ...process.env, ...environment } },
    )
    return { stdout, stderr, status, signal }
  }
}
