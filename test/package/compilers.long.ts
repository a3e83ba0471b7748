import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InstalledProject } from './installed-project.ts'

/*
 * Generated modules and the package's declarations, compiled in a project that has nothing else: no types of
 * Node's, no settings but those of the compiler, which knows no `Symbol.dispose` by default.
 */
const program = `
import { archive_read_new } from 'koffi-bindgen/bindings/libarchive'
import * as sqlite from 'koffi-bindgen/bindings/sqlite3'
import { Out, systemError } from 'koffi-bindgen/runtime'
import { zlibVersion } from './zlib.ts'

export const version: string | null = zlibVersion()
export const used: unknown[] = [sqlite.sqlite3_libversion, Out, systemError]
{
  using reader = archive_read_new()
  used.push(reader)
}
`
/** The generator's declarations mention ts-morph's, which need TypeScript 5.6. */
const generatorProgram = `
import { cdef, defineConfig, generate } from 'koffi-bindgen'

export const used = [cdef, defineConfig, generate]
`
/** What a project gets that asks for a version, and what it has to say itself: from 7 on, nothing. */
const compilers: readonly [name: string, settings: readonly string[]][] = [
  ['typescript@7', []],
  ['typescript@5.9', ['--module', 'nodenext', '--target', 'es2022']],
  ['typescript@5.4', ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022']],
]
const alias = (name: string): string => name.replace(/[@.]/g, '-')

let project: InstalledProject
beforeAll(() => {
  project = new InstalledProject(...compilers.map(([name]) => `${alias(name)}@npm:${name}`))
  project.run('npx', 'bindgen', 'zlib.h')
  project.write('main.ts', program)
  project.write('generating.ts', generatorProgram)
})
afterAll(() => project.remove())

describe('in an empty project', () => {
  test('there are no types of Node', () => {
    expect(existsSync(project.path('node_modules', '@types'))).toBe(false)
  })

  test.each(compilers)('%s compiles the declarations and a generated module', (name, settings) => {
    const compiler = project.path('node_modules', alias(name), 'bin', 'tsc')
    const flags = ['--strict', '--noEmit', '--allowImportingTsExtensions', ...settings]
    const programs = name === 'typescript@5.4' ? ['main.ts'] : ['main.ts', 'generating.ts']
    project.run('node', compiler, ...flags, ...programs, 'zlib.ts')
    project.write(
      'wrong.ts',
      "import { zlibVersion } from './zlib.ts'\nexport const wrong: number = zlibVersion()\n",
    )
    expect(() => project.run('node', compiler, ...flags, 'wrong.ts')).toThrow()
  })
})
