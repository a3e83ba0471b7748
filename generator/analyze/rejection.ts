import type { DiagnosticCode } from '../diagnostics.ts'

/**
 * Thrown inside the analysis where a declaration cannot be understood, and caught where its entry in the list of
 * skipped declarations is made: `analyze` itself never throws on a user's header.
 */
export class Rejection extends Error {
  readonly code: DiagnosticCode
  /** Where in the text of the syntax tree. */
  readonly offset: number

  /** @param message the reason, as a clause: `the type 'foo' is unknown` */
  constructor(code: DiagnosticCode, message: string, offset: number) {
    super(message)
    this.code = code
    this.offset = offset
  }
}
