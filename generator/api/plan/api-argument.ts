import type { BoundParameter, BoundSignature, BoundType } from '../../plan/types/bound-type.ts'
import type { ApiContents } from './api-output.ts'

/** Where the value of a raw parameter comes from. */
export type ApiArgument =
  /** The object's own handle. */
  | { readonly kind: 'self' }
  /** The caller gives it: as the raw function takes it. */
  | {
      readonly kind: 'input'
      readonly parameter: BoundParameter
      readonly isNullable: boolean
      readonly isOptional: boolean
      readonly counted: ApiCounted | null
    }
  /** The caller gives the object of a class. */
  | {
      readonly kind: 'object'
      readonly name: string
      readonly className: string
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a number, or flags by their names. */
  | {
      readonly kind: 'flags'
      readonly parameter: BoundParameter
      /** The type of an object of these flags. */
      readonly type: string
    }
  /** The caller gives a record, or its fields. */
  | {
      readonly kind: 'fields'
      readonly name: string
      /** In the raw module. */
      readonly className: string
      /** What prepares the record before the fields are stored; null where nothing does. */
      readonly initializer: ApiInitializer | null
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a record. */
  | {
      readonly kind: 'view'
      readonly name: string
      readonly className: string
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives what a record leads to. */
  | {
      readonly kind: 'contents'
      readonly name: string
      readonly contents: ApiContents
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives several things: an array of them is made for the call. */
  | {
      readonly kind: 'elements'
      readonly name: string
      readonly element: BoundType
      /** The class whose objects are given; null: they are given as the raw module takes them. */
      readonly className: string | null
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a function, which is called with what the callback's own parameters mean. */
  | ApiClosure
  /** Room that C fills in; `isInput`: with what the caller gives in it. */
  | {
      readonly kind: 'out'
      readonly name: string
      readonly type: BoundType
      readonly isInput: boolean
      readonly guard: ApiGuard | null
    }
  /** Room for an error that C makes. */
  | { readonly kind: 'error'; readonly name: string; readonly type: BoundType }
  /** A record of the raw module, that C fills in. */
  | {
      readonly kind: 'record'
      readonly name: string
      readonly className: string
      readonly guard: ApiGuard | null
    }
  /** Room for the text of a failure, which the error has. */
  | { readonly kind: 'error-text'; readonly name: string }
  /** Memory that is made for the call. */
  | { readonly kind: 'buffer'; readonly name: string; readonly capacity: ApiCapacity }
  /** Room for a number that holds a buffer's capacity before the call. */
  | { readonly kind: 'buffer-length'; readonly name: string; readonly type: BoundType; readonly of: string }
  | { readonly kind: 'capacity'; readonly of: string }
  /** How many bytes another argument has. */
  | { readonly kind: 'length'; readonly of: string }
  /** How many elements another argument has. */
  | { readonly kind: 'count'; readonly of: string }
  /** The raw function finds it out. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'value'; readonly value: number | null }
  /** A constant, or a function, of the raw module. */
  | { readonly kind: 'constant'; readonly name: string }

/** How much memory another argument says that there is. */
export interface ApiCounted {
  /** The other raw parameter, 0-based. */
  readonly by: number
  /** C's name of it, for messages. */
  readonly cName: string
  readonly element: BoundType
}

export interface ApiClosure {
  readonly kind: 'closure'
  readonly name: string
  readonly type: string
  readonly signature: BoundSignature
  readonly parameters: readonly ApiCallbackParameter[]
  readonly isNullable: boolean
  readonly isOptional: boolean
}

/** Only a name or a sentence says that C writes one object there: whether it wrote more is looked at. */
export interface ApiGuard {
  /** `function.parameter`, by C's names. */
  readonly place: string
}

/** A raw function that prepares a record, and the constant that it takes behind the record. */
export interface ApiInitializer {
  readonly function: string
  readonly version: string | null
}

/** What a closure is given for a parameter of the C callback. */
export type ApiCallbackParameter =
  | {
      readonly kind: 'plain'
      readonly name: string
      readonly type: BoundType
      readonly isNullable: boolean
    }
  | {
      readonly kind: 'object'
      readonly name: string
      readonly className: string
      readonly isNullable: boolean
    }
  /** The objects that an array of handles has, as many as another parameter says. */
  | {
      readonly kind: 'objects'
      readonly name: string
      readonly className: string
      readonly lengths: readonly string[]
    }
  /** Text of so many bytes as another parameter says, or several multiplied. */
  | { readonly kind: 'text'; readonly name: string; readonly lengths: readonly string[] }
  /** `isLent`: a view, which the closure may write to while it runs; else a copy. */
  | {
      readonly kind: 'bytes'
      readonly name: string
      readonly lengths: readonly string[]
      readonly isLent: boolean
    }
  /** C gives it, and the closure does not get it. */
  | { readonly kind: 'dropped'; readonly name: string }

/** How large memory is made. */
export type ApiCapacity = ApiFirstCapacity & {
  /** The constant that says that it was too small; null: it never is. */
  readonly grow: string | null
}

export type ApiFirstCapacity =
  | { readonly kind: 'bytes'; readonly bytes: number }
  /** A raw function of parameters, by name; of the length of one, where `lengthOf` says so. */
  | {
      readonly kind: 'call'
      readonly function: string
      readonly arguments: readonly { readonly name: string; readonly isLength: boolean }[]
    }
