/** A name or pattern in the options, and whether something in the headers fits it. */
export interface NameUse {
  /** The option's key: `only`, `ownership.pairs`, `api.status`. */
  readonly key: string
  /** As it was written; of a pattern with alternatives of which one fits nothing, with that one. */
  readonly name: string
  /** What it has to be the name of: `function`, `constant`; undefined where that may be anything. */
  readonly kind?: string
  readonly isUsed: boolean
  /** The name that was probably meant where it is not used; null where none is near. */
  readonly meant: string | null
}
