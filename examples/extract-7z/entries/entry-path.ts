/** Where an entry may go, or why it may not. */
export type Placement =
  | {
      readonly kind: 'place' /** Relative to the destination, without `.` or empty parts. */
      readonly path: string
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unsafe'; readonly reason: string }

/**
 * Decides by its name alone where an entry may be written below the destination.
 *
 * Names are refused, not repaired: `../x` extracted as `x` would silently be another file. What a name cannot
 * tell, a symbolic link on the way, is checked where the file is made (see `DiskWriter`).
 *
 * @param name the entry's name, or the target of a hard link, as the archive has it
 * @param stripComponents how many leading folders to leave out; names that have no more are `nothing`
 */
export function placeEntry(name: string, stripComponents = 0, platform = process.platform): Placement {
  const path = platform === 'win32' ? name.replaceAll('\\', '/') : name
  if (path === '') return unsafe('The entry has no name, or none that can be read')
  if (path.includes('\0')) return unsafe('The name contains a NUL character')
  if (path.startsWith('/')) return unsafe('The name is absolute')
  if (path[1] === ':' && drive.test(path)) return unsafe('The name starts with a drive')
  if (path.startsWith('\\\\')) return unsafe('The name starts with a network share')
  if (path.includes('..') && parentFolder.test(path)) return unsafe("The name contains '..'")
  if (stripComponents === 0 && platform !== 'win32' && isNormal(path)) return { kind: 'place', path }
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (platform === 'win32') {
    const bad = parts.find((part) => reservedOnWindows.test(part))
    if (bad !== undefined) return unsafe(`Windows reserves the name '${bad}'`)
  }
  const kept = parts.slice(stripComponents)
  return kept.length === 0 ? { kind: 'nothing' } : { kind: 'place', path: kept.join('/') }
}

/** Whether there is no empty part and no `.` in a name, as in nearly all. */
function isNormal(path: string): boolean {
  return !path.includes('//') && !path.includes('./') && !path.endsWith('/') && !path.endsWith('.')
}

function unsafe(reason: string): Placement {
  return { kind: 'unsafe', reason }
}

const drive = /^[A-Za-z]:/

/**
 * On Linux a backslash is a character like any other, but an archive with `..\` in it was written to attack
 * Windows.
 */
const parentFolder = /(?:^|[\\/])\.\.(?:[\\/]|$)/

/**
 * Devices (`NUL`, `COM1.txt`), alternate data streams (`a:b`), and names that Windows would silently change.
 */
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*]|[. ]$/i
