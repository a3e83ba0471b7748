import { createCipheriv, createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A temporary folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What two extractions have to agree in. */
export interface TreeOptions {
  /** Times of folders and links too: not every archive has them. Default: true. */
  readonly everyTime?: boolean
}

/**
 * All that is below a folder: a line for each file, folder and link, with type, mode, time to the nanosecond,
 * and contents.
 */
export function tree(folder: string, { everyTime = true }: TreeOptions = {}): string[] {
  const lines: string[] = []
  const visit = (path: Buffer, shown: string) => {
    for (const name of readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare)) {
      const entry = Buffer.concat([path, Buffer.from('/'), name])
      const entryShown = `${shown}/${name.toString('latin1')}`
      const { mode, mtimeNs, size, nlink } = lstatSync(entry, { bigint: true })
      const type = Number(mode) & 0o170000
      const isFile = type === 0o100000
      const what = isFile
        ? `${nlink > 1 ? 'linked ' : ''}${size} ${createHash('sha1').update(readFileSync(entry)).digest('hex')}`
        : type === 0o120000
          ? readlinkSync(entry, 'latin1')
          : ''
      lines.push(`${entryShown} ${mode.toString(8)} ${isFile || everyTime ? mtimeNs : ''} ${what}`.trimEnd())
      if (type === 0o040000) visit(entry, entryShown)
    }
  }
  visit(Buffer.from(folder), '')
  return lines
}

/** The names below a folder, sorted. Does not follow links. */
export function names(folder: string): string[] {
  const below = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      return entry.isDirectory() ? [name, ...below(name)] : [name]
    })
  return below('').sort()
}

/** Bytes that cannot be compressed, the same each time. */
export function noise(length: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(Buffer.alloc(length))
}
