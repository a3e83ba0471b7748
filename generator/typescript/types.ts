/** A type of TypeScript, as far as generated modules spell them. */
export type TypeTree =
  | NamedType
  | NullableType
  | UnionType
  | OpenNumberType
  | TextType
  | TypeOfType
  | FunctionTypeTree
  | ObjectType
  | ArrayType

/** `number`, `$.Int`, `$.PointerTo<point>`. */
export interface NamedType {
  readonly kind: 'named'
  readonly name: string
  readonly arguments: readonly TypeTree[]
}

/** `T | null`. */
export interface NullableType {
  readonly kind: 'nullable'
  readonly type: TypeTree
}

export interface UnionType {
  readonly kind: 'union'
  readonly members: readonly TypeTree[]
}

/** `(number & {})`: any number, beside literals that an editor goes on to offer. */
export interface OpenNumberType {
  readonly kind: 'open-number'
}

/** `'struct point'`. */
export interface TextType {
  readonly kind: 'text'
  readonly value: string
}

/** `typeof RED`. */
export interface TypeOfType {
  readonly kind: 'typeof'
  readonly name: string
}

export interface FunctionTypeTree {
  readonly kind: 'function'
  readonly parameters: readonly ParameterTree[]
  readonly result: TypeTree
}

export interface ObjectType {
  readonly kind: 'object'
  readonly members: readonly MemberTree[]
}

/** `T[]`. */
export interface ArrayType {
  readonly kind: 'array'
  readonly element: TypeTree
}

export interface ParameterTree {
  readonly name: string
  readonly type: TypeTree
}

export interface MemberTree extends ParameterTree {
  readonly optional: boolean
}

export function named(name: string, ...types: readonly TypeTree[]): NamedType {
  return { kind: 'named', name, arguments: types }
}

/** A type of the runtime: `$.PointerTo<…>`. */
export function runtimeType(name: string, ...types: readonly TypeTree[]): NamedType {
  return named(`$.${name}`, ...types)
}

export function nullable(type: TypeTree): NullableType {
  return { kind: 'nullable', type }
}

/** The type without null; itself where it does not hold it. */
export function withoutNull(type: TypeTree): TypeTree {
  return type.kind === 'nullable' ? type.type : type
}

export const numberType = named('number')
export const bigintType = named('bigint')
export const stringType = named('string')
export const booleanType = named('boolean')
export const nullType = named('null')
export const voidType = named('void')

/** What an argument of 64 bits may be. */
export const numberOrBigint: UnionType = { kind: 'union', members: [numberType, bigintType] }

/** What an argument of a `char` may be. */
export const numberOrText: UnionType = { kind: 'union', members: [numberType, stringType] }

/** `T | undefined`. */
export function optional(type: TypeTree): UnionType {
  const members = type.kind === 'union' ? type.members : [type]
  return { kind: 'union', members: [...members, named('undefined')] }
}
