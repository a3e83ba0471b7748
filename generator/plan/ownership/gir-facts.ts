/** What a GIR file says of who owns what a function hands out: `transfer-ownership`. */
export type Transfer = 'full' | 'container' | 'floating' | 'none'

export interface GirFunction {
  /** Of the result; null where it returns no pointer. */
  readonly transfer: Transfer
  /**
   * The C function that gives back what the result's type is counted or freed by; null where the file does
   * not say.
   */
  readonly freedBy: string | null
  /** The namespace that says so: `Gio-2.0`. */
  readonly namespace: string
}

/** By C identifier. */
export type GirFacts = ReadonlyMap<string, GirFunction>

export const noGirFacts: GirFacts = new Map()
