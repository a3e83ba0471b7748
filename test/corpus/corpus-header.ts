import { readFileSync } from 'node:fs'

/** A real header, and what it takes to read it. */
export interface CorpusHeader {
  /** As after `#include`. */
  readonly header: string
  /** The Debian package that brings it. */
  readonly package: string
  /** As pkg-config prints them. */
  readonly flags: readonly string[]
}

/** The rows of a list: header, package and flags between tabs; `#` starts a comment line. */
export function readHeaderList(path: string): CorpusHeader[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
  return rows.map((row) => {
    const [header, name, flags] = row.split('\t')
    if (header === undefined || name === undefined)
      throw new Error(`${path}: no header and package in: ${row}`)
    return { header, package: name, flags: (flags ?? '').split(' ').filter((flag) => flag !== '') }
  })
}
