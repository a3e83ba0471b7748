import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import type { FileReader } from '../text/file-reader.ts'
import { ConditionalError, evaluateConditional } from './conditional-expression.ts'
import { conditionalOperators } from './conditional-operators.ts'
import { isIdentifier } from './define-directive.ts'

const guardExpression = /^\s*!\s*defined(?:\s*\(\s*([A-Za-z_]\w*)\s*\)|\s+([A-Za-z_]\w*))\s*$/

/** `#if`, `#ifdef` and `#ifndef` (N1570 6.10.1); a group that is not taken is passed over. */
export function readIf(state: PreprocessorState, reader: FileReader, directive: string, start: number): void {
  const mayGuard = reader.guardState === 'nothing read'
  const expressionStart = reader.position
  const condition = evaluate(state, reader, directive, start)
  let guards = false
  if (mayGuard) {
    const name = guardName(reader, directive, expressionStart)
    if (name !== null) {
      guards = true
      reader.guard = state.names.intern(name)
      reader.guardState = 'open'
    } else reader.guardState = 'none'
  } else reader.noteContent()
  reader.conditionals.push({ offset: start, taken: condition, elseSeen: false, guards })
  if (!condition) skipUntaken(state, reader)
}

/** `#elif`, `#else` and their like after a group that was read: all that follows is passed over. */
export function readElse(
  state: PreprocessorState,
  reader: FileReader,
  directive: string,
  start: number,
): void {
  if (reader.conditionals.length === 0) {
    reportAt(state, 'invalid-directive', { fault: 'without-if', directive }, reader, start)
    reader.skipLine()
    return
  }
  if (continueConditional(state, reader, directive, start)) return
  skipUntaken(state, reader)
}

export function readEndif(state: PreprocessorState, reader: FileReader, start: number): void {
  const conditional = reader.conditionals.pop()
  reader.skipLine()
  if (conditional === undefined)
    reportAt(state, 'invalid-directive', { fault: 'without-if', directive: 'endif' }, reader, start)
  else if (conditional.guards && reader.guardState === 'open') reader.guardState = 'closed'
}

/** Passes over groups until one is taken or the conditional ends. */
function skipUntaken(state: PreprocessorState, reader: FileReader): void {
  for (;;) {
    const end = reader.skipGroup()
    if (end === null) return
    if (end.name === 'endif') {
      readEndif(state, reader, end.start)
      return
    }
    if (continueConditional(state, reader, end.name, end.start)) return
  }
}

/** At `#elif`, `#else`, `#elifdef` or `#elifndef`: true if its group is to be read. */
function continueConditional(
  state: PreprocessorState,
  reader: FileReader,
  directive: string,
  start: number,
): boolean {
  const conditional = reader.conditionals.at(-1)!
  if (conditional.guards) reader.guardState = 'none'
  if (conditional.elseSeen)
    reportAt(state, 'invalid-directive', { fault: 'after-else', directive }, reader, start)
  let condition = false
  if (directive === 'else') {
    conditional.elseSeen = true
    condition = true
    reader.skipLine()
  } else if (conditional.taken) reader.skipLine()
  else condition = evaluate(state, reader, directive, start)
  if (conditional.taken) return false
  conditional.taken = condition
  return condition
}

function evaluate(state: PreprocessorState, reader: FileReader, directive: string, start: number): boolean {
  const negated = directive.endsWith('ndef')
  if (negated || directive.endsWith('def')) {
    const name = reader.word()
    reader.skipLine()
    if (!isIdentifier(name)) {
      reportAt(state, 'invalid-directive', { fault: 'no-name', directive }, reader, start)
      return false
    }
    return (state.names.macroName(name) !== null) !== negated
  }
  const tokens = reader.line()
  try {
    return evaluateConditional(tokens, state.expander, conditionalOperators(state, reader))
  } catch (error) {
    if (!(error instanceof ConditionalError)) throw error
    reportAt(state, 'invalid-directive', { fault: 'condition', problem: error.message }, reader, start)
    return false
  }
}

/** The name that `#ifndef NAME` or `#if !defined(NAME)` tests. */
function guardName(reader: FileReader, directive: string, from: number): string | null {
  const text = reader.text.slice(from, reader.position)
  if (directive === 'ifndef') return /^\s*([A-Za-z_]\w*)/.exec(text)?.[1] ?? null
  if (directive !== 'if') return null
  const match = guardExpression.exec(text)
  return match === null ? null : (match[1] ?? match[2]!)
}
