import type { Definition } from '../../model/definitions.ts'
import { Unreadable } from '../statements/unreadable.ts'

/** A definition, or why it cannot be read. */
export function readDefinition(read: () => Definition): Definition {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}
