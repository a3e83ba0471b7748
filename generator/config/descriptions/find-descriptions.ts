import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, isAbsolute, join, resolve } from 'node:path'
import { fileBesideHeader } from '../../preprocess/includes/beside-header.ts'
import type { ModuleRequest } from '../../request/request.ts'

/** How the file of a header's description ends: `sqlite3.h` has `sqlite3.bindgen.json`. */
const ending = '.bindgen.json'

/**
 * The descriptions of a request's headers that lie where they are looked for: beside the module, in the
 * folder of the configuration, or beside the header. The first that is there counts. They are JSON: nobody
 * expects a file beside a header to run.
 */
export function descriptionsBeside(request: ModuleRequest): string[] {
  const { headers, library, workingFolder } = request
  const found = headers.flatMap((header) => {
    const name = `${basename(header, extname(header))}${ending}`
    const near = [...new Set([library.moduleFolder, workingFolder])].map((folder) => join(folder, name))
    return near.find((path) => existsSync(path)) ?? fileBesideHeader(header, ending, request) ?? []
  })
  return [...new Set(found)]
}

/**
 * The file that `extends` means: a path from the folder of the configuration, or what a package has:
 * `sqlite-notes/sqlite3.bindgen.json`. null where there is none.
 */
export function namedDescription(given: string, folder: string): string | null {
  const path = isAbsolute(given) ? given : resolve(folder, given)
  if (existsSync(path)) return path
  if (/^\.{0,2}[/\\]/.test(given)) return null
  try {
    return createRequire(join(resolve(folder), 'here.js')).resolve(given)
  } catch {
    return null
  }
}
