/** What the configuration says of the idiomatic layer; what it leaves out is inferred. */
export interface ApiOptions {
  /** The class of a handle, by the record's C name: `{ sqlite3: 'Database' }`. */
  readonly classes: Readonly<Record<string, string>>
  /** What functions' names begin with and methods' do not, longest first; null: what they have in common. */
  readonly prefixes: readonly string[] | null
  /** The name of a function or method, by C name. */
  readonly names: Readonly<Record<string, string>>
  /** How names are made where none is given: as JavaScript writes them, or C's without the prefix. */
  readonly naming: 'camelCase' | 'c'
  /** The class of errors. */
  readonly error: string | null
  /** Which results are success, by pattern of C names. */
  readonly status: Readonly<Record<string, StatusOption>>
  /** The function that words a failure, by the C name of the handle that it takes; `*`: it takes the status. */
  readonly messages: Readonly<Record<string, string>>
  /** By `function.parameter`: which way values pass. */
  readonly directions: Readonly<Record<string, 'in' | 'out' | 'inout'>>
}

/**
 * `none`: the result is a value. `negative`: what is below zero is a failure. `zero`: what is not zero is. `null`: NULL
 * is. `errno`: -1 is, and errno says which. Names of constants: everything else is a failure.
 */
export type StatusOption = 'none' | 'negative' | 'zero' | 'null' | 'errno' | readonly string[]

export const defaultApiOptions: ApiOptions = {
  classes: {},
  prefixes: null,
  names: {},
  naming: 'camelCase',
  error: null,
  status: {},
  messages: {},
  directions: {},
}
