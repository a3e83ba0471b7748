import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GirFacts, GirFunction } from '../../plan/ownership/gir-facts.ts'
import { type GirDocument, type GirType, objectRoot, readGirDocument } from './gir-document.ts'

/** What gives back an object of any class. */
const objectUnref = 'g_object_unref'

/**
 * Reads GIR files, with those that they include for the classes' ancestors. A file that cannot be read, or
 * that is no XML, says nothing.
 *
 * @param folders in which the files are found that others include
 * @param onFault told of each such file, and what is wrong with it
 */
export function readGir(
  files: readonly string[],
  folders: readonly string[],
  onFault: (path: string, problem: string) => void = () => {},
): GirFacts {
  const documents = new Map<string, GirDocument & { readonly path: string }>()
  const seen = new Set<string>()
  const read = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const document = documentIn(path, onFault)
    if (document === null || documents.has(document.namespace)) return
    documents.set(document.namespace, { ...document, path })
    for (const include of document.includes) {
      const found = folders.map((folder) => join(folder, `${include}.gir`)).find((each) => existsSync(each))
      if (found !== undefined) read(found)
    }
  }
  for (const file of files) read(file)
  const types = new Map([...documents.values()].flatMap((document) => [...document.types]))
  const facts = new Map<string, GirFunction>()
  for (const { namespace, path, callables } of documents.values()) {
    for (const [identifier, { type, ...callable }] of callables) {
      // What a file says of its own functions comes before what others repeat.
      if (facts.has(identifier)) continue
      facts.set(identifier, { ...callable, freedBy: freedBy(type, types, new Set()), namespace, path })
    }
  }
  return facts
}

function documentIn(path: string, onFault: (path: string, problem: string) => void): GirDocument | null {
  try {
    const document = readGirDocument(readFileSync(path, 'utf8'))
    if (document.namespace !== '-') return document
    onFault(path, 'it has no namespace')
  } catch (error) {
    onFault(path, (error as Error).message)
  }
  return null
}

function freedBy(type: string, types: ReadonlyMap<string, GirType>, seen: Set<string>): string | null {
  if (type === objectRoot) return objectUnref
  const known = types.get(type)
  if (known === undefined || seen.has(type)) return null
  if (seen.size === 0 && known.method !== null) return known.method
  seen.add(type)
  if (known.unref !== null) return known.unref
  for (const parent of known.parents) {
    const found = freedBy(parent, types, seen)
    if (found !== null) return found
  }
  return null
}
