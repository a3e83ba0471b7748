import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InstalledProject } from './installed-project.ts'

/*
 * The package as its users get it: packed, installed in an empty project, run there.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
let project: InstalledProject
const run = (command: string, args: readonly string[]): string => project.run(command, ...args)

beforeAll(() => {
  project = new InstalledProject('typescript@5.9', '@types/node@20')
})
afterAll(() => project.remove())

describe('the installed package', () => {
  test('holds what a user needs and nothing else', () => {
    const installed = join(project.folder, 'node_modules', 'koffi-bindgen')
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
      'schema',
    ])
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual([
      'bindings',
      'bundle',
      'generator',
      'runtime',
    ])
  })

  test('is published as its package.json says, without corrections', () => {
    const { stderr } = spawnSync('npm', ['publish', '--dry-run', '--ignore-scripts', '--loglevel=notice'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toContain('Tarball Details')
    expect(stderr).not.toContain('auto-corrected')
  })

  test('is small', () => {
    const kilobytes = (folder: string): number => Number(run('du', ['-sk', folder]).split('\t')[0])
    expect(kilobytes('node_modules/koffi-bindgen')).toBeLessThan(10_000)
    expect(
      readdirSync(join(project.folder, 'node_modules', 'koffi-bindgen', 'dist', 'bundle')).length,
    ).toBeLessThan(40)
  })

  test('binds archive.h, which compiles under strict and can be called', () => {
    run('npx', ['bindgen', 'archive.h'])
    writeFileSync(
      join(project.folder, 'main.ts'),
      "import { archive_version_string } from './archive.ts'\nconst version: string | null = archive_version_string()\nconsole.log(version)\n",
    )
    const settings = {
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'nodenext',
        types: ['node'],
        lib: ['es2023', 'esnext.disposable'],
        outDir: 'out',
        rewriteRelativeImportExtensions: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
      },
      include: ['*.ts'],
    }
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify(settings))
    run('npx', ['tsc'])
    expect(run('node', ['out/main.js'])).toMatch(/^libarchive \d+\.\d+\.\d+\n$/)
  })

  test('has bindings and the library API', () => {
    const program = `
      import { sqlite3_libversion } from 'koffi-bindgen/bindings/sqlite3'
      import { zlibVersion } from 'koffi-bindgen/bindings/zlib'
      import { archive_version_number } from 'koffi-bindgen/bindings/libarchive'
      import { defineConfig, generate } from 'koffi-bindgen'
      console.log(sqlite3_libversion(), zlibVersion(), archive_version_number(), typeof generate, typeof defineConfig)
    `
    const output = run('node', ['--input-type=module', '-e', program])
    expect(output).toMatch(/^3\.\d+\.\d+ 1\.\d+\.\d+\S* \d{7} function function\n$/)
  })

  test('reads a configuration in TypeScript and checks what it made', () => {
    writeFileSync(
      join(project.folder, 'bindgen.config.ts'),
      "import { defineConfig } from 'koffi-bindgen'\n\nexport default defineConfig({ headers: 'zlib.h', output: 'src/zlib.ts' })\n",
    )
    run('npx', ['bindgen'])
    expect(existsSync(join(project.folder, 'src', 'zlib.ts'))).toBe(true)
    run('npx', ['bindgen', 'check'])
    const path = join(project.folder, 'src', 'zlib.ts')
    writeFileSync(path, readFileSync(path, 'utf8').replace('export', '\nexport'))
    expect(() => run('npx', ['bindgen', 'check'])).toThrow(/stale/)
  })

  test('writes JavaScript as ES module and as CommonJS, with declarations', () => {
    run('npx', ['bindgen', 'zlib.h', '-o', 'js/zlib.js'])
    run('npx', ['bindgen', 'zlib.h', '-o', 'js/zlib.cjs'])
    expect(readdirSync(join(project.folder, 'js')).sort()).toEqual([
      'zlib.cjs',
      'zlib.cjs.map',
      'zlib.d.cts',
      'zlib.d.ts',
      'zlib.js',
      'zlib.js.map',
    ])
    const esm = "import { compressBound } from './js/zlib.js'; console.log(compressBound(1000))"
    expect(run('node', ['--input-type=module', '-e', esm])).toBe('1013\n')
    const commonjs = "console.log(require('./js/zlib.cjs').compressBound(1000))"
    expect(run('node', ['--no-warnings', '--input-type=commonjs', '-e', commonjs])).toBe('1013\n')
  })
})
