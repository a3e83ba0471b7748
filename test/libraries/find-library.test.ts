import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findLibrary, type LibraryQuery } from '../../generator/libraries/find-library.ts'
import { readSharedLibrary } from '../../generator/libraries/formats/shared-library.ts'
import { libraryFolders } from '../../generator/libraries/search/library-folders.ts'
import {
  candidatesFor,
  parseLibraryName,
  withInstalledName,
} from '../../generator/libraries/search/library-names.ts'
import { headerNames } from '../../generator/libraries/search/likely-library-names.ts'
import { parsePackage } from '../../generator/libraries/search/pkg-config.ts'
import { targets } from '../../generator/target/targets.ts'

const target = targets['x86_64-linux-gnu']
let root: string

/** Compiles a shared library into the root. */
function library(path: string, soname: string | null, source: string, ...needed: string[]): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  const name = soname === null ? [] : [`-Wl,-soname,${soname}`]
  const linked = ['-x', 'none', '-Wl,--no-as-needed', ...needed.map((other) => join(root, other))]
  const options = ['-shared', '-nostdlib', '-fPIC', '-fno-builtin', ...name, '-o', file]
  execFileSync('cc', [...options, '-x', 'c', '-', ...(needed.length === 0 ? [] : linked)], { input: source })
}

function file(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function find(header: string, symbols: string[], more: Partial<LibraryQuery> = {}) {
  const headers = [join(root, 'usr/include', header)]
  return findLibrary({
    headers,
    symbols,
    library: null,
    linked: [],
    meant: [],
    folders: [],
    target,
    sysroot: root,
    workingFolder: '/work-folder',
    moduleFolder: '/work-folder/src',
    ...more,
  })
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bindgen-libraries-'))
  const folder = 'usr/lib/x86_64-linux-gnu'
  library(
    `${folder}/libalpha.so.3.1`,
    'libalpha.so.3',
    `int alpha_new(void) { return 1; } int alpha_free(void) { return 2; } static int inner(void) { return 3; }
     __attribute__((visibility("hidden"))) int alpha_hidden(void) { return inner(); }
     __attribute__((weak)) int alpha_weak(void) { return alpha_hidden(); }
     extern int elsewhere(void); int alpha_call(void) { return elsewhere(); } int alpha_data = 5;`,
  )
  symlinkSync('libalpha.so.3.1', join(root, folder, 'libalpha.so.3'))
  symlinkSync('libalpha.so.3.1', join(root, folder, 'libalpha.so'))
  // Called like the header, but without its functions.
  library(`${folder}/libbeta.so.1`, 'libbeta.so.1', 'int unrelated(void) { return 1; }')
  library(
    'opt/odd/libqqq-2.0.so.7',
    'libqqq-2.0.so.7',
    'int beta_a(void) { return 1; } int beta_b(void) { return 1; }',
  )
  file('etc/ld.so.conf', 'include ld.so.conf.d/*.conf\n')
  file('etc/ld.so.conf.d/odd.conf', '# a comment\n/opt/odd # another\n')
  file(
    `${folder}/pkgconfig/libbeta.pc`,
    'prefix=/usr\nname=qqq-2.0\nName: beta\nVersion: 4.5.6\nLibs: -L$V{prefix}/lib -l$V{name}\nCflags: -I$V{prefix}/include/beta "-DX=a b"\n'.replaceAll(
      '$V',
      '$',
    ),
  )
  library(
    `${folder}/libc.so.6`,
    'libc.so.6',
    'void *strdup(const void *s) { return 0; } int strlen(const void *s) { return 0; }',
  )
  library(`${folder}/libgamma-core.so`, null, 'int gamma_one(void) { return 1; }')
  file(`${folder}/libdelta.so`, '/* GNU ld script */ INPUT(libdelta.so.9)\n')
  library(`${folder}/libdelta.so.9`, 'libdelta.so.9', 'int delta(void) { return 1; }')
  library(`${folder}/libzzz.so.2`, 'libzzz.so.2', 'int epsilon(void) { return 1; }')
  symlinkSync('libzzz.so.2', join(root, folder, 'libzzz.so'))
  file('var/lib/dpkg/info/libepsilon-dev:amd64.list', `/usr/include/eps.h\n/${folder}/libzzz.so\n`)
  file('var/lib/dpkg/info/libzzz2:amd64.list', `/${folder}/libzzz.so.2\n`)
})

afterAll(() => rmSync(root, { recursive: true }))

