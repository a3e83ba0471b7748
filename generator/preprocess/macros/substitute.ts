import { Lexer } from '../text/lexer.ts'
import { Token, TokenKind } from '../text/token.ts'
import type { MacroDefinition, ReplacementPart } from './macro-definition.ts'
import type { MacroTable } from './macro-table.ts'

/** What one parameter stands for in one use of a macro. */
export interface Argument {
  /** As written. */
  readonly tokens: readonly Token[]
  /** Wholly macro-replaced on its own (N1570 6.10.3.1); computed when first asked for. */
  expanded(): Replaced
  /** Nothing at all was given for it: the variable argument of GNU C, left out together with its comma. */
  readonly omitted: boolean
}

/** What replacement made of something. Where white space stood matters to `#`. */
export interface Replaced {
  readonly tokens: readonly Token[]
  /** Something that came to nothing stood before the first token, so that its own white space counts. */
  readonly emptyFirst: boolean
  /** White space stood after the last token, before something that came to nothing. */
  readonly trailingSpace: boolean
}

/** Reports a `#` or `##` that makes no token. */
export type Failure = (message: string) => void

/** No token is longer: nested `##` and `#` could double a spelling without end. */
const lengthLimit = 1 << 20

const placemarker = new Token(TokenKind.placemarker, '', false, null, false)

/**
 * Puts the arguments into a macro's replacement list and carries out `#` and `##` (N1570 6.10.3.1 to
 * 6.10.3.3). `args` runs parallel to the macro's parameters.
 */
export function substitute(
  macro: MacroDefinition,
  args: readonly Argument[],
  names: MacroTable,
  onFailure: Failure,
): Replaced {
  const parts = macro.replacement(names).parts!
  const replaced = substituteParts(parts, macro, args, names, onFailure)
  return { ...replaced, tokens: withoutPlacemarkers(replaced.tokens) }
}

function withoutPlacemarkers(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind !== TokenKind.placemarker)
}

function substituteParts(
  parts: readonly ReplacementPart[],
  macro: MacroDefinition,
  args: readonly Argument[],
  names: MacroTable,
  onFailure: Failure,
): Replaced {
  const result: Token[] = []
  let emptyFirst = false
  // White space before something that came to nothing stays before what follows.
  let pendingSpace = false
  for (const part of parts) {
    const operand = operandOf(part, macro, args, names, onFailure)
    if (part.pastesLeft && result.length > 0) {
      if (isVariableArgumentAfterComma(part, result, macro)) {
        if (args[part.parameter]!.omitted) result.pop()
        else for (const token of operand) result.push(token)
      } else pasteOnto(result, operand, names, onFailure)
      continue
    }
    const first = operand[0]
    if (first === undefined) {
      pendingSpace ||= part.token.space
      emptyFirst ||= result.length === 0
      continue
    }
    const expanded = isExpanded(part) ? args[part.parameter]!.expanded() : null
    const ownSpace = expanded?.emptyFirst === true && first.space
    if (result.length === 0 && expanded?.emptyFirst === true) emptyFirst = true
    result.push(first.spaced(part.token.space || pendingSpace || ownSpace))
    for (let i = 1; i < operand.length; i++) result.push(operand[i]!)
    pendingSpace = expanded?.trailingSpace ?? false
  }
  return { tokens: result, emptyFirst, trailingSpace: pendingSpace }
}

function operandOf(
  part: ReplacementPart,
  macro: MacroDefinition,
  args: readonly Argument[],
  names: MacroTable,
  onFailure: Failure,
): readonly Token[] {
  const besidePaste = part.pastesLeft || part.pastesRight
  if (part.optional !== null) {
    const present = args.at(-1)!.expanded().tokens.length > 0
    const tokens = present ? substituteParts(part.optional, macro, args, names, onFailure).tokens : []
    if (part.stringified) return [stringify(withoutPlacemarkers(tokens), onFailure)]
    return besidePaste && tokens.length === 0 ? [placemarker] : tokens
  }
  if (part.parameter < 0) return [part.token]
  const argument = args[part.parameter]!
  if (part.stringified) return [stringify(argument.tokens, onFailure)]
  if (!besidePaste) return argument.expanded().tokens
  return argument.tokens.length === 0 ? [placemarker] : argument.tokens
}

/** The part is an argument that is replaced before it is substituted. */
function isExpanded(part: ReplacementPart): boolean {
  return part.parameter >= 0 && !part.stringified && !part.pastesLeft && !part.pastesRight
}

/** GNU's `, ## __VA_ARGS__`: nothing is pasted, and the comma goes if the argument was left out. */
function isVariableArgumentAfterComma(
  part: ReplacementPart,
  result: readonly Token[],
  macro: MacroDefinition,
): boolean {
  return (
    macro.variadic &&
    part.parameter === macro.parameters!.length - 1 &&
    !part.stringified &&
    !part.pastesRight &&
    result.at(-1)!.kind === TokenKind.comma
  )
}

function pasteOnto(result: Token[], operand: readonly Token[], names: MacroTable, onFailure: Failure): void {
  const left = result.pop()!
  const right = operand[0]
  if (right === undefined) {
    result.push(left)
    return
  }
  const pasted = paste(left, right, names)
  if (pasted === null) {
    onFailure(`'##' makes no token of '${excerpt(left.text)}' and '${excerpt(right.text)}'`)
    result.push(left, right)
  } else result.push(pasted)
  for (let i = 1; i < operand.length; i++) result.push(operand[i]!)
}

/** One token of two; null if their spellings make none (N1570 6.10.3.3 p3). */
function paste(left: Token, right: Token, names: MacroTable): Token | null {
  if (right.kind === TokenKind.placemarker) return left
  if (left.kind === TokenKind.placemarker) return right.spaced(left.space)
  if (left.text.length + right.text.length > lengthLimit) return null
  const lexer = new Lexer(left.text + right.text, names)
  const pasted = lexer.next()
  if (pasted === null || lexer.position < lexer.text.length || lexer.space) return null
  return pasted.spaced(left.space)
}

/** The string literal that `#` makes of an argument (N1570 6.10.3.2). */
function stringify(tokens: readonly Token[], onFailure: Failure): Token {
  let text = ''
  for (const token of tokens) {
    if (text.length > lengthLimit) {
      onFailure('the string that # makes is too long; the rest is left out')
      break
    }
    if (token.space && text !== '') text += ' '
    text += token.kind === TokenKind.literal ? token.text.replace(/["\\]/g, '\\$&') : token.text
  }
  // A backslash alone at the end would swallow the closing quote; GCC drops it too.
  const backslashes = /\\*$/.exec(text)![0].length
  if (backslashes % 2 === 1) text = text.slice(0, -1)
  return new Token(TokenKind.literal, `"${text}"`, false, null, true)
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
