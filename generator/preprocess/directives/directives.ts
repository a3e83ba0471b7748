import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import type { FileReader } from '../text/file-reader.ts'
import { TokenKind } from '../text/token.ts'
import { readElse, readEndif, readIf } from './conditional-directives.ts'
import { readDefine, readUndef } from './define-directive.ts'
import { readEmbed } from './embed-directive.ts'
import { readInclude } from './include-directive.ts'
import { readPragma } from './pragma-directive.ts'

/**
 * Obeys the directive whose `#` is at `start` and whose name comes next (N1570 6.10). Reading goes on at
 * the end of its line, after a group that was skipped, or in the file that it includes.
 */
export function readDirective(state: PreprocessorState, reader: FileReader, start: number): void {
  const name = reader.word()
  reader.directives++
  state.expansionStart = start
  switch (name) {
    case 'if':
    case 'ifdef':
    case 'ifndef':
      readIf(state, reader, name, start)
      return
    case 'elif':
    case 'elifdef':
    case 'elifndef':
    case 'else':
      readElse(state, reader, name, start)
      return
    case 'endif':
      readEndif(state, reader, start)
      return
    case 'pragma':
      readPragma(state, reader, reader.line(), start)
      return
  }
  reader.noteContent()
  switch (name) {
    case 'define':
      readDefine(state, reader)
      return
    case 'undef':
      readUndef(state, reader)
      break
    case 'include':
    case 'include_next':
    case 'import':
      readInclude(state, reader, name, start)
      return
    case 'embed':
      readEmbed(state, reader, start)
      return
    case 'line':
      readLine(state, reader, start)
      break
    case 'error':
    case 'warning':
      readMessage(state, reader, name, start)
      break
    case 'ident':
    case 'sccs':
    case 'assert':
    case 'unassert':
      break
    default:
      if (/^[0-9]/.test(name)) {
        reader.position -= name.length
        readLine(state, reader, start)
      } else if (name !== '')
        reportAt(state, 'invalid-directive', { fault: 'unknown', directive: name }, reader, start)
      else if (reader.next() !== null)
        reportAt(state, 'invalid-directive', { fault: 'nameless' }, reader, start)
  }
  reader.skipLine()
}

/** `#line 10 "name"`, and the `# 10 "name"` that preprocessors write (N1570 6.10.4). */
function readLine(state: PreprocessorState, reader: FileReader, start: number): void {
  const [number, name] = state.expander.expand(reader.line())
  if (number === undefined || !/^[0-9']+$/.test(number.text)) {
    reportAt(state, 'invalid-directive', { fault: 'no-line-number' }, reader, start)
    return
  }
  reader.lineShift = Number(number.text.replaceAll("'", '')) - (reader.source.lineOf(start) + 1)
  if (name?.kind === TokenKind.literal) reader.presumedName = name.text.slice(1, -1)
}

function readMessage(
  state: PreprocessorState,
  reader: FileReader,
  name: 'error' | 'warning',
  start: number,
): void {
  reader.skipBlanks()
  const from = reader.position
  reader.skipLine()
  const text = reader.text.slice(from, reader.position).trim()
  reportAt(state, `${name}-directive`, { text }, reader, start, hintFor(state, text))
}

/**
 * What to do where a header refuses to be read alone: name the one that it is a part of, or define what it
 * asks for.
 */
function hintFor({ names }: PreprocessorState, text: string): string | undefined {
  const header = /<([^<>\s]+\.h)>/.exec(text)?.[1]
  if (header !== undefined) return `It is a part of ${header}: bind that instead, which reads this one`
  const macro = text.match(/\b[A-Z][A-Z\d]*_[A-Z\d_]+\b/g)?.find((name) => !names.macroName(name)?.macro)
  return macro === undefined ? undefined : `Define what it asks for: -D ${macro}, or -D ${macro}=VALUE`
}