describe("a shared library's symbol table", () => {
  test('has what it defines for others: functions, variables and weak symbols', () => {
    const read = readSharedLibrary(join(root, 'usr/lib/x86_64-linux-gnu/libalpha.so'))
    expect(read?.soname).toBe('libalpha.so.3')
    for (const name of ['alpha_new', 'alpha_free', 'alpha_weak', 'alpha_data', 'alpha_call']) {
      expect(read?.exports).toContain(name)
    }
    for (const name of ['inner', 'alpha_hidden', 'elsewhere']) expect(read?.exports).not.toContain(name)
  })

  test('is not there in other files, cut ones or missing ones', () => {
    expect(readSharedLibrary(join(root, 'usr/lib/x86_64-linux-gnu/libdelta.so'))).toBeNull()
    expect(readSharedLibrary(join(root, 'missing.so'))).toBeNull()
    library('cut.so', 'cut.so', 'int a(void) { return 1; }')
    for (const size of [0, 3, 63, 64, 500, 5000]) {
      truncateSync(join(root, 'cut.so'), size)
      expect(readSharedLibrary(join(root, 'cut.so'))).toBeNull()
    }
  })
})

describe('the library of a header', () => {
  test('is called like the header', () => {
    const found = find('alpha.h', ['alpha_new', 'alpha_free'])
    expect(found.candidates).toEqual({
      name: 'alpha',
      linux: ['libalpha.so.3', 'libalpha.so'],
      darwin: ['libalpha.3.dylib', 'libalpha.dylib'],
      win32: ['alpha.dll', 'libalpha.dll', 'libalpha-3.dll', 'alpha3.dll'],
      version: null,
      package: null,
    })
    expect(found.defined).toBe(2)
  })

  test('is what its pkg-config file says, in a folder of ld.so.conf, whatever else is called like the header', () => {
    const { candidates } = find('beta.h', ['beta_a', 'beta_b'])
    expect(candidates.linux[0]).toBe('libqqq-2.0.so.7')
    expect(candidates.version).toBe('4.5.6')
  })

  test('is called like the folder of the header', () => {
    expect(find('gamma-1/x/y.h', ['gamma_one'], {}).candidates.linux).toContain('libgamma-core.so')
  })

  test('is found behind a linker script', () => {
    expect(find('delta.h', ['delta']).candidates.linux[0]).toBe('libdelta.so.9')
  })

  test('belongs to the Debian package that the header came with', () => {
    const { candidates } = findLibrary({
      headers: ['/usr/include/eps.h'],
      symbols: ['epsilon'],
      library: null,
      linked: [],
      meant: [],
      folders: [],
      target,
      sysroot: root,
      workingFolder: '/',
      moduleFolder: '/',
    })
    expect(candidates.linux[0]).toBe('libzzz.so.2')
    expect(candidates.package).toBe('libzzz2')
  })

  test('may be several: of headers of several libraries, or of one that is in parts', () => {
    const found = findLibrary({
      headers: [join(root, 'usr/include/alpha.h'), join(root, 'usr/include/delta.h')],
      symbols: ['alpha_new', 'alpha_free', 'delta', 'nowhere'],
      library: null,
      linked: [],
      meant: [],
      folders: [],
      target,
      sysroot: root,
      workingFolder: '/',
      moduleFolder: '/',
    })
    expect(found.candidates.linux[0]).toBe('libalpha.so.3')
    expect(found.others.map(({ candidates }) => candidates.linux[0])).toEqual(['libdelta.so.9'])
    expect(found.missing).toEqual(['nowhere'])
  })

  test('has its package by what -l leads to, and by a name that differs in punctuation', () => {
    const folder = 'usr/lib/x86_64-linux-gnu'
    library(`${folder}/libflavour-one.so.4`, 'libflavour-one.so.4', 'int flavour_a; int flavour_b;')
    symlinkSync('libflavour-one.so.4', join(root, folder, 'libflavour.so'))
    file(`${folder}/pkgconfig/libflavour.pc`, 'Name: flavour\nVersion: 7.8\nLibs: -lflavour\n')
    expect(find('flavour.h', ['flavour_a', 'flavour_b']).candidates).toMatchObject({ version: '7.8' })
    library(`${folder}/libwide-4.so.1`, 'libwide-4.so.1', 'int wide_a; int wide_b;')
    file(`${folder}/pkgconfig/wide4.pc`, 'Name: wide\nVersion: 4.1\nLibs: -lwide-4\n')
    symlinkSync('libwide-4.so.1', join(root, folder, 'libwide-4.so'))
    const found = find('wide-4.0/toolkit.h', ['wide_a', 'wide_b'])
    expect(found.candidates).toMatchObject({ version: '4.1' })
    expect(found.candidates.linux[0]).toBe('libwide-4.so.1')
  })

  test('is searched with what it is loaded with, as the dynamic linker does', () => {
    const folder = 'usr/lib/x86_64-linux-gnu'
    library(`${folder}/libmiddle.so.1`, 'libmiddle.so.1', 'int middle;', `${folder}/libalpha.so`)
    library(
      `${folder}/libtop.so.1`,
      'libtop.so.1',
      'int top_a; int top_b; int top_c;',
      `${folder}/libmiddle.so.1`,
    )
    const symbols = ['top_a', 'top_b', 'top_c', 'middle', 'alpha_new', 'nowhere']
    const found = find('top.h', symbols)
    expect(found.installed?.dependencies).toEqual(['libmiddle.so.1'])
    expect(found.missing).toEqual(['nowhere'])
    expect(find('top.h', symbols, { library: 'top' }).missing).toEqual(['nowhere'])
  })

  test('in parts is found with all of them, those that the macros mean first', () => {
    const folder = 'usr/lib/x86_64-linux-gnu'
    const functionsOf = (width: string): string[] =>
      ['compile', 'match', 'free'].map((name) => `wid_${name}_${width}`)
    for (const width of ['16', '32', '8']) {
      const extra = width === '16' ? [] : [`wid_own_${width}`]
      const source = [...functionsOf(width), ...extra].map((name) => `int ${name};`).join(' ')
      library(`${folder}/libwid-${width}.so.0`, `libwid-${width}.so.0`, source)
    }
    const symbols = [...functionsOf('8'), ...functionsOf('16'), ...functionsOf('32')]
    const all = (meant: string[]): string[] => {
      const found = find('wid.h', symbols, { meant })
      expect(found.missing).toEqual([])
      return [found, ...found.others].map(({ candidates }) => candidates.linux[0]!)
    }
    expect(all(functionsOf('8'))[0]).toBe('libwid-8.so.0')
    expect(all(functionsOf('32'))[0]).toBe('libwid-32.so.0')
    expect(all([]).sort()).toEqual(['libwid-16.so.0', 'libwid-32.so.0', 'libwid-8.so.0'])
  })

  test('called like the header goes before a narrower one with as many of the functions', () => {
    const folder = 'usr/lib/x86_64-linux-gnu'
    file(`${folder}/pkgconfig/tie3.pc`, 'Name: tie\nVersion: 3\nLibs: -ltie3\n')
    library(`${folder}/libtie3.so.3`, 'libtie3.so.3', 'int tie_a; int own_a; int own_b;')
    symlinkSync('libtie3.so.3', join(root, folder, 'libtie3.so'))
    library(`${folder}/libtie3l.so.3`, 'libtie3l.so.3', 'int tiel_a;')
    library(`${folder}/libtie3f.so.3`, 'libtie3f.so.3', 'int tief_a;')
    const found = find('tie3.h', ['tie_a', 'tief_a', 'tiel_a'])
    expect(found.candidates.linux[0]).toBe('libtie3.so.3')
    expect(found.others.map(({ candidates }) => candidates.linux[0]).sort()).toEqual([
      'libtie3f.so.3',
      'libtie3l.so.3',
    ])
  })

  test('is the one of the header’s folder, versions written with and without a v', () => {
    const folder = 'usr/lib/x86_64-linux-gnu'
    const source = 'int es_draw; int es_clear;'
    library(`${folder}/libes.so.1`, 'libes.so.1', `${source} int desktop;`)
    library(`${folder}/libESv2.so.2`, 'libESv2.so.2', source)
    expect(find('ES2/es2.h', ['es_draw', 'es_clear']).candidates.linux[0]).toBe('libESv2.so.2')
  })

  test('is not the C library because of one function that it has as well', () => {
    const found = find('lost.h', ['lost_new', 'lost_free', 'strdup'])
    expect(found.installed).toBeNull()
    expect(found.candidates.linux).toEqual(['liblost.so'])
    expect(find('strings.h', ['strdup', 'strlen', 'lost']).candidates.linux).toEqual(['libc.so.6'])
  })

  test('is guessed where nothing defines the functions', () => {
    const found = find('nothing.h', ['no_such_function'])
    expect(found.installed).toBeNull()
    expect(found.candidates.linux).toEqual(['libnothing.so'])
  })

  test('may be named: by a name, a soname or a path', () => {
    expect(find('x.h', ['alpha_new'], { library: 'alpha' }).candidates.linux[0]).toBe('libalpha.so.3')
    expect(find('x.h', [], { library: 'libother.so.4' }).candidates).toMatchObject({
      name: 'other',
      linux: ['libother.so.4', 'libother.so'],
      darwin: ['libother.4.dylib', 'libother.dylib'],
    })
    const path = join(root, 'usr/lib/x86_64-linux-gnu/libalpha.so.3')
    const found = find('x.h', ['alpha_new'], { library: path })
    expect(found.candidates.linux).toEqual([path])
    expect(found.defined).toBe(1)
  })

  test('at a relative path is looked for from the module, under the name that each system has for it', () => {
    expect(find('x.h', [], { library: 'native/libmine.so' }).candidates).toMatchObject({
      name: 'mine',
      linux: ['../native/libmine.so'],
      darwin: ['../native/libmine.dylib'],
      win32: ['../native/mine.dll', '../native/libmine.dll'],
    })
    expect(find('x.h', [], { library: './src/libmine.so' }).candidates.linux).toEqual(['./libmine.so'])
  })
})

