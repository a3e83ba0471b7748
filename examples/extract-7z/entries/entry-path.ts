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
  if (stripComponents === 0 && platform !== 'win32' && plain.test(name)) return { kind: 'place', path: name }
  const path = platform === 'win32' ? name.replaceAll('\\', '/') : name
  if (path === '') return unsafe('The entry has no name, or none that can be read')
  if (path.includes('\0')) return unsafe('The name contains a NUL character')
  if (path.startsWith('/')) return unsafe('The name is absolute')
  if (drive.test(path)) return unsafe('The name starts with a drive')
  if (path.startsWith('\\\\')) return unsafe('The name starts with a network share')
  if (parentFolder.test(path)) return unsafe("The name contains '..'")
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (platform === 'win32') {
    const bad = parts.find((part) => reservedOnWindows.test(part))
    if (bad !== undefined) return unsafe(`Windows reserves the name '${bad}'`)
  }
  const kept = parts.slice(stripComponents)
  return kept.length === 0 ? { kind: 'nothing' } : { kind: 'place', path: kept.join('/') }
}

function unsafe(reason: string): Placement {
  return { kind: 'unsafe', reason }
}

/** Nearly all names: no part is empty or begins with a point, and nothing else is in it to be judged. */
const plain = /^[^/\\:.\0][^/\\:\0]*(?:\/[^/\\:.\0][^/\\:\0]*)*$/

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
