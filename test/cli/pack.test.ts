import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readIfThere } from '../../generator/write.ts'
import { bindgen } from './terminal-recorder.ts'

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(at('mine.h'), 'int abs(int a);\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pack = (...more: string[]) => bindgen(['pack', at('mine.h'), '-o', at('out'), '--lib', 'c', ...more])

it('calls modules by their headers, whatever the folder is called', async () => {
  expect((await pack()).exitCode).toBe(0)
  expect(existsSync(at('out/dist/mine.js'))).toBe(true)
  expect(JSON.parse(readFileSync(at('out/package.json'), 'utf8')).name).toBe('mine-bindings')
})

/** Changes a file of the package. */
function edit(name: string, change: (text: string) => string): void {
  writeFileSync(at(`out/${name}`), change(readFileSync(at(`out/${name}`), 'utf8')))
}

const platform = `npm/${process.platform}-${process.arch}`

it.each<[string, string, () => void]>([
  ['a file of his own', 'dist/own.js', () => writeFileSync(at('out/dist/own.js'), 'mine\n')],
  ['a module', 'dist/mine.js', () => edit('dist/mine.js', (text) => text.replace('abs', 'ABS'))],
  ['the README', 'README.md', () => edit('README.md', (text) => `${text}\nMore of it.\n`)],
  ['the package.json', 'package.json', () => edit('package.json', (text) => text.replace('0.1.0', '0.2.0'))],
  [
    'the package.json of the platform',
    `${platform}/package.json`,
    () => edit(`${platform}/package.json`, (text) => text.replace('0.1.0', '0.2.0')),
  ],
  [
    'a library of his own',
    `${platform}/lib/libown.so`,
    () => writeFileSync(at(`out/${platform}/lib/libown.so`), 'mine'),
  ],
  [
    'a licence of his own',
    `${platform}/licences/own.txt`,
    () => writeFileSync(at(`out/${platform}/licences/own.txt`), 'mine'),
  ],
])('packs again, but not over what the user changed: %s', async (_, name, change) => {
  const bundled = name.startsWith('npm/') ? ['--bundle'] : []
  // Windows has no library called c.
  if (bundled.length > 0 && process.platform === 'win32') return
  expect((await pack(...bundled)).exitCode).toBe(0)
  expect((await pack(...bundled)).exitCode).toBe(0)
  change()
  const changed = readFileSync(at(`out/${name}`), 'utf8')
  const { exitCode, err } = await pack(...bundled)
  expect(exitCode).toBe(2)
  expect(err).toContain(`${name.split('/').at(-1)} is not as bindgen has written it, and would be lost`)
  expect(readFileSync(at(`out/${name}`), 'utf8')).toBe(changed)
  expect((await pack('--force', ...bundled)).exitCode).toBe(0)
  expect(readIfThere(at(`out/${name}`))).not.toBe(changed)
})

it('packs over a checkout that changed line endings', async () => {
  await pack()
  for (const name of ['README.md', 'package.json', 'dist/mine.js', 'dist/mine.d.ts'])
    edit(name, (text) => text.replaceAll('\n', '\r\n'))
  expect((await pack()).exitCode).toBe(0)
})

it('writes into no folder of somebody else', async () => {
  mkdirSync(at('out'))
  writeFileSync(at('out/package.json'), '{ "dependencies": { "koffi-bindgen": "1" } }')
  const { exitCode, err } = await pack()
  expect(exitCode).toBe(2)
  expect(err).toContain('is there, and is no package that bindgen made')
})

// Windows has no library called c.
it.skipIf(process.platform === 'win32')('says how its packages are published, by paths', async () => {
  const { err } = await pack('--bundle')
  expect(err).toMatch(/help: npm publish (?:\.\/|\/)\S*out\/npm\/\S+, then npm publish (?:\.\/|\/)\S*out; /)
  // A name alone is that of somebody's package in the registry.
  const recipes = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8')
  const published = [...recipes.matchAll(/npm publish (\S+)$/gm)].map(([, what]) => what)
  expect(published).toEqual(['./out/npm/linux-x64', './out', './out'])
})
