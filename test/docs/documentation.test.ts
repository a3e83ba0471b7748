import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { compileTypeScript } from '../typescript.ts'
import {
  type CodeBlock,
  codeBlocks,
  documentationPages,
  expectedOutput,
  patternOf,
  shownCommands,
} from './code-blocks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const allBlocks = documentationPages(root).flatMap((page) => codeBlocks(root, page))
/** Modules of headers that need not be installed: code over them is left out where they are not. */
const optional = [['curl.ts', 'curl/curl.h']] as const
const missing = optional.filter(([, header]) =>
  ['', 'x86_64-linux-gnu/', 'aarch64-linux-gnu/'].every(
    (folder) => !existsSync(`/usr/include/${folder}${header}`),
  ),
)
const blocks = allBlocks.filter(
  ({ language, code }) => language === 'ts' && missing.every(([module]) => !code.includes(`'./${module}'`)),
)
const consoles = allBlocks.filter(({ language }) => language === 'console')
/** C that a page shows under a file's name (` ```c sample.h `). */
const headers = allBlocks.filter(({ language, words }) => language === 'c' && words[0]?.endsWith('.h'))
/** Everything that a page shows under a file's name: its commands find it. */
const shown = allBlocks.filter(
  ({ language, words }) => language !== 'ts' && /^[\w-]+\.[\w.]+$/.test(words[0] ?? ''),
)
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
  for (const [output, ...headers] of [...modules, ...optional.filter((one) => !missing.includes(one))]) {
    const { exitCode, err } = await bindgen([...headers, '-o', join(folder, output), '--quiet'])
    if (exitCode !== 0) throw new Error(err)
  }
  for (const { words, code } of headers) {
    const path = join(folder, words[0]!)
    writeFileSync(path, `${code}\n`)
    const output = path.replace(/\.h$/, '.ts')
    const { exitCode, err } = await bindgen([path, '-o', output, '--lib', 'c', '--quiet'])
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
  expect(compileTypeScript(['-p', folder])).toBe('')
}, 120_000)

/** Pages' commands run in a folder of the page's own, one after the other. */
describe('commands print what the pages say', () => {
  const pages = [...new Set(consoles.map(({ place }) => place.replace(/:\d+$/, '')))]
  test.each(pages)('%s', async (page) => {
    const before = process.cwd()
    const place = mkdtempSync(join(tmpdir(), 'bindgen-docs-'))
    const of = (block: CodeBlock): boolean => block.place.startsWith(`${page}:`)
    for (const { words, code } of shown.filter(of)) writeFileSync(join(place, words[0]!), `${code}\n`)
    process.chdir(place)
    try {
      for (const block of consoles.filter(of)) {
        for (const { command, output } of shownCommands(block.code)) {
          const printed = await printedBy(command, place)
          // Not as it is, but what the page says: the difference shows then.
          const expected = patternOf(output).test(`${printed}\n`) ? printed : output
          expect(printed, `${block.place}: ${command}`).toBe(expected)
        }
      }
    } finally {
      process.chdir(before)
      rmSync(place, { recursive: true })
    }
  })
})

/** What a command prints, on both outputs. The package's own runs here; others are a shell's. */
async function printedBy(command: string, place: string): Promise<string> {
  if (!/^(npx )?bindgen /.test(command)) {
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8' })
    return (stdout + stderr).trimEnd()
  }
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!)
  const { out, err } = await bindgen(words.slice(words.indexOf('bindgen') + 1))
  return (out + err).trimEnd()
}

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
