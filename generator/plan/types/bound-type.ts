import type { IntegerKind } from '../../target/target.ts'
import type { Int64Mode } from '../plan-options.ts'

/**
 * What a C type is on the TypeScript side: the few forms that values take, whatever typedefs C reaches
 * them through. Classes are called by their final names.
 */
export type BoundType =
  | VoidForm
  | BoolForm
  | IntegerForm
  | ChosenIntegerForm
  | FloatForm
  | ValueForm
  | VectorForm
  | EnumForm
  | HandleForm
  | RecordForm
  | RecordPointerForm
  | StringForm
  | FreedStringForm
  | WideStringForm
  | PointerForm
  | CallbackForm
  | ArrayForm
  | TypeArgumentForm
  | MemberArgumentForm
  | TypedPointerForm

export interface VoidForm {
  readonly kind: 'void'
}

export interface BoolForm {
  readonly kind: 'bool'
}

export interface IntegerForm {
  readonly kind: 'integer'
  readonly type: IntegerKind
  /** Eight bytes on the target. */
  readonly wide: boolean
  /** How it comes back, which matters to wide ones alone; arguments may be numbers and bigints. */
  readonly comesAs: Int64Mode
}

/** An integer, or an enum, whose type is not the same on all targets of the module. */
export interface ChosenIntegerForm {
  readonly kind: 'chosen-integer'
  /** The name of its {@link ChosenTypePlan}. */
  readonly type: string
  /** Eight bytes on some target. */
  readonly wide: boolean
  readonly comesAs: Int64Mode
  /** The alias of an enum's values; null for any other integer, and for an enum without a name. */
  readonly enumName: string | null
}

export interface FloatForm {
  readonly kind: 'float'
  readonly type: 'float' | 'double'
}

/** A number, or two as one, that lies in memory even where it passes by value: Koffi has no type for it. */
export interface ValueForm {
  readonly kind: 'value'
  readonly type: ValueDescriptor
}

/** As the runtime calls them. */
export type ValueDescriptor =
  | 'int128'
  | 'unsignedInt128'
  | 'longDouble'
  | 'exactLongDouble'
  | 'float128'
  | 'exactFloat128'
  | 'float16'
  | 'brainFloat16'
  | 'floatComplex'
  | 'doubleComplex'
  | 'longDoubleComplex'

/**
 * Numbers as one, `__attribute__((vector_size(n)))`: a typed array, which passes as {@link ValueForm} does.
 */
export interface VectorForm {
  readonly kind: 'vector'
  readonly element: BoundType
  /** Elements. */
  readonly length: number
}

export interface EnumForm {
  readonly kind: 'enum'
  /** The alias of its values; null for an enum without a name. */
  readonly name: string | null
  readonly type: IntegerKind
}

/** A pointer to an opaque record. */
export interface HandleForm {
  readonly kind: 'handle'
  readonly className: string
}

/** A record by value. */
export interface RecordForm {
  readonly kind: 'record'
  readonly className: string
}

export interface RecordPointerForm {
  readonly kind: 'record-pointer'
  readonly className: string
}

/** `const char *`: text, unless configuration says otherwise. */
export interface StringForm {
  readonly kind: 'string'
}

/** A `char *` that C made for the caller: text, and freed when it was read. */
export interface FreedStringForm {
  readonly kind: 'freed-string'
  readonly freedBy: TextFree
}

/** What frees text, by its name in the module. */
export type TextFree =
  | { readonly kind: 'function'; readonly name: string }
  /** A variable that points to the function. */
  | { readonly kind: 'variable'; readonly name: string }
  /** C's own `free`. */
  | { readonly kind: 'free' }

/** `const wchar_t *`, `const char16_t *`, `const char32_t *`. */
export interface WideStringForm {
  readonly kind: 'wide-string'
  readonly unit: 'wchar_t' | 'char16_t' | 'char32_t'
}

/** Any other pointer to objects. */
export interface PointerForm {
  readonly kind: 'pointer'
  /** What it points to; `void` also for what has no form here. */
  readonly pointee: BoundType
  readonly const: boolean
}

export interface CallbackForm {
  readonly kind: 'callback'
  /** The name of its {@link FunctionTypePlan}. */
  readonly name: string
}

export interface ArrayForm {
  readonly kind: 'array'
  readonly element: BoundType
  /** Elements; null: a flexible array member, or an array of unknown length. */
  readonly length: number | null
}

/** A macro's parameter that is a type: its descriptor, `$.TypeLike<T>`. */
export interface TypeArgumentForm {
  readonly kind: 'type-argument'
  /** The type parameter of TypeScript. */
  readonly letter: string
}

/** A macro's parameter that is a member: the name of one of a class's. */
export interface MemberArgumentForm {
  readonly kind: 'member-argument'
  /** A type parameter of TypeScript, or a class; null where neither says what has the member. */
  readonly of: string | null
}

/** A pointer to what a {@link TypeArgumentForm} names: a result alone. */
export interface TypedPointerForm {
  readonly kind: 'typed-pointer'
  readonly letter: string
  /** The parameter with the descriptor. */
  readonly parameter: string
}

export interface BoundSignature {
  readonly result: BoundType
  readonly parameters: readonly BoundParameter[]
  readonly variadic: boolean
}

/** What a parameter says of the size of the memory before it. */
export interface SizedBy {
  /** C reads text up to its NUL, and no more than so many bytes: a larger number is right, too. */
  readonly isLimit: boolean
  /** The number is one of bytes beyond doubt, so that it may be left out. */
  readonly isOptional: boolean
}

/** The parameter that says how many elements C reads or writes: GNU `access(write_only, 1, 2)`. */
export interface CountedBy {
  /** Its final name. */
  readonly name: string
  /** C's, for messages. */
  readonly cName: string
  /** 0-based. */
  readonly index: number
  readonly element: BoundType
}

/** C keeps a callback beside those that it was given before, or in their place: `thing_set_handler`. */
export type KeptCallback = 'beside-others' | 'in-place-of-others'

export interface BoundParameter {
  /** Final: no reserved word, nothing that the body needs. */
  readonly name: string
  /** C's, for messages. */
  readonly cName: string
  readonly type: BoundType
  /** `int a[3]`: C reads or writes so many; null where it does not say. */
  readonly arrayLength: number | null
  /** C writes it as an array, `int a[]`: there may be several. */
  readonly isArray: boolean
  /** NULL is refused. */
  readonly nonnull: boolean
  /** The next parameter says how many bytes C reads or writes here; null where it does not. */
  readonly sized: SizedBy | null
  readonly counted: CountedBy | null
  /**
   * The name of the parameter whose size this one is, where the caller may leave it out; null for any other.
   */
  readonly sizeOf: string | null
  /** C keeps the text or the memory after the call. */
  readonly held: boolean
  /** How C keeps the callback after the call, for which a plain function is too short-lived; null if not. */
  readonly kept: KeptCallback | null
}
