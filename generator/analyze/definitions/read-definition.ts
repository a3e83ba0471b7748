import type { Definition } from '../../model/definitions.ts'
import { nestingLimit, nestsDeeper, tooDeep } from '../statements/nesting.ts'
import { Unreadable } from '../statements/unreadable.ts'

/** A definition, or why it cannot be read. */
export function readDefinition(read: () => Definition): Definition {
  try {
    const definition = read()
    return nestsDeeper(definition, nestingLimit) ? { kind: 'unreadable', reason: tooDeep } : definition
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}
