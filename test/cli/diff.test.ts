import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
const at = (name: string): string => join(folder, name)

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(at(name), text)
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('bindgen diff', () => {
  it('says what breaks callers, and fails', async () => {
    write({
      'old.h': 'int f(int a);\nint g(void);\n',
      'new.h': 'int f(long a);\nint g(void);\nint h(void);\n',
    })
    const { exitCode, out, err } = await bindgen(['diff', at('old.h'), at('new.h')])
    expect(err).toBe('')
    expect(out).toBe(
      [
        '~ function f  breaks',
        '    parameter 1 (a) was int and is long',
        '+ function h',
        'Callers break: a major version (0 removed, 1 added, 1 changed)',
        '',
      ].join('\n'),
    )
    expect(exitCode).toBe(1)
  })

  it('prints JSON', async () => {
    write({ 'old.h': 'int f(void);\n', 'new.h': 'int f(void);\nint g(void);\n' })
    const { exitCode, out } = await bindgen(['diff', '--json', at('old.h'), at('new.h')])
    expect(JSON.parse(out)).toEqual({
      old: at('old.h'),
      new: at('new.h'),
      version: 'minor',
      changes: [{ kind: 'added', item: 'function', name: 'g', details: [], breaks: false, usedBy: [] }],
    })
    expect(exitCode).toBe(0)
  })

  it('reads the headers of each release beside one another', async () => {
    const header = '#include <lib/types.h>\nint f(number a);\n'
    write({
      'old/include/lib/types.h': 'typedef int number;\n',
      'old/include/lib/all.h': header,
      'new/include/lib/types.h': 'typedef long number;\n',
      'new/include/lib/all.h': header,
    })
    const { out } = await bindgen(['diff', at('old/include/lib/all.h'), at('new/include/lib/all.h')])
    expect(out).toContain('parameter 1 (a) was number (int) and is number (long)')
  })

  it('compares modules and packages of them', async () => {
    const first = '// Made by bindgen 0.1.0 from a.h.\n'
    write({
      'old/package.json': '{}',
      'old/a.d.ts': `${first}export declare function f(a: number): number;\n`,
      'old/index.d.ts': 'export * from "./a.js"\nexport declare function mine(): void\n',
      'new/package.json': '{}',
      'new/a.d.ts': `${first}export declare function f(a: number | bigint): number;\n`,
      'new/a.js': '',
    })
    const modules = await bindgen(['diff', at('old/a.d.ts'), at('new/a.js')])
    const packages = await bindgen(['diff', at('old'), at('new')])
    const told = '~ function f\n    parameter 1 (a) was number and is number | bigint\n'
    expect(modules).toEqual({
      exitCode: 0,
      err: '',
      out: `${told}No caller breaks: a minor version (0 removed, 0 added, 1 changed)\n`,
    })
    expect(packages).toEqual(modules)
  })

  it.each<[string, string[], RegExp]>([
    ['one release', ['old.h'], /Two releases are compared; one is given/],
    ['three releases', ['old.h', 'old.h', 'old.h'], /Two releases are compared; 3 are given/],
    ['a header and a module', ['old.h', 'old.ts'], /is made of headers, .* of modules/],
    ['a folder without a package', ['.', 'old.ts'], /is a folder without a package\.json/],
    ['a module that is not there', ['gone.ts', 'old.ts'], /gone\.ts is not there/],
    ['a header that is not there', ['gone.h', 'old.h'], /gone\.h/],
  ])('refuses %s', async (_, paths, message) => {
    write({ 'old.h': 'int f(void);\n', 'old.ts': '' })
    const { exitCode, out, err } = await bindgen(['diff', ...paths.map(at)])
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})
