import type { Target } from '../../target/target.ts'
import { targets } from '../../target/targets.ts'
import { assumedHeaders } from './assumed-headers.ts'
import { freestandingHeaders } from './freestanding.ts'
import { vectorHeaders } from './vector-headers.ts'

/** Where the built-in headers seem to be; no path of a real file begins so. */
export const builtinFolder = '<builtin>'
/** The compiler's own include folder: the headers of a freestanding implementation (N1570 4 p6). */
export const includeFolder = `${builtinFolder}/include`
/**
 * The headers of vector instructions, of which an API can need the types only. They come before those of a
 * compiler that is installed, whose thousands of inline functions take longer to read than most libraries'
 * headers.
 */
export const vectorFolder = `${builtinFolder}/vectors`

/** Stands in for the headers of a C library and of a system that are not there. */
export function assumedFolder(target: Target): string {
  return `${builtinFolder}/${target.name}`
}

/** Each folder's headers by their names, put together when one is first asked for. */
const folders: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  [includeFolder]: freestandingHeaders,
  [vectorFolder]: vectorHeaders,
  ...Object.fromEntries(
    Object.values(targets).map((target) => [assumedFolder(target), () => assumedHeaders(target)]),
  ),
}
const gathered = new Map<string, Readonly<Record<string, string>>>()

/** The names and texts of the headers in a built-in folder. */
export function builtinHeaders(folder: string): Readonly<Record<string, string>> {
  let headers = gathered.get(folder)
  if (headers === undefined) {
    headers = folders[folder]?.() ?? {}
    gathered.set(folder, headers)
  }
  return headers
}

/** The text of the built-in header with this path; null if there is none. */
export function builtinHeader(path: string): string | null {
  const slash = path.indexOf('/', builtinFolder.length + 1)
  return builtinHeaders(path.slice(0, slash))[path.slice(slash + 1)] ?? null
}
