import type { RecordId } from '../../model/types.ts'
import type { Evidence } from './evidence.ts'
import type { Lent } from './lent-results.ts'
import type { GivenBack } from './takeovers/given-back.ts'
import type { TakenOver } from './takeovers/takeovers.ts'

/** A function that frees what it is given. */
export interface Free {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based. */
  readonly parameter: number
  /** The parameter is a `T **`: what it leads to is freed. */
  readonly indirect: boolean
  /** What it is given stays alive unless the result is 0. */
  readonly whenZero: boolean
  readonly evidence: Evidence
}

/** A function that hands out something which the caller owns. */
export interface Maker {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based parameter of the type `T **` that takes the pointer; null: it is the result. */
  readonly parameter: number | null
  readonly freedBy: string
  readonly collected: boolean
  /** 0-based parameter with the handle without which this one cannot be used; null where there is none. */
  readonly parent: number | null
  readonly evidence: Evidence
}

/**
 * Who frees what a function hands out: for each function that hands out a handle, or something else that is
 * known to be owned.
 */
export interface Handed {
  readonly function: string
  /** 0-based; null: the result. */
  readonly parameter: number | null
  readonly verdict: 'owned' | 'owned-unknown' | 'borrowed' | 'unknown'
  readonly freedBy: string | null
  readonly evidence: Evidence | null
}

export interface RefusedPair {
  /** As the configuration has it. */
  readonly maker: string
  readonly free: string
}

/** Who frees what: what the generator lists for its user, and what the runtime enforces. */
export interface Ownership {
  /** By function. */
  readonly frees: ReadonlyMap<string, Free>
  /** By function. */
  readonly makers: ReadonlyMap<string, Maker>
  /** Functions that take another reference to a counted handle → the 0-based parameter with the handle. */
  readonly references: ReadonlyMap<string, number>
  /** Functions that free later what they are given, by name. */
  readonly takenOver: ReadonlyMap<string, TakenOver>
  /** Functions that give back what another one took over, by name. */
  readonly givenBack: ReadonlyMap<string, GivenBack>
  /** Functions whose result belongs to a handle that they are given, by name. */
  readonly lent: ReadonlyMap<string, Lent>
  /** By function, in the headers' order. */
  readonly handed: ReadonlyMap<string, readonly Handed[]>
  /**
   * Pairs of the configuration whose free function takes nothing that the maker (or any that fits the
   * pattern) hands out.
   */
  readonly refused: readonly RefusedPair[]
}
