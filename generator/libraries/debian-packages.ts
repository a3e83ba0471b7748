import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFolder } from './library-folders.ts'

/*
 * dpkg keeps, for each installed package, a list of its files in `var/lib/dpkg/info/PACKAGE[:ARCH].list`. Other systems
 * have no such folder, and the functions find nothing.
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
  const start = `lib${stem}`.toLowerCase().replaceAll('_', '-')
  for (const list of packageLists(root, (name) => name.startsWith(start) && !name.includes('-dev'))) {
    if (readList(root, list).some((file) => file.endsWith(`/${soname}`)))
      return list.replace(/(:\w+)?\.list$/, '')
  }
  return null
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
