import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import bindingsOfThisProject from '../../bindgen.config.ts'
import type { Message } from '../systems/message.ts'
import { copyExtractor, extractorTests } from './extractor-elsewhere.ts'
import { InstalledProject } from './installed-project.ts'

/*
 * `bindgen pack` for libarchive: the package and that of this platform, installed in an empty project, which
 * then runs in a root folder that has Node and nothing else: no libarchive, no compiler, no header.
 */
let project: InstalledProject
let elsewhere: string

const [libarchive] = (bindingsOfThisProject as { modules: object[] }).modules
const configuration = {
  ...libarchive,
  output: 'src/archive.ts',
  manifest: { name: 'archive-for-all', version: '1.2.3', license: 'MIT', dependencies: {} },
}

/** Makes a 7z archive of random files, extracts it again, and says what differs. */
const program = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import * as c from 'archive-for-all'

const check = (status, of) => { if (status < c.ARCHIVE_OK) throw new Error(c.archive_error_string(of)) }
const contents = Array.from({ length: 40 }, (_, i) => ({ path: \`in/\${i % 3}/\${i}.bin\`, bytes: randomBytes(i * 997) }))
const writer = c.archive_write_new()
check(c.archive_write_set_format_7zip(writer), writer)
check(c.archive_write_open_filename(writer, 'made.7z'), writer)
for (const { path, bytes } of contents) {
  const entry = c.archive_entry_new()
  c.archive_entry_set_pathname(entry, path)
  c.archive_entry_set_filetype(entry, c.AE_IFREG)
  c.archive_entry_set_perm(entry, 0o644)
  c.archive_entry_set_size(entry, bytes.length)
  check(c.archive_write_header(writer, entry), writer)
  if (bytes.length > 0) check(Number(c.archive_write_data(writer, bytes, bytes.length)), writer)
  c.archive_entry_free(entry)
}
check(c.archive_write_close(writer), writer)
c.archive_write_free(writer)

const reader = c.archive_read_new()
const disk = c.archive_write_disk_new()
const entry = c.archive_entry_new()
check(c.archive_read_support_format_all(reader), reader)
check(c.archive_read_support_filter_all(reader), reader)
check(c.archive_read_open_filename(reader, 'made.7z', 65536), reader)
mkdirSync('out', { recursive: true })
for (;;) {
  const status = c.archive_read_next_header2(reader, entry)
  if (status === c.ARCHIVE_EOF) break
  check(status, reader)
  c.archive_entry_set_pathname(entry, \`out/\${c.archive_entry_pathname(entry)}\`)
  check(c.archive_read_extract2(reader, entry, disk), disk)
}
const same = contents.filter(({ path, bytes }) => readFileSync(\`out/\${path}\`).equals(bytes))
writeFileSync('result.txt', \`\${same.length} of \${contents.length} alike; \${c.$library.path}\`)
`

beforeAll(() => {
  project = new InstalledProject()
  elsewhere = mkdtempSync(join(tmpdir(), 'bindgen-user-'))
  project.write('bindgen.config.json', JSON.stringify(configuration))
  project.run('npx', 'bindgen', 'pack', '-o', 'packed', '--bundle')
}, 240_000)
afterAll(() => {
  project.remove()
  rmSync(elsewhere, { recursive: true, force: true })
})

const platform = `${process.platform}-${process.arch}`

describe('a packed library', () => {
  test('has what npm wants', () => {
    const read = (...names: string[]) => JSON.parse(readFileSync(project.path('packed', ...names), 'utf8'))
    expect(read('package.json')).toMatchObject({
      name: 'archive-for-all',
      version: '1.2.3',
      exports: {
        '.': { types: './dist/archive.d.ts', default: './dist/archive.js' },
        './api': { types: './dist/archive.api.d.ts', default: './dist/archive.api.js' },
      },
      optionalDependencies: { [`archive-for-all-${platform}`]: '1.2.3' },
    })
    const own = read('npm', platform, 'package.json')
    expect(own.os).toEqual([process.platform])
    const files: string[] = own['koffi-bindgen'].libraries.archive
    expect(files.at(-1)).toBe('lib/libarchive.so.13')
    expect(files.some((file) => /libc\.so|ld-linux/.test(file))).toBe(false)
    for (const file of files) expect(existsSync(project.path('packed', 'npm', platform, file))).toBe(true)
    expect(readFileSync(project.path('packed', 'README.md'), 'utf8')).toContain('BSD-2-clause')
  })

  test('is fit to be published', { timeout: 300_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['bindgen', 'pack', '-o', 'packed', '--bundle', '--check'],
      {
        cwd: project.folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      },
    )
    expect(`${stdout}${stderr}`).toMatch(/✓ publint\n✓ attw\n✓ an installation in an empty folder\n$/)
    expect(status).toBe(0)
  })

  test('runs where nothing but Node is, with the tests of the extractor', { timeout: 500_000 }, () => {
    expect(process.getuid?.(), 'a root folder of its own takes root').toBe(0)
    const root = join(elsewhere, 'root')
    const home = join(root, 'home')
    // libarchive keeps what it packs there.
    for (const folder of [home, join(root, 'tmp')]) mkdirSync(folder, { recursive: true })
    for (const folder of ['packed', `packed/npm/${platform}`])
      execFileSync('npm', ['pack', '--pack-destination', elsewhere], {
        cwd: project.path(folder),
        stdio: 'pipe',
      })
    const tarballs = readdirSync(elsewhere).filter((name) => name.endsWith('.tgz'))
    const runtime = readdirSync(project.folder).find((name) => name.startsWith('koffi-bindgen'))!
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }')
    writeFileSync(join(home, 'main.mjs'), program)
    const packages = [...tarballs.map((name) => join(elsewhere, name)), project.path(runtime)]
    const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]
    execFileSync('npm', install, { cwd: home, stdio: 'pipe' })
    copyNode(root)
    const outside = filesBelow(root).filter((file) => !file.includes('node_modules'))
    expect(outside.filter((file) => /\.h$|libarchive|\b(cc|gcc|clang)[^/]*$/.test(file))).toEqual([])
    const { status, stderr } = spawnSync('chroot', [root, '/node', '/home/main.mjs'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readFileSync(join(root, 'result.txt'), 'utf8')).toBe(
      `40 of 40 alike; /home/node_modules/archive-for-all-${platform}/lib/libarchive.so.13`,
    )
    copyExtractor(home, 'archive-for-all')
    const flags = ['--no-warnings', '--expose-gc', '--import', '/home/test/systems/there/register.mjs']
    const files = extractorTests.map((file) => `/home/${file}`)
    const runner = ['/home/test/systems/there/run.ts', '/results.jsonl', ...files]
    const run = spawnSync('chroot', [root, '/node', ...flags, ...runner], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_COMMAND: '/node' },
      timeout: 400_000,
    })
    expect(run.status, run.stderr).toBe(0)
    const lines = readFileSync(join(root, 'results.jsonl'), 'utf8').trim().split('\n')
    const ended = lines.map((line) => JSON.parse(line) as Message).filter(({ kind }) => kind === 'ended')
    const failed = ended.flatMap((one) => (one.kind === 'ended' && one.state === 'fail' ? [one] : []))
    const passed = ended.filter((one) => one.kind === 'ended' && one.state === 'pass').length
    expect(failed.map(({ name, error }) => `${name}: ${error}`)).toEqual([])
    expect(lines.filter((line) => line.includes('"done"'))).toHaveLength(files.length)
    expect(passed).toBeGreaterThan(100)
    const counts = files.map((file) => {
      const tests = lines.slice(lines.findIndex((line) => line.includes(`"file":"${file}"`)) + 1)
      const end = tests.findIndex((line) => line.includes('"done"'))
      return `${file}: ${tests.slice(0, end).filter((line) => line.includes('"pass"')).length} passed`
    })
    const transcript = [
      '$ find . -type f -not -path "*/node_modules/*"',
      ...outside,
      '$ ls home/node_modules',
      readdirSync(join(home, 'node_modules')).join(' '),
      '$ chroot . /node --version; chroot . /node /home/main.mjs && cat result.txt',
      process.version,
      readFileSync(join(root, 'result.txt'), 'utf8'),
      `$ chroot . /node --import /home/test/systems/there/register.mjs /home/test/systems/there/run.ts …`,
      ...counts,
      `${passed} passed, ${failed.length} failed`,
    ]
    console.log(transcript.join('\n'))
  })
})

function filesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.map((file) => relative(folder, join(file.parentPath, file.name))).sort()
}

/** Node, what the system's loader brings it up with, and the C library's own locale for UTF-8. */
function copyNode(root: string): void {
  copyFileSync(process.execPath, join(root, 'node'))
  const linked = execFileSync('ldd', [process.execPath], { encoding: 'utf8' })
  for (const [, path = ''] of linked.matchAll(/(\/\S+) \(0x/g)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    copyFileSync(path, join(root, path))
  }
  const locale = '/usr/lib/locale/C.utf8'
  if (existsSync(locale)) cpSync(locale, join(root, locale), { recursive: true })
}
