import type { DeclaredNames } from './declared-names.ts'
import { isTaken } from './reserved-words.ts'

/** C's own names for values that are called otherwise only because JavaScript reserves or uses the word. */
export function exportNames({ functions, variables, constants }: DeclaredNames): Map<string, string> {
  const found = new Map<string, string>()
  for (const [cName, name] of [...functions, ...variables, ...constants]) {
    if (isTaken(cName) && name.replace(/_+$/, '') === cName) found.set(name, cName)
  }
  return found
}
