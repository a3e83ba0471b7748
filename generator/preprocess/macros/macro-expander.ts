import { type Token, TokenKind } from '../text/token.ts'
import { type ArgumentSource, collectArguments } from './collect-arguments.ts'
import type { MacroDefinition } from './macro-definition.ts'
import type { MacroTable } from './macro-table.ts'
import { type Argument, type Replaced, substitute } from './substitute.ts'

/** What the expander needs of the text around a macro's use. */
export interface ExpansionSite {
  /**
   * Reads the `(` that comes next in the file, over white space and newlines; false, and nothing read, if
   * something else does.
   */
  openParenthesis(): boolean
  /**
   * The next token of the file, over newlines, obeying directives in between; null at the end of the file.
   */
  nextArgumentToken(): Token | null
  /** What a macro such as `__LINE__` stands for here. */
  dynamicToken(macro: MacroDefinition, token: Token): Token
  /** A use of a macro that is wrong. */
  invalidUse(message: string): void
  /** What is being replaced comes to more than so many tokens; it ends there. */
  tooLong(limit: number): void
}

/** One use of a macro may not come to more tokens than this: nested doubling macros would fill the memory. */
const tokenLimit = 1 << 21
/**
 * Where all uses so far came to so many tokens, far more than those of any header, one may not come to more
 * than this.
 */
const totalLimit = 1 << 20
const scarceLimit = 1 << 10
/** So deep may macro uses nest in macro arguments; far below what the JavaScript stack holds. */
const nestingLimit = 256

/** A list of tokens that is being read. */
interface Context {
  tokens: readonly Token[]
  index: number
  /** The macro whose replacement it is; null for a list of its own, beyond which nothing is read. */
  macro: Disabled | null
  /** White space before the first token, whatever the token itself says. */
  space: boolean
  /** White space stands after the last token. */
  trailingSpace: boolean
}

type Disabled = Pick<MacroDefinition, 'disabled'>

/** The owner of a list that is no macro's replacement, but after which reading goes on below it. */
const noMacro: Disabled = { disabled: false }

/**
 * Macro replacement with rescanning (N1570 6.10.3). Replacements are read from a stack; a macro is
 * disabled while its own is on it, and an identifier met meanwhile is painted for good. Where C leaves
 * open how far a replacement reaches (6.10.3.4 p4), it ends with the stack entry, as with GCC.
 */
export class MacroExpander implements ArgumentSource {
  readonly #names: MacroTable
  readonly #site: ExpansionSite
  readonly #stack: Context[] = []
  #depth = 0
  #nesting = 0
  #produced = 0
  /** By the uses before. */
  #total = 0
  #limit = tokenLimit
  /** An empty replacement had white space before it. */
  #pendingSpace = false
  /** Some replacement in the argument that is being replaced was empty. */
  #emptied = false

  constructor(names: MacroTable, site: ExpansionSite) {
    this.#names = names
    this.#site = site
  }

  /** Begins to read what a name in a file's text comes to: call `next` until null. */
  start(token: Token): void {
    this.#begin()
    this.#pendingSpace = false
    this.#push([token], noMacro, token.space)
  }

  /** Begins to read a list on its own, as the tokens of a directive; `leave` ends it. */
  enter(tokens: readonly Token[]): void {
    if (this.#nesting === 0) this.#begin()
    this.#push(tokens, null, tokens[0]?.space ?? false)
  }

  #begin(): void {
    this.#total += this.#produced
    this.#produced = 0
    this.#limit = this.#total > totalLimit ? scarceLimit : tokenLimit
  }

