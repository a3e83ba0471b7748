import { isAbsolute, relative } from 'node:path'

/** A path as messages show it: from the current folder, if it stands below that. */
export function shownPath(path: string): string {
  if (!isAbsolute(path)) return path
  const fromHere = relative('', path)
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere
}
