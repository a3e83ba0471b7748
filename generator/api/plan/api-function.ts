import type { BoundType } from '../../plan/types/bound-type.ts'
import type { ApiArgument } from './api-argument.ts'
import type { ApiCheck, ApiMessage } from './api-check.ts'
import type { ApiOutput } from './api-output.ts'

export interface ApiFunction {
  readonly kind: 'function'
  readonly name: string
  /** `method`: it takes the object's own handle. */
  readonly place: 'module' | 'static' | 'method'
  /** The function's name in the raw module. */
  readonly raw: string
  /** C's, for errors. */
  readonly cName: string
  readonly doc: readonly string[]
  /** One for each raw parameter. */
  readonly arguments: readonly ApiArgument[]
  readonly check: ApiCheck
  /** What another function says of the result; null where none is asked. */
  readonly verdict: ApiVerdict | null
  /** How a failure is worded; the first that gives a text. */
  readonly messages: readonly ApiMessage[]
  /** What its errors carry beside their text, by the property's name. */
  readonly details: readonly { readonly name: string; readonly of: ApiMessage }[]
  /** The result that says that there are no more: of a function that gives the next of several things. */
  readonly end: ApiEnd | null
  readonly outputs: readonly ApiOutput[]
  /** It runs on another thread. */
  readonly isAsync: boolean
  /** The parameters that were given, and what the raw function has behind them. */
  readonly isVariadic: boolean
}

export type ApiEnd = { readonly kind: 'constant'; readonly name: string } | { readonly kind: 'null' }

export interface ApiVerdict {
  /** Functions of the raw module, which take the result. */
  readonly by: string
  readonly successes: readonly string[]
  readonly message: { readonly function: string; readonly isPointer: boolean } | null
  readonly details: readonly {
    readonly name: string
    readonly function: string
    /** Of the raw module, behind the result. */
    readonly constants: readonly string[]
    readonly type: BoundType
  }[]
}
