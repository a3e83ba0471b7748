import { wrongType } from '../errors/rejection.ts'

/** Checks a `double`: any number, NaN and the infinities included. */
export function toDouble(value: number, owner: string, name: string): number {
  if (typeof value !== 'number') throw wrongType(owner, name, 'a double, a number', value)
  return value
}

/** Checks a `float`: any number; C rounds it to single precision. */
export function toFloat(value: number, owner: string, name: string): number {
  if (typeof value !== 'number') throw wrongType(owner, name, 'a float, a number', value)
  return value
}

/** Checks a `bool`: only `true` and `false`, as Koffi has it. */
export function toBool(value: boolean, owner: string, name: string): boolean {
  if (typeof value !== 'boolean') throw wrongType(owner, name, 'a bool, true or false', value)
  return value
}
