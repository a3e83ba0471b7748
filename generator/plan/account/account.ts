import type { Declaration } from '../../model/declarations.ts'
import type { Reason, Skip } from '../../model/translation-unit.ts'
import type { SourceLocation } from '../../source/source.ts'

/**
 * What became of everything that the headers declare: made once, after planning. Whatever tells of it tells
 * from here: the summary, the list, `--strict`, the module's last comment, the JSON.
 */
export interface Account {
  /** The declarations in the order of the unit, what could not be read behind them. */
  readonly entries: readonly AccountEntry[]
}

export interface AccountEntry {
  readonly kind: Skip['kind']
  /**
   * C's; `struct stat.st_dev` for a field; the class's name for a record that has none in C, empty for such
   * an enum.
   */
  readonly name: string
  readonly location: SourceLocation
  /** null for a field, and for what could not be read. */
  readonly declaration: Declaration | null
  readonly outcome: Outcome
}

export type Outcome =
  | { readonly kind: 'bound' }
  /** Bound, and less than C's: a callback that nobody can pass, a pointer to anything. */
  | { readonly kind: 'weakened'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'skipped'; readonly reason: Reason }

/** What is said of an entry beside its name; nothing of what is bound as it is. */
export function reasonsOf({ outcome }: AccountEntry): readonly Reason[] {
  switch (outcome.kind) {
    case 'bound':
      return []
    case 'weakened':
      return outcome.reasons
    case 'skipped':
      return [outcome.reason]
  }
}

/** `parameter argp: a va_list has a form that only the C compiler knows`. */
export function reasonText({ place, reason }: Reason): string {
  return place === null ? reason : `${place}: ${reason}`
}
