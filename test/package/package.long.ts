import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * The package as its users get it: packed, installed in an empty project, run there.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
let project: string

function run(
  command: string,
  args: readonly string[],
  options: Partial<ExecFileSyncOptionsWithStringEncoding> = {},
): string {
  return execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'bindgen-package-'))
  run('npm', ['pack', '--pack-destination', project], { cwd: root })
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n')
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${tarball}`,
    'typescript@5.9',
    '@types/node@20',
  ])
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the installed package', () => {
  test('holds what a user needs and nothing else', () => {
    const installed = join(project, 'node_modules', 'koffi-bindgen')
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
      'schema',
    ])
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(['bindings', 'generator', 'runtime'])
  })

  test('binds archive.h, which compiles under strict and can be called', () => {
    run('npx', ['bindgen', 'archive.h'])
    writeFileSync(
      join(project, 'main.ts'),
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
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings))
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
      join(project, 'bindgen.config.ts'),
      "import { defineConfig } from 'koffi-bindgen'\n\nexport default defineConfig({ headers: 'zlib.h', output: 'src/zlib.ts' })\n",
    )
    run('npx', ['bindgen'])
    expect(existsSync(join(project, 'src', 'zlib.ts'))).toBe(true)
    run('npx', ['bindgen', 'check'])
    const path = join(project, 'src', 'zlib.ts')
    writeFileSync(path, readFileSync(path, 'utf8').replace('export', '\nexport'))
    expect(() => run('npx', ['bindgen', 'check'])).toThrow(/stale/)
  })
})
