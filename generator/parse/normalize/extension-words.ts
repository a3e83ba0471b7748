import type { ExtensionToken } from '../syntax-tree.ts'
import { callingConventionWords, nullabilityWords } from '../tokens/keywords.ts'

/** GCC's words and the standard's. */
export const isComplex = (word: string): boolean =>
  word === '_Complex' || word === '__complex__' || word === '__complex'

/** What a word without an operand is taken out as; null for one that stays. */
export function extensionWord(word: string): ExtensionToken['kind'] | null {
  if (word === '_Noreturn') return 'attribute'
  if (nullabilityWords.has(word)) return 'nullability'
  return callingConventionWords.has(word) ? 'calling-convention' : null
}

/** What a word with an operand is taken out as. */
export function attributeKind(word: string): ExtensionToken['kind'] {
  if (word.includes('asm')) return 'asm'
  if (word.includes('declspec')) return 'declspec'
  return word.endsWith('lignas') ? 'alignas' : 'attribute'
}
