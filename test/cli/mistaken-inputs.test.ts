import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-mistaken-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const onUnix = process.platform !== 'win32'

describe.runIf(onUnix)('a library that is linked and defines nothing of the header', () => {
  test('is named, with the number of functions, and with the library that is taken', async () => {
    writeFileSync('real.h', 'double sqrt(double x);\ndouble cbrt(double x);\n')
    const { exitCode, err } = await bindgen(['./real.h', '-l', 'z'])
    expect(exitCode).toBe(0)
    expect(err).toContain('warning: z defines none of the functions of ./real.h: 0 of 2')
    expect(err).toContain('libm.so.6, which defines 2, is taken instead')
  })

  test('is named where no other does either', async () => {
    writeFileSync('own.h', 'int no_such_function(void);\n')
    const { err } = await bindgen(['./own.h', '-l', 'z'])
    expect(err).toContain('warning: z defines none of the functions of ./own.h: 0 of 1')
    expect(err).toContain('No other installed library does, and the module will look for libz.so')
    expect(err).not.toContain('No installed library defines')
  })

  test('is said not to be there where it is not', async () => {
    writeFileSync('real.h', 'double sqrt(double x);\n')
    const { err } = await bindgen(['./real.h', '-l', 'not-here-at-all'])
    expect(err).toContain('warning: There is no library not-here-at-all here to look into')
  })

  test('is passed over beside one that does, as linkers have it', async () => {
    writeFileSync('real.h', 'double sqrt(double x);\n')
    const { err } = await bindgen(['./real.h', '-l', 'z', '-l', 'm'])
    expect(err).not.toContain('warning')
  })
})

describe('a header that declares nothing', () => {
  test('gives an empty module and a warning, and takes the place of none that is there', async () => {
    writeFileSync('empty.h', '#define EMPTY_H\n')
    for (let i = 0; i < 2; i++) {
      const empty = await bindgen(['./empty.h'])
      expect(empty.exitCode).toBe(0)
      expect(empty.err).toContain('warning: ./empty.h declares nothing that can be bound')
    }
    expect((await bindgen(['./empty.h', '--strict'])).exitCode).toBe(1)
    writeFileSync('api.h', 'int add(int a, int b);\n')
    expect((await bindgen(['./api.h', '--lib', 'c'])).exitCode).toBe(0)
    const made = readFileSync('api.ts', 'utf8')
    writeFileSync('api.h', '#ifdef NEVER\nint add(int a, int b);\n#endif\n')
    const { exitCode, err } = await bindgen(['./api.h', '--lib', 'c'])
    expect(exitCode).toBe(1)
    expect(err).toContain('error: an empty module would take the place of api.ts, which is left as it is')
    expect(readFileSync('api.ts', 'utf8')).toBe(made)
    expect((await bindgen(['./api.h', '--lib', 'c', '--force'])).exitCode).toBe(0)
    expect(readFileSync('api.ts', 'utf8')).not.toContain('function add(')
  })

  test('is one with nothing but macros that have no value; a macro that can be called is something', async () => {
    writeFileSync('macros.h', '#define MACROS_H\n#define EXPORT extern\n')
    expect((await bindgen(['./macros.h'])).err).toContain('declares nothing that can be bound')
    writeFileSync('macros.h', '#define TWICE(x) ((x) + (x))\n')
    expect((await bindgen(['./macros.h'])).exitCode).toBe(0)
    expect(readFileSync('macros.ts', 'utf8')).toContain('TWICE')
  })

  test('is something where one of several targets has it', async () => {
    writeFileSync('api.h', '#ifdef _WIN32\nint add(int a, int b);\n#endif\n')
    const targets = ['--target', 'x86_64-linux-gnu,x86_64-windows-msvc']
    expect((await bindgen(['./api.h', '--lib', 'api', ...targets])).exitCode).toBe(0)
    expect(readFileSync('api.ts', 'utf8')).toContain('export function add(')
    expect((await bindgen(['./api.h', '--target', 'x86_64-linux-gnu,aarch64-linux-gnu'])).exitCode).toBe(1)
  })

  test('is no mistake of a release', async () => {
    writeFileSync('old.h', '')
    writeFileSync('new.h', 'int add(int a, int b);\n')
    const { out, err } = await bindgen(['diff', './old.h', './new.h'])
    expect(err).not.toContain('error')
    expect(out).toContain('add')
  })
})

describe('a file that is no text', () => {
  const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1b, 0x5b, 0x41])

  test.each([
    ['a program', program],
    ['text in UTF-16', Buffer.from('int add(int a, int b);\n', 'utf16le')],
  ])('%s as a header is an error that prints nothing of it', async (_, bytes) => {
    writeFileSync('tool', bytes)
    const { exitCode, err } = await bindgen(['./tool'])
    expect(exitCode).toBe(1)
    expect(err).toContain("error: './tool' is no C source: it has bytes that are no text")
    expect(err).toContain('--lib')
    expect(err.trim().split('\n')).toHaveLength(3)
    expect(existsSync('tool.ts')).toBe(false)
  })

  test('that a header includes is told at the directive', async () => {
    writeFileSync('tool.bin', program)
    writeFileSync('api.h', '#include "tool.bin"\nint add(int a, int b);\n')
    const { err } = await bindgen(['./api.h'])
    expect(err).toMatch(/api\.h:1:\d+: error: 'tool\.bin' is no C source/)
  })

  test('is not one with a control character, which is not printed as it is', async () => {
    writeFileSync('api.h', Buffer.from('int add(int a, int b);\n#error \u001b[31mred\0\n'))
    const { err } = await bindgen(['./api.h'])
    expect(err).toContain('#error \ufffd[31mred\ufffd')
    expect(err).not.toContain('\u001b')
  })
})
