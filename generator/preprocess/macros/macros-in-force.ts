import type { SourceLocation } from '../../source.ts'
import type { Macro } from '../preprocessed-source.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
import { spellSeparated } from '../text/token.ts'
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
    const macro = this.#macro
    if (macro.parameters !== null) return null
    if (this.#expansion === null) {
      macro.disabled = true
      this.#expansion = spellSeparated(
        this.#state.expander.expand(macro.replacement(this.#state.names).tokens),
      )
      macro.disabled = false
    }
    return this.#expansion
  }
}
