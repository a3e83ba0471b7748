import { hasFeature } from '../compiler/features.ts'
import type { MacroExpander } from '../macros/macro-expander.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
import type { FileReader } from '../text/file-reader.ts'
import { type Token, TokenKind } from '../text/token.ts'
import type { ConditionalOperators } from './conditional-expression.ts'
import { ConditionalError } from './conditional-expression.ts'
import { resolveInclude } from './include-directive.ts'

/** `defined` and the compilers' `__has_…`, as they stand in the file that is being read. */
export function conditionalOperators(state: PreprocessorState, reader: FileReader): ConditionalOperators {
  return {
    charIsSigned: state.target.charIsSigned,
    isOperator: (name) => name === 'defined' || state.names.macroName(name)?.macro?.dynamic === 'operator',
    evaluate: (name, expander) => {
      if (name === 'defined') return evaluateDefined(state, expander)
      if (name === '__has_include' || name === '__has_include_next') {
        const { spelling, style } = readHeaderName(name, expander)
        return truth(resolveInclude(state, reader, spelling, style, name === '__has_include_next') !== null)
      }
      return hasFeature(state.target, name, readOperand(name, expander))
    },
  }
}

function truth(value: boolean): bigint {
  return value ? 1n : 0n
}

/** `defined NAME` or `defined(NAME)` (N1570 6.10.1 p1). */
function evaluateDefined(state: PreprocessorState, expander: MacroExpander): bigint {
  let token = expander.nextUnexpanded()
  const inParentheses = token?.kind === TokenKind.openParenthesis
  if (inParentheses) token = expander.nextUnexpanded()
  if (token?.kind !== TokenKind.identifier) throw new ConditionalError("'defined' needs a name")
  if (inParentheses) closing('defined', expander.nextUnexpanded())
  return truth(state.names.macroName(token.text) !== null)
}

/** What stands in the parentheses of `__has_attribute(deprecated)`, `gnu::packed` for one with a scope. */
function readOperand(name: string, expander: MacroExpander): string {
  opening(name, expander.nextUnexpanded())
  let text = ''
  for (let depth = 0; ; ) {
    const token = expander.nextUnexpanded()
    if (token === null) closing(name, token)
    else if (token.kind === TokenKind.openParenthesis) depth++
    else if (token.kind === TokenKind.closeParenthesis && depth-- === 0) return text
    text += token?.text ?? ''
  }
}

function readHeaderName(
  name: string,
  expander: MacroExpander,
): { spelling: string; style: 'quoted' | 'angled' } {
  opening(name, expander.nextUnexpanded())
  const first = expander.next()
  if (first?.kind === TokenKind.literal && first.text.startsWith('"')) {
    closing(name, expander.nextUnexpanded())
    return { spelling: first.text.slice(1, -1), style: 'quoted' }
  }
  if (first?.text !== '<') throw new ConditionalError(`'${name}' needs a header's name`)
  let spelling = ''
  for (let token = expander.nextUnexpanded(); token?.text !== '>'; token = expander.nextUnexpanded()) {
    if (token === null) throw new ConditionalError(`'${name}' needs a header's name`)
    spelling += token.space && spelling !== '' ? ` ${token.text}` : token.text
  }
  closing(name, expander.nextUnexpanded())
  return { spelling, style: 'angled' }
}

function opening(name: string, token: Token | null): void {
  if (token?.kind !== TokenKind.openParenthesis)
    throw new ConditionalError(`'${name}' needs an opening parenthesis`)
}

function closing(name: string, token: Token | null): void {
  if (token?.kind !== TokenKind.closeParenthesis)
    throw new ConditionalError(`'${name}' needs a closing parenthesis`)
}
