import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileTypeScript } from '../typescript.ts'
import { bindgen } from './terminal-recorder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(root, 'test', 'cli', 'shared-output-'))
  process.chdir(folder)
  writeFileSync(
    'base.h',
    `typedef struct db db; enum mode { READ, WRITE = 4 }; struct point { int x, y; }; typedef long stamp;
     #define LIMIT 5
     db *db_open(const char *name, enum mode mode); void db_close(db *); stamp db_time(db *);\n`,
  )
  writeFileSync(
    'more.h',
    '#include "base.h"\nint more_count(db *, struct point, stamp); struct extra { struct point at; };\n',
  )
  writeFileSync(
    'main.ts',
    "import { db_open, READ } from './base.ts'\nimport { more_count, point } from './more.ts'\nexport const n: number = more_count(db_open('x', READ), new point(), 5)\n",
  )
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

function compile(): string {
  const settings = {
    extends: '../../../tsconfig.json',
    compilerOptions: { noEmit: true, rootDir: root },
    include: ['*.ts'],
  }
  writeFileSync('tsconfig.json', JSON.stringify(settings))
  return compileTypeScript(['-p', folder])
}

test('a module imports what a module before it makes in the same way', { timeout: 120_000 }, async () => {
  writeFileSync(
    'bindgen.config.json',
    '{ "modules": [{ "headers": "./base.h" }, { "headers": "./more.h" }] }',
  )
  expect((await bindgen([])).exitCode).toBe(0)
  const more = readFileSync('more.ts', 'utf8')
  expect(more).toMatch(/^import \{[^}]*\bdb\b[^}]*\bmode\b[^}]*\} from '\.\/base\.ts';$/m)
  expect(more).not.toMatch(/class (db|point)\b/)
  expect(more).toContain('class extra')
  expect(compile()).toBe('')
})

test('a module keeps what it makes in another way', { timeout: 120_000 }, async () => {
  writeFileSync(
    'bindgen.config.json',
    '{ "modules": [{ "headers": "./base.h", "opaque": "point" }, { "headers": "./more.h", "int64": "bigint" }] }',
  )
  expect((await bindgen([])).exitCode).toBe(0)
  const more = readFileSync('more.ts', 'utf8')
  expect(more).toMatch(/class point\b/)
  expect(more).toMatch(/export type stamp = bigint/)
  expect(more).not.toMatch(/class db\b/)
  expect(compile()).toBe('')
})

test("the configuration's imports are taken from where it says", { timeout: 120_000 }, async () => {
  writeFileSync('elsewhere.ts', "export { db } from './base.ts'\n")
  await bindgen(['./base.h'])
  writeFileSync(
    'bindgen.config.json',
    '{ "headers": "./more.h", "only": "more_*", "imports": { "./elsewhere.ts": ["db"] } }',
  )
  expect((await bindgen([])).exitCode).toBe(0)
  expect(readFileSync('more.ts', 'utf8')).toContain("import { db } from './elsewhere.ts';\nexport { db };\n")
  expect(compile()).toBe('')
})

test('a file for each header is a module for each choice by file', { timeout: 120_000 }, async () => {
  const modules = ['base', 'more'].map((name) => ({ output: `${name}.ts`, only: { file: `*/${name}.h` } }))
  writeFileSync('bindgen.config.json', JSON.stringify({ headers: './more.h', modules }))
  expect((await bindgen([])).exitCode).toBe(0)
  expect(readFileSync('base.ts', 'utf8')).not.toContain('more_count')
  const more = readFileSync('more.ts', 'utf8')
  expect(more).toMatch(/\} from '\.\/base\.ts';$/m)
  expect(more).not.toMatch(/function db_open|class point\b/)
  expect(compile()).toBe('')
})

test('the parts of a split module import what another module makes', { timeout: 120_000 }, async () => {
  writeFileSync(
    'bindgen.config.json',
    '{ "modules": [{ "headers": "./base.h" }, { "headers": "./more.h", "split": true }] }',
  )
  expect((await bindgen([])).exitCode).toBe(0)
  expect(readFileSync('more/more.ts', 'utf8')).toContain("from '../base.ts';")
  expect(readFileSync('more.ts', 'utf8')).toContain("from './base.ts';")
  expect(compile()).toBe('')
})

test('two modules of one header each have their own idiomatic module', { timeout: 120_000 }, async () => {
  const module = (output: string, name: string) => ({
    headers: './base.h',
    output,
    api: { names: { db_time: name }, classes: { db: 'Base' } },
  })
  writeFileSync(
    'bindgen.config.json',
    JSON.stringify({ modules: [module('one.ts', 'stamp'), module('two.ts', 'writtenAt')] }),
  )
  writeFileSync(
    'main.ts',
    `import { Base } from './two.api.ts'
    export function when(base: Base): number | bigint { return base.writtenAt() }\n`,
  )
  expect((await bindgen([])).exitCode).toBe(0)
  expect(readFileSync('one.api.ts', 'utf8')).toContain(' stamp():')
  expect(readFileSync('two.ts', 'utf8')).not.toMatch(/class db\b/)
  expect(readFileSync('two.api.ts', 'utf8')).toContain('class Base')
  expect(compile()).toBe('')
})
