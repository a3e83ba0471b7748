import type { CallingConvention, FloatingKind, IntegerKind } from '../target/target.ts'

/** A C type: plain data. Typedefs, records and enums are referred to, never expanded in place. */
export type CType =
  | VoidType
  | BoolType
  | IntegerType
  | BitIntType
  | FloatingType
  | ComplexType
  | VectorType
  | VaListType
  | PointerType
  | BlockPointerType
  | ArrayType
  | FunctionType
  | TypedefReference
  | RecordReference
  | EnumReference

/** Type qualifiers (N1570 6.7.3); absent means unqualified. */
export interface Qualifiers {
  readonly const?: true
  readonly volatile?: true
  readonly restrict?: true
  readonly atomic?: true
}

export interface VoidType extends Qualifiers {
  readonly kind: 'void'
}

export interface BoolType extends Qualifiers {
  readonly kind: 'bool'
}

export interface IntegerType extends Qualifiers {
  readonly kind: 'integer'
  readonly name: IntegerKind
}

/** C23's `_BitInt(width)`: bits, the sign's included. */
export interface BitIntType extends Qualifiers {
  readonly kind: 'bit-int'
  readonly signed: boolean
  readonly width: number
}

export interface FloatingType extends Qualifiers {
  readonly kind: 'floating'
  readonly name: FloatingKind
}

/** `_Complex`: twice its element. */
export interface ComplexType extends Qualifiers {
  readonly kind: 'complex'
  readonly element: FloatingType | IntegerType
}

/** `__attribute__((vector_size(bytes)))`, or Clang's `ext_vector_type(length)`. */
export interface VectorType extends Qualifiers {
  readonly kind: 'vector'
  readonly element: CType
  readonly bytes: number
  /**
   * Present for `ext_vector_type`, which makes another type, and may have a length that is no power of two.
   */
  readonly length?: number
}

/** `__builtin_va_list`: its form is the ABI's secret. */
export interface VaListType extends Qualifiers {
  readonly kind: 'va-list'
}

export interface PointerType extends Qualifiers {
  readonly kind: 'pointer'
  readonly pointee: CType
  /** Clang's `_Nullable`, `_Nonnull`; absent where the header does not say. */
  readonly nullability?: 'nullable' | 'nonnull'
  /** To a function that does not return: GNU's `void (*exit)(int) __attribute__((noreturn))`. */
  readonly noreturn?: true
  /** The type of C23's `nullptr`: like `void *`, and distinct from it (N3096 6.2.5p19). */
  readonly nullptr?: true
}

/** Apple's `int (^)(void)`: refers to a block, a function with the variables that it captured. */
export interface BlockPointerType extends Qualifiers {
  readonly kind: 'block-pointer'
  readonly pointee: CType
}

export interface ArrayType extends Qualifiers {
  readonly kind: 'array'
  readonly element: CType
  /** null: `[]`, an incomplete array or a flexible array member. Zero is GNU's `[0]`. */
  readonly length: number | null
  /** `[n]` or `[*]`, whose length only a call knows (N1570 6.7.6.2p4); `length` is null. */
  readonly variable?: true
}

export interface FunctionType extends Qualifiers {
  readonly kind: 'function'
  readonly result: CType
  readonly parameters: readonly Parameter[]
  readonly variadic: boolean
  /** False for `int f()` before C23: nothing is known of the parameters. */
  readonly prototype: boolean
  readonly callingConvention: CallingConvention
}

/** A parameter with its adjusted type (N1570 6.7.6.3p7-8): arrays and functions have become pointers. */
export interface Parameter {
  readonly name: string | null
  readonly type: CType
  /** Set by an attribute of the function or the parameter (`nonnull`). */
  readonly nonnull?: true
  /** `int a[static 4]` or `int a[4]`: the length as declared, where it is constant. */
  readonly arrayLength?: number
  /** `int a[]`, `int a[n]`: an array whose length no constant tells. */
  readonly isOpenArray?: true
}

export interface TypedefReference extends Qualifiers {
  readonly kind: 'typedef'
  readonly name: string
  /** The typedef's pointer, but to a function that does not return. */
  readonly noreturn?: true
}

export interface RecordReference extends Qualifiers {
  readonly kind: 'record'
  readonly id: RecordId
  /** As in the declaration. */
  readonly cName: string | null
  /**
   * The tag was new in this parameter list: to C it names a record of its own (N1570 6.2.1p4), whatever has
   * the tag outside. Its users mean that one.
   */
  readonly local?: true
}

export interface EnumReference extends Qualifiers {
  readonly kind: 'enum'
  readonly id: EnumId
  /** As in the declaration. */
  readonly cName: string | null
}

/** Tells one record from another, and nothing else: its text is not to be read. */
export type RecordId = string & { readonly brand?: 'record' }

/** Tells one enum from another, and nothing else. */
export type EnumId = string & { readonly brand?: 'enum' }
