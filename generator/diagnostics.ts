import type { SourceLocation } from './source.ts'
import { readableText } from './source-bytes.ts'

export type Severity = 'error' | 'warning' | 'note'

/**
 * Every problem the generator can name. `error`s stop the output from being written; `warning`s cost
 * at most one declaration.
 */
export const diagnosticCodes = {
  'header-not-found': 'error',
  'include-not-found': 'error',
  'include-assumed': 'warning',
  'include-cycle': 'error',
  'error-directive': 'error',
  'warning-directive': 'warning',
  'invalid-directive': 'error',
  'invalid-token': 'warning',
  'invalid-macro': 'warning',
  'macro-redefined': 'warning',
  'unterminated-conditional': 'error',
  'syntax-error': 'warning',
  'unsupported-declaration': 'warning',
  'unknown-type': 'warning',
  'invalid-declaration': 'warning',
  'invalid-constant': 'warning',
  redeclared: 'warning',
  'static-assertion-failed': 'warning',
  'invalid-option': 'error',
  'nothing-declared': 'warning',
  'unused-name': 'warning',
  'library-not-found': 'warning',
  'output-exists': 'error',
  'output-edited': 'error',
  'output-not-writable': 'error',
  'output-stale': 'error',
} as const satisfies Record<string, Severity>

export type DiagnosticCode = keyof typeof diagnosticCodes

export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  /** null where the problem is not in a file (an option, say). */
  readonly location: SourceLocation | null
  /** What the user can do next. */
  readonly hint?: string
}

/** Collects what the stages report; stages neither print nor throw on a user's header. */
export class Diagnostics {
  readonly #list: Diagnostic[] = []

  get list(): readonly Diagnostic[] {
    return this.#list
  }

  get hasErrors(): boolean {
    return this.#list.some((d) => d.severity === 'error')
  }

  report(code: DiagnosticCode, message: string, location: SourceLocation | null, hint?: string): void {
    const severity = diagnosticCodes[code]
    this.#list.push({
      code,
      severity,
      message: readableText(message),
      location,
      ...(hint === undefined ? {} : { hint }),
    })
  }
}
