import type { Diagnostic, Severity } from '../../diagnostics/diagnostics.ts'
import type { SourceFile } from '../../source/source.ts'
import { printableText } from '../../source/source-bytes.ts'
import { shownPath } from './shown-path.ts'
import type { Colours } from './terminal.ts'
import { wrap } from './wrap.ts'

/**
 * A diagnostic as compilers print it, so that editors and terminals can jump to it: `file:line:column:
 * severity: message`, the source line with a caret, and what to do next. Ends with a line break.
 *
 * @param files the texts that were read; the source line is left out where its file is not among them
 * @param width that lines are wrapped to; the source's own are not
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  files: ReadonlyMap<string, SourceFile>,
  colours: Colours,
  width = Infinity,
): string {
  const { location, severity, message, hint } = diagnostic
  const place =
    location === null ? 'bindgen' : `${shownPath(location.file)}:${location.line}:${location.column}`
  const title = `${colours.bold(`${place}:`)} ${severityColour(severity, colours)(`${severity}:`)}`
  let text = `${wrap(`${title} ${printableText(message)}`, width, 2)}\n`
  if (location !== null) text += excerpt(files.get(location.file), location.line, location.column, colours)
  if (hint === undefined) return text
  const [first = '', ...more] = hint.split('\n')
  const lines = [`${colours.cyan('help:')} ${first}`, ...more].map((line) => `  ${wrap(line, width, 8)}\n`)
  return text + lines.join('')
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  const colour = { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity]
  return (text) => colours.bold(colour(text))
}

const longestExcerpt = 160

function excerpt(file: SourceFile | undefined, line: number, column: number, colours: Colours): string {
  const source = file === undefined ? undefined : lineOf(file.text, line)
  if (source === undefined || source.length > longestExcerpt || source.trim() === '') return ''
  const before = source.slice(0, column - 1)
  const pointed = /^[\p{ID_Start}_$][\p{ID_Continue}$]*/u.exec(source.slice(column - 1))?.[0].length ?? 1
  const number = String(line)
  const gutter = ' '.repeat(number.length)
  // A tab stays a tab, so that the caret stands below what it points at, however wide tabs are.
  const indent = before.replace(/[^\t]/g, ' ')
  return (
    `  ${colours.dim(`${number} |`)} ${printableText(source)}\n` +
    `  ${colours.dim(`${gutter} |`)} ${indent}${colours.green(`^${'~'.repeat(pointed - 1)}`)}\n`
  )
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0
  for (let i = 1; i < line; i++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
}
