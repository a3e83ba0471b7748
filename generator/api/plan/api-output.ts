import type { BoundType } from '../../plan/types/bound-type.ts'

/** What a record leads to, and how it is read. */
export interface ApiContents {
  /** In the raw module. */
  readonly className: string
  /** The field that leads to it. */
  readonly data: string
  /** The field that says how many bytes or elements there are. */
  readonly length: string
  readonly form: ApiContentsForm
  /** The raw function that frees what the record leads to; null: it is not the caller's. */
  readonly freedBy: string | null
}

export type ApiContentsForm =
  | { readonly kind: 'text' | 'texts' | 'bytes' }
  | { readonly kind: 'records'; readonly className: string }

/** One of the values that the function gives back; of several it gives an object. */
export type ApiOutput = ApiOutputSource & ApiOutputForm

export interface ApiOutputSource {
  /** `result`, or the out parameter's name. */
  readonly name: string
  readonly from: 'result' | 'out'
  /** As the raw module has it. */
  readonly type: BoundType
  /** It is never NULL. */
  readonly nonnull: boolean
  /** The caller has to free it. */
  readonly isOwned: boolean
}

export type ApiOutputForm =
  /** As the raw function gives it. */
  | { readonly kind: 'plain' }
  /** Wrapped in a class. */
  | { readonly kind: 'object'; readonly className: string }
  /** A pointer to text that ends in a NUL character. */
  | { readonly kind: 'text' }
  /** C's memory. */
  | { readonly kind: 'bytes'; readonly length: ApiLength }
  /** What was filled of memory that was made for the call. */
  | { readonly kind: 'buffer'; readonly length: ApiLength }
  /** A record that was made for the call. */
  | { readonly kind: 'record' }
  /** What a record leads to that was made for the call. */
  | { readonly kind: 'contents'; readonly contents: ApiContents }

export type ApiLength =
  /** Another out parameter, or a buffer's. */
  | { readonly kind: 'out'; readonly name: string }
  /** The result of the call. */
  | { readonly kind: 'result' }
  /** A raw function of the same arguments. */
  | { readonly kind: 'function'; readonly name: string }
