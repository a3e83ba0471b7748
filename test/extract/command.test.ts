import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../examples/extract-7z/command.ts'
import { names, temporaryFolder } from './trees.ts'
import { writeArchive } from './write-archive.ts'

let folder: string
let archive: string
let out: string
let stdout: string
let stderr: string

beforeEach(() => {
  folder = temporaryFolder()
  out = join(folder, 'out')
  archive = writeArchive(join(folder, 'sample.7z'), { format: '7zip' }, [
    { path: 'top/readme.md', contents: '# Hello\n' },
    { path: 'top/src/a.ts', contents: 'a\n' },
    { path: 'top/src/b.ts', contents: 'b\n', mode: 0o755 },
    { path: 'top/odd\nname', contents: '' },
  ])
  stdout = ''
  stderr = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

describe('extract-7z', () => {
  it('extracts below a folder and says how much', async () => {
    expect(await runCommand([archive, '-C', out])).toBe(0)
    expect(names(out)).toEqual([
      'top',
      'top/odd\nname',
      'top/readme.md',
      'top/src',
      'top/src/a.ts',
      'top/src/b.ts',
    ])
    expect(stdout).toBe(`${archive}: 4 entries (12 bytes) extracted\n`)
  })

  it('prints names with --verbose, and nothing with --quiet', async () => {
    expect(await runCommand([archive, '-C', out, '-v'])).toBe(0)
    expect(stdout).toMatch(/^top\/readme\.md\ntop\/src\/a\.ts\ntop\/src\/b\.ts\ntop\/odd\\nname\n/)
    stdout = ''
    expect(await runCommand([archive, '-C', out, '-q'])).toBe(0)
    expect(stdout).toBe('')
  })

  it('chooses by globs and strips folders', async () => {
    expect(
      await runCommand([archive, '-C', out, '-i', 'top/src', '-x', '**/b.*', '--strip-components', '2']),
    ).toBe(0)
    expect(names(out)).toEqual(['a.ts'])
  })

  it('lists as a table and as JSON', async () => {
    expect(await runCommand(['--list', archive])).toBe(0)
    expect(stdout).toMatch(/^-rw-r--r-- +8 2001-09-09 01:46 top\/readme\.md$/m)
    expect(stdout).toMatch(/^-rwxr-xr-x +2 2001-09-09 01:46 top\/src\/b\.ts$/m)
    expect(stdout).toMatch(/top\/odd\\nname$/m)
    expect(stdout).toMatch(/12 bytes in 4 entries\n$/)
    stdout = ''
    expect(await runCommand(['-l', '--json', archive, '-i', '**/a.ts'])).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      archive,
      entries: [
        {
          path: 'top/src/a.ts',
          type: 'file',
          size: 2,
          mode: '0644',
          modified: '2001-09-09T01:46:40.000000000Z',
        },
      ],
    })
  })

  it('tests without writing', async () => {
    expect(await runCommand(['-t', archive, '-C', out])).toBe(0)
    expect(stdout).toContain('4 entries (12 bytes) sound')
    const damaged = readFileSync(archive)
    damaged[40] = (damaged[40] ?? 0) ^ 1
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(folder, 'damaged.7z'), damaged)
    expect(await runCommand(['-t', join(folder, 'damaged.7z')])).toBe(1)
    expect(stderr).toContain('damaged.7z')
  })

  it('works on several archives at a time, and goes on after a bad one', async () => {
    expect(await runCommand([archive, join(folder, 'none.7z'), archive, '-C', out, '-j', '2'])).toBe(1)
    expect(stdout.match(/4 entries/g)).toHaveLength(2)
    expect(stderr).toBe(
      `extract-7z: ${join(folder, 'none.7z')}: Failed to open '${join(folder, 'none.7z')}' (ENOENT)\n`,
    )
  })

  it('takes limits', async () => {
    expect(await runCommand([archive, '-C', out, '--limit-entries', '2'])).toBe(1)
    expect(stderr).toMatch(/more than 2 entries/)
    expect(names(out)).toEqual(['top', 'top/readme.md', 'top/src', 'top/src/a.ts'])
  })

  it('stops at Ctrl-C and says what was written', async () => {
    const onceAtWork = vi.spyOn(process, 'once').mockImplementation((event, listener) => {
      if (event === 'SIGINT') queueMicrotask(() => listener())
      return process
    })
    expect(await runCommand([archive, '-C', out])).toBe(130)
    expect(onceAtWork).toHaveBeenCalled()
    expect(stderr).toMatch(/Stopped/)
    expect(stdout).toMatch(/\d entries \(.*\) extracted, 1 failed/)
  })

  it('shows help', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(await runCommand(['--help'])).toBe(0)
    expect(log.mock.calls.join()).toMatch(/Exit codes: 0 all well/)
  })

  it.each([
    [[], 'Name an archive'],
    [['a.7z', '--nonsense'], 'nonsense'],
    [['a.7z', '--overwrite', 'perhaps'], 'overwrite'],
    [['a.7z', '--strip-components', '-1'], 'whole number'],
    [['a.7z', '-j', '0'], '--jobs'],
    [['a.7z', '--limit-bytes', 'lots'], '--limit-bytes'],
    [['a.7z', '--list', '--test'], 'mutually exclusive'],
  ])('refuses %j as wrong usage', async (argv, reason) => {
    expect(await runCommand(argv)).toBe(2)
    expect(stderr).toContain(reason)
  })
})
