import type { Diagnostic } from '../../diagnostics/diagnostics.ts'
import type { SourceFile } from '../../source/source.ts'
import type { CommandLine } from '../line/arguments.ts'
import { renderDiagnostic } from './render-diagnostic.ts'
import type { Terminal } from './terminal.ts'

/** How many warnings of one kind are printed in full; the rest is counted. */
const warningsPerCode = 5

export type Verbosity = Pick<CommandLine, 'json' | 'quiet' | 'verbose'>

/** Prints diagnostics: as text or as JSON, a line each; errors alone where the user wants it quiet. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  verbosity: Verbosity,
  terminal: Terminal,
): void {
  const wanted = diagnostics.filter((diagnostic) => !verbosity.quiet || diagnostic.severity === 'error')
  if (verbosity.json) {
    for (const diagnostic of wanted) terminal.err(`${diagnosticJson(diagnostic)}\n`)
    return
  }
  const seen = new Map<string, number>()
  for (const diagnostic of wanted) {
    const number = (seen.get(diagnostic.code) ?? 0) + 1
    seen.set(diagnostic.code, number)
    if (number > warningsPerCode && diagnostic.severity !== 'error' && !verbosity.verbose) continue
    terminal.err(renderDiagnostic(diagnostic, files, terminal.colours, terminal.width))
  }
  if (verbosity.verbose) return
  for (const [code, number] of seen) {
    const more = number - warningsPerCode
    const isWarning = wanted.some((diagnostic) => diagnostic.code === code && diagnostic.severity !== 'error')
    if (more > 0 && isWarning)
      terminal.err(`bindgen: ${more} more of the kind ${code}; --verbose prints them\n`)
  }
}

/** One diagnostic for an editor: `file`, `line` and `column` are null where it is in no file. */
export function diagnosticJson({ code, severity, message, location, hint }: Diagnostic): string {
  const { file = null, line = null, column = null } = location ?? {}
  return JSON.stringify({ severity, code, message, file, line, column, hint: hint ?? null })
}
