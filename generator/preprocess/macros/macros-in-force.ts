import type { SourceLocation } from '../../source.ts'
import { type Macro, parameterPlaceholder } from '../preprocessed-source.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
import { spellSeparated, Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition } from './macro-definition.ts'

/** The macros that headers and options defined, as they stand after the last line. */
export function macrosInForce(state: PreprocessorState): Macro[] {
  const macros: Macro[] = []
  for (const macro of state.names.definitions()) {
    if (!macro.predefined) macros.push(new MacroInForce(macro, state))
  }
  return macros
}

/** Computes what it says when asked: of a system's macros few are. */
class MacroInForce implements Macro {
  readonly name: string
  readonly variadic: boolean
  readonly isIncludeGuard: boolean
  readonly parameters: readonly string[] | null
  readonly #macro: MacroDefinition
  readonly #state: PreprocessorState
  #expansion: string | null = null

  constructor(macro: MacroDefinition, state: PreprocessorState) {
    this.#macro = macro
    this.#state = state
    this.name = macro.name.text
    this.variadic = macro.variadic
    this.isIncludeGuard = macro.isIncludeGuard
    this.parameters = macro.variadic ? macro.parameters!.slice(0, -1) : macro.parameters
  }

  get body(): string {
    return this.#macro.body(this.#state.names)
  }

  get location(): SourceLocation {
    return this.#macro.source.locate(this.#macro.offset)
  }

  get expansion(): string | null {
    if (this.variadic) return null
    this.#expansion ??= spellSeparated(this.#expanded())
    return this.#expansion
  }

  #expanded(): Token[] {
    const macro = this.#macro
    const { expander, names } = this.#state
    if (macro.parameters === null) {
      macro.disabled = true
      const tokens = expander.expand(macro.replacement(names).tokens)
      macro.disabled = false
      return tokens
    }
    const punctuator = (kind: TokenKind, text: string): Token => new Token(kind, text, false, null, false)
    const use = [new Token(TokenKind.identifier, macro.name.text, false, macro.name, true)]
    use.push(punctuator(TokenKind.openParenthesis, '('))
    for (const index of macro.parameters.keys()) {
      if (index > 0) use.push(punctuator(TokenKind.comma, ','))
      const name = names.intern(parameterPlaceholder(index))
      use.push(new Token(TokenKind.identifier, name.text, false, name, true))
    }
    use.push(punctuator(TokenKind.closeParenthesis, ')'))
    return expander.expand(use)
  }
}
