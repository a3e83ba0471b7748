import { readFileSync } from 'node:fs'

/** What a library's documentation says of one function. */
export interface Label {
  readonly library: string
  readonly function: string
  /**
   * Where the pointer stands: the result, the 1-based out parameter, or, for a function that might free,
   * `given`: then `owners` has the 1-based parameter that it frees. `taken`: the parameters that it takes
   * over and frees later; `lent`: the parameter that the result belongs to.
   */
  readonly place: string
  /**
   * The functions that may free it; empty where the caller does not own it, or where the function frees
   * nothing.
   */
  readonly owners: readonly string[]
  /** The documentation that says so. */
  readonly source: string
}

/** A library of the labelled set, and what it takes to read its headers. */
export interface LabelledLibrary {
  readonly name: string
  readonly headers: readonly string[]
  /** The Debian package that brings them. */
  readonly package: string
  readonly flags: readonly string[]
}

/** The rows of a table whose columns tabs separate; `#` starts a comment line. */
function rows(path: URL): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

export function readLabels(path: URL): Label[] {
  return rows(path).map(([library, name, place, owners, source]) => {
    if (library === undefined || name === undefined || place === undefined || owners === undefined)
      throw new Error(`${path.pathname}: four columns are needed: ${library} ${name}`)
    return {
      library,
      function: name,
      place,
      owners: owners === '-' ? [] : owners.split('|'),
      source: source ?? '',
    }
  })
}

export function readLibraries(path: URL): LabelledLibrary[] {
  return rows(path).map(([name = '', headers = '', packageName = '', flags = '']) => ({
    name,
    headers: headers.split(' '),
    package: packageName,
    flags: flags.split(' ').filter((flag) => flag !== ''),
  }))
}
