import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { configurationKeys } from '../../generator/config/keys.ts'
import { bindgen, type Recorded } from '../cli/terminal-recorder.ts'

/*
 * Every key of the configuration, by what it does to a module.
 */
const header = `
#include <stddef.h>
#include "other.h"
typedef struct box box;
typedef void thing;
typedef long long stamp;
struct shape { int sides; char name[8]; const char *label; stamp made; };
enum colour { RED, GREEN };
#define BOX_LIMIT 10
#ifdef EXTRA
int extra(void);
#endif
#ifdef BEFORE
int before_it(void);
#endif
box *box_open(const char *name);
int box_shut(box *it);
void box_note(box *it, const char *text);
thing *thing_get(void);
stamp box_time(box *it);
void on_box(box *it, void (*callback)(int));
int shape_sides(const struct shape *it);
foreign box_foreign(void);
long double unbindable(void);
`
const base = { headers: './api/main.h', includeFolders: 'inner', output: 'main.ts', library: 'c' }

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-keys-'))
  process.chdir(folder)
  mkdirSync('inner')
  mkdirSync('root/usr/include', { recursive: true })
  mkdirSync('root/usr/lib/pkgconfig', { recursive: true })
  mkdirSync('api')
  writeFileSync('api/main.h', header)
  writeFileSync('inner/other.h', 'typedef int foreign;\nint other_one(void);\n')
  writeFileSync('box.json', '{ "ownership": { "pairs": { "box_open": "box_shut" } } }')
  writeFileSync(
    'Boxes-1.0.gir',
    `<repository><namespace name="Boxes" version="1.0"><record name="Box">
      <constructor c:identifier="box_open"><return-value transfer-ownership="full"><type name="Box"/></return-value>
        <parameters><parameter name="name" transfer-ownership="none"/></parameters></constructor>
      <method name="free" c:identifier="box_shut"/></record></namespace></repository>`,
  )
  writeFileSync('before.h', '#define BEFORE 1\n')
  writeFileSync('root/usr/include/rooted.h', 'int rooted(void);\n')
  writeFileSync(
    'root/usr/lib/pkgconfig/packed.pc',
    'Name: packed\nVersion: 1\nCflags: -DEXTRA\nLibs: -lpacked\n',
  )
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

interface Made extends Recorded {
  readonly text: string
}

/** Makes the module of a configuration in TypeScript's own syntax. */
async function make(configuration: string, output = 'main.ts'): Promise<Made> {
  const common = JSON.stringify(base).slice(1, -1)
  writeFileSync('bindgen.config.mjs', `export default { ${common}, ${configuration} }\n`)
  rmSync(output, { force: true })
  const recorded = await bindgen([])
  let text = ''
  try {
    text = readFileSync(output, 'utf8')
  } catch {
    // Where it fails there is none.
  }
  return { ...recorded, text }
}

/** What a module has with the key, and lacks without it; the reverse where it takes something out. */
const effects: Record<
  keyof typeof configurationKeys,
  { set: string; has?: string | RegExp; lacks?: string | RegExp }
