import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import type { FileReader } from '../text/file-reader.ts'
import { Lexer } from '../text/lexer.ts'
import { spellTokens, type Token, TokenKind } from '../text/token.ts'

/** `#pragma` and `_Pragma` (N1570 6.10.6, 6.10.9), given what follows them: obeyed here, or passed on. */
export function readPragma(
  state: PreprocessorState,
  reader: FileReader,
  tokens: readonly Token[],
  start: number,
): void {
  const [first, second, third] = tokens
  switch (first?.text) {
    case undefined:
    case 'message':
    case 'system_header':
      return
    case 'once':
      state.once.add(state.files.identity(reader.source.path))
      return
    case 'push_macro':
    case 'pop_macro': {
      const text = third?.kind === TokenKind.literal ? third.text.slice(1, -1) : ''
      if (text === '')
        reportAt(
          state,
          'invalid-directive',
          { fault: 'no-quoted-name', pragma: first?.text ?? '' },
          reader,
          start,
        )
      else if (first?.text === 'push_macro') pushMacro(state, text)
      else popMacro(state, text)
      return
    }
    case 'warning':
      return
    case 'GCC':
    case 'clang':
      if (second?.text === 'system_header' || second?.text === 'poison') return
      if (second?.text === 'warning' || second?.text === 'error') {
        const code = second.text === 'error' ? 'error-directive' : 'warning-directive'
        reportAt(state, code, { text: spellTokens(tokens.slice(2)) }, reader, start)
        return
      }
  }
  // Its arguments may be macros for Clang and Microsoft's compiler; numbers and names of actions are left
  // alone.
  const text = spellTokens(first?.text === 'pack' ? state.expander.expand(tokens) : tokens)
  state.pragmas.push({ offset: state.output.length, text, location: reader.source.locate(start) })
}

/** The tokens that the string of `_Pragma("…")` stands for (N1570 6.10.9 p1). */
export function destringize(literal: string, state: PreprocessorState): Token[] {
  const text = literal.slice(literal.indexOf('"') + 1, -1).replace(/\\(["\\])/g, '$1')
  return new Lexer(text, state.names).line()
}

function pushMacro(state: PreprocessorState, text: string): void {
  const name = state.names.intern(text)
  name.saved ??= []
  name.saved.push(name.macro)
}

function popMacro(state: PreprocessorState, text: string): void {
  const name = state.names.intern(text)
  const saved = name.saved?.pop()
  if (saved !== undefined) state.names.define(name, saved)
}
