import type { TargetName } from '../target/target.ts'
import type { TranslatedFunction } from '../translate/functions/translate-function.ts'
import type { MachineType } from '../translate/script/machine-type.ts'
import type { Expression } from '../typescript/expressions.ts'
import type { Planned } from './planned.ts'
import type { BoundSignature, BoundType } from './types/bound-type.ts'

export interface FunctionPlan extends Planned {
  readonly kind: 'function'
  /** C's name, for messages. */
  readonly cName: string
  readonly symbol: string
  readonly signature: BoundSignature
  /** Declared `noreturn`: it ends the process, or jumps. */
  readonly neverReturns: boolean
  /** null for a function without `...`. */
  readonly variadic: VariadicPlan | null
  /** The result is never NULL: the header promises it, or the user wants an error where it is. */
  readonly nonnullResult: 'promised' | 'checked' | null
  /** It frees the handle, the record or the memory in this parameter; null: it frees nothing. */
  readonly frees: FreePlan | null
  /** It hands out a handle that the caller owns; null: it does not. */
  readonly makes: MakePlan | null
  /** It takes over what it is given in parameters, and frees it later; null: nothing. */
  readonly takesOver: TakeOverPlan | null
  /** The handle in this parameter is the caller's to free again; null: none is. 0-based. */
  readonly givesBack: number | null
  /** The parameter with the handle that its result belongs to and ends with; null: none is known. 0-based. */
  readonly lentBy: number | null
  /** What it is given may end up in a record that it returns or fills; null: in none. */
  readonly lasting: LastingPlan | null
  /** Records of callbacks that C keeps; null: none. */
  readonly keptRecords: KeptRecordsPlan | null
  /** It takes another reference to the handle in this parameter; null: it does not. 0-based. */
  readonly references: number | null
  /**
   * What it calls: a symbol of the library, TypeScript that was translated from C, or C of the module's own.
   */
  readonly implementation: Implementation
}

export type Implementation =
  | { readonly kind: 'native' }
  | Translated
  /** What C says comes to something else on other targets: `long` is wider there. */
  | { readonly kind: 'translated-choice'; readonly choices: readonly TranslatedChoice[] }
  /** A function of the module's {@link Shim}. */
  | { readonly kind: 'shim' }

export interface Translated {
  readonly kind: 'translated'
  readonly variants: readonly TranslatedVariant[]
  /** It may store pointers in memory. */
  readonly storesPointers: boolean
  /** What it takes behind the values: numbers of types and members that are among its arguments. */
  readonly facts: readonly FactPlan[]
}

export interface TranslatedChoice {
  readonly targets: readonly TargetName[]
  readonly implementation: Translated
}

/** The size, the alignment, or the place of a type's member. */
export interface FactPlan {
  readonly fact: 'size' | 'alignment' | 'offset'
  /** The name of the parameter that is the type, or a type of the module. */
  readonly type: string | BoundType
  /** Members' names, or the names of the parameters that are them. */
  readonly path: readonly { readonly kind: 'name' | 'parameter'; readonly name: string }[]
}

/** A translated function, and how it takes and returns values. */
export interface TranslatedVariant {
  /** As `Variant` of the translation has it. */
  readonly kinds: string
  /** The name of its {@link DefinitionPlan}. */
  readonly definition: string
  readonly parameters: readonly MachineType[]
  readonly result: MachineType
}

/** A function that does what C does, over values as translated code holds them; no export. */
export interface DefinitionPlan extends Planned {
  readonly kind: 'definition'
  readonly function: TranslatedFunction
}

/** A constant that such functions need; no export. */
export interface SupportPlan extends Planned {
  readonly kind: 'support'
  readonly value: Expression
}

/** What becomes of the arguments behind `...`. */
export interface VariadicPlan {
  /** A NULL ends them, which is added (`__attribute__((sentinel))`). */
  readonly isEnded: boolean
  readonly lifetime: VariadicLifetime
}

/** How long text and memory behind `...` live. Parameters are 0-based. */
export type VariadicLifetime =
  | { readonly kind: 'call' }
  /** The function sets something of a handle, which the numbers among its parameters tell. */
  | { readonly kind: 'until-set'; readonly handle: number; readonly numbers: readonly number[] }
  /** C keeps them, by the configuration; without a handle for good. */
  | { readonly kind: 'kept'; readonly handle: number | null }

export interface FreePlan {
  /** 0-based. */
  readonly parameter: number
  /** Only if the result is 0. */
  readonly onZeroResult: boolean
  /** The parameter is a `T **`: what it leads to is freed. */
  readonly indirect: boolean
}

export interface TakeOverPlan {
  /** 0-based: handles, arrays of them, or memory. */
  readonly parameters: readonly number[]
  /** What they belong to from then on: the result, or the handle in a parameter; null: nobody knows. */
  readonly owner: 'result' | number | null
  /** Only if the function did what it was asked to: the result is neither NULL nor false nor negative. */
  readonly onSuccess: boolean
  /** They can be used while their owner lives; else C may have freed them at once. */
  readonly livesOn: boolean
}

/** Text and memory that live as long as records. Parameters are 0-based. */
export interface LastingPlan {
  readonly given: readonly number[]
  /** Parameters with records that the function fills, and its result. */
  readonly records: readonly (number | 'result')[]
}

/** Records of callbacks, and their data, that live as long as a handle. */
export interface KeptRecordsPlan {
  /** 0-based. */
  readonly parameters: readonly number[]
  /** The result, or the parameter with the handle or the place where C stores it; 0-based. */
  readonly holder: number | 'result'
}

/** What a function's body declares beside its parameters. */
export const bodyNames: ReadonlySet<string> = new Set(['call', 'result', 'rest', 'before', 'owned'])

export interface MakePlan {
  /** A handle, which the runtime counts and marks; or a record or memory, which it only frees. */
  readonly form: 'handle' | 'memory'
  /** 0-based out parameter; null: the result. */
  readonly parameter: number | null
  /** The function that frees the handle: its final name. */
  readonly freedBy: string
  /** How it is called, where not with the handle alone; null: with that. */
  readonly freeArguments: readonly FreeArgument[] | null
  /** 0-based parameter with the handle without which this one cannot be used; null: there is none. */
  readonly parent: number | null
}

/** What a free function is called with. */
export type FreeArgument =
  /** The handle. */
  | { readonly kind: 'handle' }
  /** A pointer to a pointer to it. */
  | { readonly kind: 'indirect'; readonly className: string; readonly isHandle: boolean }
  /** What the maker was given in a parameter, 0-based: `XFreeGC(display, gc)`. */
  | { readonly kind: 'given'; readonly parameter: number }
  | { readonly kind: 'null' }
  | { readonly kind: 'zero' }
