import type { Macro, PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../select/api-scope.ts'
import { wordClasses } from './keywords.ts'
import type { Outline, OutlinedDeclaration } from './outline.ts'
import { spelling, tokenKinds } from './tokens.ts'

/**
 * The declarations that an API consists of, and those that declare a name which these mention, and so on; by
 * ascending offset. Mentions are words, not meanings: a parameter that is called like a type brings that type
 * along, which costs a little time and changes nothing.
 */
export function neededDeclarations(
  outline: Outline,
  macros: readonly Macro[],
  source: PreprocessedSource,
  scope: ApiScope,
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

  const seen = new Set<string>()
  const seenAsObjects = new Set<string>()
  const mention = (word: string, objectsCount: boolean): void => {
    if (objectsCount && !seenAsObjects.has(word)) {
      seenAsObjects.add(word)
      need(outline.objects.get(word))
    }
    if (seen.has(word)) return
    seen.add(word)
    need(outline.ordinary.get(word))
    need(outline.tags.get(word))
  }
  for (const macro of macros) {
    for (const [word] of macro.expansion!.matchAll(/[A-Za-z_]\w*/g)) mention(word, true)
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const { first, last, body } = declarations[index]!
    const end = body < 0 ? last : body - 1
    let hasOperand = false
    for (let at = first; at <= end; at++) {
      if (tokens.kinds[at] !== tokenKinds.identifier) continue
      const word = spelling(tokens, at)
      const cls = wordClasses.get(word)
      if (cls === undefined) mention(word, hasOperand)
      // Objects matter only to what asks for their type.
      else if (cls === 'typeof' || cls === 'assertion') hasOperand = true
    }
  }
  return declarations.filter((_, index) => needed[index] === 1)
}
