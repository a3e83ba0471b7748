import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitWords } from '../../request/split-words.ts'
import type { Target } from '../../target/target.ts'
import { listFolder, multiarchNames } from './library-folders.ts'

/** What a `.pc` file says, its variables expanded. */
export interface Package {
  /** The file's name without `.pc`: what `pkg-config` is asked for. */
  readonly id: string
  readonly version: string
  /** The `-I` folders of `Cflags`, and `includedir`. */
  readonly includeFolders: readonly string[]
  /** The `-l` names of `Libs`. */
  readonly libraries: readonly string[]
  /** The `-L` folders of `Libs`. */
  readonly libraryFolders: readonly string[]
  /** `Cflags`, split as a shell would. */
  readonly compilerFlags: readonly string[]
  /** The packages that `Requires` and `Requires.private` name. */
  readonly requires: readonly string[]
}

/**
 * The folders of `.pc` files, `PKG_CONFIG_PATH` first as pkg-config has it.
 *
 * @param root the system's root folder: `/`, or a sysroot
 */
export function packageFolders(target: Target, root: string, environmentPath = ''): string[] {
  const system = [
    ...multiarchNames(target).map((name) => `usr/local/lib/${name}/pkgconfig`),
    'usr/local/lib/pkgconfig',
    'usr/local/share/pkgconfig',
    ...multiarchNames(target).map((name) => `usr/lib/${name}/pkgconfig`),
    'usr/lib64/pkgconfig',
    'usr/lib/pkgconfig',
    'usr/share/pkgconfig',
    'opt/homebrew/lib/pkgconfig',
  ]
  return [
    ...environmentPath.split(':').filter((folder) => folder !== ''),
    ...system.map((folder) => join(root, folder)),
  ]
}

/** The package of this name; null where no folder has its file. */
export function readPackage(id: string, folders: readonly string[]): Package | null {
  for (const folder of folders) {
    const read = readPackageFile(join(folder, `${id}.pc`))
    if (read !== null) return read
  }
  return null
}

/** The file of every package, by its name, sorted: the first of the folders that has it. */
export function packageFiles(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const folder of folders) {
    for (const name of listFolder(folder)) {
      const id = name.slice(0, -3)
      if (name.endsWith('.pc') && !files.has(id)) files.set(id, join(folder, name))
    }
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What a package's file says; null where it cannot be read. */
export function readPackageFile(path: string): Package | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  return parsePackage(path.replace(/^.*\//, '').replace(/\.pc$/, ''), text)
}

/** pc(5): `name=value` sets a variable, `Name: value` a field, `${name}` stands for a variable's value. */
export function parsePackage(id: string, text: string): Package {
  const variables = new Map<string, string>()
  const fields = new Map<string, string>()
  const expand = (value: string): string =>
    value.replace(/\$\{([^}]+)\}/g, (_, name) => variables.get(name) ?? '')
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const [, name, separator, value] = /^\s*([\w.]+)\s*([=:])\s*(.*?)\s*$/.exec(line.replace(/#.*/, '')) ?? []
    if (name === undefined || value === undefined) continue
    if (separator === '=') variables.set(name, expand(value))
    else fields.set(name.toLowerCase(), expand(value))
  }
  const words = (field: string): string[] => splitWords(fields.get(field) ?? '')
  const compilerFlags = words('cflags')
  const linkerFlags = words('libs')
  const startingWith = (flags: readonly string[], prefix: string): string[] =>
    flags.filter((flag) => flag.startsWith(prefix)).map((flag) => flag.slice(prefix.length))
  const includedir = variables.get('includedir')
  return {
    id,
    version: fields.get('version') ?? '',
    includeFolders: [...startingWith(compilerFlags, '-I'), ...(includedir === undefined ? [] : [includedir])],
    libraries: startingWith(linkerFlags, '-l'),
    libraryFolders: startingWith(linkerFlags, '-L'),
    compilerFlags,
    requires: [...words('requires'), ...words('requires.private')]
      .flatMap((word) => word.split(','))
      .filter((word) => /^[A-Za-z]/.test(word)),
  }
}
