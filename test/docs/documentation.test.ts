import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { codeBlocks, documentationPages, expectedOutput } from './code-blocks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const blocks = documentationPages(root)
  .flatMap((page) => codeBlocks(root, page))
  .filter(({ language }) => language === 'ts')
const files = new Map(blocks.map((block) => [`${block.place.replace(/[^\w.]+/g, '-')}.ts`, block]))
const runnable = [...files].filter(([, { run }]) => run)
let folder: string

/** The modules that the pages import, made as the pages say. */
const modules = [
  ['archive.ts', 'archive.h', 'archive_entry.h'],
  ['sqlite3.ts', 'sqlite3.h'],
  ['zlib.ts', 'zlib.h'],
] as const

beforeAll(async () => {
  folder = mkdtempSync(join(root, 'test', 'docs', 'output-'))
  for (const [output, ...headers] of modules) {
    const { exitCode, err } = await bindgen([...headers, '-o', join(folder, output), '--quiet'])
    if (exitCode !== 0) throw new Error(err)
  }
  // A block of a configuration page may stand without its import.
  for (const [name, { code }] of files) {
    const needsImport = code.includes('defineConfig(') && !code.includes('import ')
    writeFileSync(
      join(folder, name),
      `${needsImport ? "import { defineConfig } from 'koffi-bindgen'\n" : ''}${code}\n`,
    )
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the pages have code', () => {
  expect(blocks.length).toBeGreaterThan(20)
  expect(runnable.length).toBeGreaterThan(5)
})

test('links in the pages lead somewhere', () => {
  const pages = [...documentationPages(root), 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
  const dead = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!)
    return links
      .filter((link) => !existsSync(join(root, dirname(page), link)))
      .map((link) => `${page}: ${link}`)
  })
  expect(dead).toEqual([])
})

test('the files that the map of symptoms names are there', () => {
  const rows =
    readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').match(/^\| .*`(generator|runtime)\/.*$/gm) ?? []
  const named = rows.flatMap((row) => {
    const [first = '', ...others] = [...row.matchAll(/`([^`]+)`/g)]
      .map((match) => match[1]!)
      .filter((name) => /[/.]/.test(name))
    return [
      first,
      ...others.map((name) =>
        name.includes('/') && /^(generator|runtime|test)/.test(name) ? name : join(dirname(first), name),
      ),
    ]
  })
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([])
})

test('all TypeScript in the pages compiles', () => {
  const settings = {
    extends: '../../../tsconfig.json',
    compilerOptions: { noEmit: true, rootDir: root, noUnusedLocals: false },
    include: ['*.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  expect(spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout).toBe('')
}, 120_000)

describe('code that is marked so prints what it says', () => {
  test.each(runnable.map(([name, { place, code }]) => [place, name, code] as const))(
    '%s',
    async (_, name, code) => {
      const printed: string[] = []
      const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
        printed.push(values.join(' '))
      })
      try {
        await import(join(folder, name))
      } finally {
        log.mockRestore()
      }
      expect(expectedOutput(code).length).toBeGreaterThan(0)
      expect(printed).toEqual(expectedOutput(code))
    },
  )
})
