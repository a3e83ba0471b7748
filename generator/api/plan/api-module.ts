import type { ConstantPlan, ModulePlan } from '../../plan/binding-plan.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { ApiFunction } from './api-function.ts'
import type { ApiMember } from './api-member.ts'

/** What can be emitted. */
export type AnyModule = ModulePlan | ApiModule

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
  readonly verdicts: readonly ApiVerdicts[]
  readonly constants: readonly ApiConstants[]
  readonly flags: readonly ApiFlags[]
  readonly classes: readonly ApiClass[]
  /** Those that belong to no class. */
  readonly functions: readonly ApiFunction[]
}

/** The class of errors that functions of the library throw. */
export interface ApiError {
  readonly name: string
  /** The constants that say what failed: their names in the raw module. */
  readonly codes: readonly string[]
  /** What an error carries beside its text. */
  readonly details: readonly ApiDetail[]
  /** Its codes may be others, too: the names of `errno`. */
  readonly isOpen: boolean
}

/** What an error carries beside its text, and the raw function that tells it. */
export interface ApiDetail {
  readonly name: string
  readonly function: string
  readonly type: BoundType
}

/** What a function says of others' results: the constants, and what errors carry that it tells. */
export interface ApiVerdicts {
  readonly by: string
  readonly codes: readonly string[]
  readonly details: readonly ApiDetail[]
}

/** An object of constants, under the names that they have in it. */
export interface ApiConstants {
  readonly name: string
  /** That their C names fit. */
  readonly pattern: string
  readonly members: readonly { readonly name: string; readonly constant: ConstantPlan }[]
}

/** Flags that a call takes by their names: some of an object of constants. */
export interface ApiFlags {
  /** The type of an object of them. */
  readonly type: string
  /** The object of constants. */
  readonly family: string
  readonly members: readonly { readonly name: string; readonly constant: ConstantPlan }[]
}

/** A class around a handle, or a record, of the raw module. */
export interface ApiClass {
  readonly name: string
  /** The class in the raw module. */
  readonly raw: string
  readonly cName: string
  /** A record can be made; a handle comes from C. */
  readonly wraps: 'handle' | 'record'
  readonly doc: readonly string[]
  /** What can be read of a record. */
  readonly fields: readonly ApiField[]
  readonly members: readonly ApiMember[]
}

export interface ApiField {
  readonly name: string
  /** In the raw class. */
  readonly raw: string
  readonly type: BoundType
  /** The class that the value is wrapped in; null where it is not. */
  readonly className: string | null
  readonly doc: readonly string[]
}
