import type { RecordId } from '../../../model/types.ts'
import type { Evidence } from '../evidence.ts'

/** A function that could free what one of its parameters leads to. */
export interface Disposer {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based. */
  readonly parameter: number
  /** It takes a `T **`, and writes NULL there as a rule. */
  readonly indirect: boolean
  /** The typedef that its parameter is spelled with. */
  readonly alias: string | null
  /** It frees only what is called by {@link alias}: another typedef of the record is something else. */
  readonly aliasOnly: boolean
  /** Its name is the record's, but for the verb. */
  readonly whole: boolean
  /** Its name has the record's, or that of a function that makes one; else only the library's. */
  readonly precise: boolean
  /** How plainly its name says so; the lower the plainer. */
  readonly rank: number
  /** What its name has beside the disposing word. */
  readonly rest: string
  readonly evidence: Evidence
}

/** By what they are given; null is plain memory. */
export type Disposers = ReadonlyMap<RecordId | null, readonly Disposer[]>
