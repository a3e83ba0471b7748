import type { ConstantPlan } from '../../plan/binding-plan.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { ApiClosure } from './api-argument.ts'
import type { ApiFunction } from './api-function.ts'

export type ApiMember = ApiFunction | ApiVariant | ApiProperties | ApiRow | ApiIterator | ApiItems

/** A method that calls the method that fits a value. */
export interface ApiVariant {
  readonly kind: 'variant'
  readonly name: string
  /** `read`: a raw function tells what there is. `write`: the last argument's JavaScript type does. */
  readonly form: 'read' | 'write'
  readonly tag: string | null
  readonly cases: readonly { readonly when: string; readonly method: ApiFunction | null }[]
}

/** A method that sets some of many things, or gets one, through a variadic function. */
export interface ApiProperties {
  readonly kind: 'properties'
  readonly name: string
  /** Of the object that holds them. */
  readonly type: string
  readonly direction: 'in' | 'out'
  readonly through: ApiFunction
  readonly properties: readonly ApiProperty[]
}

export interface ApiProperty {
  readonly name: string
  readonly constant: ConstantPlan
  readonly value:
    | { readonly kind: 'plain'; readonly type: BoundType }
    /** The object of a class, and its type in the raw module. */
    | { readonly kind: 'object'; readonly className: string; readonly type: BoundType }
    | { readonly kind: 'closure'; readonly closure: ApiClosure }
}

/** A method that gives an object of named values. */
export interface ApiRow {
  readonly kind: 'row'
  readonly name: string
  readonly count: string
  readonly naming: string
  readonly value: ApiFunction | ApiVariant
}

export interface ApiIterator {
  readonly kind: 'iterator'
  /** null: it is the class's own. */
  readonly name: string | null
  readonly next: ApiFunction
  /** The method that gives each element; null: what `next` gives. */
  readonly row: ApiRow | null
  /** The method that is called where iterating ends early; null: none is. */
  readonly release: string | null
  readonly isAsync: boolean
}

/** What a class has several of, counted and reached by index, one after the other. */
export interface ApiItems {
  readonly kind: 'items'
  /** null: it is the class's own iterator. */
  readonly name: string | null
  readonly count: ApiFunction
  readonly item: ApiFunction
}
