import type { Statement } from './statement.ts'
import type { CType } from './types.ts'

/**
 * An expression of C (N1570 6.5) as it is written: plain data, type names looked up, nothing evaluated. The
 * trees that constants are evaluated from are the trees that translation works on.
 */
export type Expression =
  | NumberConstant
  | CharacterConstant
  | StringLiteral
  | Identifier
  | UnaryExpression
  | IncrementExpression
  | BinaryExpression
  | AssignmentExpression
  | ConditionalExpression
  | CastExpression
  | CompoundLiteral
  | SizeExpression
  | SizeOfType
  | SubscriptExpression
  | CallExpression
  | MemberExpression
  | GenericSelection
  | OffsetOf
  | TypesCompatible
  | StatementExpression

/** An integer or floating constant, as spelled: its type and value depend on the target. */
export interface NumberConstant {
  readonly kind: 'number'
  readonly spelling: string
}

export interface CharacterConstant {
  readonly kind: 'character'
  readonly spelling: string
}

/** Adjacent string literals, as spelled. */
export interface StringLiteral {
  readonly kind: 'string'
  readonly spellings: readonly string[]
}

export interface Identifier {
  readonly kind: 'identifier'
  readonly name: string
}

/** `real` and `imaginary` are GNU's `__real__` and `__imag__`. */
export type UnaryOperator = '+' | '-' | '~' | '!' | '*' | '&' | 'real' | 'imaginary'

export interface UnaryExpression {
  readonly kind: 'unary'
  readonly operator: UnaryOperator
  readonly operand: Expression
}

/** `++i`, `i--`. */
export interface IncrementExpression {
  readonly kind: 'increment'
  readonly operator: '++' | '--'
  readonly position: 'prefix' | 'postfix'
  readonly operand: Expression
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>'
export type ComparisonOperator = '<' | '>' | '<=' | '>=' | '==' | '!='
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | '&&' | '||' | ','

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

export interface AssignmentExpression {
  readonly kind: 'assignment'
  /** What is done to the old value first: `+` of `+=`; null for `=`. */
  readonly operator: ArithmeticOperator | null
  readonly left: Expression
  readonly right: Expression
}

export interface ConditionalExpression {
  readonly kind: 'conditional'
  readonly condition: Expression
  /** null: GNU's `a ?: b`, which yields the condition's value. */
  readonly first: Expression | null
  readonly second: Expression
}

export interface CastExpression {
  readonly kind: 'cast'
  readonly type: CType
  readonly operand: Expression
}

export interface CompoundLiteral {
  readonly kind: 'compound-literal'
  readonly type: CType
  readonly initializer: InitializerList
}

/** `sizeof` or `_Alignof` of an expression, which is not evaluated. */
export interface SizeExpression {
  readonly kind: 'size'
  readonly measure: 'size' | 'alignment'
  readonly operand: Expression
}

export interface SizeOfType {
  readonly kind: 'size-of-type'
  readonly measure: 'size' | 'alignment'
  readonly type: CType
  /** What `aligned(n)` in the type name asks for, bytes; null where nothing does. */
  readonly alignment: number | null
}

export interface SubscriptExpression {
  readonly kind: 'subscript'
  readonly operand: Expression
  readonly index: Expression
}

export interface CallExpression {
  readonly kind: 'call'
  readonly callee: Expression
  readonly arguments: readonly Expression[]
}

/** `operand.name`; `operand->name` has the operand dereferenced. */
export interface MemberExpression {
  readonly kind: 'member'
  readonly operand: Expression
  readonly name: string
}

/**
 * `_Generic(control, T: value, default: value)` (6.5.1.1); Clang's form with a type in front has that as
 * `control`.
 */
export interface GenericSelection {
  readonly kind: 'generic'
  readonly control: Expression
  /** `type` is null for `default`. */
  readonly associations: readonly { readonly type: CType | null; readonly value: Expression }[]
}

/** `__builtin_offsetof(T, member.path[index])`. */
export interface OffsetOf {
  readonly kind: 'offset-of'
  readonly type: CType
  readonly path: readonly Designator[]
}

/** GNU's `__builtin_types_compatible_p(T, U)`. */
export interface TypesCompatible {
  readonly kind: 'types-compatible'
  readonly first: CType
  readonly second: CType
}

/** GNU's `({ …; value; })`. */
export interface StatementExpression {
  readonly kind: 'statement-expression'
  readonly statements: readonly Statement[]
}

/** One step from an object to a part of it: `.name`, `[index]`. */
export type Designator =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }

/** What an object is initialised with (N1570 6.7.9). */
export type Initializer = Expression | InitializerList

export interface InitializerList {
  readonly kind: 'list'
  readonly items: readonly InitializerItem[]
}

export interface InitializerItem {
  /** Empty for an item that takes the next place. */
  readonly designators: readonly Designator[]
  readonly value: Initializer
}
