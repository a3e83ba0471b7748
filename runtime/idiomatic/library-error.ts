import { Out } from '../pointers/out.ts'

/**
 * A failure that a C function reported. Each idiomatic module has a class of its own.
 *
 * @typeParam Code the names of the library's constants
 */
export abstract class LibraryError<Code extends string = string> extends Error {
  /** The constant's name; undefined for a status that has none. */
  readonly code: Code | undefined
  /** What the function returned; null where it was NULL. */
  readonly status: number | null
  /** The C function. */
  readonly function: string
  /** What the library says of it; null where it says nothing. */
  readonly text: string | null

  /**
   * @param codes constants by their names
   * @param text what the library says of it, where it says something
   * @param details what else it says, which become properties
   */
  constructor(
    fn: string,
    status: number | bigint | null,
    codes: Readonly<Partial<Record<Code, number>>>,
    text: string | null = null,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    const known = status === null ? undefined : codeOf(codes, Number(status))
    super(`${fn}: ${text ?? known ?? (status === null ? 'failed' : `status ${status}`)}`)
    this.name = new.target.name
    this.code = known
    this.status = status === null ? null : Number(status)
    this.function = fn
    this.text = text
    Object.assign(this, details)
  }
}

/** The name of a status. */
function codeOf<Code extends string>(
  codes: Readonly<Partial<Record<Code, number>>>,
  status: number,
): Code | undefined {
  for (const code in codes) if (codes[code] === status) return code
  return undefined
}

/** The error, after what the failed function made nevertheless was freed: in room for it, or its result. */
export function discarding<E extends Error>(error: E, ...outs: readonly (object | null)[]): E {
  for (const out of outs) {
    const value: unknown = out instanceof Out ? Out.noted(out) : out
    if (value !== undefined && value !== null) (value as Partial<Disposable>)[Symbol.dispose]?.()
  }
  return error
}

/** What C made; an Error where it said that it had, and made nothing. */
export function present<T>(value: T, fn: string): NonNullable<T> {
  if (value === null || value === undefined) throw new Error(`${fn}: made nothing: C stored NULL`)
  return value
}
