import type { Declaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import { compareLocations } from '../../source/source.ts'

/**
 * All declarations in the order in which a reader of the headers meets them: file by file, the requested
 * headers first, within a file by line.
 *
 * @param nameOf how a program includes a file
 */
export function inHeaderOrder(unit: TranslationUnit, nameOf: (file: string) => string): Declaration[] {
  const all: Declaration[] = [
    ...unit.records.values(),
    ...unit.enums.values(),
    ...unit.typedefs.values(),
    ...unit.constants,
    ...unit.functions,
    ...unit.variables,
  ]
  const rank = fileRanks(all, unit.headers, nameOf)
  return all
    .map((declaration, index) => ({ declaration, index, file: rank.get(declaration.location.file) ?? 0 }))
    .sort(
      (a, b) =>
        a.file - b.file ||
        compareLocations(a.declaration.location, b.declaration.location) ||
        a.index - b.index,
    )
    .map(({ declaration }) => declaration)
}

function fileRanks(
  declarations: readonly Declaration[],
  headers: readonly string[],
  nameOf: (file: string) => string,
): Map<string, number> {
  const files = [...new Set(declarations.map((declaration) => declaration.location.file))]
  const requested = (file: string): number => {
    const index = headers.findIndex((header) => header === file || header === nameOf(file))
    return index === -1 ? headers.length : index
  }
  const ordered = files
    .map((file, index) => ({ file, index }))
    .sort((a, b) => requested(a.file) - requested(b.file) || a.index - b.index)
  return new Map(ordered.map(({ file }, index) => [file, index]))
}
