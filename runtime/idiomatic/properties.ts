import { Callback } from '../callbacks/callback.ts'
import type { FunctionType } from '../callbacks/function-type.ts'
import type { Variadic } from '../libraries/variadic.ts'
import { Out } from '../pointers/out.ts'
import type { TypeLike } from '../types/c-type.ts'
import type { AnyFunction } from '../types/prototype.ts'

/** For each property: the constant that names it in C, and what makes the value that passes. */
export type SettableProperties<T> = {
  readonly [Name in keyof T]-?: readonly [
    constant: number,
    convert: ((value: NonNullable<T[Name]>) => Variadic) | null,
  ]
}

/**
 * For each property: the constant that names it in C, the type of what is stored, and what makes an object of
 * that.
 */
export type ReadableProperties<T> = {
  readonly [Name in keyof T]: readonly [
    constant: number,
    type: TypeLike<unknown>,
    wrap?: (value: never) => T[Name],
  ]
}

/**
 * Sets what is given, in its order; `undefined` is not given. Throws a TypeError for a name that there is
 * not, before anything is set.
 */
export function setProperties<T extends object>(
  values: T,
  table: SettableProperties<T>,
  set: (constant: number, value: Variadic) => unknown,
): void {
  const names = Object.keys(values) as (keyof T & string)[]
  const unknown = names.find((name) => !Object.hasOwn(table, name))
  if (unknown !== undefined) throw new TypeError(`There is no property ${unknown}`)
  for (const name of names) {
    const value = values[name]
    if (value === undefined) continue
    const [constant, convert] = table[name]
    set(constant, value === null || convert === null ? (value as Variadic) : convert(value as never))
  }
}

/** Gets a property. Throws a TypeError for a name that there is not. */
export function getProperty<T, Name extends keyof T>(
  name: Name,
  table: ReadableProperties<T>,
  get: (constant: number, out: Out<unknown>) => unknown,
): T[Name] {
  if (!Object.hasOwn(table, name)) throw new TypeError(`There is no property ${String(name)}`)
  const [constant, type, wrap] = table[name]
  const out = new Out(type)
  get(constant, out)
  return wrap === undefined ? (out.value as T[Name]) : wrap(out.value as never)
}

/** A function that C may call for as long as it is held. */
export function collectedCallback<F extends AnyFunction>(type: FunctionType<F>, fn: F): Callback<F> {
  return Callback.collected(type, fn)
}

/** What C takes for true and false. */
export function numberFrom(value: number | bigint | boolean): number | bigint {
  return typeof value === 'boolean' ? Number(value) : value
}
