/** What every declaration of a plan has. */
export interface Planned {
  /** Final. */
  readonly name: string
  /** The header, as programs include it. */
  readonly header: string
  /** The content of its comment, by lines; empty for none. */
  readonly doc: readonly string[]
}
