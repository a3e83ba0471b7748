import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decompress as inProcess } from '../../examples/7zdecom/after.ts'
import { decompress as bySubprocess } from '../../examples/7zdecom/before.ts'
import { names, temporaryFolder, tree } from '../extract/trees.ts'
import { writeArchive } from '../extract/write-archive.ts'
import { haveJudges } from '../judges.ts'

const seven = { format: '7zip' } as const

describe.skipIf(!haveJudges('7zz'))('the program with a subprocess and the one without', () => {
  it.each([
    ['one file', [{ path: 'a.txt', contents: 'one', modified: 1_000_000_000 }], 1],
    [
      'files in folders, empty ones, names beyond ASCII',
      [
        { path: 'sub', type: 'directory', modified: 1_000_000_000 },
        { path: 'sub/größe.txt', contents: 'two', modified: 1_000_000_000 },
        { path: 'empty', contents: '', modified: 1_000_000_000 },
      ],
      2,
    ],
  ] as const)('do the same with %s', (_, entries, count) => {
    const [left, right] = [temporaryFolder(), temporaryFolder()]
    writeArchive(join(left, 'box.7z'), seven, entries)
    copyFileSync(join(left, 'box.7z'), join(right, 'box.7z'))
    expect(bySubprocess(join(left, 'box.7z'))).toBe(count)
    expect(inProcess(join(right, 'box.7z'))).toBe(count)
    const files = (folder: string): string[] =>
      tree(folder, { everyTime: false }).filter((line) => / 100\d{3} /.test(line))
    const sizes = (folder: string): string[] =>
      files(folder).map((line) => line.replace(/ 100\d{3} \d+ /, ' '))
    expect(sizes(join(right, 'box'))).toEqual(sizes(join(left, 'box')))
  })

  it('both say what is wrong with a file that is no archive', () => {
    const file = join(temporaryFolder(), 'no.7z')
    writeFileSync(file, 'no archive')
    expect(() => bySubprocess(file)).toThrow(/no\.7z: /)
    expect(() => inProcess(file)).toThrow(/no\.7z: Unrecognized archive format/)
  })
})

it.each(['before', 'after'])('README shows %s.ts as it is', (name) => {
  const text = readFileSync(new URL(`../../examples/7zdecom/${name}.ts`, import.meta.url), 'utf8')
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`\`\`\`typescript\n${text}\`\`\`\n`)
})

describe('the program without a subprocess', () => {
  it('writes nowhere else', () => {
    const folder = temporaryFolder()
    const archive = join(folder, 'deep.7z')
    writeArchive(archive, seven, [{ path: '../outside.txt', contents: 'x' }])
    expect(() => inProcess(archive)).toThrow(/deep\.7z: Path contains '\.\.'/)
    writeArchive(archive, seven, [
      { path: 'link', type: 'symlink', symlink: folder },
      { path: 'link/outside.txt', contents: 'x' },
    ])
    expect(() => inProcess(archive)).toThrow(/deep\.7z: Cannot extract through symlink/)
    writeArchive(archive, seven, [{ path: '/absolute.txt', contents: 'x' }])
    expect(inProcess(archive)).toBe(1)
    expect(existsSync('/absolute.txt')).toBe(false)
    expect(names(folder)).not.toContain('outside.txt')
  })
})
