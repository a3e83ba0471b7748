import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { coloursFor } from '../../generator/cli/output/terminal.ts'
import { targetNames } from '../../generator/target/target.ts'
import { haveJudges } from '../judges.ts'
import { bindgen } from './terminal-recorder.ts'

const header = `
/** Adds. */
int add(int a, int b);
struct point { int x, y; };
typedef struct engine engine;
engine *engine_new(void);
void engine_free(engine *);
long double unbindable(long double x);
#define LIMIT (1 << 4)
`

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-cli-'))
  process.chdir(folder)
  writeFileSync('mine.h', header)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const read = (path: string): string => readFileSync(path, 'utf8')
/** As files of pkg-config have paths on Windows. */
const slashed = (path: string): string => path.replaceAll('\\', '/')
/** Some tests ask for a compiler, or for headers and libraries as Linux keeps them. */
const onUnix = process.platform !== 'win32'

describe('bindgen HEADER', () => {
  test('writes a module, and says on one line what is in it', async () => {
    const { exitCode, out, err } = await bindgen(['./mine.h'])
    expect(exitCode).toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(/mine\.ts: 3 functions, 2 records, 1 constant; 1 skipped; \d+\.\d\d s/)
    expect(err).toMatch(/1 .*long double.*: unbindable/)
    expect(read('mine.ts')).toContain('export function add(')
  })

  test('writes the same bytes again', async () => {
    await bindgen(['./mine.h'])
    const first = read('mine.ts')
    expect((await bindgen(['./mine.h'])).exitCode).toBe(0)
    expect(read('mine.ts')).toBe(first)
  })

  test('writes where -o says', async () => {
    expect((await bindgen(['mine.h', '-I.', '-o', 'deep/er/x.ts'])).exitCode).toBe(0)
    expect(existsSync('deep/er/x.ts')).toBe(true)
  })

  test('says that the output is a folder', async () => {
    mkdirSync('out')
    for (const force of [[], ['--force']]) {
      const { exitCode, err } = await bindgen(['./mine.h', '-o', 'out', '--emit', 'ts', ...force])
      expect(exitCode).toBe(2)
      expect(err).toContain('Cannot write to out: it is a folder')
    }
  })

  test.runIf(onUnix)('says of a C++ header that it is one', async () => {
    writeFileSync('mine.h', '#include <iostream>\nnamespace mine { class box { }; }\n')
    const { exitCode, err } = await bindgen(['./mine.h'])
    expect(exitCode).toBe(1)
    expect(err).toContain('headers without .h are those of C++')
    expect(err).toContain('This looks like C++')
  })

  test('takes a word that is nearly a command for one', async () => {
    expect(await bindgen(['lits', 'mine.h'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'bindgen: error: There is no command lits\n  help: Did you mean list?\n',
    })
    writeFileSync('lits', 'int lits(void);\n')
    expect((await bindgen(['lits', '-o', 'lits.ts'])).exitCode).toBe(0)
  })

  test('says of a folder that it is no header', async () => {
    mkdirSync('include')
    const { exitCode, err } = await bindgen(['include'])
    expect(exitCode).toBe(1)
    expect(err).toContain("'include' is a folder, not a header")
    expect(err).toContain('-I include')
    expect(err).not.toContain('install')
  })

  test('writes nothing where nothing is chosen: the module that is there stays', async () => {
    expect((await bindgen(['./mine.h'])).exitCode).toBe(0)
    const before = readFileSync('mine.ts', 'utf8')
    const unchosen = await bindgen(['./mine.h', '--only', 'nope*'])
    expect(unchosen.exitCode).toBe(1)
    expect(unchosen.err).toContain('error: Nothing that ./mine.h declares is chosen by only and exclude')
    expect(unchosen.err).toContain('bindgen list ./mine.h shows the names')
    expect(readFileSync('mine.ts', 'utf8')).toBe(before)
  })

  test('claims nothing before the files are written', async () => {
    writeFileSync('blocked', '')
    const { exitCode, err } = await bindgen(['./mine.h', '-o', 'blocked/x.ts'])
    expect(exitCode).toBe(2)
    expect(err).toContain('Cannot write to blocked')
    expect(err).not.toContain('✓')
    expect((await bindgen(['./mine.h', '--strict'])).err).toMatch(/^✗ mine\.ts: .*1 skipped/m)
  })

  test('makes the same bytes wherever they are written', async () => {
    const bytes = new Set<string>()
    for (const output of [['-o', 'a.ts'], ['--output=c/d.ts'], ['--out', 'e.ts', '--depfile', 'f.d']]) {
      expect(await bindgen(['./mine.h', ...output, '-q'])).toMatchObject({ exitCode: 0, err: '' })
      bytes.add(read(output.join(' ').match(/\w+(\/\w+)?\.ts/)![0]))
    }
    expect(bytes.size).toBe(1)
    expect([...bytes][0]).toContain('// Do not edit; run: bindgen ./mine.h\n')
    await bindgen(['./mine.h', '-o', 'g.js'])
    expect(read('g.js')).toContain('// Do not edit; run: bindgen ./mine.h --emit js\n')
  })

  test('has one quiet line for inline functions, and names with --verbose', async () => {
    writeFileSync(
      'i.h',
      'static inline int one(void) { __asm__("nop"); return 1; }\nstatic inline int two(void) { return one(); }\nint f(void);\n',
    )
    const { err } = await bindgen(['./i.h'])
    expect(err).toMatch(/i\.ts: 1 function; \d/)
    expect(err).toContain(
      '  2 inline functions left out: no library exports them, and they have no translation (--verbose says why)\n',
    )
    expect(err).not.toContain('one')
    expect((await bindgen(['./i.h', '--verbose'])).err).toContain('function two')
  })

  test('does not count inline functions that macros of the header make for its own use', async () => {
    writeFileSync(
      'm.h',
      [
        '#define CLEANUP(T) static inline void cleanup_##T(T **p) { (void)p; }',
        '#define CHECK(name) static inline void name(void) { __asm__("nop"); }',
        'typedef struct box box;',
        'CLEANUP(box)',
        'CHECK(_check_box)',
        'static inline',
        'int two(void) { __asm__("nop"); return 2; }',
        'int f(void);',
      ].join('\n'),
    )
    const { err } = await bindgen(['./m.h'])
    expect(err).toContain(
      '  1 inline function left out: no library exports them, and they have no translation (--verbose says why)\n',
    )
    const { err: whole } = await bindgen(['./m.h', '--verbose', '--force'])
    expect(whole).toContain('function cleanup_box')
    expect(whole).toContain('function _check_box')
  })

  test('says what to do about a type that another header declares', async () => {
    writeFileSync('mine.h', 'void fill(elsewhere_t *to);')
    const { err } = await bindgen(['./mine.h'])
    expect(err).toContain("'fill' is left out: the type 'elsewhere_t' is unknown")
    expect(err).toContain('Put the header that declares it before this one')
  })

  test('groups what was skipped by the reason, wherever in the declaration it lies', async () => {
    writeFileSync(
      'mine.h',
      'long double f(int); int g(long double x); int h(int, long double); int vp(__builtin_va_list); int vq(int, __builtin_va_list ap);',
    )
    const { err } = await bindgen(['./mine.h'])
    expect(err).toContain('  3 Koffi has no type for long double: f, g, h\n')
    expect(err).toContain('  2 a va_list has a form that only the C compiler knows: vp, vq\n')
  })

  test('tells of what is weaker than in C, and fails for it with --strict', async () => {
    writeFileSync('weak.h', 'void set(void (*log)(const char *, __builtin_va_list ap)); int add(int, int);')
    const { err, exitCode } = await bindgen(['./weak.h'])
    expect(exitCode).toBe(0)
    expect(err).toMatch(/weak\.ts: 2 functions; 1 weakened; /)
    expect(err).toMatch(
      /^ {2}1 a plain void \* here, which no JavaScript function passes for: .*va_list.*: set$/m,
    )
    expect((await bindgen(['./weak.h', '--verbose'])).err).toMatch(
      /function set {2}.*weak\.h:1, parameter log$/m,
    )
    expect((await bindgen(['./weak.h', '--strict'])).exitCode).toBe(1)
  })

  test('fails with --strict for what only its record, or the configuration, keeps from being bound', async () => {
    writeFileSync('p.h', 'struct p { char a; double b; } __attribute__((packed)); void take(struct p);')
    const { err, exitCode } = await bindgen(['./p.h', '--strict'])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/1 record; 1 skipped/)
    expect(err).toMatch(/1 struct p by value is packed.*: take$/m)
  })

  test('does not overwrite what was edited by hand, unless forced', async () => {
    await bindgen(['./mine.h'])
    writeFileSync('mine.ts', read('mine.ts').replace('export', '/* mine */ export'))
    const edited = read('mine.ts')
    const { exitCode, err } = await bindgen(['./mine.h'])
    expect(exitCode).toBe(2)
    expect(err).toContain('mine.ts was edited by hand')
    expect(err).toContain('--force')
    expect(read('mine.ts')).toBe(edited)
    expect((await bindgen(['./mine.h', '--force'])).exitCode).toBe(0)
    expect(read('mine.ts')).not.toBe(edited)
  })

  test("does not overwrite somebody else's file", async () => {
    writeFileSync('mine.ts', 'export const precious = 1\n')
    expect((await bindgen(['./mine.h'])).exitCode).toBe(2)
    expect(read('mine.ts')).toBe('export const precious = 1\n')
  })

  test('names a header that is not there, and the folders that were searched', async () => {
    mkdirSync('elsewhere')
    const { exitCode, err } = await bindgen(['missing.h', '-Ielsewhere'])
    expect(exitCode).toBe(1)
    expect(err).toContain('missing.h')
    expect(err).toContain('elsewhere')
    expect(existsSync('missing.ts')).toBe(false)
  })

  test('takes the folders of required packages for theirs', async () => {
    for (const name of ['inner', 'outer']) mkdirSync(`root/opt/${name}`, { recursive: true })
    mkdirSync('root/usr/lib/pkgconfig', { recursive: true })
    writeFileSync('root/opt/inner/inner.h', 'int inner(void);\n')
    writeFileSync('root/opt/outer/outer.h', '#include <inner.h>\nint outer(void);\n')
    const fields = (name: string): string =>
      `Name: ${name}\nVersion: 1\nCflags: -I${slashed(folder)}/root/opt/${name}\n`
    writeFileSync('root/usr/lib/pkgconfig/outer.pc', `${fields('outer')}Requires: inner >= 1\n`)
    writeFileSync('root/usr/lib/pkgconfig/inner.pc', fields('inner'))
    const { out } = await bindgen(['outer.h', '--package', 'outer', '--sysroot', 'root', '--emit', 'json'])
    expect((JSON.parse(out) as { functions: { name: string }[] }).functions.map(({ name }) => name)).toEqual([
      'outer',
    ])
  })

  test.runIf(onUnix)('takes the package that a header leads to for another one’s', async () => {
    for (const name of ['inner', 'outer']) mkdirSync(`root/opt/${name}`, { recursive: true })
    mkdirSync('root/usr/include', { recursive: true })
    writeFileSync('root/usr/include/stdio.h', '')
    mkdirSync('root/usr/lib/pkgconfig', { recursive: true })
    writeFileSync('root/opt/inner/inner.h', 'int inner(void);\n')
    writeFileSync('root/opt/outer/outer.h', '#include <inner.h>\nint outer(void);\n')
    writeFileSync(
      'root/usr/lib/pkgconfig/inner.pc',
      `Name: inner\nVersion: 1\nCflags: -I${slashed(folder)}/root/opt/inner\nLibs: -linner\n`,
    )
    const { out, err } = await bindgen(['root/opt/outer/outer.h', '--sysroot', 'root', '--emit', 'json'])
    expect(err).toContain('inner.h comes with inner, whose flags are taken')
    expect((JSON.parse(out) as { functions: { name: string }[] }).functions.map(({ name }) => name)).toEqual([
      'outer',
    ])
  })
  test.runIf(onUnix)(
    'takes all folders of a required package that the header is called after for its own',
    async () => {
      for (const name of ['base', 'base-config', 'toolkit'])
        mkdirSync(`root/opt/${name}`, { recursive: true })
      mkdirSync('root/usr/lib/pkgconfig', { recursive: true })
      writeFileSync('root/opt/base/base.h', '#include <baseconfig.h>\nint base(void);\n')
      writeFileSync('root/opt/base-config/baseconfig.h', '#define BASE_LIMIT 5\n')
      const opt = `${slashed(folder)}/root/opt`
      writeFileSync(
        'root/usr/lib/pkgconfig/base-2.0.pc',
        `Name: b\nVersion: 1\nCflags: -I${opt}/base -I${opt}/base-config\n`,
      )
      writeFileSync(
        'root/usr/lib/pkgconfig/toolkit.pc',
        `Name: t\nVersion: 1\nCflags: -I${opt}/toolkit\nRequires: base-2.0\n`,
      )
      const { out } = await bindgen(['base.h', '--package', 'toolkit', '--sysroot', 'root', '--emit', 'json'])
      expect(
        (JSON.parse(out) as { constants: { name: string }[] }).constants.map(({ name }) => name),
      ).toEqual(['BASE_LIMIT'])
    },
  )
  test.runIf(onUnix)('says where below the system’s folders a header is', async () => {
    mkdirSync('root/usr/include/tidied', { recursive: true })
    writeFileSync('root/usr/include/tidied/below.h', 'int below(void);\n')
    const { err } = await bindgen(['below.h', '--sysroot', 'root'])
    expect(err).toContain('/usr/include/tidied: add -I ')
  })
  test('says what to do where a header refuses to be read alone', async () => {
    writeFileSync(
      'part.h',
      '#ifndef INSIDE_MINE\n#error "Only <whole/mine.h> can be included directly."\n#endif\n',
    )
    expect((await bindgen(['./part.h'])).err).toContain(
      'help: It is a part of whole/mine.h: bind that instead',
    )
    writeFileSync('width.h', '#ifndef MY_WIDTH\n#error MY_WIDTH must be 8 or 16\n#endif\n')
    expect((await bindgen(['./width.h'])).err).toContain('help: Define what it asks for: -D MY_WIDTH')
  })
  test.runIf(onUnix)('says which package a header comes with', async () => {
    mkdirSync('root/usr/lib/pkgconfig', { recursive: true })
    mkdirSync('root/opt/tool-2/tool', { recursive: true })
    writeFileSync('root/opt/tool-2/tool/tool.h', 'int tool(void);\n')
    const cflags = `Cflags: -I${slashed(folder)}/root/opt/tool-2 -DTOOL\n`
    writeFileSync('root/usr/lib/pkgconfig/another.pc', `Name: a\nVersion: 1\n${cflags}`)
    writeFileSync('root/usr/lib/pkgconfig/tool-2.0.pc', `Name: tool\nVersion: 2\n${cflags}Libs: -ltool\n`)
    const sysroot = ['--sysroot', 'root', '--target', 'x86_64-linux-gnu']
    const { err } = await bindgen(['tool/tool.h', ...sysroot])
    expect(err).toContain('tool/tool.h comes with tool-2.0, whose flags are taken')
    expect(read('tool.ts')).toContain("linux: ['libtool.so']")
    const { exitCode } = await bindgen(['tool/tool.h', ...sysroot, '--package', 'tool-2.0'])
    expect(exitCode).toBe(0)
    expect(read('tool.ts')).toContain("linux: ['libtool.so']")
    // Which of two is meant is for the user to say.
    writeFileSync('root/usr/lib/pkgconfig/tool-3.0.pc', `Name: tool\nVersion: 3\n${cflags} -DTHREE\n`)
    const { err: advice } = await bindgen(['tool/tool.h', ...sysroot])
    expect(advice).toContain('tool/tool.h comes with tool-2.0, tool-3.0, another: add --package tool-2.0')
    expect((await bindgen(['tool/tool.h', '--package', 'nope'])).err).toContain('There is no package nope')
  })

  test.runIf(onUnix)('says where to look for the headers of another target', async () => {
    const { err } = await bindgen(['lost/lost.h', '--target', 'x86_64-windows-msvc'])
    expect(err).toContain("This system's headers are not those of x86_64-windows-msvc")
    expect(err).not.toContain('--package')
  })

  test.runIf(onUnix)('warns where the library that was named defines nothing of the header', async () => {
    writeFileSync('z.h', 'int no_such_function(void);\n')
    const { exitCode, err } = await bindgen(['./z.h', '--lib', 'c'])
    expect(exitCode).toBe(0)
    expect(err).toContain('warning: c defines none of the functions of ./z.h')
  })

  test('shows the place of an error, and writes nothing', async () => {
    writeFileSync('bad.h', 'int a;\n#error Define FOO first\n')
    const { exitCode, err } = await bindgen(['./bad.h'])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/bad\.h:2:\d+: error: .*Define FOO first/)
    expect(err).toMatch(/2 \| #error Define FOO first\n/)
    expect(existsSync('bad.ts')).toBe(false)
  })

  test('fails with --strict where a declaration is skipped', async () => {
    const { exitCode } = await bindgen(['./mine.h', '--strict'])
    expect(exitCode).toBe(1)
    expect(existsSync('mine.ts')).toBe(false)
  })

  test('keeps its messages within the terminal, and in whole lines where there is none', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `no_such_function_${index}`)
    writeFileSync('wide.h', names.map((name) => `long double ${name}(void);`).join('\n'))
    const plain = await bindgen(['./wide.h', '--verbose', 'missing.h'])
    const narrow = await bindgen(['./wide.h', '--lib', 'c'], { width: 60 })
    const coloured = await bindgen(['./wide.h', '--lib', 'c'], { width: 60, colours: coloursFor(true) })
    expect(narrow.err.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(narrow.err.split('\n').length).toBeGreaterThan(6)
    const seconds = /\d+\.\d\d s/
    expect(stripVTControlCharacters(coloured.err).replace(seconds, '')).toBe(narrow.err.replace(seconds, ''))
    expect(plain.err.split('\n').some((line) => line.length > 80)).toBe(true)
  })

  test('is silent with --quiet', async () => {
    expect(await bindgen(['./mine.h', '--quiet', '--emit', 'json', '-o', 'x.json'])).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    })
  })

  test('lists every skip with --verbose', async () => {
    expect((await bindgen(['./mine.h', '--verbose'])).err).toMatch(/function unbindable {2}.*mine\.h:8/)
  })

  test('says how long each stage took with --verbose', async () => {
    const told = / preprocess \d+ ms, scope \d+ ms, .*, plan \d+ ms, emit \d+ ms\n/
    expect((await bindgen(['./mine.h', '--verbose'])).err).toMatch(told)
    expect((await bindgen(['./mine.h'])).err).not.toMatch(told)
  })

  test('with --verbose says where in the declaration the reason lies', async () => {
    writeFileSync('p.h', 'void f(long double x);\nvoid g(int, long double);\nlong double h(void);\n')
    const { err } = await bindgen(['./p.h', '--lib', 'c', '--verbose'])
    expect(err).toMatch(/function f {2}.*p\.h:1, parameter x$/m)
    expect(err).toMatch(/function g {2}.*p\.h:2, parameter 2$/m)
    expect(err).toMatch(/function h {2}.*p\.h:3, result$/m)
  })

  test('prints diagnostics as JSON with --json', async () => {
    const { err } = await bindgen(['missing.h', '--json'])
    const lines = err.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { severity: 'error', code: 'header-not-found' },
    ])
  })

  test('binds only what is asked for, and what that needs', async () => {
    const { out } = await bindgen(['./mine.h', '--only', 'engine_*', '--exclude', '*_free', '--emit', 'json'])
    const api = JSON.parse(out) as { functions: { name: string }[]; records: { type: string }[] }
    expect(api.functions.map(({ name }) => name)).toEqual(['engine_new'])
    expect(api.records.map(({ type }) => type)).toEqual(['struct engine'])
  })

  test('writes the inputs for make', async () => {
    mkdirSync('sp ace')
    writeFileSync('sp ace/other.h', 'int other(void);\n')
    writeFileSync('mine.h', '#include "sp ace/other.h"\nint mine(void);\n')
    await bindgen(['./mine.h', '--depfile', 'mine.d'])
    expect(read('mine.d')).toMatch(/^mine\.ts: \\\n {2}\S*mine\.h \\\n {2}\S*sp\\ ace\/other\.h\n/)
  })
})

