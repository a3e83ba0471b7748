import { nameWords } from '../ownership/name-words.ts'
import type { BoundType } from './bound-type.ts'

/**
 * Does a function put a callback in the place of the one that it was given before? Its name says that it
 * sets, and it takes nothing that tells one callback from another: the object, the callbacks, their data. A
 * number or a text may name the place (`set_handler(self, signal, handler)`), and then nobody knows.
 */
export function setsAlone(
  functionName: string,
  parameters: readonly { readonly type: BoundType }[],
): boolean {
  const saysSo = nameWords(functionName).some((word) => word.toLowerCase() === 'set')
  return saysSo && parameters.every(({ type }) => isObject(type) || type.kind === 'callback')
}

/** A handle, or a `void *`. */
function isObject(type: BoundType): boolean {
  return type.kind === 'handle' || (type.kind === 'pointer' && type.pointee.kind === 'void')
}
