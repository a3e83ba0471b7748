import type { IntegerKind } from '../layout/target.ts'

/**
 * What a C type is on the TypeScript side: the few forms that values take, whatever typedefs C reaches
 * them through. Classes are called by their final names.
 */
export type BoundType =
  | VoidForm
  | BoolForm
  | IntegerForm
  | FloatForm
  | EnumForm
  | HandleForm
  | RecordForm
  | RecordPointerForm
  | StringForm
  | PointerForm
  | CallbackForm
  | ArrayForm

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
  /** Comes back as a bigint; arguments may be either. */
  readonly bigint: boolean
  /** The last typedef on the way whose width another platform decides (`size_t`, `wchar_t`); null for none. */
  readonly platformTypedef: PlatformTypedef | null
}

/** Typedefs of the standard library for which the runtime knows each platform's own type. */
export type PlatformTypedef =
  | 'size_t'
  | 'ssize_t'
  | 'ptrdiff_t'
  | 'intptr_t'
  | 'uintptr_t'
  | 'wchar_t'
  | 'int64_t'
  | 'uint64_t'

export interface FloatForm {
  readonly kind: 'float'
  readonly type: 'float' | 'double'
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

/** Any other pointer to objects. */
export interface PointerForm {
  readonly kind: 'pointer'
  /** What it points to; `void` also for what has no form here. */
  readonly pointee: BoundType
  readonly const: boolean
}

export interface CallbackForm {
  readonly kind: 'callback'
  /** The alias of a typedef that names it; null where C spells it out. */
  readonly name: string | null
  readonly signature: BoundSignature
}

export interface ArrayForm {
  readonly kind: 'array'
  readonly element: BoundType
  /** Elements; null: a flexible array member, or an array of unknown length. */
  readonly length: number | null
}

export interface BoundSignature {
  readonly result: BoundType
  readonly parameters: readonly BoundParameter[]
  readonly variadic: boolean
}

export interface BoundParameter {
  /** Final: no reserved word, nothing that the body needs. */
  readonly name: string
  readonly type: BoundType
  /** The callback lives on after the call: a plain function would be too short-lived. */
  readonly kept: boolean
}
