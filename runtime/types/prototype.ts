import { type CType, type TypeLike, typeOf } from './c-type.ts'

/** Any function. Parameters as `never`, so that every function type is one. */
export type AnyFunction = (...args: never[]) => unknown

/** Result, parameters by name, and whether more arguments follow. */
export type Signature = readonly [
  result: TypeLike<unknown>,
  parameters: Readonly<Record<string, TypeLike<unknown>>>,
  variadic?: '...',
]

/** A signature with its classes resolved to types. */
export interface Prototype {
  readonly result: CType<unknown>
  readonly parameters: readonly (readonly [name: string, type: CType<unknown>])[]
  readonly types: readonly CType<unknown>[]
  readonly variadic: boolean
}

/** Resolves a signature. */
export function resolve([result, parameters, variadic]: Signature): Prototype {
  return {
    result: typeOf(result),
    parameters: Object.entries(parameters).map(([name, type]) => [name, typeOf(type)]),
    types: Object.values(parameters).map(typeOf),
    variadic: variadic !== undefined,
  }
}

/**
 * How many arguments there are up to the last that C gets as an address of memory; 0 where it gets none. Any
 * number may follow where the function is variadic.
 */
export function memoryReach({ types, variadic }: Prototype): number {
  return variadic ? Number.POSITIVE_INFINITY : types.findLastIndex(({ isMemory }) => isMemory) + 1
}

/** Further facts of a function type. */
export interface FunctionTypeOptions {
  /** `__stdcall` where it matters. */
  readonly convention?: string
  /** What C sees as the result where the JavaScript function throws; zero or NULL where it is not given. */
  readonly resultOnError?: unknown
}

/** What is known of a function type, whatever its TypeScript form. */
export interface FunctionTypeInfo {
  readonly name: string
  readonly options: FunctionTypeOptions
  readonly prototype: Prototype
}
