import type { SourceFile, SourceLocation } from '../source/source.ts'

/** A declaration, or what was noted of one: where its name stands. */
interface Named {
  readonly name: string
  readonly location: SourceLocation
}

/**
 * Tells names that a header spells out, where it declares them, from those that its macros make of parts for
 * its own use (`cleanup_##T`).
 *
 * @param files the text of each file that was read, by path
 */
export function writtenNames(files: ReadonlyMap<string, SourceFile>): (declared: Named) => boolean {
  const linesOf = new Map<string, readonly string[]>()
  return ({ name, location: { file, line } }) => {
    let lines = linesOf.get(file)
    if (lines === undefined) {
      lines = (files.get(file)?.text ?? '').split('\n')
      linesOf.set(file, lines)
    }
    const text = lines[line - 1]
    return text === undefined || new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text)
  }
}
