import type { CType } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import type { AnyFunction, Prototype } from '../types/prototype.ts'

/** A C function that a function of JavaScript stands for. */
export interface CFunction {
  readonly prototype: Prototype
  /** Where it lies. Throws an Error where the library or the symbol is missing. */
  readonly address: bigint
}

const cFunctions = new WeakMap<AnyFunction, CFunction>()

/** Notes which C function a function stands for. */
export function standFor(fn: AnyFunction, cFunction: CFunction): void {
  cFunctions.set(fn, cFunction)
}

/** The C function that a function stands for; undefined for any other. */
export function cFunctionOf(fn: AnyFunction): CFunction | undefined {
  return cFunctions.get(fn)
}

/**
 * Whether C may call a function through a pointer of another type: arguments pass in the same way, and of the
 * result nobody asks more than the function gives. C's own rule is stricter (N1570 6.3.2.3p8); what programs
 * do, and every ABI allows, is this: `free` as a `void (*)(struct item *)`.
 */
export function passesAs(fn: Prototype, type: Prototype): boolean {
  if (fn.variadic || type.variadic || fn.types.length !== type.types.length) return false
  const isResultAlike = type.result.size === 0 || isAlike(fn.result, type.result)
  return isResultAlike && fn.types.every((parameter, index) => isAlike(parameter, type.types[index]!))
}

function isAlike(one: CType<unknown>, other: CType<unknown>): boolean {
  const [a, b] = [passing(one), passing(other)]
  return a === b && (a !== null || withoutNonnull(one).isSame(withoutNonnull(other)))
}

/** How a value passes; null for a record. */
function passing(type: CType<unknown>): string | null {
  const { koffi } = type
  if (typeof koffi !== 'string') return null
  return koffi === 'str' || koffi.endsWith('*') ? 'pointer' : koffi
}
