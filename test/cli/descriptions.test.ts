import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

const header = `typedef struct box box;
enum { BOX_OK, BOX_FULL, BOX_TORN };
box *box_make(const char *name);
void box_drop(box *);
int box_put(box *, const char *thing, int *place);
int box_take(box *, int *place);
void box_on_change(box *, void (*changed)(void *data), void *data);
`

const description = {
  ownership: { pairs: { box_make: 'box_drop' } },
  keptCallbacks: 'box_on_*',
  api: {
    classes: { box: 'Carton' },
    error: 'CartonError',
    status: { 'box_{put,take}': ['BOX_OK'] },
    directions: { 'box_put.place': 'out', 'box_take.place': 'in' },
  },
}

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-descriptions-'))
  process.chdir(folder)
  mkdirSync('include/nested', { recursive: true })
  writeFileSync('include/nested/box.h', header)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const write = (path: string, value: unknown): void =>
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2))
const line = ['nested/box.h', '-I', 'include', '--lib', 'libbox.so.1', '--api']

describe('a description', () => {
  it('that lies beside the header, the configuration or the module is taken, and said to be', async () => {
    for (const place of ['include/nested', '.', 'made']) {
      mkdirSync('made', { recursive: true })
      write(`${place}/box.bindgen.json`, description)
      const { err, exitCode } = await bindgen([...line, '-o', 'made/box.ts', '--force'])
      expect(err).toMatch(/note: .*box\.bindgen\.json is taken, which says what nested\/box\.h means/)
      expect(exitCode).toBe(0)
      const text = readFileSync('made/box.api.ts', 'utf8')
      expect(text).toContain('class Carton extends')
      expect(text).toContain('put(thing: $.CStringInput | null): number {')
      expect(text).toContain('class CartonError extends')
      const raw = readFileSync('made/box.ts', 'utf8')
      expect(raw).toContain("$.freed(argument1, 'box_drop')")
      rmSync(`${place}/box.bindgen.json`)
    }
  })

  it('of another header is not', async () => {
    write('include/box.bindgen.json', description)
    write('include/nested/other.bindgen.json', description)
    const { err } = await bindgen(line)
    expect(err).not.toContain('bindgen.json')
  })

  it('is named by extends: a file, TypeScript too, or what a package has; nothing else is taken then', async () => {
    write('box.bindgen.json', { api: { classes: { box: 'Taken' } } })
    mkdirSync('node_modules/box-notes', { recursive: true })
    write('node_modules/box-notes/package.json', { name: 'box-notes', version: '1.0.0' })
    write('node_modules/box-notes/box.bindgen.json', description)
    mkdirSync('notes')
    write('notes/box.ts', `const name: string = 'Parcel'\nexport default { api: { classes: { box: name } } }`)
    for (const [given, name] of [
      ['notes/box.ts', 'Parcel'],
      ['box-notes/box.bindgen.json', 'Carton'],
      ['./node_modules/box-notes/box.bindgen.json', 'Carton'],
    ] as const) {
      const { err } = await bindgen([...line, '--extends', given, '-o', 'box.ts'])
      expect(err).not.toContain('is taken')
      expect(readFileSync('box.api.ts', 'utf8')).toContain(`class ${name} extends`)
    }
    const none = await bindgen([...line, '--extends', './none.json'])
    expect(none.exitCode).toBe(2)
    expect(none.err).toContain('extends: there is no description ./none.json')
  })

  it('comes behind the configuration, and the last of several before the others', async () => {
    write('one.json', {
      api: {
        classes: { box: 'One' },
        messages: ['one'],
        naming: 'c',
        status: { box_put: 'negative', 'box_{put,take}': ['BOX_FULL'] },
      },
    })
    write('two.json', description)
    const configuration = {
      headers: './include/nested/box.h',
      library: 'libbox.so.1',
      extends: ['./one.json', './two.json'],
      api: { status: { box_put: ['BOX_OK', 'BOX_FULL'] } },
    }
    write('bindgen.config.json', configuration)
    expect((await bindgen([])).exitCode).toBe(0)
    const text = readFileSync('box.api.ts', 'utf8')
    expect(text).toContain('class Carton extends')
    // Of patterns the last that fits decides: that of the configuration, then the stronger description's.
    expect(text).toContain('result !== $raw.BOX_OK && result !== $raw.BOX_FULL')
    const { out } = await bindgen(['list', '-v'])
    expect(out).not.toContain('Carton')
    const listed = await bindgen(['list', '--api', '-v'])
    expect(listed.out).toContain('status: ["BOX_OK","BOX_FULL"]  [the configuration: box_put]')
    expect(listed.out).toContain('status: ["BOX_OK"]  [two.json: box_{put,take}]')
    expect(listed.out).toContain('parameter 3, direction: "out"  [two.json: box_put.place]')
  })

  it('makes no idiomatic module where none is wanted', async () => {
    write('box.bindgen.json', description)
    await bindgen(line.filter((word) => word !== '--api'))
    expect(() => readFileSync('box.api.ts')).toThrow('ENOENT')
    expect(readFileSync('box.ts', 'utf8')).toContain("'box_drop'")
  })

  it('is checked like the configuration, with the place of what is wrong', async () => {
    write('box.bindgen.json', '{\n  "api": {\n    "directons": {},\n    "status": { "box_put": 5 }\n  }\n}\n')
    const { err, exitCode } = await bindgen(line)
    expect(exitCode).toBe(2)
    expect(err).toMatch(/error: box\.bindgen\.json:3:5: api\.directons: there is no such key\n.*directions\?/)
    expect(err).toContain("error: box.bindgen.json:4:17: api.status.box_put: 5 is not 'none' or")
    write('box.bindgen.json', '{ "headers": "box.h" }')
    expect((await bindgen(line)).err).toContain('box.bindgen.json:1:3: headers: there is no such key')
    write('box.bindgen.json', '{ api: }')
    expect((await bindgen(line)).err).toContain('box.bindgen.json cannot be read: ')
  })

  it('is an input: a depfile names it', async () => {
    write('box.bindgen.json', description)
    await bindgen([...line, '--depfile', 'box.d'])
    expect(readFileSync('box.d', 'utf8')).toContain('box.bindgen.json')
  })
})
