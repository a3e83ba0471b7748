import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'

/** A file that is to be written, its path absolute or relative to the current folder. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** What stands in the way of writing a file. */
export type Obstacle = 'foreign' | 'edited'

const checksumLine = /^(?:\/\/|<!--) bindgen-checksum: ([0-9a-f]{8})(?: -->)?\r?\n?$/m

/**
 * Adds the line by which a later run sees whether somebody edited the file by hand.
 *
 * @param text of a TypeScript or JavaScript module, or of a page in Markdown
 */
export function withChecksum(text: string, form: 'code' | 'markdown' = 'code'): string {
  const body = text.endsWith('\n') ? text : `${text}\n`
  const mark = `bindgen-checksum: ${checksum(body)}`
  return `${body}${form === 'code' ? `// ${mark}` : `<!-- ${mark} -->`}\n`
}

/**
 * Line endings do not count: version control may change them. CRC-32 loads in a quarter of the time that
 * node:crypto takes.
 */
export function checksum(text: string): string {
  return crc32(text.replaceAll('\r\n', '\n')).toString(16).padStart(8, '0')
}

/**
 * What an existing file says against being overwritten.
 *
 * @returns null where there is nothing to lose: no file, an empty one, or one that bindgen wrote and nobody
 * edited
 */
export function findObstacle(path: string): Obstacle | null {
  const existing = readIfThere(path)
  if (existing === null || existing.trim() === '') return null
  const match = checksumLine.exec(existing)
  if (match === null) return 'foreign'
  const body = existing.slice(0, match.index)
  const isWhole = match.index + match[0].length === existing.length
  return isWhole && checksum(body) === match[1] ? null : 'edited'
}

/**
 * The text of a file; null where there is none. Other failures are thrown as the operating system words them.
 */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    // Reading a folder fails only after it was opened, and the error then lacks the path.
    throw Object.assign(error as NodeJS.ErrnoException, { path })
  }
}

/**
 * Writes all of the files or none: each goes to a temporary name beside its place first, and only when all
 * stand there are they renamed. A file whose text is already there is left alone, so that its time says when
 * it changed.
 *
 * @param made whether a file is dated now even then: make runs a rule again whose output is older than its
 * inputs
 * @returns the paths whose text changed
 * @throws as node:fs does, with the old files intact
 */
export function writeFiles(files: readonly OutputFile[], made = false): string[] {
  const existing = files.map((file) => ({ ...file, old: readIfThere(file.path) }))
  const changed = existing.filter(({ text, old }) => old !== text)
  const written: Written[] = []
  try {
    for (const file of changed) {
      const folder = dirname(file.path)
      makeFolder(folder)
      const from = join(folder, `.bindgen-${process.pid}-${written.length}.tmp`)
      written.push({ from, to: file.path, old: file.old })
      writeFileSync(from, file.text)
    }
    putInPlace(written)
  } finally {
    for (const { from } of written) rmSync(from, { force: true })
  }
  if (made) {
    const now = new Date()
    for (const { path, text, old } of existing) if (old === text) utimesSync(path, now, now)
  }
  return changed.map((file) => file.path)
}

/** A file under its temporary name. */
interface Written {
  readonly from: string
  readonly to: string
  /** What stands in its place; null for nothing. */
  readonly old: string | null
}

/** Renames all of them; where one cannot be, those before it become again what they were. */
function putInPlace(written: readonly Written[]): void {
  let done = 0
  try {
    for (const { from, to } of written) {
      rename(from, to)
      done++
    }
  } catch (error) {
    for (const { from, to, old } of written.slice(0, done)) {
      if (old === null) rmSync(to, { force: true })
      else {
        writeFileSync(from, old)
        rename(from, to)
      }
    }
    throw error
  }
}

/** What Windows says of a file that a program has open: an editor, a scanner for viruses. */
const inUse = ['EPERM', 'EACCES', 'EBUSY']
/** Milliseconds: scanners are done by then, and nobody waits in vain for long. */
const patience = 1000

function rename(from: string, to: string): void {
  const end = Date.now() + patience
  for (;;) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const isInUse =
        process.platform === 'win32' && inUse.includes((error as NodeJS.ErrnoException).code ?? '')
      if (!isInUse || Date.now() > end) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
}

/**
 * One folder after the other: in a file system that takes none (/proc), Node's `recursive` tries for ever.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Somebody else may have made it at the same moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
