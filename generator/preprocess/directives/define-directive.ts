import { MacroDefinition } from '../macros/macro-definition.ts'
import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import { characterClass, letter } from '../text/characters.ts'
import type { FileReader } from '../text/file-reader.ts'
import { isUniversalName } from '../text/lexer.ts'
import { TokenKind } from '../text/token.ts'

/** `#define`, from after the directive's name up to the end of the line (N1570 6.10.3). */
export function readDefine(state: PreprocessorState, reader: FileReader): void {
  const { names } = state
  const start = reader.position
  const text = reader.word()
  const offset = reader.position - text.length
  if (!isIdentifier(text) || text === 'defined') {
    reportAt(
      state,
      'invalid-directive',
      text === ''
        ? { fault: 'no-name', directive: 'define' }
        : { fault: 'wrong-name', directive: 'define', found: text },
      reader,
      start,
    )
    return
  }
  let parameters: string[] | null = null
  let variadic = false
  if (reader.text.charCodeAt(reader.position) === 0x28) {
    reader.position++
    const list = readParameters(reader)
    if (list === null) {
      reportAt(state, 'invalid-directive', { fault: 'parameters', macro: text }, reader, offset)
      return
    }
    parameters = list.parameters
    variadic = list.variadic
  }
  reader.skipBlanks()
  const bodyStart = reader.position
  reader.skipLine()
  const name = names.intern(text)
  const macro = new MacroDefinition({
    name,
    parameters,
    variadic,
    source: reader.source,
    offset,
    bodyStart,
    bodyEnd: reader.position,
    sequence: state.definitions++,
    predefined: reader.predefined,
    isIncludeGuard: reader.directives === 2 && reader.guard === name,
    dynamic: null,
  })
  const hash = reader.text.indexOf('#', bodyStart)
  const hasOperator = (hash >= 0 && hash < reader.position) || macro.bodyText.includes('%:')
  const fault = variadic || hasOperator ? macro.fault(names) : null
  if (fault !== null) {
    reportAt(state, 'invalid-macro', { problem: `macro '${text}' is not defined: ${fault}` }, reader, offset)
    return
  }
  const former = name.macro
  if (former !== null && !former.predefined && !reader.system && !former.sameAs(macro, names)) {
    const { file, line } = former.source.locate(former.offset)
    reportAt(state, 'macro-redefined', { macro: text, file, line }, reader, offset)
  }
  names.define(name, macro)
}

/** `#undef`. */
export function readUndef(state: PreprocessorState, reader: FileReader): void {
  const start = reader.position
  const text = reader.word()
  if (isIdentifier(text)) state.names.define(state.names.intern(text), null)
  else reportAt(state, 'invalid-directive', { fault: 'no-name', directive: 'undef' }, reader, start)
}

export function isIdentifier(text: string): boolean {
  return characterClass[text.charCodeAt(0)] === letter || isUniversalName(text, 0)
}

/**
 * From after the opening to after the closing parenthesis; null for anything but names, the last perhaps
 * variadic.
 */
function readParameters(reader: FileReader): { parameters: string[]; variadic: boolean } | null {
  const parameters: string[] = []
  let token = reader.next()
  if (token?.kind === TokenKind.closeParenthesis) return { parameters, variadic: false }
  for (;;) {
    if (token === null) return null
    let variadic = token.text === '...'
    const name = variadic ? '__VA_ARGS__' : token.text
    if ((!variadic && token.kind !== TokenKind.identifier) || parameters.includes(name)) return null
    parameters.push(name)
    token = reader.next()
    if (!variadic && token?.text === '...') {
      variadic = true
      token = reader.next()
    }
    if (token?.kind === TokenKind.closeParenthesis) return { parameters, variadic }
    if (variadic || token?.kind !== TokenKind.comma) return null
    token = reader.next()
  }
}
