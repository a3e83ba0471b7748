import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { compileTypeScript } from '../../typescript.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = [
  ['test/runtime/types/must-not-compile.ts', 30],
  ['test/runtime/types/must-not-compile-idiomatic.ts', 14],
] as const

let errors: readonly string[]

beforeAll(() => {
  // The project's own settings for these files: an unused @ts-expect-error is an error.
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>
  }
  const flags = Object.entries(compilerOptions).flatMap(([name, value]) =>
    name === 'rootDir' || name === 'outDir'
      ? []
      : [`--${name}`, Array.isArray(value) ? value.join(',') : String(value)],
  )
  const options = ['--noEmit', '--ignoreConfig', ...flags, '--rootDir', '.', '--outDir', 'dist']
  const printed = compileTypeScript([...options, ...files.map(([file]) => file)], root)
  errors = printed.split('\n').filter((line) => line !== '')
}, 120_000)

it.each(files)('what must not compile does not: %s', (file, least) => {
  const mistakes = readFileSync(join(root, file), 'utf8').match(/@ts-expect-error:/g)
  expect(mistakes!.length).toBeGreaterThan(least)
  expect(errors.filter((line) => line.startsWith(file))).toEqual([])
})

it('nothing else is wrong either', () => {
  expect(errors.filter((line) => files.every(([file]) => !line.startsWith(file)))).toEqual([])
})
