import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'rolldown/utils'
import { ts } from 'ts-morph'
import { download } from '../download.ts'
import type { RunFolders } from '../run-folders.ts'

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
 * A copy of the project in a new folder of this run, with the packages that another system needs: those with
 * code of their own for its machine from npm, the others from this checkout.
 *
 * @param name of the folder
 * @returns the folder with the packages from npm
 */
export function foreignProject(
  folders: RunFolders,
  name: string,
  platform: NpmPlatform,
  packages: readonly string[],
): string {
  const folder = join(folders.own, name)
  mkdirSync(folder)
  const installed = install(folders, name, platform, packages)
  // What both have is that system's.
  for (const modules of [installed, join(root, 'node_modules')])
    linkPackages(modules, join(folder, 'node_modules'))
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  eraseTypes(folder)
  return installed
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

/** Makes the module of the sample, which is for this machine's target alone, for another. */
export function generateSampleFor(folder: string, target: string, sysroot: string): void {
  const sample = {
    headers: 'test/runtime/sample/sample.h',
    output: 'test/runtime/sample/sample.ts',
    keptCallbacks: ['sample_on_event'],
    target,
    sysroot,
  }
  writeFileSync(join(folder, 'there.config.json'), JSON.stringify(sample))
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

function install(
  folders: RunFolders,
  name: string,
  { os, cpu }: NpmPlatform,
  packages: readonly string[],
): string {
  const wanted = [`koffi@${versionOf('koffi')}`, 'amaro@1', ...packages]
  const platform = [`--os=${os}`, `--cpu=${cpu}`]
  const flags = ['--ignore-scripts', '--force', '--no-audit', '--no-fund', '--no-save']
  const folder = folders.kept(`${name}-packages`, [wanted, platform], (made) => {
    writeFileSync(join(made, 'package.json'), '{ "private": true }\n')
    download(['npm', 'install', ...platform, ...flags, ...wanted], made)
  })
  return join(folder, 'node_modules')
}

/** Links to packages, but for those that are there. */
function linkPackages(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue
    const names = name.startsWith('@')
      ? readdirSync(join(from, name)).map((part) => join(name, part))
      : [name]
    for (const each of names) {
      const link = join(to, each)
      if (existsSync(link)) continue
      mkdirSync(join(link, '..'), { recursive: true })
      symlinkSync(join(from, each), link)
    }
  }
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
