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
  const changed = files.filter((file) => readIfThere(file.path) !== file.text)
  const written: { from: string; to: string }[] = []
  try {
    for (const file of changed) {
      const folder = dirname(file.path)
      makeFolder(folder)
      const from = join(folder, `.bindgen-${process.pid}-${written.length}.tmp`)
      written.push({ from, to: file.path })
      writeFileSync(from, file.text)
    }
    for (const { from, to } of written) renameSync(from, to)
  } finally {
    for (const { from } of written) rmSync(from, { force: true })
  }
  if (made) {
    const now = new Date()
    for (const file of files) if (!changed.includes(file)) utimesSync(file.path, now, now)
  }
  return changed.map((file) => file.path)
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
