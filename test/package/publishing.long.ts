import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { InstalledProject } from './installed-project.ts'

/*
 * Bindings that are published on npm, with their shared library, as docs/recipes.md has it: packed, installed
 * by somebody else, run there.
 */
let project: InstalledProject
let elsewhere: string

const header = `/** The answer. */\nint mine_answer(void);\nstruct mine_point { int x, y; };\nint mine_sum(const struct mine_point *point);\n`
const source = `#include "mine.h"
int mine_answer(void) { return 42; }
int mine_sum(const struct mine_point *point) { return point->x + point->y; }
`
const program = `import { mine_answer, mine_point, mine_sum } from 'mine-bindings'
console.log(mine_answer(), mine_sum(new mine_point({ x: 1, y: 2 })))
`

beforeAll(() => {
  project = new InstalledProject('typescript@5.9', '@types/node@20')
  elsewhere = mkdtempSync(join(tmpdir(), 'bindgen-user-'))
  mkdirSync(project.path('native'))
  project.write('mine.h', header)
  project.write('mine.c', source)
  execFileSync('cc', ['-shared', '-fPIC', '-o', 'native/libmine.so', 'mine.c'], { cwd: project.folder })
})
afterAll(() => {
  project.remove()
  rmSync(elsewhere, { recursive: true, force: true })
})

/** Packs the project as npm would publish it, and installs that in an empty one. */
function publish(manifest: object, ...dependencies: readonly string[]): void {
  project.write(
    'package.json',
    JSON.stringify({ name: 'mine-bindings', version: '1.0.0', type: 'module', ...manifest }),
  )
  execFileSync('npm', ['pack', '--pack-destination', elsewhere], { cwd: project.folder, stdio: 'pipe' })
  const tarball = readdirSync(elsewhere).find((name) => name.startsWith('mine-bindings'))!
  writeFileSync(join(elsewhere, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
  writeFileSync(join(elsewhere, 'main.mjs'), program)
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...dependencies, `./${tarball}`)
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: elsewhere, encoding: 'utf8', stdio: 'pipe' })
}

test('bindings with their shared library are found wherever they are installed', () => {
  project.run('npx', 'bindgen', './mine.h', '--lib', 'native/libmine.so', '-o', 'dist/index.js')
  const tarball = readdirSync(project.folder).find((name) => name.startsWith('koffi-bindgen'))!
  publish(
    {
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      files: ['dist', 'native'],
      dependencies: { 'koffi-bindgen': '^0.1.0' },
    },
    project.path(tarball),
  )
  expect(run('node', 'main.mjs')).toBe('42 3\n')
})

test('with a copy of the runtime they need Koffi alone, and have their types', () => {
  cpSync(project.path('node_modules', 'koffi-bindgen', 'dist', 'runtime'), project.path('dist', 'runtime'), {
    recursive: true,
  })
  project.write(
    'bindgen.config.json',
    JSON.stringify({
      headers: './mine.h',
      library: 'native/libmine.so',
      output: 'dist/index.js',
      runtime: './runtime/generated.js',
    }),
  )
  project.run('npx', 'bindgen')
  rmSync(elsewhere, { recursive: true })
  mkdirSync(elsewhere)
  publish({
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist', 'native'],
    dependencies: { koffi: '3.3.4' },
  })
  expect(run('node', 'main.mjs')).toBe('42 3\n')
  expect(readdirSync(join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.'))).not.toContain(
    'koffi-bindgen',
  )
  writeFileSync(
    join(elsewhere, 'typed.ts'),
    "import { mine_answer } from 'mine-bindings'\nexport const answer: number = mine_answer()\n// @ts-expect-error takes none\nmine_answer(1)\n",
  )
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2023,esnext.disposable',
  ]
  execFileSync(
    project.path('node_modules', '.bin', 'tsc'),
    [...options, '--typeRoots', project.path('node_modules', '@types'), 'typed.ts'],
    { cwd: elsewhere, stdio: 'pipe' },
  )
})
