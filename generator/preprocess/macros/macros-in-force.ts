import { type Macro, type MacrosInForce, parameterPlaceholder } from '../preprocessed-source.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
import { spellSeparated, Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition } from './macro-definition.ts'

type Files = Parameters<MacrosInForce['definedIn']>[0]

/** The macros that headers and options defined, as they stand after the last line. */
export function macrosInForce(state: PreprocessorState): MacrosInForce {
  const definitions = [...state.names.definitions()].filter(({ predefined }) => !predefined)
  const byName = new Map(definitions.map((macro) => [macro.name.text, macro]))
  const expanded = new WeakMap<Files, readonly Macro[]>()
  return {
    definedIn: (files) => {
      const known = expanded.get(files)
      if (known !== undefined) return known
      const chosen = definitions.filter(({ source }) => files.has(source.path))
      const macros = chosen.map((macro) => expandedMacro(macro, state))
      expanded.set(files, macros)
      return macros
    },
    replacementOf: (name) => {
      const macro = byName.get(name)
      return macro === undefined
        ? null
        : { isObjectLike: macro.parameters === null, body: macro.body(state.names) }
    },
  }
}

function expandedMacro(macro: MacroDefinition, state: PreprocessorState): Macro {
  const { name, variadic, isIncludeGuard, parameters } = macro
  state.macroAtHand = macro
  return {
    name: name.text,
    parameters: variadic ? parameters!.slice(0, -1) : parameters,
    variadic,
    body: macro.body(state.names),
    expansion: variadic ? null : spellSeparated(expansionOf(macro, state)),
    location: macro.source.locate(macro.offset),
    isIncludeGuard,
  }
}

function expansionOf(macro: MacroDefinition, { expander, names }: PreprocessorState): Token[] {
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
