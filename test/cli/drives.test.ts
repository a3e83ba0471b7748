import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

/* Paths as Windows has them: drives, backslashes, capitals that count for nothing. */
describe.runIf(process.platform === 'win32')('on Windows', () => {
  let folder: string
  let elsewhere: string
  let before: string
  beforeEach(() => {
    before = process.cwd()
    folder = mkdtempSync(join(tmpdir(), 'bindgen-drives-'))
    // Under Wine the home lies on C:, and temporary files on Z:.
    elsewhere = mkdtempSync(join(homedir(), 'bindgen-drives-'))
    process.chdir(folder)
    mkdirSync('sub')
    writeFileSync(join('sub', 'part.h'), 'typedef int part;\n')
    writeFileSync(join('sub', 'whole.h'), '#include "part.h"\npart whole(part a);\n')
  })
  afterEach(() => {
    process.chdir(before)
    for (const each of [folder, elsewhere]) rmSync(each, { recursive: true })
  })

  const functions = async (...words: string[]): Promise<string[]> => {
    const { exitCode, out, err } = await bindgen([...words, '--lib', 'whole', '--emit', 'json'])
    expect({ exitCode, err }).toMatchObject({ exitCode: 0 })
    return (JSON.parse(out) as { functions: { name: string }[] }).functions.map(({ name }) => name)
  }
  const otherDrive = (path: string): string => path.replace(/^[a-z]/i, (letter) => letter.toLowerCase())

  test('a header is found by every spelling of its path', async () => {
    const path = join(folder, 'sub', 'whole.h')
    expect(path).toMatch(/^[A-Z]:\\/)
    for (const spelling of [
      path,
      path.replaceAll('\\', '/'),
      otherDrive(path),
      'sub\\whole.h',
      '.\\sub\\..\\sub/whole.h',
      path.slice(2),
    ])
      expect(await functions(spelling), spelling).toEqual(['whole'])
  })

  test('a header is one file, in whatever capitals it is included', async () => {
    writeFileSync(join('sub', 'once.h'), '#pragma once\nstruct once { int a; };\n')
    writeFileSync('caps.h', '#include "sub/once.h"\n#include "SUB\\Once.H"\nint caps(struct once *o);\n')
    expect(await functions('caps.h')).toEqual(['caps'])
  })

  test('a folder has blanks, letters of all languages, and more characters than 260', async () => {
    const deep = join(folder, 'größe und maß', ...Array.from({ length: 6 }, (_, i) => `${i}`.repeat(48)))
    mkdirSync(deep, { recursive: true })
    expect(deep.length).toBeGreaterThan(300)
    writeFileSync(join(deep, '日本.h'), '#include "größe.h"\ngroesse nihon(groesse a);\n')
    writeFileSync(join(deep, 'größe.h'), 'typedef int groesse;\n')
    const words = [join(deep, '日本.h'), '--lib', 'nihon', '-o', join(deep, '日本.ts')]
    expect((await bindgen(words)).exitCode).toBe(0)
    expect(readFileSync(join(deep, '日本.ts'), 'utf8')).toContain('export function nihon(')
    expect((await bindgen(['check', ...words])).exitCode).toBe(0)
  })

  test('a folder of headers is found on another drive', async () => {
    writeFileSync(join(elsewhere, 'part.h'), 'typedef short part;\n')
    writeFileSync('user.h', '#include <part.h>\npart user(part a);\n')
    expect(await functions('user.h', '-I', elsewhere)).toEqual(['user'])
    expect(await functions('user.h', '-I', otherDrive(elsewhere).replaceAll('\\', '/'))).toEqual(['user'])
  })

  test('a module is written on another drive, and checked there', async () => {
    const output = join(elsewhere, 'new', 'whole.ts')
    const words = ['sub\\whole.h', '--lib', 'whole', '-o', output]
    expect((await bindgen(words)).exitCode).toBe(0)
    expect(readFileSync(output, 'utf8')).toContain('export function whole(')
    expect((await bindgen(['check', ...words])).exitCode).toBe(0)
    expect(existsSync('whole.ts')).toBe(false)
  })

  test('make reads the inputs of a depfile', async () => {
    const output = join(elsewhere, 'whole.ts')
    const { exitCode } = await bindgen(['sub\\whole.h', '--lib', 'whole', '-o', output, '--depfile', 'd'])
    expect(exitCode).toBe(0)
    const text = readFileSync('d', 'utf8')
    expect(text).toMatch(/whole\.ts:/)
    expect(text).toMatch(/sub[/\\]+part\.h/)
  })
})
