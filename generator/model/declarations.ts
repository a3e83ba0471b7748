import type { SourceLocation } from '../source/source.ts'
import type { IntegerKind } from '../target/target.ts'
import type { CType, EnumId, FunctionType, RecordId } from './types.ts'

export type Declaration =
  | FunctionDeclaration
  | RecordDeclaration
  | EnumDeclaration
  | TypedefDeclaration
  | VariableDeclaration
  | ConstantDeclaration

interface Declared {
  readonly location: SourceLocation
  /** The documentation comment's text, markers removed; null where there is none. */
  readonly comment: string | null
}

/** What attributes say of a declaration, where it matters to a caller. */
export interface Attributes {
  /** The message, empty where none is given. */
  readonly deprecated?: string
  readonly unavailable?: string
  readonly warnUnusedResult?: true
  readonly malloc?: true
  /** GNU `malloc(free, 1)`: the function that frees the result, and its 1-based parameter. */
  readonly freedBy?: { readonly function: string; readonly parameter: number }
  readonly noreturn?: true
  /** GNU `access(write_only, 1, 2)`: parameters, 1-based, and what they have the sizes in. */
  readonly access?: readonly Access[]
  readonly returnsNonnull?: true
  /**
   * GNU `format(printf, 2, 3)`: archetype, 1-based parameter of the format and of the first variadic
   * argument.
   */
  readonly format?: { readonly archetype: string; readonly format: number; readonly first: number }
  readonly visibility?: string
  /** GNU `sentinel`: a null pointer ends the variadic arguments; how many of them stand behind it. */
  readonly sentinel?: number
}

export interface Access {
  readonly mode: 'read_only' | 'write_only' | 'read_write' | 'none'
  /** 1-based. */
  readonly parameter: number
  /** The 1-based parameter with the number of elements. */
  readonly size?: number
}

export interface FunctionDeclaration extends Declared {
  readonly kind: 'function'
  readonly name: string
  /** The linker's name: an asm label changes it. */
  readonly symbol: string
  readonly type: FunctionType
  /** True where no exported symbol exists: `static`, or an inline definition. */
  readonly inline: boolean
  /** Its `#define`, where it is a macro; absent for a function. */
  readonly macro?: string
  /** The macro has no parameters, not even `()`: C uses it without a call. */
  readonly objectLike?: true
  readonly attributes: Attributes
}

export interface RecordDeclaration extends Declared {
  readonly kind: 'record'
  readonly id: RecordId
  readonly recordKind: 'struct' | 'union'
  readonly tag: string | null
  /**
   * How C names it: `struct stat`, or without a tag by the typedef that it is defined in, `div_t`; null where
   * no name leads to it directly.
   */
  readonly cName: string | null
  /**
   * The first typedef that names the record itself (`typedef struct { … } NAME`), rather one without an
   * underscore in front; null where none does.
   */
  readonly typedefName: string | null
  /** null: declared, never defined (incomplete, opaque). */
  readonly fields: readonly Field[] | null
  /** `__attribute__((packed))`. */
  readonly packed: boolean
  /** `#pragma pack(n)` in force at the definition, bytes; null for none. */
  readonly pragmaPack: number | null
  /** `aligned(n)`, `_Alignas`, `__declspec(align(n))` on the record, bytes; null for none. */
  readonly alignment: number | null
  /** Declared inside a parameter list: nothing outside can name it. */
  readonly local: boolean
  readonly attributes: Attributes
}

/** A member of a record (N1570 6.7.2.1). */
export type Field = PlainField | BitField

export interface PlainField extends Member {
  readonly kind: 'field'
  /** null: an anonymous record member. */
  readonly name: string | null
}

export interface BitField extends Member {
  readonly kind: 'bit-field'
  /** null: padding. */
  readonly name: string | null
  /** Bits. */
  readonly bitWidth: number
}

interface Member extends Declared {
  readonly type: CType
  /** `aligned(n)` or `_Alignas` on the field, bytes; null for none. */
  readonly alignment: number | null
  /** `__attribute__((packed))` on the field. */
  readonly packed: boolean
  readonly attributes: Attributes
}

export interface EnumDeclaration extends Declared {
  readonly kind: 'enum'
  readonly id: EnumId
  readonly tag: string | null
  /**
   * How C names it: `enum color`, or without a tag by the typedef that it is defined in; null for neither.
   */
  readonly cName: string | null
  readonly typedefName: string | null
  /** The integer type compatible with the enum; null for one that is only declared. */
  readonly underlying: IntegerKind | null
  readonly constants: readonly EnumConstant[]
  readonly attributes: Attributes
}

export interface EnumConstant {
  readonly name: string
  readonly value: bigint
  readonly comment: string | null
  readonly location: SourceLocation
  readonly attributes?: Attributes
  /** Written in hexadecimal. */
  readonly hexadecimal?: true
}

export interface TypedefDeclaration extends Declared {
  readonly kind: 'typedef'
  readonly name: string
  readonly type: CType
  /** `typedef int x __attribute__((aligned(8)))`, bytes. */
  readonly alignment: number | null
  readonly attributes: Attributes
}

export interface VariableDeclaration extends Declared {
  readonly kind: 'variable'
  readonly name: string
  readonly symbol: string
  readonly type: CType
  readonly threadLocal: boolean
  readonly attributes: Attributes
}

/**
 * An object-like macro (or a C23 `constexpr`, or a `static const` with a constant initialiser) that is a
 * constant expression.
 */
export interface ConstantDeclaration extends Declared {
  readonly kind: 'constant'
  readonly name: string
  readonly type: CType
  readonly value: ConstantValue
  /** Written in hexadecimal: flags and formats read better so. */
  readonly hexadecimal?: true
  /** A `static const` or `constexpr` object is a variable to C. */
  readonly definedAs: 'macro' | 'object'
}

export type ConstantValue =
  /** A pointer made of a number: `((void *)-1)`. Its bits, unsigned. */
  | { readonly kind: 'address'; readonly value: bigint }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'character'; readonly value: bigint }
  /**
   * `text`: the shortest decimal that reads back the same, where the type holds more than a number does
   * (`long double`).
   */
  | { readonly kind: 'float'; readonly value: number; readonly text?: string }
  /** `bytes` without the terminator, in the literal's own encoding; `text` as api-dump.md says. */
  | { readonly kind: 'string'; readonly text: string; readonly unitSize: 1 | 2 | 4 }
