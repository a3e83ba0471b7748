import { Lexer } from '../text/lexer.ts'
import type { SourceText } from '../text/source-text.ts'
import { spellTokens, type Token, TokenKind } from '../text/token.ts'
import type { MacroTable, Name } from './macro-table.ts'
import type { Replaced } from './substitute.ts'

/** Macros whose replacement depends on where they stand, and the operators of `#if`. */
export type DynamicMacro =
  | '__FILE__'
  | '__BASE_FILE__'
  | '__LINE__'
  | '__COUNTER__'
  | '__INCLUDE_LEVEL__'
  | '_Pragma'
  | 'operator'

/** An element of a replacement list. */
export interface ReplacementPart {
  readonly token: Token
  /** The index of the parameter that the token names; -1 for any other token. */
  readonly parameter: number
  /** `#` stands before it. */
  readonly stringified: boolean
  /** `##` stands before it, after it. */
  readonly pastesLeft: boolean
  readonly pastesRight: boolean
  /** The contents of `__VA_OPT__( )`; null for any other token. */
  readonly optional: readonly ReplacementPart[] | null
}

export interface Replacement extends Replaced {
  /** What to substitute and to paste; null where there is nothing, so that `tokens` says everything. */
  readonly parts: readonly ReplacementPart[] | null
}

/** A macro as its `#define` left it. The replacement list is read at its first use: most macros have none. */
export class MacroDefinition {
  readonly name: Name
  /** null for an object-like macro; a variadic one's last is `__VA_ARGS__` or its own name for it. */
  readonly parameters: readonly string[] | null
  readonly variadic: boolean
  readonly source: SourceText
  /** Of the name, in `source.spliced`. */
  readonly offset: number
  /** Of the replacement list, in `source.spliced`. */
  readonly bodyStart: number
  readonly bodyEnd: number
  /** Ascends in the order of the definitions. */
  readonly sequence: number
  /** Not defined by a header or an option. */
  readonly predefined: boolean
  readonly isIncludeGuard: boolean
  readonly dynamic: DynamicMacro | null
  /** True while its replacement is being rescanned (N1570 6.10.3.4 p2). */
  disabled = false
  #replacement: Replacement | null = null

  constructor(fields: {
    name: Name
    parameters: readonly string[] | null
    variadic: boolean
    source: SourceText
    offset: number
    bodyStart: number
    bodyEnd: number
    sequence: number
    predefined: boolean
    isIncludeGuard: boolean
    dynamic: DynamicMacro | null
  }) {
    this.name = fields.name
    this.parameters = fields.parameters
    this.variadic = fields.variadic
    this.source = fields.source
    this.offset = fields.offset
    this.bodyStart = fields.bodyStart
    this.bodyEnd = fields.bodyEnd
    this.sequence = fields.sequence
    this.predefined = fields.predefined
    this.isIncludeGuard = fields.isIncludeGuard
    this.dynamic = fields.dynamic
  }

  /** The replacement list's source text. */
  get bodyText(): string {
    return this.source.spliced.slice(this.bodyStart, this.bodyEnd)
  }

  replacement(names: MacroTable): Replacement {
    this.#replacement ??= readReplacement(this, names)
    return this.#replacement
  }

  /** The replacement list as written, with one space where white space stood. */
  body(names: MacroTable): string {
    return spellTokens(new Lexer(this.bodyText, names).line())
  }

  /**
   * What is wrong with `#`, `##` or `__VA_OPT__` in the replacement list (N1570 6.10.3.2 p1, 6.10.3.3 p1);
   * null if nothing is.
   */
  fault(names: MacroTable): string | null {
    const { tokens } = this.replacement(names)
    const ends = [tokens[0], tokens.at(-1)]
    if (ends.some((token) => token?.kind === TokenKind.hashHash))
      return "'##' stands at an end of its replacement list"
    if (this.parameters === null) return null
    const stray = tokens.some(
      (token, at) => token.kind === TokenKind.hash && !isStringified(tokens, at + 1, this),
    )
    if (stray) return "'#' is not followed by a parameter"
    const open =
      this.variadic &&
      tokens.some((token, at) => token.text === '__VA_OPT__' && !isOptional(tokens, at, this))
    return open ? "'__VA_OPT__' is not followed by parentheses" : null
  }