test.each([
  ['libarchive.so.13', 'archive', '13'],
  ['libSDL2-2.0.so.0', 'SDL2-2.0', '0'],
  ['libfoo-1.2.so', 'foo-1.2', null],
  ['libarchive.13.dylib', 'archive', '13'],
  ['libz.1.2.11.dylib', 'z', '1'],
  ['sqlite3.dll', 'sqlite3', null],
  ['libarchive-13.dll', 'archive', '13'],
  ['/opt/x/libfoo.so.1.2', 'foo', '1.2'],
  ['archive', 'archive', null],
])('the library name %s is %s, interface %s', (name, stem, version) => {
  expect(parseLibraryName(name)).toEqual({ stem, version })
})

test('the names of a library on other systems follow from its soname and its package', () => {
  expect(candidatesFor({ stem: 'z', version: '1' }, 'zlib')).toEqual({
    linux: ['libz.so.1', 'libz.so'],
    darwin: ['libz.1.dylib', 'libz.dylib'],
    win32: ['z.dll', 'libz.dll', 'libz-1.dll', 'zlib.dll', 'zlib1.dll'],
  })
})

test('the name that a library has where it is installed comes first, and a path of this machine last', () => {
  const names = candidatesFor({ stem: 'z', version: '1' })
  expect(withInstalledName(names, 'libz.so.1.3').linux).toEqual(['libz.so.1.3', 'libz.so.1', 'libz.so'])
  expect(withInstalledName(names, 'zlib1.dll').win32[0]).toBe('zlib1.dll')
  expect(withInstalledName(names, '/usr/lib/libz.1.dylib').darwin[0]).toBe('/usr/lib/libz.1.dylib')
  expect(withInstalledName(names, '@rpath/libz.1.dylib').darwin).toEqual(['libz.1.dylib', 'libz.dylib'])
  expect(withInstalledName(names, '/opt/x/libz.9.dylib').darwin.slice(0, 2)).toEqual([
    'libz.9.dylib',
    '/opt/x/libz.9.dylib',
  ])
})

test('a header is called after itself and its folders, up to the include folder', () => {
  expect(headerNames(['/usr/include/gtk-3.0/gtk/gtk.h'])).toEqual(['gtk', 'gtk-3.0'])
  expect(headerNames(['/usr/include/x86_64-linux-gnu/curl/curl.h'])).toEqual(['curl'])
})

test('a pkg-config file has variables, quotes and continued lines', () => {
  const text =
    'a=/x\nb=$V{a}/y\nName: n\nVersion: 1.2\nRequires: one >= 2, two\nCflags: -I$V{b} \\\n  "-DT=a b"\nLibs: -L$V{a} -lq\n'.replaceAll(
      '$V',
      '$',
    )
  expect(parsePackage('n', text)).toEqual({
    id: 'n',
    version: '1.2',
    includeFolders: ['/x/y'],
    libraries: ['q'],
    libraryFolders: ['/x'],
    compilerFlags: ['-I/x/y', '-DT=a b'],
    requires: ['one', 'two'],
  })
})

test("the dynamic linker's folders come before the usual ones, each once", () => {
  const folders = libraryFolders(target, root)
  expect(folders).toContain(join(root, 'opt/odd'))
  expect(new Set(folders).size).toBe(folders.length)
})
