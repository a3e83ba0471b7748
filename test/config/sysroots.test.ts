import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Sysroot, sysrootMistake, sysrootsOfLine } from '../../generator/config/sysroots.ts'
import type { Generation } from '../../generator/generate.ts'
import { targets } from '../../generator/target/targets.ts'
import { load, made, textOf } from '../portable/modules.ts'
import { pretend } from '../portable/runtime-for-target.ts'

const linux = 'x86_64-linux-gnu'
const arm = 'aarch64-linux-gnu'
const windows = 'x86_64-windows-msvc'

let folder = ''
const write = (path: string, text: string): void => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A C library's header that this machine has not, and one that every C library has. */
const headers = (members: string): string => `#include <stdio.h>\nstruct made_state { ${members} };\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  // As a system has them, as Debian has a cross compiler's, as MinGW does.
  const places = { whole: 'usr/include', cross: 'include', mingw: 'include' }
  const members = { whole: 'char a; long b;', cross: 'short a; int b;', mingw: 'long a, b; char c;' }
  for (const name of ['whole', 'cross', 'mingw'] as const) {
    write(`${name}/${places[name]}/stdio.h`, 'typedef struct made_file FILE;\n')
    write(`${name}/${places[name]}/sys/mman.h`, headers(members[name]))
  }
  write(
    'whole/usr/include/made-library.h',
    '#include <sys/mman.h>\nstruct made_library { struct made_state a; };\n',
  )
  const longer = 'struct made_library { struct made_state a; long long b, c; };\n'
  write('cross/include/made-library.h', `#include <sys/mman.h>\n${longer}`)
  write('with-library.h', '#include <made-library.h>\nint made_with(struct made_library *library);\n')
  write('mine.h', '#include <sys/mman.h>\nint made_use(struct made_state *state, FILE *file);\n')
})

afterAll(() => {
  pretend('')
  rmSync(folder, { recursive: true, force: true })
})

describe('roots of a command line', () => {
  test.each([
    ['/opt/root', linux, '/opt/root'],
    [`${arm}=/opt/arm`, arm, '/opt/arm'],
    [`${arm}=`, arm, ''],
    ['./a=b', linux, './a=b'],
    ['C:\\roots\\a=b', linux, 'C:\\roots\\a=b'],
    ['armv7=/opt/arm', 'armv7', '/opt/arm'],
  ])('%s is for %s the folder %s', (text, target, root) => {
    expect(sysrootsOfLine([text], targets[linux])).toEqual([[target, root]])
  })
})

describe('a root that cannot be one', () => {
  const mistake = (...roots: Sysroot[]) =>
    sysrootMistake(roots, [targets[linux], targets[arm], targets[windows]], folder)

  test('none of these', () => {
    expect(mistake([linux, 'whole'], [arm, 'cross'], [windows, join(folder, 'mingw')])).toBeNull()
  })

  test.each([
    [
      'aarch64-linux',
      'whole',
      /^aarch64-linux is no target/,
      /^Did you mean aarch64-linux-gnu\? .*\.\/aarch64-/,
    ],
    ['s390x', 'whole', /^s390x is no target/, /^The targets are x86_64-linux-gnu, .*written \.\/s390x=…$/],
    [
      'riscv64-linux-gnu',
      'whole',
      /which the module is not made for$/,
      /^Add riscv64-linux-gnu to its targets/,
    ],
    [arm, 'nowhere', /^nowhere, the root of aarch64-linux-gnu, is no folder$/, /^Name the folder in which/],
    [arm, 'mine.h', /^mine\.h, .* is no folder$/, /^Name the folder in which aarch64-linux-gnu has/],
    [arm, 'cross/include', /^cross\/include is no root of a system: none of include, /, /usr\/include$/],
  ])('%s=%s', (name, root, message, hint) => {
    const found = mistake([linux, 'whole'], [name, root])
    expect(found?.message).toMatch(message)
    expect(found?.hint).toMatch(hint)
  })
})

describe('a module for several targets, each with its root', () => {
  const words = ['mine.h', '--lib', 'mine', '--target', `${linux},${arm},${windows}`]
  const roots = [`whole`, `${arm}=cross`, `${windows}=mingw`]

  const assumed = ({ diagnostics }: Generation['api']): string[] =>
    diagnostics.list.filter(({ code }) => code === 'include-assumed').map(({ message }) => message)

  test('has each one’s layouts, exactly', async () => {
    const { api, files } = await made([...words, ...roots.flatMap((root) => ['--sysroot', root])], folder)
    expect(assumed(api)).toEqual([])
    const sizes = []
    for (const target of [linux, arm, windows]) {
      const { made_state } = await load(files[0]!.text, target)
      const { size, fields } = (made_state as { layout: { size: number; fields: object } }).layout
      sizes.push([size, Object.keys(fields).join()])
    }
    expect(sizes).toEqual([
      [16, 'a,b'],
      [8, 'a,b'],
      [12, 'a,b,c'],
    ])
  })

  test('without one’s root its header is named, with the target', async () => {
    const { api } = await made([...words, '--sysroot', 'whole', '--sysroot', `${arm}=cross`], folder)
    expect(assumed(api)).toEqual([
      `header 'sys/mman.h' is not there; what it would declare is unknown (for ${windows})`,
    ])
  })

  test('takes a library’s header from the first one where another has none', async () => {
    const { api, files } = await made(
      ['with-library.h', ...words.slice(1), ...roots.flatMap((root) => ['--sysroot', root])],
      folder,
    )
    expect(assumed(api)).toEqual([])
    const sizes = []
    for (const target of [linux, arm, windows]) {
      const { made_library } = await load(files[0]!.text, target)
      sizes.push((made_library as { layout: { size: number } }).layout.size)
    }
    expect(sizes).toEqual([16, 24, 12])
  })

  test('is the same whichever target the roots are named for first', async () => {
    const backwards = [`${windows}=mingw`, `${arm}=cross`, `${linux}=whole`]
    const text = async (given: readonly string[]): Promise<string> =>
      textOf(await made([...words, ...given.flatMap((root) => ['--sysroot', root])], folder))
    expect(await text(backwards)).toBe(await text(roots))
  })
})
