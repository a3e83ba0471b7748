import { freestandingHeaders } from './freestanding.ts'

/** Where the built-in headers seem to be; no path of a real file begins so. */
export const builtinFolder = '<builtin>'
/** The compiler's own include folder: the headers of a freestanding implementation (N1570 4 p6). */
export const includeFolder = `${builtinFolder}/include`
/** Stands in for a C library whose headers are not there. */
export const assumedFolder = `${builtinFolder}/assumed`

/** The built-in headers' texts by path, and the folders that hold any. */
export const builtinHeaders: {
  readonly texts: ReadonlyMap<string, string>
  readonly folders: ReadonlySet<string>
} = gather()

function gather(): { texts: Map<string, string>; folders: Set<string> } {
  const texts = new Map<string, string>()
  for (const [name, text] of Object.entries(freestandingHeaders)) texts.set(`${includeFolder}/${name}`, text)
  const folders = new Set([...texts.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))))
  return { texts, folders }
}
