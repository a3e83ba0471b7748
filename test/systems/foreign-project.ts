import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'rolldown/utils'
import { ts } from 'ts-morph'

/** npm runs scripts there. */
const root = process.cwd()

/** What npm calls a system. */
export interface NpmPlatform {
  readonly os: string
  readonly cpu: string
}

/** Tests and their data, not what they left behind. */
const sources = [
  'generator',
  'runtime',
  'bindings',
  'examples',
  'test',
  'docs',
  'schema',
  'package.json',
  'tsconfig.json',
  'bindgen.config.ts',
]

/**
 * A copy of the project in a folder, with the packages that another system needs: those with code of their
 * own for its machine from npm, the others from this checkout. What is installed already stays.
 */
export function foreignProject(folder: string, platform: NpmPlatform, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  install(folder, platform, packages)
  linkOthers(folder)
  for (const name of sources) {
    rmSync(join(folder, name), { recursive: true, force: true })
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  eraseTypes(folder)
}

/** What a TypeScript file is without its types. */
export function withoutTypes(file: string, text: string): string {
  // Node 20 knows no `using`.
  if (/^\s*using /m.test(text)) {
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    return ts.transpileModule(text, { compilerOptions }).outputText
  }
  return transformSync(file, text).code
}

/** Where another system's headers are, for the modules that the project brings along. */
export interface ForeignHeaders {
  readonly target: string
  readonly sysroot: string
  /** SQLite's, which lies elsewhere. */
  readonly sqlite: string
}

/** Makes the modules of the project that are for this machine's target once more, for another. */
export function generateFor(folder: string, { target, sysroot, sqlite }: ForeignHeaders): void {
  const modules = [
    {
      headers: 'test/runtime/sample/sample.h',
      output: 'test/runtime/sample/sample.ts',
      keptCallbacks: ['sample_on_event'],
    },
    { headers: 'zlib.h', output: 'bindings/zlib/index.ts', opaque: 'gzFile_s' },
    {
      headers: sqlite,
      output: 'bindings/sqlite3/index.ts',
      keptCallbacks: ['sqlite3_*', '!sqlite3_exec'],
      ownership: { frees: { sqlite3_close: { whenZero: true } } },
    },
  ].map((module) => ({ ...module, target, sysroot }))
  writeFileSync(join(folder, 'there.config.json'), JSON.stringify({ modules }))
  const flags = ['--config', 'there.config.json', '--force']
  execFileSync(process.execPath, [join(root, 'dist/bundle/cli.js'), ...flags], { cwd: folder, stdio: 'pipe' })
  eraseTypes(folder)
}

/** For a Node that runs no TypeScript: beside each file what it is without types. */
function eraseTypes(folder: string): void {
  for (const name of sources) {
    const top = join(folder, name)
    if (!statSync(top).isDirectory()) continue
    for (const file of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /(^|\/)(expected|data)\//.test(file)) continue
      const text = readFileSync(join(top, file), 'utf8')
      writeFileSync(join(top, `${file}.js`), withoutTypes(file, text))
    }
  }
}

function install(folder: string, { os, cpu }: NpmPlatform, packages: readonly string[]): void {
  const wanted = [`koffi@${versionOf('koffi')}`, 'amaro@1', ...packages].join(' ')
  const stamp = join(folder, '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const flags = [
    `--os=${os}`,
    `--cpu=${cpu}`,
    '--ignore-scripts',
    '--force',
    '--no-audit',
    '--no-fund',
    '--no-save',
  ]
  execFileSync('npm', ['install', ...flags, ...wanted.split(' ')], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(stamp, wanted)
}

/** Packages that are the same on every system. */
function linkOthers(folder: string): void {
  const modules = join(root, 'node_modules')
  for (const name of readdirSync(modules)) {
    if (name.startsWith('.')) continue
    if (!name.startsWith('@')) link(join(modules, name), join(folder, 'node_modules', name))
    else
      for (const part of readdirSync(join(modules, name)))
        link(join(modules, name, part), join(folder, 'node_modules', name, part))
  }
}

function link(from: string, to: string): void {
  if (existsSync(to)) return
  mkdirSync(join(to, '..'), { recursive: true })
  symlinkSync(from, to)
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
