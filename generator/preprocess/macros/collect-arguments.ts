import { type Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition } from './macro-definition.ts'
import type { Argument, Failure, Replaced } from './substitute.ts'

/** What arguments are read from, and replaced by: the expander. */
export interface ArgumentSource {
  /** The next token of the text, wherever it comes from; null at its end. */
  nextAnywhere(): Token | null
  /** What is being replaced came to too many tokens, and ended there. */
  readonly isCutOff: boolean
  /** An argument wholly replaced. */
  expandArgument(tokens: readonly Token[]): Replaced
}

/** The arguments up to the closing parenthesis; null, after a diagnostic, if they do not fit the macro. */
export function collectArguments(
  macro: MacroDefinition,
  source: ArgumentSource,
  onFailure: Failure,
): Argument[] | null {
  const count = macro.parameters!.length
  const lists: Token[][] = [[]]
  let current = lists[0]!
  let depth = 0
  for (;;) {
    let token = source.nextAnywhere()
    if (token === null) {
      if (!source.isCutOff) {
        onFailure(`the arguments of macro '${macro.name.text}' have no closing parenthesis`)
      }
      return null
    }
    if (token.kind === TokenKind.closeParenthesis) {
      if (depth-- === 0) break
    } else if (token.kind === TokenKind.openParenthesis) depth++
    else if (token.kind === TokenKind.comma && depth === 0 && !(macro.variadic && lists.length === count)) {
      current = []
      lists.push(current)
      continue
    } else if (token.name?.macro?.disabled === true && token.expandable) token = token.painted()
    current.push(token)
  }
  const empty = lists.length === 1 && current.length === 0
  if (empty && count === 0) return []
  const omitted = macro.variadic && (lists.length === count - 1 || (count === 1 && empty))
  if (lists.length === count - 1 && macro.variadic) lists.push([])
  if (lists.length !== count) {
    onFailure(
      `macro '${macro.name.text}' takes ${macro.variadic ? 'at least ' : ''}${macro.variadic ? count - 1 : count} arguments, not ${lists.length}`,
    )
    return null
  }
  return lists.map((tokens, index) => new CollectedArgument(tokens, omitted && index === count - 1, source))
}

class CollectedArgument implements Argument {
  readonly tokens: readonly Token[]
  readonly omitted: boolean
  readonly #source: ArgumentSource
  #expanded: Replaced | null = null

  constructor(tokens: readonly Token[], omitted: boolean, source: ArgumentSource) {
    this.tokens = tokens
    this.omitted = omitted
    this.#source = source
  }

  expanded(): Replaced {
    this.#expanded ??= this.#source.expandArgument(this.tokens)
    return this.#expanded
  }
}