test('leaves the time of an unchanged file alone, unless a build tool asks for a depfile', async () => {
  const past = new Date(2020, 1, 1)
  const time = (): number => statSync('mine.ts').mtime.getFullYear()
  await bindgen(['./mine.h'])
  utimesSync('mine.ts', past, past)
  await bindgen(['./mine.h'])
  expect(time()).toBe(2020)
  await bindgen(['./mine.h', '--depfile', 'mine.d'])
  expect(time()).toBeGreaterThan(2020)
})

describe('--emit json', () => {
  test('prints the API on standard output', async () => {
    const { out, exitCode } = await bindgen(['./mine.h', '--emit', 'json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'bindgen-api/1', headers: ['./mine.h'] })
  })

  test('writes it with --out', async () => {
    const { out } = await bindgen(['./mine.h', '--emit', 'json', '--out', 'api.json'])
    expect(out).toBe('')
    expect(JSON.parse(read('api.json'))).toMatchObject({ format: 'bindgen-api/1' })
  })
})

describe('bindgen list', () => {
  test('shows each declaration on a line that fits the terminal, and why one is not bound', async () => {
    const { out, exitCode } = await bindgen(['list', './mine.h'], { outputWidth: 60 })
    expect(exitCode).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.filter((line) => line.length > 60)).toEqual([])
    expect(out).toMatch(/^function +add +int add\(int a, int b\)$/m)
    expect(out).toMatch(/^function +unbindable .*\n +skipped: result/m)
    expect(out).toMatch(/^handle +engine +opaque$/m)
    expect(out).toMatch(/^constant +LIMIT +16 \(int\)$/m)
    expect(out).toMatch(/^What the caller owns.*\n {2}engine_new -> engine_free {2}\[names: "new"\]$/m)
  })
})

describe('bindgen list --json', () => {
  test('says of each declaration whether it is bound, weakened or skipped, and why', async () => {
    writeFileSync(
      'l.h',
      'struct p { char a; double b; _Decimal64 c; } __attribute__((packed)); void take(struct p); void set(void (*log)(__builtin_va_list)); int add(int a, int b); typedef _Decimal64 real;',
    )
    const { out } = await bindgen(['list', './l.h', '--json'])
    const rows = JSON.parse(out) as { kind: string; name: string; status: string; reason: string | null }[]
    expect(rows.map(({ kind, name, status }) => `${kind} ${name}: ${status}`)).toEqual([
      'function take: skipped',
      'function set: weakened',
      'function add: bound',
      'struct p: bound',
      'field struct p.c: skipped',
      'typedef real: skipped',
    ])
    expect(rows.map(({ reason }) => reason === null)).toEqual([false, false, true, true, false, false])
  })
})

describe('bindgen list of several targets', () => {
  // This system comes first, where it is among them.
  const targets = 'riscv64-linux-gnu,x86_64-windows-msvc'
  beforeEach(() =>
    writeFileSync(
      'p.h',
      '#ifdef _WIN32\nint only_there(void);\n#define WIDTH 4\n#else\nint only_here(void);\n#define WIDTH 8\n#endif\nlong both(void);\n',
    ),
  )

  test('shows what is on some of them only, and each form of what differs', async () => {
    const { out } = await bindgen(['list', './p.h', '--target', targets], { outputWidth: 200 })
    expect(out).toMatch(/^function +only_here .*\n +on riscv64-linux-gnu$/m)
    expect(out).toMatch(/^function +only_there .*\n +on x86_64-windows-msvc$/m)
    expect(out).toMatch(/^constant +WIDTH +8 \(int\)\n +on riscv64-linux-gnu$/m)
    expect(out).toMatch(/^constant +WIDTH +4 \(int\)\n +on x86_64-windows-msvc$/m)
    expect(out).toMatch(/^function +both +long both\(void\)\n(?! +on)/m)
  })

  test('as JSON says of each declaration on which it is', async () => {
    const { out } = await bindgen(['list', './p.h', '--target', targets, '--json'])
    const rows = JSON.parse(out) as { name: string; detail: string; targets: string[] }[]
    expect(rows.map(({ name, targets: on }) => `${name} ${on.length}`).sort()).toEqual([
      'WIDTH 1',
      'WIDTH 1',
      'both 2',
      'only_here 1',
      'only_there 1',
    ])
  })

  test('--emit json has a document for each', async () => {
    const { out } = await bindgen(['./p.h', '--target', targets, '--emit', 'json'])
    const documents = JSON.parse(out) as { target: string; functions: { name: string }[] }[]
    const told = documents.map(({ target, functions }) => [target, ...functions.map(({ name }) => name)])
    expect(told.sort()).toEqual([
      ['riscv64-linux-gnu', 'only_here', 'both'],
      ['x86_64-windows-msvc', 'only_there', 'both'],
    ])
  })

  test('--strict fails where a declaration is not bound on one of them', async () => {
    const text =
      '#ifdef _WIN32\ntypedef _Decimal64 value;\n#else\ntypedef double value;\n#endif\nvoid f(value);\n'
    writeFileSync('s.h', text)
    const line = ['./s.h', '--strict', '--lib', 'c']
    expect((await bindgen([...line, '--target', 'riscv64-linux-gnu'])).exitCode).toBe(0)
    const { exitCode, err } = await bindgen([...line, '--target', targets], { outputWidth: 200 })
    expect(err).toContain('only on x86_64-windows-msvc')
    expect(exitCode).toBe(1)
  })
})

describe('bindgen check', () => {
  test('says which headers of the C library are missing, or there, and were not where a module was made', async () => {
    mkdirSync('root/usr/include', { recursive: true })
    writeFileSync('root/usr/include/stdio.h', 'typedef long only_in_this_one;\n')
    writeFileSync('uses.h', '#include <stdio.h>\nint use(int);\n')
    const line = ['./uses.h', '--lib', 'c', '--target', 'aarch64-linux-musl,arm64-apple-darwin']
    const withRoot = [...line, '--sysroot', 'aarch64-linux-musl=root']
    await bindgen(withRoot)
    expect((await bindgen(['check', ...withRoot])).exitCode).toBe(0)
    const { exitCode, err } = await bindgen(['check', ...line], { outputWidth: 300 })
    expect(exitCode).toBe(1)
    expect(err).toContain("the C library's headers of aarch64-linux-musl are installed")
    expect(err).not.toContain('headers of arm64-apple-darwin are installed')
    await bindgen([...line, '--force'])
    const { err: reverse } = await bindgen(['check', ...withRoot], { outputWidth: 300 })
    expect(reverse).toContain('Headers of aarch64-linux-musl are here')
  })

  test('passes where the output is fresh, and shows the difference where it is not', async () => {
    await bindgen(['./mine.h'])
    expect((await bindgen(['check', './mine.h'])).exitCode).toBe(0)
    writeFileSync('mine.h', header.replace('LIMIT (1 << 4)', 'LIMIT 17'))
    const { exitCode, err } = await bindgen(['check', './mine.h'])
    expect(exitCode).toBe(1)
    expect(err).toContain('mine.ts is stale')
    expect(err).toMatch(/^ {2}-.*LIMIT = 16/m)
    expect(err).toMatch(/^ {2}\+.*LIMIT = 17/m)
  })

  test('fails where the output is not there', async () => {
    const { exitCode, err } = await bindgen(['check', './mine.h'])
    expect(exitCode).toBe(1)
    expect(err).toContain('mine.ts is not there')
    expect(existsSync('mine.ts')).toBe(false)
  })
})

describe('bindgen verify', () => {
  test.runIf(onUnix)('has the C compiler judge every fact', async () => {
    const { exitCode, out } = await bindgen(['verify', './mine.h'])
    expect(out).toMatch(/\d+ facts put to cc, 0 wrong/)
    expect(exitCode).toBe(0)
  })

  test.runIf(onUnix && haveJudges('clang'))("knows what targets' C libraries make of integers", async () => {
    writeFileSync(
      'u.h',
      '#include <stdint.h>\n#include <sys/types.h>\n#define A UINT32_C(5)\n#define B INT64_C(5)\n' +
        'struct s { uint_fast16_t fast; int_fast32_t other; intmax_t most; };\n' +
        '#ifndef _WIN32\n#include <sys/select.h>\nvoid wait_for(fd_set *files);\n#endif\n',
    )
    const { exitCode, out } = await bindgen(['verify', './u.h', '--target', 'all'])
    expect(out.match(/, 0 wrong$/gm)).toHaveLength(targetNames.length)
    expect(exitCode).toBe(0)
  })

  test.runIf(onUnix)('takes the options that CC brings along', async () => {
    vi.stubEnv('CC', 'cc -std=gnu2x "-DUNUSED=a b"')
    try {
      const { exitCode, out } = await bindgen(['verify', './mine.h'])
      expect(out).toMatch(/\d+ facts put to cc, 0 wrong/)
      expect(exitCode).toBe(0)
    } finally {
      vi.unstubAllEnvs()
    }
  })
})

describe('bindgen completion', () => {
  test.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { exitCode, out } = await bindgen(['completion', shell])
    expect(exitCode).toBe(0)
    expect(out).toContain('isystem')
    expect(out).toContain('arm64-apple-darwin')
  })

  test('does not know every shell', async () => {
    expect((await bindgen(['completion', 'tcsh'])).exitCode).toBe(2)
  })
})
