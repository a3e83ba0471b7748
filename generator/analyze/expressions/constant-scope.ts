import type { TypeResolver } from '../../layout/record-layout.ts'
import type { ConstantValue } from '../../model/declarations.ts'
import type { CType } from '../../model/types.ts'
import type { Target } from '../../target/target.ts'

/** The value of a constant expression, with the type that C gives the expression. */
export interface Constant {
  readonly type: CType
  readonly value: ConstantValue
}

/**
 * An identifier that denotes an object or function: no constant, but `sizeof` and `_Generic` may ask for its
 * type.
 */
export interface NamedObject {
  readonly kind: 'object'
  readonly type: CType
}

/** What a type name (N1570 6.7.7) denotes. */
export interface TypeName {
  readonly type: CType
  /** What `aligned(n)` in it asks for, bytes; null where nothing does. */
  readonly alignment: number | null
}

/** What tells types from values while expressions are parsed. */
export interface TypeNameScope {
  /**
   * What a type name denotes: `unsigned long`, `struct stat *`, `__typeof__(x)`; null where it is unknown.
   * The text is what stands between the parentheses of a cast or `sizeof`.
   */
  typeName(text: string): TypeName | null
  /** True for a typedef name: C parses `(A)-1` as a cast then, and as a subtraction otherwise. */
  isTypeName(name: string): boolean
}

/** What the evaluation of a constant expression asks of its surroundings. */
export interface ConstantScope extends TypeNameScope {
  readonly target: Target
  /** What typedef names, records and enums stand for, as far as it is known by now. */
  readonly resolver: TypeResolver
  /** An enumerator, a C23 `constexpr`, an object or a function; null for an unknown name. */
  identifier(name: string): Constant | NamedObject | null
}
