/** The codes of diagnostics that leave a declaration out. */
export type RejectionCode =
  | 'unsupported-declaration'
  | 'unknown-type'
  | 'invalid-declaration'
  | 'invalid-constant'
  | 'redeclared'

/**
 * Thrown inside the analysis where a declaration cannot be understood, and caught where its entry in the list
 * of skipped declarations is made: `analyze` itself never throws on a user's header.
 */
export class Rejection extends Error {
  readonly code: RejectionCode
  /** Where in the text of the syntax tree. */
  readonly offset: number

  /** The name of the type that nothing declares, where that is the reason. */
  readonly unknownType: string | null

  /** @param message the reason, as a clause: `its members are stored big-endian` */
  constructor(code: RejectionCode, message: string, offset: number, unknownType: string | null = null) {
    super(message)
    this.code = code
    this.offset = offset
    this.unknownType = unknownType
  }

  static ofUnknownType(name: string, offset: number): Rejection {
    return new Rejection('unknown-type', `the type '${name}' is unknown`, offset, name)
  }
}
