import { expect, it } from 'vitest'
import type { SharedLibrary } from '../../generator/libraries/formats/shared-library.ts'
import type { InstalledLibraries } from '../../generator/libraries/search/installed-libraries.ts'
import { bundleOf } from '../../generator/pack/bundled-libraries.ts'

const library = (soname: string, ...dependencies: string[]): SharedLibrary => ({
  path: `/usr/lib/${soname}.0.1`,
  soname,
  exports: new Set(),
  dependencies,
  os: soname.endsWith('.dll') ? 'win32' : 'linux',
})

/** What is installed: the sonames of what there is, each with what it is linked with. */
function bundle(of: string, there: Readonly<Record<string, readonly string[]>>) {
  const all = new Map(Object.entries(there).map(([soname, needed]) => [soname, library(soname, ...needed)]))
  const installed = { withSoname: (name: string) => all.get(name) ?? null } as InstalledLibraries
  const { libraries, missing } = bundleOf(all.get(of)!, installed, () => null)
  return { files: libraries.map(({ file }) => file), missing }
}

it.each<[string, Record<string, string[]>, string[], string[]]>([
  [
    'alone',
    { 'liba.so.1': ['libc.so.6', 'libm.so.6', 'ld-linux-x86-64.so.2', 'libstdc++.so.6'] },
    ['liba.so.1'],
    [],
  ],
  [
    'what it is linked with comes first, each once',
    {
      'liba.so.1': ['libb.so.2', 'libd.so.4'],
      'libb.so.2': ['libc.so.6', 'libcee.so.3'],
      'libcee.so.3': [],
      'libd.so.4': ['libcee.so.3'],
    },
    ['libcee.so.3', 'libb.so.2', 'libd.so.4', 'liba.so.1'],
    [],
  ],
  [
    'those that ask for one another',
    { 'liba.so.1': ['libb.so.2'], 'libb.so.2': ['liba.so.1'] },
    ['libb.so.2', 'liba.so.1'],
    [],
  ],
  [
    'of Windows, whose names have capitals here and there',
    {
      'a.dll': ['KERNEL32.dll', 'api-ms-win-crt-heap-l1-1-0.dll', 'WINSPOOL.DRV', 'Bee.dll', 'BEE.DLL'],
      'Bee.dll': ['msvcrt.dll', 'A.DLL'],
    },
    ['Bee.dll', 'a.dll'],
    [],
  ],
  [
    "the compiler's own libraries are no part of Windows",
    { 'a.dll': ['VCRUNTIME140.dll', 'libgcc_s_seh-1.dll'] },
    ['a.dll'],
    ['VCRUNTIME140.dll', 'libgcc_s_seh-1.dll'],
  ],
  ['one is not installed', { 'liba.so.1': ['libgone.so.9'] }, ['liba.so.1'], ['libgone.so.9']],
])('a bundle: %s', (_, there, files, missing) => {
  expect(bundle(Object.keys(there)[0]!, there)).toEqual({ files, missing })
})
