import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'

/** The idiomatic module over a raw one: what each function means, decided. Emitting only spells it. */
export interface ApiModule {
  readonly kind: 'idiomatic'
  /** Relative to the output's folder. */
  readonly path: string
  readonly banner: readonly string[]
  /** The specifier of the runtime. */
  readonly runtime: string
  /** The specifier of the raw module. */
  readonly raw: string
  readonly error: ApiError | null
  readonly classes: readonly ApiClass[]
  /** Those that belong to no class. */
  readonly functions: readonly ApiFunction[]
}

/** The class of errors that functions of the library throw. */
export interface ApiError {
  readonly name: string
  /** The constants that say what failed: their names in the raw module. */
  readonly codes: readonly string[]
}

/** A class around a handle of the raw module. */
export interface ApiClass {
  readonly name: string
  /** The handle's class in the raw module. */
  readonly raw: string
  readonly doc: readonly string[]
  readonly members: readonly ApiFunction[]
}

export interface ApiFunction {
  readonly name: string
  /** `method`: its first raw argument is the object's handle. */
  readonly place: 'module' | 'static' | 'method'
  /** The function's name in the raw module. */
  readonly raw: string
  /** C's, for errors. */
  readonly cName: string
  readonly doc: readonly string[]
  /** One for each raw parameter. */
  readonly arguments: readonly ApiArgument[]
  readonly check: ApiCheck
  /** How a failure is worded. */
  readonly message: ApiMessage | null
  readonly outputs: readonly ApiOutput[]
}

/** Where the value of a raw parameter comes from. */
export type ApiArgument =
  /** The object's own handle. */
  | { readonly kind: 'self' }
  /** The caller gives it. */
  | { readonly kind: 'input'; readonly parameter: BoundParameter; readonly isOptional: boolean }
  /** Room that C fills in; `isInput`: with what the caller gives in it. */
  | { readonly kind: 'out'; readonly name: string; readonly type: BoundType; readonly isInput: boolean }
  /** How long another argument is. */
  | { readonly kind: 'length'; readonly of: string; readonly unit: 'elements' | 'bytes' }
  /** The raw function finds it out. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'null' }

/** Which results of the raw function are failures. */
export type ApiCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'null' }
  | { readonly kind: 'errno' }
  /** All but these constants of the raw module; none: all but zero. */
  | { readonly kind: 'codes'; readonly successes: readonly string[] }

/** The raw function that words a failure. */
export type ApiMessage =
  | { readonly kind: 'of-status'; readonly function: string }
  /** It takes a handle: the object's, or what an out parameter was given. */
  | { readonly kind: 'of-handle'; readonly function: string; readonly handle: 'self' | string }

/** One of the values that the function gives back; of several it gives an object. */
export interface ApiOutput {
  /** `result`, or the out parameter's name. */
  readonly name: string
  readonly from: 'result' | 'out'
  readonly type: BoundType
  /** `text`: memory that the caller owns, read as text and freed. */
  readonly owned: 'handle' | 'text' | null
  readonly nonnull: boolean
}
