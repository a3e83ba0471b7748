/** Which results of the raw function are failures. */
export type ApiCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'negative' }
  /** What is negative is; anything else means nothing where the function gives back other values. */
  | { readonly kind: 'error-code' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'null' }
  /** Zero, or false, is. */
  | { readonly kind: 'false' }
  /** -1, or NULL, is, and `errno` says what failed. */
  | { readonly kind: 'errno'; readonly failure: 'negative' | 'null' }
  /** A parameter `E **` takes an error, where there is one. */
  | { readonly kind: 'error'; readonly error: ApiErrorObject }
  /** All but these constants of the raw module. */
  | { readonly kind: 'codes'; readonly successes: readonly string[] }

/** An error that C makes: the argument that takes it, and what is read of it. */
export interface ApiErrorObject {
  /** The argument's name. */
  readonly name: string
  /** The field with its number; null where it has none. */
  readonly code: string | null
  /** The field with its text, or the raw function that words it; null where nothing does. */
  readonly message:
    | { readonly kind: 'field'; readonly name: string; readonly isPointer: boolean }
    | { readonly kind: 'function'; readonly name: string }
    | null
  /** The raw function that frees it; null where none is known. */
  readonly freedBy: string | null
}

/** The raw function that words a failure, or says something else of it. */
export type ApiMessage = { readonly function: string; readonly text: ApiMessageText } & (
  | { readonly kind: 'of-status' }
  | { readonly kind: 'of-nothing' }
  /** It takes the handle in an argument, 0-based, or the one that a function makes of that. */
  | { readonly kind: 'of-argument'; readonly argument: number; readonly via: string | null }
)

/** Where the text is: what the function returns, or a field of that. */
export type ApiMessageText =
  | { readonly kind: 'result' }
  /** What the function returns leads to it: a `char *` that is not constant. */
  | { readonly kind: 'pointed' }
  | { readonly kind: 'field'; readonly name: string; readonly isPointer: boolean }
