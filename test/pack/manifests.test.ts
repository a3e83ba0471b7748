import { describe, expect, it } from 'vitest'
import { licenceOf } from '../../generator/pack/copyright.ts'
import { mainManifest, platformManifest } from '../../generator/pack/manifests.ts'
import type { PackagePlan, PackedModule } from '../../generator/pack/package-plan.ts'
import { platformFields } from '../../generator/pack/platform.ts'
import { readme } from '../../generator/pack/readme.ts'
import { targets } from '../../generator/target/targets.ts'

const module = (name: string, files: readonly string[] = []): PackedModule => ({
  name,
  idiomatic: null,
  headers: [`${name}.h`],
  library: {
    name,
    version: '3.6.2',
    package: `lib${name}13`,
    licence: 'BSD-2-clause',
    bundle: files.map((file) => ({ file, path: `/lib/${file}`, package: null })),
  },
  example: `${name}_new`,
})

const target = targets['x86_64-linux-gnu']
const plan = (over: Partial<PackagePlan>): PackagePlan => ({
  name: 'mine',
  modules: [module('archive')],
  target,
  targets: [target],
  version: '0.1.0',
  manifest: {},
  ...over,
})

describe('a package.json', () => {
  it('exports one module as the package', () => {
    expect(mainManifest(plan({}))).toMatchObject({
      name: 'mine',
      version: '0.1.0',
      type: 'module',
      exports: { '.': { types: './dist/archive.d.ts', default: './dist/archive.js' } },
      dependencies: { 'koffi-bindgen': '^0.1.0' },
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    })
    expect(mainManifest(plan({}))).not.toHaveProperty('optionalDependencies')
  })

  it('exports several by their names', () => {
    const { exports } = mainManifest(plan({ modules: [module('archive'), module('zlib')] }))
    expect(Object.keys(exports as object)).toEqual(['./archive', './zlib', './package.json'])
  })

  it('exports idiomatic modules beside those that they stand on', () => {
    const idiomatic = { ...module('archive'), idiomatic: 'archive.api' }
    const own = { types: './dist/archive.api.d.ts', default: './dist/archive.api.js' }
    expect(mainManifest(plan({ modules: [idiomatic] })).exports).toMatchObject({ './api': own })
    const both = plan({ modules: [idiomatic, module('zlib')] })
    expect(mainManifest(both).exports).toMatchObject({ './archive/api': own })
    expect(readme(plan({ modules: [idiomatic] }))).toContain('| `mine`, `mine/api` | `archive.h` |')
  })

  it('has what the user gives, and keeps what modules need', () => {
    const manifest = {
      name: 'theirs',
      version: '2.0.0',
      license: 'MIT',
      type: 'commonjs',
      dependencies: { other: '1' },
      optionalDependencies: { 'theirs-darwin-arm64': '2.0.0' },
    }
    const made = mainManifest(plan({ name: 'theirs', manifest, modules: [module('archive', ['liba.so.1'])] }))
    expect(made).toMatchObject({
      name: 'theirs',
      version: '2.0.0',
      license: 'MIT',
      type: 'module',
      dependencies: { other: '1', 'koffi-bindgen': '^0.1.0' },
      optionalDependencies: { 'theirs-darwin-arm64': '2.0.0', 'theirs-linux-x64': '2.0.0' },
    })
  })

  it('of a platform says in which order its libraries are loaded', () => {
    expect(
      platformManifest(plan({ modules: [module('archive', ['libz.so.1', 'libarchive.so.13'])] }), [
        'zlib1g.txt',
      ]),
    ).toMatchObject({
      name: 'mine-linux-x64',
      'koffi-bindgen': {
        libraries: { archive: ['lib/libz.so.1', 'lib/libarchive.so.13'] },
        licences: ['zlib1g.txt'],
      },
    })
  })

  it('names every platform that the modules serve', () => {
    const all = [target, targets['x86_64-linux-musl'], targets['arm64-apple-darwin']]
    expect(platformFields(all)).toEqual({ os: ['linux', 'darwin'], cpu: ['x64', 'arm64'] })
    expect(platformFields([target])).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['glibc'] })
  })
})

it('a README says what is bound, and under which licence that is', () => {
  const text = readme(plan({}))
  expect(text).toContain('| `mine` | `archive.h` | archive 3.6.2 | BSD-2-clause |')
  expect(text).toContain("import { archive_new } from 'mine'")
  expect(text).toContain('has to be installed (`apt-get install libarchive13`)')
})

it.each([
  [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: Zlib\n',
    'Zlib',
  ],
  [
    'Format: http://dep.debian.net/deps/dep5 copyright-format\n\nFiles: a.c\nLicense: GPL-2\n\nFiles: *\nLicense: MIT\n',
    'MIT',
  ],
  ['This package was put together by somebody.\nLicense: see below\n', null],
])('the licence of a copyright file', (text, licence) => {
  expect(licenceOf(text)).toBe(licence)
})
