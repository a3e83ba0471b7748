import type { SourceLocation } from '../source/source.ts'
import { readableText } from '../source/source-bytes.ts'
import { type DiagnosticCode, diagnosticCodes, type Particulars, type Severity } from './diagnostic-codes.ts'

export type { DiagnosticCode, Severity } from './diagnostic-codes.ts'

/** A problem of one kind, with what its message tells. */
export type Diagnostic = { readonly [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode]

export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code
  readonly severity: Severity
  readonly particulars: Particulars<Code>
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

  report<Code extends DiagnosticCode>(
    code: Code,
    particulars: Particulars<Code>,
    location: SourceLocation | null,
    hint?: string,
  ): void {
    const kind = diagnosticCodes[code] as {
      readonly severity: Severity
      message(particulars: Particulars<Code>): string
    }
    const message = readableText(kind.message(particulars))
    const { severity } = kind
    const diagnostic: DiagnosticOf<Code> = {
      code,
      severity,
      particulars,
      message,
      location,
      ...(hint === undefined ? {} : { hint }),
    }
    this.#list.push(diagnostic as Diagnostic)
  }

  /** Notes what was reported elsewhere. */
  take(diagnostic: Diagnostic): void {
    this.#list.push(diagnostic)
  }
}
