import type { Target } from '../../layout/target.ts'
import { assumedHeaders } from './assumed-headers.ts'
import { freestandingHeaders } from './freestanding.ts'
import { vectorHeaders } from './vector-headers.ts'

/** Where the built-in headers seem to be; no path of a real file begins so. */
export const builtinFolder = '<builtin>'
/** The compiler's own include folder: the headers of a freestanding implementation (N1570 4 p6). */
export const includeFolder = `${builtinFolder}/include`
/**
 * The headers of vector instructions, of which an API can need the types only. They come before those of a compiler that is
 * installed, whose thousands of inline functions take longer to read than most libraries' headers.
 */
export const vectorFolder = `${builtinFolder}/vectors`

/** Stands in for the headers of a C library and of a system that are not there. */
export function assumedFolder(target: Target): string {
  return `${builtinFolder}/${target.os}`
}

/** The built-in headers' texts by path, and the folders that hold any. */
export const builtinHeaders: {
  readonly texts: ReadonlyMap<string, string>
  readonly folders: ReadonlySet<string>
} = gather()

function gather(): { texts: Map<string, string>; folders: Set<string> } {
  const texts = new Map<string, string>()
  for (const [name, text] of Object.entries(freestandingHeaders)) texts.set(`${includeFolder}/${name}`, text)
  for (const [name, text] of Object.entries(vectorHeaders)) texts.set(`${vectorFolder}/${name}`, text)
  for (const [os, headers] of Object.entries(assumedHeaders)) {
    for (const [name, text] of Object.entries(headers)) texts.set(`${builtinFolder}/${os}/${name}`, text)
  }
  const folders = new Set([...texts.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))))
  return { texts, folders }
}
