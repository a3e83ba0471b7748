import { readDirective } from '../directives/directives.ts'
import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import { Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition } from './macro-definition.ts'
import type { ExpansionSite } from './macro-expander.ts'

/** What macro replacement asks of the file that is being read. */
export function expansionSite(state: () => PreprocessorState): ExpansionSite {
  const problemOf = (what: string, limit: number): string =>
    `${what} comes to more than ${limit} tokens; the rest is left out`
  return {
    openParenthesis: () => state().readers.at(-1)?.takeParenthesis() ?? false,
    nextArgumentToken: () => nextArgumentToken(state()),
    dynamicToken: (macro, token) => dynamicToken(state(), macro, token),
    tooLong: (limit) => {
      const { readers, macroAtHand, diagnostics, expansionStart } = state()
      const reader = readers.at(-1)
      if (reader !== undefined) {
        reportAt(
          state(),
          'invalid-macro',
          { problem: problemOf('this macro', limit) },
          reader,
          expansionStart,
        )
      } else if (macroAtHand !== null) {
        const { name, source, offset } = macroAtHand
        const problem = problemOf(`macro '${name.text}'`, limit)
        diagnostics.report('invalid-macro', { problem }, source.locate(offset))
      }
    },
    invalidUse: (problem) => {
      const reader = state().readers.at(-1)
      if (reader !== undefined)
        reportAt(state(), 'invalid-macro', { problem }, reader, state().expansionStart)
    },
  }
}

/**
 * The next token among a macro's arguments; directives there are obeyed, as GCC and Clang do (C leaves it
 * open).
 */
function nextArgumentToken(state: PreprocessorState): Token | null {
  const outermost = state.readers.length
  let space = false
  for (;;) {
    const reader = state.readers.at(-1)!
    const token = reader.next()
    if (token !== null) return space ? token.spaced(true) : token
    if (reader.position >= reader.text.length) {
      if (state.readers.length === outermost) return null
      leaveFile(state)
      continue
    }
    reader.position++
    space = true
    reader.skipBlanks()
    if (!reader.atDirective()) continue
    const start = reader.position
    reader.position += reader.text.charCodeAt(start) === 0x23 ? 1 : 2
    const { expansionStart } = state
    readDirective(state, reader, start)
    state.expansionStart = expansionStart
  }
}

function dynamicToken(state: PreprocessorState, macro: MacroDefinition, token: Token): Token {
  const reader = state.readers.at(-1)
  const literal = (text: string): Token => new Token(TokenKind.literal, text, token.space, null, true)
  const number = (value: number): Token => new Token(TokenKind.number, String(value), token.space, null, true)
  switch (macro.dynamic) {
    case '__FILE__':
      return literal(quoted(reader?.presumedName ?? reader?.source.path ?? ''))
    case '__BASE_FILE__':
      return literal(quoted(state.readers[0]?.source.path ?? ''))
    case '__LINE__':
      return number(reader === undefined ? 1 : reader.source.lineOf(state.expansionStart) + reader.lineShift)
    case '__COUNTER__':
      return number(state.counter++)
    case '__INCLUDE_LEVEL__':
      return number(Math.max(0, state.readers.length - 1))
    default:
      throw new Error(`${macro.name.text} has no value here`)
  }
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Closes the innermost file: its conditionals must be closed, and its include guard is known from here on.
 */
export function leaveFile(state: PreprocessorState): void {
  const reader = state.readers.pop()!
  for (const { offset } of reader.conditionals) {
    reportAt(state, 'unterminated-conditional', {}, reader, offset)
  }
  if (reader.guardState === 'closed') state.guards.set(reader.source, reader.guard!.text)
  state.output.newline()
}
