import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import { fitsPlace, valueOfLastFit } from '../../name-patterns.ts'

/** The typedefs that a type goes through, the outermost first. */
export function typedefsOf(type: CType, unit: TranslationUnit): string[] {
  const names: string[] = []
  let current: CType | undefined = type
  while (current?.kind === 'typedef') {
    names.push(current.name)
    current = unit.typedefs.get(current.name)?.type
  }
  return names
}

/** What a table of the configuration says of the first of several names that one of its keys fits. */
export function valueOfFirst<T>(table: Readonly<Record<string, T>>, names: readonly string[]): T | undefined {
  return names
    .map((name) => valueOfLastFit(table, (pattern) => fitsPlace(name, pattern)))
    .find((value) => value !== undefined)
}
