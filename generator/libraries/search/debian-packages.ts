import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { targets } from '../../target/targets.ts'
import { listFolder } from './library-folders.ts'

/*
 * dpkg keeps, for each installed package, a list of its files in `var/lib/dpkg/info/PACKAGE[:ARCH].list`.
 * Other systems have no such folder, and the functions find nothing.
 */
const databaseFolder = 'var/lib/dpkg/info'

/** The shared libraries that belong to the package that a header came with; the paths as dpkg has them. */
export function librariesBesideHeader(header: string, root: string): string[] {
  for (const list of packageLists(root, (name) => name.includes('-dev'))) {
    const files = readList(root, list)
    if (files.includes(header)) return files.filter((file) => /\/lib[^/]*\.so$/.test(file))
  }
  return []
}

/** The package that a shared library came with: `libarchive13`; null where it is not known. */
export function packageOfLibrary(soname: string, stem: string, root: string): string | null {
  const name = stem.toLowerCase().replaceAll('_', '-')
  // `libcurl3-gnutls` brings libcurl-gnutls, `zlib1g` libz.
  const starts = [`lib${name.replace(/-.*/, '')}`, `${name}lib`]
  const likely = conventionalName(soname)
  // The folder has thousands of files: to list it takes longer than to look for one.
  if (likely !== null && brings(root, likely, soname)) return likely
  const isLikely = (list: string): boolean =>
    starts.some((start) => list.startsWith(start)) && !list.includes('-dev')
  for (const list of packageLists(root, isLikely)) {
    if (readList(root, list).some((file) => file.endsWith(`/${soname}`)))
      return list.replace(/(:\w+)?\.list$/, '')
  }
  return null
}

/** The same by looking at every package, whatever its name is: `libicu72` brings `libicudata.so.72`. */
export function packageOfFile(soname: string, root: string): string | null {
  for (const list of packageLists(root, (name) => !name.includes('-dev'))) {
    if (readList(root, list).some((file) => file.endsWith(`/${soname}`)))
      return list.replace(/(:\w+)?\.list$/, '')
  }
  return null
}

/**
 * What Debian's policy calls the package of a library (8.1): `libarchive13`, and `libfoo2-1` where the name
 * ends in a digit.
 */
function conventionalName(soname: string): string | null {
  const match = /^(lib.+)\.so\.(\d+)/.exec(soname.toLowerCase().replaceAll('_', '-'))
  if (match === null) return null
  const [, name = '', version = ''] = match
  return /\d$/.test(name) ? `${name}-${version}` : name + version
}

const architectures = Object.values(targets).flatMap(({ debianArchitecture }) => debianArchitecture ?? [])

function brings(root: string, name: string, soname: string): boolean {
  const lists = architectures.map((architecture) => `${name}:${architecture}.list`)
  return [...lists, `${name}.list`].some((list) =>
    readList(root, list).some((file) => file.endsWith(`/${soname}`)),
  )
}

function packageLists(root: string, condition: (name: string) => boolean): string[] {
  const names = listFolder(join(root, databaseFolder)).filter((name) => name.endsWith('.list'))
  return names.filter(condition).sort()
}

function readList(root: string, name: string): string[] {
  try {
    return readFileSync(join(root, databaseFolder, name), 'utf8').split('\n')
  } catch {
    return []
  }
}
