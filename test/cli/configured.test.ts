import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-configured-'))
  process.chdir(folder)
  mkdirSync('include')
  writeFileSync(
    'include/one.h',
    'int one_a(void);\nint one_b(int);\n#ifdef MORE\nint one_more(void);\n#endif\n',
  )
  writeFileSync('include/two.h', 'long two(void);\n')
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const configure = (name: string, text: string): void => writeFileSync(name, text)
const functionsOf = (path: string): string[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { functions: { name: string }[] }).functions.map(
    ({ name }) => name,
  )

describe('bindgen without headers', () => {
  test('makes the modules of bindgen.config.ts', async () => {
    configure(
      'bindgen.config.ts',
      `const include: string = 'include'
      export default {
        includeFolders: [include], emit: 'json',
        modules: [
          { headers: 'one.h', output: 'out/one.json', defines: { MORE: true }, exclude: /_b$/ },
          { headers: ['two.h'], output: 'out/two.json' },
        ],
      }`,
    )
    const { exitCode, err } = await bindgen([])
    expect(err).toMatch(/out[/\\]one\.json: 2 functions.*\n.*out[/\\]two\.json: 1 function/)
    expect(exitCode).toBe(0)
    expect(functionsOf('out/one.json')).toEqual(['one_a', 'one_more'])
    expect(functionsOf('out/two.json')).toEqual(['two'])
  })

  test.each([
    [
      'bindgen.config.js',
      "export default { headers: 'one.h', includeFolders: 'include', emit: 'json', output: 'x.json' }",
    ],
    [
      'bindgen.config.json',
      '{ "headers": "one.h", "includeFolders": "include", "emit": "json", "output": "x.json" }',
    ],
  ])('reads %s', async (name, text) => {
    configure(name, text)
    expect((await bindgen([])).exitCode).toBe(0)
    expect(functionsOf('x.json')).toEqual(['one_a', 'one_b'])
  })

  test('takes another file with --config, whose folder its paths start from', async () => {
    configure('include/other.json', '{ "headers": "./two.h", "emit": "json", "output": "two.json" }')
    expect((await bindgen(['--config', 'include/other.json'])).exitCode).toBe(0)
    expect(functionsOf('include/two.json')).toEqual(['two'])
  })

  test('runs the hooks', async () => {
    configure(
      'bindgen.config.mjs',
      `export default { headers: 'one.h', includeFolders: 'include', emit: 'json', output: 'x.json',
        hooks: { api: (unit) => ({ ...unit, functions: unit.functions.slice(1) }) } }`,
    )
    expect((await bindgen([])).exitCode).toBe(0)
    expect(functionsOf('x.json')).toEqual(['one_b'])
  })

  test('writes no module where one of them fails', async () => {
    configure(
      'bindgen.config.json',
      JSON.stringify({
        includeFolders: 'include',
        emit: 'json',
        modules: [
          { headers: 'one.h', output: 'one.json' },
          { headers: 'missing.h', output: 'missing.json' },
        ],
      }),
    )
    expect((await bindgen([])).exitCode).toBe(1)
    expect(existsSync('one.json')).toBe(false)
  })
})

describe('a wrong configuration', () => {
  test.each([
    [
      'an unknown key',
      '{ "header": "one.h" }',
      /bindgen\.config\.json:1:3: header: there is no such key\n.*Did you mean headers\?/,
    ],
    ['a wrong type', '{ "headers": "one.h", "strict": 1 }', /strict: 1 is not true or false/],
    ['no header', '{ "output": "x.ts" }', /headers: no header is given/],
    ['no JSON', '{ headers }', /bindgen\.config\.json cannot be read: /],
    [
      'an unknown package',
      '{ "headers": "one.h", "packages": "no-such-package" }',
      /packages: there is no package no-such-package/,
    ],
    [
      'two modules in one file',
      '{ "modules": [{ "headers": "one.h", "output": "x.ts" }, { "headers": "two.h", "output": "./x.ts" }] }',
      /modules\[1\]\.output: modules\[0\] writes .*x\.ts too/,
    ],
  ])('with %s is refused with exit code 2', async (_, text, message) => {
    configure('bindgen.config.json', text)
    const { exitCode, err } = await bindgen([])
    expect(err).toMatch(message)
    expect(exitCode).toBe(2)
  })

  test('that is not there is said to be missing', async () => {
    const { exitCode, err } = await bindgen([])
    expect(exitCode).toBe(2)
    expect(err).toContain('No header is given, and there is no bindgen.config.ts here')
    expect((await bindgen(['-c', 'missing.ts'])).err).toMatch(/missing\.ts cannot be read/)
  })
})