  /** True if the other definition is the same but for the amount of white space (N1570 6.10.3 p1-2). */
  sameAs(other: MacroDefinition, names: MacroTable): boolean {
    return (
      this.dynamic === other.dynamic &&
      this.variadic === other.variadic &&
      this.parameters?.join() === other.parameters?.join() &&
      (this.bodyText === other.bodyText || this.body(names) === other.body(names))
    )
  }
}

function readReplacement(macro: MacroDefinition, names: MacroTable): Replacement {
  const tokens = new Lexer(macro.bodyText, names).line()
  if (tokens.length > 0) tokens[0] = tokens[0]!.spaced(false)
  const parts = readParts(tokens, macro)
  return {
    tokens,
    emptyFirst: false,
    trailingSpace: false,
    parts: parts.some(needsSubstitution) ? parts : null,
  }
}

function needsSubstitution(part: ReplacementPart): boolean {
  return part.parameter >= 0 || part.stringified || part.pastesLeft || part.optional !== null
}

function readParts(tokens: readonly Token[], macro: MacroDefinition): ReplacementPart[] {
  const parts: ReplacementPart[] = []
  let pastesLeft = false
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!
    // N1570 6.10.3.3 p1: at either end `##` is an error; it then stands for itself.
    if (first.kind === TokenKind.hashHash && at > 0 && at + 1 < tokens.length && !pastesLeft) {
      pastesLeft = true
      const left = parts.pop()!
      parts.push({ ...left, pastesRight: true })
      continue
    }
    let token = first
    const next = tokens[at + 1]
    const stringified = first.kind === TokenKind.hash && isStringified(tokens, at + 1, macro)
    if (stringified) {
      at++
      token = next!.spaced(first.space)
    }
    let optional: ReplacementPart[] | null = null
    if (isOptional(tokens, at, macro)) {
      const close = closingParenthesis(tokens, at + 1)
      const inner = tokens.slice(at + 2, close)
      if (inner.length > 0) inner[0] = inner[0]!.spaced(false)
      optional = readParts(inner, macro)
      at = close
    }
    const parameter = optional === null ? parameterIndex(token, macro) : -1
    parts.push({ token, parameter, stringified, pastesLeft, pastesRight: false, optional })
    pastesLeft = false
  }
  return parts
}

/** At a parameter or `__VA_OPT__`, to which a `#` before it applies. */
function isStringified(tokens: readonly Token[], at: number, macro: MacroDefinition): boolean {
  const token = tokens[at]
  return token !== undefined && (parameterIndex(token, macro) >= 0 || isOptional(tokens, at, macro))
}

function parameterIndex(token: Token, macro: MacroDefinition): number {
  if (macro.parameters === null || token.kind !== TokenKind.identifier) return -1
  return macro.parameters.indexOf(token.text)
}

/** At `__VA_OPT__ ( … )` of a variadic macro. */
function isOptional(tokens: readonly Token[], at: number, macro: MacroDefinition): boolean {
  return (
    macro.variadic &&
    tokens[at]?.text === '__VA_OPT__' &&
    tokens[at + 1]?.kind === TokenKind.openParenthesis &&
    closingParenthesis(tokens, at + 1) < tokens.length
  )
}

/** The index of the parenthesis that closes the one at `open`; the number of tokens if none does. */
function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const kind = tokens[at]!.kind
    if (kind === TokenKind.openParenthesis) depth++
    else if (kind === TokenKind.closeParenthesis && --depth === 0) return at
  }
  return tokens.length
}
