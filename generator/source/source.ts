/** Where something stands in a header. Lines and columns count from 1; columns are UTF-16 code units. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Whether a file is none, but C text that somebody handed over: `<c>` of the configuration. */
export function isText(file: string): boolean {
  return file.startsWith('<') && file.endsWith('>')
}

/** The name under which the configuration's own C is read. */
export const ownText = '<c>'

/** A file that was read, or one of the built-in headers (whose path starts with `<builtin>/`). */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/**
 * Maps offsets of the preprocessed text to where their tokens came from. A token that a macro
 * expanded to stands where the macro was used.
 */
export interface LineMap {
  /** The files that some token came from. */
  readonly files: ReadonlySet<string>
  /** The location of the token at, or last before, `offset` (UTF-16 code units). */
  locate(offset: number): SourceLocation
}

/** Orders locations of one file. */
export function compareLocations(a: SourceLocation, b: SourceLocation): number {
  return a.line - b.line || a.column - b.column
}
