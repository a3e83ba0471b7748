import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = [
  ['test/runtime/types/must-not-compile.ts', 30],
  ['test/runtime/types/must-not-compile-idiomatic.ts', 14],
] as const

it.each(files)(
  'what must not compile does not: %s',
  (file, least) => {
    const mistakes = readFileSync(join(root, file), 'utf8').match(/@ts-expect-error:/g)
    expect(mistakes!.length).toBeGreaterThan(least)
    // The project's own settings for this one file: an unused @ts-expect-error is an error.
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: Record<string, unknown>
    }
    const flags = Object.entries(compilerOptions).flatMap(([name, value]) =>
      name === 'rootDir' || name === 'outDir'
        ? []
        : [`--${name}`, Array.isArray(value) ? value.join(',') : String(value)],
    )
    const compiler = join(
      createRequire(import.meta.url).resolve('typescript/package.json'),
      '..',
      'bin',
      'tsc',
    )
    const paths = ['--rootDir', '.', '--outDir', 'dist']
    let output = ''
    try {
      execFileSync(process.execPath, [compiler, '--noEmit', '--ignoreConfig', ...flags, ...paths, file], {
        cwd: root,
        encoding: 'utf8',
      })
    } catch (error) {
      output = String((error as { stdout?: string }).stdout)
    }
    expect(output).toBe('')
  },
  60_000,
)