> = {
  targets: { set: "targets: ['x86_64-linux-gnu', 'x86_64-windows-msvc']", has: 'for 2 targets' },
  headers: {
    set: "headers: ['./api/main.h', './before.h']",
    has: '// Made by bindgen 0.1.0 from ./api/main.h, ./before.h',
  },
  extends: { set: "extends: './box.json'", has: "$.freed(it, 'box_shut')" },
  gir: { set: "gir: './Boxes-1.0.gir'", has: "$.freed(it, 'box_shut')" },
  output: { set: "output: 'main.ts'", has: 'export function box_open' },
  emit: { set: "emit: 'cjs', output: 'main.ts'", has: 'exports.box_open = box_open' },
  includeFolders: { set: "includeFolders: ['inner']", has: 'other_one' },
  systemFolders: { set: "includeFolders: [], systemFolders: 'inner'", lacks: 'other_one' },
  defines: { set: 'defines: { EXTRA: true }', has: 'export function extra(' },
  preincludes: { set: "preincludes: ['./before.h']", has: 'export function before_it(' },
  c: {
    set: "c: 'static inline int tripled(int a) { return a * 3; }'",
    has: 'export function tripled(a: number)',
  },
  packages: { set: "sysroot: 'root', packages: 'packed'", has: 'export function extra(' },
  target: {
    set: "target: 'x86_64-windows-msvc', systemIncludes: false",
    has: "target: 'x86_64-windows-msvc'",
  },
  sysroot: { set: "sysroot: 'root', headers: 'rooted.h'", has: 'export function rooted(' },
  systemIncludes: { set: 'systemIncludes: false', has: 'export function box_open' },
  library: { set: "library: 'libother.so.4'", has: "linux: ['libother.so.4', 'libother.so']" },
  only: { set: "only: 'box_*'", lacks: 'shape_sides' },
  exclude: { set: 'exclude: [/^on_/]', lacks: 'on_box' },
  opaque: { set: "opaque: 'shape'", has: 'export class shape extends $.Handle' },
  handles: { set: "handles: 'thing'", has: 'export class thing extends $.Handle' },
  rename: { set: 'rename: (name) => name.replace(/^box_/, "case_")', has: 'export function case_open(' },
  renames: { set: "renames: { box_open: 'openBox' }", has: 'export function openBox(' },
  stripPrefixes: { set: "stripPrefixes: 'box_'", has: 'export function shut(' },
  int64: { set: "int64: 'bigint'", has: /export function box_time\(it: box \| null\): bigint/ },
  int64Overrides: {
    set: "int64Overrides: { box_time: 'bigint' }",
    has: /export function box_time\(it: box \| null\): bigint/,
  },
  ownership: { set: "ownership: { pairs: { box_open: 'box_shut' } }", has: "$.freed(it, 'box_shut')" },
  keptCallbacks: { set: "keptCallbacks: '!on_box'", lacks: '$.toKeptFunction(' },
  setCallbacks: { set: "setCallbacks: 'on_box'", has: '$.toSetFunction(' },
  keptArguments: { set: "keptArguments: 'box_note.text'", has: '$.toHeld(' },
  nullable: { set: 'nullable: { box_note: false }', has: /export function box_note\(it: box, / },
  strings: {
    set: "strings: { 'box_note.text': 'bytes' }",
    lacks: /export function box_note\(it: box \| null, text: \$\.CString/,
  },
  constants: {
    set: "constants: { 'BOX_*': 'bigint' }",
    has: /export const BOX_LIMIT = \w+n;\n/,
  },
  api: { set: 'api: true', has: 'class Box extends' },
  split: { set: 'split: true', has: "export * from './main/$library.ts'" },
  signatures: {
    set: "shim: true, signatures: { BOX_LIMIT: 'int BOX_LIMIT(void)' }",
    has: 'export function BOX_LIMIT(): number {',
  },
  shim: { set: 'shim: true', has: '$shim.declare(unbindable,' },
  longDouble: { set: "shim: true, longDouble: 'text'", has: 'export function unbindable(): string {' },
  unchecked: { set: 'unchecked: true', lacks: "'box_shut', 'it'" },
  deepBinding: { set: 'deepBinding: false', has: 'deep: false' },
  strict: { set: 'strict: true', lacks: 'box_open' },
  imports: { set: "imports: { './elsewhere.ts': ['shape'] }", has: "import { shape } from './elsewhere.ts'" },
  runtime: { set: "runtime: './own/runtime.js'", has: "import * as $ from './own/runtime.js'" },
  hooks: {
    set: 'hooks: { api: (unit) => ({ ...unit, functions: unit.functions.filter((f) => f.name !== "on_box") }) }',
    lacks: 'on_box',
  },
}

describe('a key of the configuration has its effect', () => {
  test.each(Object.entries(effects))('%s', async (key, { set, has, lacks }) => {
    const output = key === 'emit' ? 'main.cjs' : key === 'api' ? 'main.api.ts' : 'main.ts'
    const without = await make('')
    const withKey = await make(key === 'emit' ? "emit: 'cjs', output: 'main.cjs'" : set, output)
    if (key !== 'strict') expect(withKey.err).not.toContain('error')
    if (has !== undefined) expect(withKey.text).toMatch(has)
    if (lacks !== undefined) expect(withKey.text).not.toMatch(lacks)
    // What the key says by default makes no difference.
    if (['output', 'includeFolders', 'systemIncludes'].includes(key)) return
    if (has !== undefined) expect(without.text).not.toMatch(has)
    if (lacks !== undefined) expect(without.text).toMatch(lacks)
  })
})

describe('names in the configuration', () => {
  test.each([
    [
      "only: ['box_*', 'box_shutt']",
      'only: the headers declare nothing that is called box_shutt',
      'Did you mean box_shut?',
    ],
    [
      "exclude: { kind: 'enum', name: /^tint/ }",
      'exclude: the headers declare nothing that is called {"kind":"enum","name":"/^tint/"}',
      null,
    ],
    [
      "renames: { box_opne: 'x' }",
      'renames: the headers declare nothing that is called box_opne',
      'Did you mean box_open?',
    ],
    [
      "ownership: { pairs: { box_open: 'box_close' } }",
      'ownership.pairs: the headers declare nothing that is called box_close',
      null,
    ],
    [
      "ownership: { ownedBy: { box_note: 'itt' } }",
      'ownership.ownedBy: the headers declare nothing that is called box_note.itt',
      'Did you mean box_note.it?',
    ],
    [
      "ownership: { takesOver: { box_note: { parameters: [1, 'tetx'] } } }",
      'ownership.takesOver: the headers declare nothing that is called box_note.tetx',
      'Did you mean box_note.text?',
    ],
    [
      "nullable: { 'box_note.texd': true }",
      'nullable: the headers declare nothing that is called box_note.texd',
      'Did you mean box_note.text?',
    ],
    ["nullable: { 'bux_*': true }", 'nullable: the headers declare nothing that is called bux_*', null],
    [
      "strings: { 'shapes.label': 'bytes' }",
      'strings: the headers declare nothing that is called shapes.label',
      'Did you mean shape.label?',
    ],
    ["handles: ['shape']", 'handles: shape is no typedef of void or void *', null],
  ])('that nothing fits are named: %s', async (set, message, hint) => {
    const { err, exitCode } = await make(set)
    expect(exitCode).toBe(0)
    expect(err).toContain(`: warning: ${message}\n`)
    if (hint !== null) expect(err).toContain(hint)
  })

  test.each([
    ["only: ['box_n?te']", /export function box_note/, 'function box_time('],
    ["only: ['box_[no]*']", /export function box_note/, 'function box_time('],
    ["nullable: { 'box_n?te': false }", /export function box_note\(it: box, /, '\0'],
    ["nullable: { 'box_{note,time}.it': false }", /export function box_note\(it: box, /, '\0'],
    ["strings: { 'box_*.te?t': 'bytes' }", /export function box_note/, 'text: $.CString'],
    ["int64Overrides: { 'box_*': 'bigint' }", /export function box_time\(it: box \| null\): bigint/, '\0'],
    ["int64Overrides: { 'sta?p': 'bigint' }", /export function box_time\(it: box \| null\): bigint/, '\0'],
    ["constants: { 'BOX_L?MIT': 'bigint' }", /export const BOX_LIMIT = \w+n;\n/, '\0'],
    ["opaque: 'sh?pe'", /export class shape extends \$\.Handle/, '\0'],
    ["handles: 't{h,}ing'", /export class thing extends \$\.Handle/, '\0'],
    ["keptCallbacks: ['!?n_*']", /\$\.toFunction\(/, '$.toKeptFunction('],
  ])('are patterns of one kind in every key: %s', async (set, has, lacks) => {
    const { err, text } = await make(set)
    expect(err).not.toContain('nothing that is called')
    expect(text).toMatch(has)
    expect(text).not.toContain(lacks)
  })

  test('that fit something are not', async () => {
    const { err } = await make(
      "opaque: 'shape', handles: ['thing'], keptCallbacks: ['on_*', '!on_box'], nullable: { 'box_open()': false, 'box_note.it': false }, exclude: ['GREEN', 'BOX_LIMIT']",
    )
    expect(err).not.toContain('nothing that is called')
  })

  test('and that modules have in common need to fit one of them', async () => {
    const { err } = await make(
      "modules: [{ output: 'main.ts' }, { output: 'more.ts', headers: './before.h' }], keptCallbacks: ['on_box', 'nobody']",
    )
    expect(err).not.toContain('called on_box')
    expect(err.match(/called nobody/g)).toHaveLength(1)
  })
})