  leave(): void {
    while (this.#stack[this.#depth - 1]!.macro !== null) this.#pop()
    this.#depth--
    this.#pendingSpace = false
  }

  /** A list of tokens wholly replaced, on its own. */
  expand(tokens: readonly Token[]): Token[] {
    this.enter(tokens)
    const result: Token[] = []
    for (let token = this.next(); token !== null; token = this.next()) result.push(token)
    this.leave()
    return result
  }

  /** The next token after replacement; null at the end. */
  next(): Token | null {
    for (;;) {
      const token = this.#pull()
      if (token === null) return null
      const macro = token.name === null ? null : token.name.macro
      if (macro !== null && token.expandable) {
        if (macro.disabled) return token.painted()
        if (this.#replace(macro, token)) continue
      }
      return token
    }
  }

  /** The next token without replacement, as an operand of `defined`. */
  nextUnexpanded(): Token | null {
    return this.#pull()
  }

  /** The next token of the text, wherever it comes from: for the parentheses after `_Pragma`. */
  nextAnywhere(): Token | null {
    return this.#pull() ?? (this.#depth === 0 ? this.#site.nextArgumentToken() : null)
  }

  get isCutOff(): boolean {
    return this.#produced > this.#limit
  }

  /** The next token of the stack; null at the end of a list of its own, or where the file goes on. */
  #pull(): Token | null {
    while (this.#depth > 0) {
      const context = this.#stack[this.#depth - 1]!
      const index = context.index
      if (index < context.tokens.length) {
        if (++this.#produced > this.#limit) return this.#giveUp()
        context.index = index + 1
        let token = context.tokens[index]!
        if (index === 0) token = token.spaced(context.space)
        if (this.#pendingSpace) {
          this.#pendingSpace = false
          token = token.spaced(true)
        }
        return token
      }
      if (context.macro === null) return null
      this.#pop()
    }
    return null
  }

  #giveUp(): null {
    if (this.#produced === this.#limit + 1) {
      this.#site.tooLong(this.#limit)
    }
    this.#produced = this.#limit + 1
    for (let at = 0; at < this.#depth; at++) {
      const context = this.#stack[at]!
      context.index = context.tokens.length
    }
    while (this.#depth > 0 && this.#stack[this.#depth - 1]!.macro !== null) this.#pop()
    return null
  }

  #push(tokens: readonly Token[], macro: Disabled | null, space: boolean, trailingSpace = false): void {
    const context = this.#stack[this.#depth]
    if (context === undefined) this.#stack.push({ tokens, index: 0, macro, space, trailingSpace })
    else {
      context.tokens = tokens
      context.index = 0
      context.macro = macro
      context.space = space
      context.trailingSpace = trailingSpace
    }
    this.#depth++
  }

  #pop(): void {
    const { macro, trailingSpace } = this.#stack[--this.#depth]!
    if (macro !== null) macro.disabled = false
    this.#pendingSpace ||= trailingSpace
  }

  /** Puts a macro's replacement on the stack; false if the name is not to be replaced here. */
  #replace(macro: MacroDefinition, token: Token): boolean {
    if (macro.dynamic !== null) {
      if (macro.dynamic === '_Pragma' || macro.dynamic === 'operator') return false
      this.#push([this.#site.dynamicToken(macro, token)], noMacro, token.space)
      return true
    }
    let args: readonly Argument[] = []
    if (macro.parameters !== null) {
      if (!this.#opensParenthesis()) return false
      const collected = collectArguments(macro, this, (message) => this.#site.invalidUse(message))
      if (collected === null) return false
      args = collected
    }
    const replacement = macro.replacement(this.#names)
    const replaced = replacement.parts === null ? replacement : this.#substitute(macro, args)
    const first = replaced.tokens[0]
    if (first === undefined) {
      this.#emptied = true
      this.#pendingSpace ||= token.space || replaced.trailingSpace
      return true
    }
    this.#push(
      replaced.tokens,
      macro,
      token.space || (replaced.emptyFirst && first.space),
      replaced.trailingSpace,
    )
    macro.disabled = true
    return true
  }

  #substitute(macro: MacroDefinition, args: readonly Argument[]): Replaced {
    return substitute(macro, args, this.#names, (message) => this.#site.invalidUse(message))
  }

  /** Reads the `(` of a function-like macro's use, leaving the replacements that end before it. */
  #opensParenthesis(): boolean {
    while (this.#depth > 0) {
      const context = this.#stack[this.#depth - 1]!
      const next = context.tokens[context.index]
      if (next !== undefined) {
        if (next.kind !== TokenKind.openParenthesis) return false
        context.index++
        return true
      }
      if (context.macro === null) return false
      this.#pop()
    }
    return this.#site.openParenthesis()
  }

  /** An argument wholly replaced; itself if there is nothing to replace in it. */
  expandArgument(tokens: readonly Token[]): Replaced {
    const unchanged = { tokens, emptyFirst: false, trailingSpace: false }
    if (!tokens.some((token) => token.expandable && token.name !== null && token.name.macro !== null))
      return unchanged
    if (this.#nesting >= nestingLimit) {
      this.#site.invalidUse('macro uses are nested too deeply in macro arguments')
      return unchanged
    }
    this.#nesting++
    const outerEmptied = this.#emptied
    this.#emptied = false
    this.enter(tokens)
    const result: Token[] = []
    let emptyFirst = false
    for (let token = this.next(); token !== null; token = this.next()) {
      if (result.length === 0) emptyFirst = this.#emptied
      result.push(token)
    }
    const trailingSpace = this.#pendingSpace
    this.leave()
    this.#emptied = outerEmptied
    this.#nesting--
    return { tokens: result, emptyFirst, trailingSpace }
  }
}
