import { destringize, readPragma } from '../directives/pragma-directive.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
import { characterClass, quote } from '../text/characters.ts'
import type { FileReader } from '../text/file-reader.ts'
import { isLiteralPrefix } from '../text/lexer.ts'
import { Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition } from './macro-definition.ts'
import type { Name } from './macro-table.ts'

/** False for a function-like macro's name without arguments, and for the prefix of a literal. */
export function isUse(macro: MacroDefinition, reader: FileReader, start: number, end: number): boolean {
  const { text } = reader
  if (characterClass[text.charCodeAt(end)] === quote && isLiteralPrefix(text, start, end)) return false
  if (macro.dynamic === 'operator') return false
  if (macro.parameters === null && macro.dynamic !== '_Pragma') return true
  reader.position = end
  return reader.takeParenthesis()
}

/**
 * Writes what the macro name at `start`, which ends at the reader's position, comes to with its arguments.
 */
export function writeExpansion(
  state: PreprocessorState,
  reader: FileReader,
  name: Name,
  start: number,
): void {
  const { output, expander } = state
  reader.position = start + name.text.length
  const macro = name.macro!
  if (
    macro.parameters === null &&
    macro.dynamic === null &&
    macro.replacement(state.names).tokens.length === 0
  ) {
    output.space()
    return
  }
  state.expansionStart = start
  output.expansion(reader.source, start)
  expander.start(new Token(TokenKind.identifier, name.text, false, name, true))
  for (let token = expander.next(); token !== null; token = expander.next()) {
    if (token.name?.macro?.dynamic === '_Pragma') writePragma(state, reader, token, start)
    else output.token(token.text, token.space)
  }
}

/**
 * `_Pragma("…")` or Microsoft's `__pragma(…)`, whose name was just read; anything else after it stays as it
 * is.
 */
function writePragma(state: PreprocessorState, reader: FileReader, name: Token, start: number): void {
  const tokens: Token[] = []
  let depth = 0
  do {
    const token = state.expander.nextAnywhere()
    if (token === null) break
    tokens.push(token)
    if (token.kind === TokenKind.openParenthesis) depth++
    else if (token.kind === TokenKind.closeParenthesis) depth--
  } while (depth > 0)
  const inner = tokens.slice(1, -1)
  const closed = tokens.length > 1 && depth === 0
  if (closed && name.text === '__pragma') readPragma(state, reader, inner, start)
  else if (closed && inner.length === 1 && inner[0]!.kind === TokenKind.literal) {
    readPragma(state, reader, destringize(inner[0]!.text, state), start)
  } else for (const { text, space } of [name, ...tokens]) state.output.token(text, space)
  state.output.space()
}
