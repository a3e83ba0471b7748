import type { Macro, PreprocessedSource } from '../../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../../scope/api-scope.ts'
import { tokenKinds } from '../tokens/tokens.ts'
import type { Outline, OutlinedDeclaration } from './outline.ts'

/**
 * The declarations that an API consists of, and those that declare a name which these mention, and so on; by
 * ascending offset. Mentions are words, not meanings: a parameter that is called like a type brings that type
 * along, which costs a little time and changes nothing.
 *
 * @param wanted functions that are needed wherever they are declared
 */
export function neededDeclarations(
  outline: Outline,
  macros: readonly Macro[],
  source: PreprocessedSource,
  scope: ApiScope,
  wanted: ReadonlySet<string> = new Set(),
): OutlinedDeclaration[] {
  const { declarations, tokens } = outline
  const needed = new Uint8Array(declarations.length)
  const queue: number[] = []
  const need = (indices: readonly number[] | undefined): void => {
    for (const index of indices ?? []) {
      if (needed[index] === 1) continue
      needed[index] = 1
      queue.push(index)
    }
  }
  declarations.forEach((declaration, index) => {
    if (scope.has(source.lineMap.locate(tokens.starts[declaration.first]!).file)) need([index])
  })

  const { vocabulary, words, kinds } = tokens
  const seen = new Uint8Array(vocabulary.size)
  const seenAsObjects = new Uint8Array(vocabulary.size)
  const mention = (word: number, objectsCount: boolean): void => {
    if (objectsCount && seenAsObjects[word] === 0) {
      seenAsObjects[word] = 1
      need(outline.objects.get(word))
    }
    if (seen[word] === 1) return
    seen[word] = 1
    need(outline.ordinary.get(word))
    need(outline.tags.get(word))
  }
  for (const name of wanted) {
    const word = vocabulary.numberOf(name)
    if (word !== undefined) mention(word, true)
  }
  for (const macro of macros) {
    for (const [spelled] of macro.expansion!.matchAll(/[A-Za-z_]\w*/g)) {
      const word = vocabulary.numberOf(spelled)
      if (word !== undefined) mention(word, true)
    }
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const { first, last, body } = declarations[index]!
    let hasOperand = false
    for (let at = first; at <= last; at++) {
      // A body asks for whatever it mentions.
      if (at === body) hasOperand = true
      if (kinds[at] !== tokenKinds.identifier) continue
      const word = words[at]!
      if (seen[word] === 1 && !hasOperand) continue
      const cls = vocabulary.classOf(word)
      if (cls === undefined) mention(word, hasOperand)
      // Objects matter only to what asks for their type.
      else if (cls === 'typeof' || cls === 'assertion') hasOperand = true
    }
  }
  return declarations.filter((_, index) => needed[index] === 1)
}
