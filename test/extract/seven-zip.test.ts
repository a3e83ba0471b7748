import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extract, test } from '../../examples/extract-7z/index.ts'
import { judgeAmong } from '../judges.ts'
import { temporaryFolder, tree } from './trees.ts'

const sevenZip = judgeAmong('7zz', '7z', '7za')

/** Files of the kinds that extractors get wrong. */
function makeContents(folder: string): void {
  mkdirSync(join(folder, 'deep/er/folder'), { recursive: true })
  mkdirSync(join(folder, 'empty folder'))
  writeFileSync(join(folder, 'empty'), '')
  for (const name of ['grüße.txt', 'привет.txt', '日本語.txt', 'שלום.txt', 'नमस्ते.txt', 'emoji 🎉.txt']) {
    writeFileSync(join(folder, 'deep', name), `contents of ${name}\n`.repeat(50))
  }
  writeFileSync(join(folder, 'program'), Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * i) >> 5)))
  chmodSync(join(folder, 'program'), 0o755)
  writeFileSync(join(folder, 'secret'), 'x'.repeat(100))
  chmodSync(join(folder, 'secret'), 0o600)
  writeFileSync(join(folder, 'read-only'), 'y')
  chmodSync(join(folder, 'read-only'), 0o444)
  writeFileSync(join(folder, 'deep/er/folder/old'), 'old')
  utimesSync(join(folder, 'deep/er/folder/old'), 86400, 1234567.1234567)
  symlinkSync('deep/er/folder/old', join(folder, 'link'))
  symlinkSync('nowhere', join(folder, 'deep/dangling'))
  symlinkSync('deep', join(folder, 'link to folder'))
  linkSync(join(folder, 'secret'), join(folder, 'hard link'))
  chmodSync(join(folder, 'deep/er'), 0o500)
}

const methods = [
  ['LZMA', ['-m0=LZMA']],
  ['LZMA2', ['-m0=LZMA2']],
  ['PPMd', ['-m0=PPMd']],
  ['BZip2', ['-m0=BZip2']],
  ['Deflate', ['-m0=Deflate']],
  ['Copy', ['-m0=Copy']],
  ['BCJ', ['-m0=BCJ', '-m1=LZMA2']],
  ['BCJ2', ['-m0=BCJ2', '-m1=LZMA:d23', '-m2=LZMA:d19', '-m3=LZMA:d19', '-mb0:1', '-mb0s1:2', '-mb0s2:3']],
  ['delta', ['-m0=Delta:4', '-m1=LZMA2']],
  ['not solid', ['-ms=off']],
  ['plain header', ['-mhc=off']],
  ['one thread', ['-mmt=1', '-mx=9']],
] as const

it.skipIf(sevenZip === undefined).each(methods)('makes of %s what 7z x makes of it', async (_, options) => {
  const folder = temporaryFolder()
  const contents = join(folder, 'contents')
  mkdirSync(contents)
  makeContents(contents)
  const archive = join(folder, 'sample.7z')
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  execFileSync(sevenZip!, ['a', '-snl', ...options, archive, '.'], { cwd: contents, stdio: 'ignore', env })
  execFileSync(sevenZip!, ['x', `-o${join(folder, 'theirs')}`, archive], { stdio: 'ignore', env })
  const report = await extract(archive, join(folder, 'ours'))
  expect(tree(join(folder, 'ours'))).toEqual(tree(join(folder, 'theirs')))
  expect(report).toMatchObject({ failures: [], warnings: [], kept: 0 })
  expect(await test(archive)).toMatchObject({ entries: report.entries, bytes: report.bytes })
})
