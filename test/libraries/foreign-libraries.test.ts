import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FoundLibrary, findLibrary } from '../../generator/libraries/find-library.ts'
import { readSharedLibrary } from '../../generator/libraries/formats/shared-library.ts'
import { undefinedSymbols } from '../../generator/libraries/search/dependencies.ts'
import { InstalledLibraries } from '../../generator/libraries/search/installed-libraries.ts'
import { type TargetName, targetNames } from '../../generator/target/target.ts'
import { targets } from '../../generator/target/targets.ts'
import { haveJudges } from '../judges.ts'

/*
 * Libraries of macOS and Windows, made by clang and LLVM's linkers on any system, and by hand where those
 * make no such form.
 */
const source = `
  int alpha_new(void) { return 1; }
  int alpha_free(void) { return 2; }
  __attribute__((visibility("hidden"))) int alpha_hidden(void) { return 3; }
  static int inner(void) { return 4; }
  int alpha_data = 5;
  int alpha_call(void) { return inner() + alpha_hidden(); }
`
const canLink = haveJudges('clang', 'ld.lld')
let folder: string
const at = (...names: string[]): string => join(folder, ...names)
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindgen-foreign-'))
  writeFileSync(at('alpha.c'), source)
  mkdirSync(at('mac', 'usr', 'lib'), { recursive: true })
  mkdirSync(at('win', 'bin'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function linkForMac(architecture: string, installName: string, output: string): void {
  run('clang', `--target=${architecture}-apple-macos11`, '-c', 'alpha.c', '-o', `${architecture}.o`)
  const platform = ['-platform_version', 'macos', '11.0', '11.0', '-install_name', installName]
  const link = ['-flavor', 'darwin', '-dylib', '-arch', architecture, ...platform, '-o', output]
  run('lld', ...link, `${architecture}.o`)
}

function linkForWindows(output: string): void {
  run('clang', '--target=x86_64-pc-windows-msvc', '-c', 'alpha.c', '-o', 'alpha.obj')
  const exports = ['alpha_new', 'alpha_free', 'alpha_call', 'alpha_data,DATA'].map(
    (name) => `/export:${name}`,
  )
  run(
    'lld',
    '-flavor',
    'link',
    '/dll',
    '/noentry',
    '/nodefaultlib',
    `/out:${output}`,
    ...exports,
    'alpha.obj',
  )
}

const exported = ['alpha_call', 'alpha_data', 'alpha_free', 'alpha_new']
const exportsOf = (path: string): string[] => [...(readSharedLibrary(path)?.exports ?? [])].sort()

describe.skipIf(!canLink)('a library that a linker made', () => {
  test.each(['arm64', 'x86_64'])(
    'for macOS on %s has its install name and its exports in C spelling',
    (architecture) => {
      linkForMac(architecture, '@rpath/libalpha.3.dylib', `${architecture}.dylib`)
      expect(readSharedLibrary(at(`${architecture}.dylib`))?.soname).toBe('@rpath/libalpha.3.dylib')
      expect(exportsOf(at(`${architecture}.dylib`))).toEqual(exported)
    },
  )

  test('for macOS on several processors is read too', () => {
    linkForMac('arm64', '/usr/lib/libalpha.3.dylib', 'one.dylib')
    const one = readFileSync(at('one.dylib'))
    const fat = Buffer.alloc(0x4000)
    // FAT_MAGIC, one architecture: CPU type, subtype, offset, size, alignment as a power of two.
    for (const [index, word] of [0xcafebabe, 1, 0x0100000c, 0, fat.length, one.length, 14].entries())
      fat.writeUInt32BE(word, index * 4)
    writeFileSync(at('fat.dylib'), Buffer.concat([fat, one]))
    expect(readSharedLibrary(at('fat.dylib'))?.soname).toBe('/usr/lib/libalpha.3.dylib')
    expect(exportsOf(at('fat.dylib'))).toEqual(exported)
  })

  test('for macOS without the tree of exports has them in its symbol table', () => {
    linkForMac('x86_64', '@rpath/libalpha.dylib', 'table.dylib')
    const bytes = readFileSync(at('table.dylib'))
    const commands = bytes.readUInt32LE(16)
    for (let index = 0, offset = 32; index < commands; index++, offset += bytes.readUInt32LE(offset + 4)) {
      // LC_DYLD_INFO_ONLY and LC_DYLD_EXPORTS_TRIE say how long the tree is.
      if (bytes.readUInt32LE(offset) === 0x80000022) bytes.writeUInt32LE(0, offset + 44)
      if (bytes.readUInt32LE(offset) === 0x80000033) bytes.writeUInt32LE(0, offset + 12)
    }
    writeFileSync(at('table.dylib'), bytes)
    expect(exportsOf(at('table.dylib'))).toEqual(exported)
  })

  test('for Windows has the name that it was linked under and what it exports by name', () => {
    linkForWindows('alpha.dll')
    expect(readSharedLibrary(at('alpha.dll'))?.soname).toBe('alpha.dll')
    expect(exportsOf(at('alpha.dll'))).toEqual(exported)
  })

  test('for Windows names the DLLs that it is loaded with, and is searched alone', () => {
    linkForWindows('alpha.dll')
    writeFileSync(at('beta.c'), 'int alpha_new(void); int beta_new(void) { return alpha_new(); }')
    run('clang', '--target=x86_64-pc-windows-msvc', '-c', 'beta.c', '-o', 'beta.obj')
    const flags = ['/dll', '/noentry', '/nodefaultlib', '/out:beta.dll', '/export:beta_new']
    run('lld', '-flavor', 'link', ...flags, 'beta.obj', 'alpha.lib')
    const beta = readSharedLibrary(at('beta.dll'))
    expect(beta).toMatchObject({ dependencies: ['alpha.dll'], os: 'win32' })
    const installed = new InstalledLibraries([folder])
    expect(undefinedSymbols(['beta_new', 'alpha_new'], [beta!], installed)).toEqual(['alpha_new'])
    expect(installed.withSoname('ALPHA.DLL')?.soname).toBe('alpha.dll')
  })

  test('and that is cut anywhere is none, or has fewer names, but stops nothing', () => {
    linkForWindows('cut.dll')
    linkForMac('arm64', 'cut', 'cut.dylib')
    for (const name of ['cut.dll', 'cut.dylib']) {
      for (let size = readFileSync(at(name)).length - 7; size > 0; size = Math.floor(size * 0.8)) {
        truncateSync(at(name), size)
        expect(readSharedLibrary(at(name))?.exports.size ?? 0).toBeLessThanOrEqual(exported.length)
      }
    }
  })
})

function find(target: TargetName, sysroot: string | null, library: string | null = null): FoundLibrary {
  return findLibrary({
    headers: [at('alpha.h')],
    symbols: ['alpha_new', 'alpha_free', 'alpha_gone'],
    library,
    linked: [],
    meant: [],
    folders: [],
    target: targets[target],
    sysroot,
    workingFolder: folder,
    moduleFolder: folder,
  })
}

describe.skipIf(!canLink)('in the sysroot of another system', () => {
  test('the library of a header is found by what it exports', () => {
    linkForMac('arm64', '/usr/lib/libalpha.3.dylib', at('mac/usr/lib/libalpha.3.dylib'))
    const onMac = find('arm64-apple-darwin', at('mac'))
    expect(onMac.candidates.darwin).toEqual([
      '/usr/lib/libalpha.3.dylib',
      'libalpha.3.dylib',
      'libalpha.dylib',
    ])
    expect(onMac.missing).toEqual(['alpha_gone'])
    linkForWindows(at('win/bin/alpha-3.dll'))
    const onWindows = find('x86_64-windows-msvc', at('win'))
    expect(onWindows.candidates.win32.slice(0, 2)).toEqual(['alpha-3.dll', 'alpha.dll'])
    expect(onWindows.defined).toBe(2)
  })

  test('one of this system gives a name, and says nothing of what the other one defines', () => {
    linkForMac('arm64', '/usr/lib/libalpha.3.dylib', at('mac/usr/lib/libalpha.3.dylib'))
    const found = find('x86_64-windows-msvc', at('mac'), './mac/usr/lib/libalpha.3.dylib')
    expect(found).toMatchObject({ installed: null, defined: 0, missing: [] })
    expect(found.ofOtherSystem?.soname).toBe('/usr/lib/libalpha.3.dylib')
  })

  test('a library that is named by its path is looked into', () => {
    linkForWindows('named.dll')
    expect(find('x86_64-windows-msvc', null, './named.dll').missing).toEqual(['alpha_gone'])
    linkForMac('arm64', '@rpath/named.dylib', 'named.dylib')
    expect(find('arm64-apple-darwin', null, './named.dylib').defined).toBe(2)
  })
})

describe('a text stub', () => {
  const stub = `--- !tapi-tbd
tbd-version:     4
targets:         [ x86_64-macos, arm64-macos ]
install-name:    '/usr/lib/libalpha.3.dylib'
exports:
  - targets:         [ x86_64-macos, arm64-macos ]
    symbols:         [ _alpha_new, _alpha_free,
                       '_alpha_new$INODE64' ]
    objc-classes:    [ NotOurs ]
  - targets:         [ arm64-macos ]
    weak-symbols:    [ _alpha_weak ]
undefineds:
  - targets:         [ arm64-macos ]
    symbols:         [ _malloc ]
--- !tapi-tbd
tbd-version:     4
install-name:    '/usr/lib/system/libinner.dylib'
reexports:
  - symbols: [ _inner ]
...
`
  test('has the exports of the library that it stands for, and of those that it exports again', () => {
    writeFileSync(at('libalpha.tbd'), stub)
    expect(readSharedLibrary(at('libalpha.tbd'))?.soname).toBe('/usr/lib/libalpha.3.dylib')
    expect(exportsOf(at('libalpha.tbd'))).toEqual([
      'alpha_free',
      'alpha_new',
      'alpha_new$INODE64',
      'alpha_weak',
      'inner',
    ])
  })

  test('is found in an SDK', () => {
    mkdirSync(at('sdk', 'usr', 'lib'), { recursive: true })
    writeFileSync(at('sdk', 'usr', 'lib', 'libalpha.tbd'), stub)
    const { candidates, defined } = find('arm64-apple-darwin', at('sdk'))
    expect(candidates.darwin[0]).toBe('/usr/lib/libalpha.3.dylib')
    expect(defined).toBe(2)
  })
})

test.each(targetNames)('for %s a file that is no library has no names', (target) => {
  for (const text of ['MZ', 'MZ'.padEnd(100, 'x'), '--- hello', '\xca\xfe\xba\xbe', '#!/bin/sh\n', '']) {
    writeFileSync(at('none'), text, 'latin1')
    expect(readSharedLibrary(at('none'))).toBeNull()
  }
  expect(find(target, at('mac', 'nothing')).installed).toBeNull()
})
