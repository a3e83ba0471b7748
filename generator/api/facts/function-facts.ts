import type { Evidence } from '../../plan/ownership/evidence.ts'

/** Something that is known of a function, and what it rests on. */
export interface Known<T> {
  readonly value: T
  readonly evidence: Evidence
}

/**
 * What is known of a function's meaning beyond its type; `null` where nothing says it. Places are 0-based.
 */
export interface FunctionFacts {
  readonly function: string
  /** In C's order. */
  readonly parameters: readonly ParameterFacts[]
  readonly result: ResultFacts
  /** How it says that it failed. */
  readonly status: Known<StatusConvention> | null
  /** It gives the next of several things, and says when there are no more. */
  readonly next: Known<NextConvention> | null
}

/** Which way a value passes through a pointer. */
export type Direction = 'in' | 'out' | 'inout'

export interface ParameterFacts {
  /** Of a pointer. */
  readonly direction: Known<Direction> | null
  /** Of a pointer to several elements. */
  readonly length: Known<ArrayLength> | null
  /** NULL may be given: of an `out`, nobody wants the value. */
  readonly nullable: Known<boolean> | null
  /** What is written may be NULL: of an `out` or `inout` whose value is a pointer. */
  readonly nullableValue: Known<boolean> | null
  /** Of a pointer to a function. */
  readonly closure: Known<Closure> | null
}

export interface ResultFacts {
  readonly nullable: Known<boolean> | null
  readonly length: Known<ArrayLength> | null
  /** It is text that a NUL ends: of a pointer to characters that C could change. */
  readonly text: Known<boolean> | null
}

/** How many elements an array has. */
export type ArrayLength =
  /** Another parameter has it, or a pointer that is a parameter leads to it. */
  | {
      readonly kind: 'parameter'
      readonly parameter: number
      /** `unknown`: something of a size that nothing tells, such as frames of several samples. */
      readonly unit: 'elements' | 'bytes' | 'unknown'
      /**
       * `count`: of the elements that there are. `capacity`: of those that fit. `capacity-and-count`: before
       * the call of those that fit, after it of those that there are.
       */
      readonly role: 'count' | 'capacity' | 'capacity-and-count'
    }
  /** The function returns it. */
  | { readonly kind: 'result' }
  /** A zero, or NULL, ends it. */
  | { readonly kind: 'terminated' }
  | { readonly kind: 'fixed'; readonly length: number }

/** What belongs to a callback. */
export interface Closure {
  /** The parameter that the callback is given as its data; null where there is none. */
  readonly data: number | null
  /** The callback's own parameter that takes the data; null where it has none or it is not known. */
  readonly takes: number | null
  /** The parameter with the function that gives back the data; null where there is none. */
  readonly destroy: number | null
  /** How long C calls it; null where nothing says it. */
  readonly scope: 'call' | 'async' | 'notified' | 'forever' | null
}

/** How a function says that it failed. */
export type StatusConvention =
  /** The result is a code, and this one is success: `SQLITE_OK`. */
  | { readonly kind: 'code'; readonly success: string; readonly value: bigint }
  /** Zero is success, everything else a code. */
  | { readonly kind: 'zero' }
  /** Something negative is a failure; everything else is a value. */
  | { readonly kind: 'negative' }
  /** NULL is a failure. */
  | { readonly kind: 'null' }
  /** Zero, or false, is a failure. */
  | { readonly kind: 'false' }
  /** -1 is a failure, and `errno` says which. */
  | { readonly kind: 'errno' }
  /** A parameter `E **` takes an error, if there is one. */
  | { readonly kind: 'error'; readonly parameter: number }

export interface NextConvention {
  /** Where the thing is: a parameter, or the result. */
  readonly element: number | null
  /** What says that there are no more: a constant that is returned, NULL or zero. */
  readonly end:
    | { readonly kind: 'code'; readonly name: string; readonly value: bigint }
    | { readonly kind: 'null' | 'zero' }
}
