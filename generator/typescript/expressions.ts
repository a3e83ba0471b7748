import type { Statement } from './statements.ts'
import type { TypeTree } from './types.ts'

/**
 * An expression of TypeScript. Brackets that its operators' precedence asks for are the printer's business.
 */
export type Expression =
  | NameExpression
  | TextExpression
  | NumberExpression
  | MemberExpression
  | IndexExpression
  | CallExpression
  | NewExpression
  | UnaryExpression
  | UpdateExpression
  | BinaryExpression
  | AssignmentExpression
  | ConditionalExpression
  | ArrowExpression
  | ArrayExpression
  | ObjectExpression
  | SpreadExpression
  | NotNullExpression
  | AsExpression

/** An identifier, or a word that stands where one does: `null`, `true`, `this`. */
export interface NameExpression {
  readonly kind: 'name'
  readonly name: string
}

export interface TextExpression {
  readonly kind: 'text'
  readonly value: string
}

export interface NumberExpression {
  readonly kind: 'number'
  readonly value: number | bigint
  /** The radix that it is written in. */
  readonly radix: 10 | 16
}

/** `object.name`, `object?.name`. */
export interface MemberExpression {
  readonly kind: 'member'
  readonly object: Expression
  readonly name: string
  readonly optional: boolean
}

/** `object[index]`. */
export interface IndexExpression {
  readonly kind: 'index'
  readonly object: Expression
  readonly index: Expression
}

export interface CallExpression {
  readonly kind: 'call'
  readonly callee: Expression
  readonly typeArguments: readonly TypeTree[]
  readonly arguments: readonly Expression[]
}

export interface NewExpression {
  readonly kind: 'new'
  readonly callee: Expression
  readonly arguments: readonly Expression[]
}

export interface UnaryExpression {
  readonly kind: 'unary'
  readonly operator: '-' | '+' | '~' | '!' | 'typeof' | 'await'
  readonly operand: Expression
}

export interface UpdateExpression {
  readonly kind: 'update'
  readonly operator: '++' | '--'
  readonly prefix: boolean
  readonly operand: Expression
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '**'
  | '<<'
  | '>>'
  | '>>>'
  | '&'
  | '|'
  | '^'
  | '&&'
  | '||'
  | '??'
  | '==='
  | '!=='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'instanceof'
  | 'in'
  | ','

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

export interface AssignmentExpression {
  readonly kind: 'assignment'
  readonly operator: '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '<<=' | '>>=' | '>>>=' | '&=' | '|=' | '^='
  readonly target: Expression
  readonly value: Expression
}

export interface ConditionalExpression {
  readonly kind: 'conditional'
  readonly condition: Expression
  readonly whenTrue: Expression
  readonly whenFalse: Expression
}

export interface ArrowExpression {
  readonly kind: 'arrow'
  /** Without types: the context gives them. */
  readonly parameters: readonly string[]
  /** What it returns, or what it does. */
  readonly body: Expression | readonly Statement[]
}

export interface ArrayExpression {
  readonly kind: 'array'
  readonly elements: readonly Expression[]
}

export interface ObjectExpression {
  readonly kind: 'object'
  readonly properties: readonly PropertyTree[]
  /** A property a line, however short they are. */
  readonly broken: boolean
}

export interface PropertyTree {
  /** Any text: it is quoted where it is no identifier. */
  readonly name: string
  readonly value: Expression
}

export interface SpreadExpression {
  readonly kind: 'spread'
  readonly value: Expression
}

/** `value!`. */
export interface NotNullExpression {
  readonly kind: 'not-null'
  readonly value: Expression
}

export interface AsExpression {
  readonly kind: 'as'
  readonly value: Expression
  readonly type: TypeTree
}

export function name(name: string): NameExpression {
  return { kind: 'name', name }
}

export function text(value: string): TextExpression {
  return { kind: 'text', value }
}

export function number(value: number | bigint): NumberExpression {
  return { kind: 'number', value, radix: 10 }
}

export function member(object: Expression, name: string): MemberExpression {
  return { kind: 'member', object, name, optional: false }
}

export function call(callee: Expression, ...values: readonly Expression[]): CallExpression {
  return { kind: 'call', callee, typeArguments: [], arguments: values }
}

/** What generated modules import the runtime as. */
export const runtimeName = '$'

const runtimeObject = name(runtimeName)

/** What generated modules reach the runtime by: `$.name`. */
export function runtime(name: string): MemberExpression {
  return member(runtimeObject, name)
}

/** `$.name(…)`. */
export function runtimeCall(name: string, ...values: readonly Expression[]): CallExpression {
  return call(runtime(name), ...values)
}

export function array(elements: readonly Expression[]): ArrayExpression {
  return { kind: 'array', elements }
}

export function object(properties: readonly PropertyTree[], broken = false): ObjectExpression {
  return { kind: 'object', properties, broken }
}

export function arrow(parameters: readonly string[], body: ArrowExpression['body']): ArrowExpression {
  return { kind: 'arrow', parameters, body }
}

export function binary(left: Expression, operator: BinaryOperator, right: Expression): BinaryExpression {
  return { kind: 'binary', operator, left, right }
}

export const nullValue = name('null')
export const trueValue = name('true')
export const falseValue = name('false')
