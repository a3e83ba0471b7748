/** What the configuration says of the idiomatic layer; what it leaves out is inferred. */
export interface ApiOptions {
  /** The class of a handle, or of a record, by C name: `{ sqlite3: 'Database' }`. */
  readonly classes: Readonly<Record<string, string>>
  /** What functions' names begin with and methods' do not; null: what they have in common. */
  readonly prefixes: readonly string[] | null
  /**
   * The name of a function or method, by C name or pattern; with a class before it (`Slist.append`), where a
   * static one stands. null: it stays raw.
   */
  readonly names: Readonly<Record<string, string | null>>
  /** How names are made where none is given: as JavaScript writes them, or C's without the prefix. */
  readonly naming: 'camelCase' | 'c'
  /** The class of errors. */
  readonly error: string | null
  /** Which results are success, by pattern of C names; the last that fits decides. */
  readonly status: Readonly<Record<string, StatusOption>>
  /**
   * Functions that word a failure: they take a handle of the call, its status, or nothing, and return the
   * text, or a record that has it: `f.field`. Where none is named they are found by their names.
   */
  readonly messages: readonly string[]
  /** The function that leads from one handle to the one that knows what failed. */
  readonly messageHandles: readonly string[]
  /**
   * What an error carries beside its text, by the property's name: the function that gives it, which takes
   * what those of `messages` take.
   */
  readonly details: Readonly<Record<string, string>>
  /** By pattern of functions: what another function says of their result, where that tells a failure. */
  readonly verdicts: Readonly<Record<string, VerdictOption>>
  /** By `function.parameter`, or pattern: which way values pass. */
  readonly directions: Readonly<Record<string, 'in' | 'out' | 'inout'>>
  /** By `function.parameter`, or pattern: what is passed always: null, a number, or a constant. */
  readonly values: Readonly<Record<string, string | number | null>>
  /** By `function.parameter`: memory that is made for the call, and how large it is. */
  readonly buffers: Readonly<Record<string, BufferOption>>
  /**
   * By function: the function, of the same arguments, that says how long the memory is that this one returns.
   */
  readonly lengths: Readonly<Record<string, string>>
  /** Records, by C name, that stand for what they lead to. */
  readonly contents: Readonly<Record<string, ContentsOption>>
  /** Functions whose result is text although its type does not say so, by pattern. */
  readonly texts: readonly string[]
  /** Functions that give the next of several things, and the constant that says that there are no more. */
  readonly iterators: Readonly<Record<string, string | null>>
  /** By function that gives the next of several things: what lets go of the rest where nobody wants them. */
  readonly releases: Readonly<Record<string, string>>
  /** Functions that count what an object has several of, and the function that gives one of them by index. */
  readonly items: Readonly<Record<string, string>>
  /** Methods that choose a function by what a value is, by name. */
  readonly variants: Readonly<Record<string, VariantOption>>
  /** Variadic functions that set or get one of many things, which a constant names. */
  readonly properties: Readonly<Record<string, PropertiesOption>>
  /** What iterating a class gives, by its C name: an object of named values. */
  readonly rows: Readonly<Record<string, RowOption>>
  /** Functions that have a twin which runs on another thread, by pattern. */
  readonly async: readonly string[]
  /**
   * Parameters that take several constants at once, by `function.parameter` or by the enum that is their
   * type: the object in `constants` that has them, which callers then name.
   */
  readonly flags: Readonly<Record<string, string>>
  /** Objects of constants by the pattern of their names: `{ OpenFlags: 'SQLITE_OPEN_*' }`. */
  readonly constants: Readonly<Record<string, string>>
}

/**
 * `none`: the result is a value. `negative`: what is below zero is a failure. `error-code`: the same, and
 * what is not is no value where the function hands out others. `zero`: what is not zero is a failure. `null`:
 * NULL is. `false`: 0 or false is. `errno`: -1 or NULL is, and `errno` says what failed. Names of constants:
 * everything else is a failure.
 */
export type StatusOption = (typeof statusWords)[number] | readonly string[]

export const statusWords = ['none', 'negative', 'error-code', 'zero', 'null', 'false', 'errno'] as const

export interface VerdictOption {
  /** The function that is given the result. */
  readonly by: string
  /** What it says of a good one: names of constants. */
  readonly success: readonly string[]
  /** The function that words a failure, of the result too. */
  readonly message?: string
  /** What errors carry beside it: a function of the result, `f` or `f(CONSTANT)`. */
  readonly details?: Readonly<Record<string, string>>
}

/** How large memory has to be. */
export interface BufferOption {
  /** Bytes, or a call of a function of the module with parameters' names: `compressBound(sourceLen)`. */
  readonly capacity: string | number
  /** The status that says that it was too small: twice as much is tried. */
  readonly grow?: string
}

/**
 * A record that leads to text, texts, bytes or records: `{ data: 'ptr', length: 'size', free: 'buf_free' }`.
 */
export interface ContentsOption {
  /** The field that leads to them. */
  readonly data: string
  /** The field that counts them, bytes of text and memory. */
  readonly length: string
  /** The function that frees them, and takes the record; without one they are not the caller's. */
  readonly free?: string
}

export interface VariantOption {
  /** The function whose result tells what the value is; without one its JavaScript type does. */
  readonly tag?: string
  /**
   * The function for each case: by constant of the tag, or by `string`, `integer`, `number`, `bigint`,
   * `bytes`, `null`. null: the value is null. Or a pattern of functions that say by the last word of their
   * names what they are for: `x_bind_{text,int64,double,blob,null}`.
   */
  readonly cases: string | Readonly<Record<string, string | null>>
}

export interface PropertiesOption {
  /** The method that takes an object of values, or the name of one. */
  readonly method: string
  /** The name of that object's type. */
  readonly type: string
  /** Whether values are passed (the default), or stored by the function. */
  readonly direction?: 'in' | 'out'
  /** The constants that name them: a pattern, whose beginning their names lose. */
  readonly constants: string
  /**
   * What stands behind a constant, by pattern: `int`, `long`, `long long`, `double`, `text`, a record, handle
   * or function type of the module; null: the property is not offered.
   */
  readonly types?: Readonly<Record<string, string | null>>
  /** The same by value: from that of a constant on. */
  readonly ranges?: Readonly<Record<string, string | null>>
}

export interface RowOption {
  /** The function that counts values. */
  readonly count: string
  /** The function that names the value at an index. */
  readonly name: string
  /** The variant, or the function, that gives the value at an index. */
  readonly value: string
}

export const defaultApiOptions: ApiOptions = {
  classes: {},
  prefixes: null,
  names: {},
  naming: 'camelCase',
  error: null,
  status: {},
  messages: [],
  messageHandles: [],
  details: {},
  verdicts: {},
  directions: {},
  values: {},
  buffers: {},
  lengths: {},
  contents: {},
  texts: [],
  iterators: {},
  releases: {},
  items: {},
  variants: {},
  properties: {},
  rows: {},
  async: [],
  flags: {},
  constants: {},
}
