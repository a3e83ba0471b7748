import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { type ArchiveError, extract } from '../../../examples/extract-7z/index.ts'
import { names, noise, temporaryFolder } from '../trees.ts'
import { writeArchive } from '../write-archive.ts'

const command = fileURLToPath(new URL('../../../dist/examples/extract-7z/cli.js', import.meta.url))
function sample(folder: string, files = 5, size = 400_000): string {
  const contents = noise(size)
  const entries = Array.from({ length: files }, (_, index) => ({ path: `file ${index}`, contents }))
  return writeArchive(join(folder, 'sample.7z'), { format: '7zip', options: 'compression=store' }, entries)
}

/** Mounts a file system in memory; false where that is not allowed. */
function mountTmpfs(folder: string, options: string): boolean {
  mkdirSync(folder)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status !== 0) return false
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return true
}

it('a destination that fills up keeps the whole files, and no half one', async ({ skip }) => {
  const folder = temporaryFolder()
  const archive = sample(folder)
  if (!mountTmpfs(join(folder, 'small'), 'size=1m')) skip('tmpfs cannot be mounted here')
  const error: ArchiveError = await extract(archive, join(folder, 'small')).catch((failure) => failure)
  expect(error).toMatchObject({ name: 'ArchiveError', code: 'ENOSPC', entry: 'file 2' })
  expect(error.report?.entries).toBe(2)
  expect(names(join(folder, 'small'))).toEqual(['file 0', 'file 1'])
  for (const name of ['file 0', 'file 1'])
    expect(readFileSync(join(folder, 'small', name)).equals(noise(400_000))).toBe(true)
})

it('a destination that is read-only is an error with the reason', async ({ skip }) => {
  const folder = temporaryFolder()
  const archive = sample(folder)
  const destination = join(folder, 'fixed')
  if (process.getuid?.() === 0) {
    if (!mountTmpfs(destination, 'ro')) skip('tmpfs cannot be mounted here')
  } else {
    mkdirSync(destination)
    chmodSync(destination, 0o555)
  }
  const error: ArchiveError = await extract(archive, destination).catch((failure) => failure)
  expect(error.code).toMatch(/EROFS|EACCES/)
  expect(error.entry).toBe('file 0')
  expect(error.report).toMatchObject({ entries: 0 })
})

it('a destination that vanishes ends in a report, not in a crash', async () => {
  const folder = temporaryFolder()
  const archive = sample(folder, 20, 2_000_000)
  const out = join(folder, 'out')
  let removed = false
  const result = await extract(archive, out, {
    onProgress: ({ entries }) => {
      if (entries !== 5 || removed) return
      removed = true
      rmSync(out, { recursive: true, force: true })
    },
  }).catch((failure: ArchiveError) => failure)
  expect(removed).toBe(true)
  if (result instanceof Error) expect(result).toMatchObject({ name: 'ArchiveError' })
})

it('100 archives with --jobs 2', () => {
  const folder = temporaryFolder()
  const archives = Array.from({ length: 100 }, (_, index) => {
    const entries = [{ path: `${index}/data`, contents: noise(10_000 + index) }]
    return writeArchive(join(folder, `${index}.7z`), { format: '7zip' }, entries)
  })
  execFileSync(process.execPath, [command, '-q', '-j', '2', '-C', join(folder, 'out'), ...archives])
  for (let index = 0; index < 100; index++) {
    expect(readFileSync(join(folder, `out/${index}/data`)).length).toBe(10_000 + index)
  }
})

it('starts no process, and one with --isolate', ({ skip }) => {
  if (spawnSync('strace', ['-V']).error !== undefined) skip('strace is not installed')
  const folder = temporaryFolder()
  const trace = (...options: string[]) => {
    const argv = [
      '-f',
      '-e',
      'trace=execve',
      process.execPath,
      command,
      sample(folder),
      '-C',
      join(folder, 'out'),
      ...options,
    ]
    return spawnSync('strace', argv, { encoding: 'utf8' }).stderr.match(/execve\(/g)?.length
  }
  expect(trace()).toBe(1)
  expect(trace('--isolate')).toBe(2)
  expect(readdirSync(join(folder, 'out'))).toHaveLength(5)
})

it('reads standard input, a pipe too', () => {
  const folder = temporaryFolder()
  const input = readFileSync(sample(folder))
  const { status, stdout } = spawnSync(process.execPath, [command, '-', '-C', join(folder, 'out')], { input })
  expect(String(stdout)).toContain('5 entries')
  expect(status).toBe(0)
  expect(names(join(folder, 'out'))).toHaveLength(5)
})

it('Ctrl-C stops, leaves no half file, and says what was written', async () => {
  const folder = temporaryFolder()
  const archive = sample(folder, 200, 3_000_000)
  const child = spawn(process.execPath, [command, archive, '-C', join(folder, 'out')])
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  while (!existsSync(join(folder, 'out/file 3'))) await setTimeout(5)
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(130)
  expect(said).toMatch(/Stopped/)
  const written = Number(/(\d+) entries/.exec(said)?.[1])
  expect(names(join(folder, 'out'))).toHaveLength(written)
  expect(written).toBeLessThan(200)
  for (const name of names(join(folder, 'out')))
    expect(readFileSync(join(folder, 'out', name)).length).toBe(3_000_000)
})

it('without a message from Node, whatever the archive is', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'nonsense'), 'nonsense')
  for (const argv of [['nonsense'], ['missing'], ['.']]) {
    const { status, stderr } = spawnSync(process.execPath, [command, ...argv], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/^\s+at |node:/m)
    expect(stderr).toMatch(/^extract-7z: /)
  }
})
