import koffi from 'koffi'
import type { CType } from './c-type.ts'
import { noteError } from './callback-errors.ts'
import type { AnyFunction, FunctionTypeInfo } from './function-type.ts'
import { wrongType } from './rejection.ts'

const AsyncFunction = (async () => {}).constructor

/** Throws a TypeError for what C cannot call: anything but a function, and an async one. */
export function checkFunction(type: FunctionTypeInfo, fn: unknown, owner: string, name: string): void {
  if (typeof fn !== 'function') throw wrongType(owner, name, `a function (${type.name})`, fn)
  if (fn instanceof AsyncFunction) {
    throw new TypeError(`${owner}: ${name} is an async function, and C cannot wait for its result`)
  }
}

/**
 * A function as Koffi calls it: arguments become rich values, the result is checked. {@link checkFunction} comes before.
 *
 * What it throws is thrown by the function that called C. C sees zero or NULL, and Koffi calls nothing further until then;
 * where the type says what C shall see, C sees that and may go on calling.
 */
export function inCallbackForm(type: FunctionTypeInfo, fn: AnyFunction, owner: string): AnyFunction {
  const { resultOnError } = type.options
  const call = converting(type, fn as (...args: unknown[]) => unknown, owner)
  if (resultOnError === undefined) return call
  return (...args: never[]) => {
    try {
      return call(...args)
    } catch (error) {
      noteError(error)
      return resultOnError
    }
  }
}

/** The usual numbers of parameters go without a list of arguments: that saves 100 ns. */
function converting(type: FunctionTypeInfo, fn: (...args: unknown[]) => unknown, owner: string): AnyFunction {
  const { types, result } = type.prototype
  const convert = resultConverter(result, fn, owner)
  const [a, b, c, d] = types as [CType<unknown>, CType<unknown>, CType<unknown>, CType<unknown>]
  switch (types.length) {
    case 0:
      return () => convert(fn())
    case 1:
      return (x: unknown) => convert(fn(a.fromC(x, owner)))
    case 2:
      return (x: unknown, y: unknown) => convert(fn(a.fromC(x, owner), b.fromC(y, owner)))
    case 3:
      return (x: unknown, y: unknown, z: unknown) =>
        convert(fn(a.fromC(x, owner), b.fromC(y, owner), c.fromC(z, owner)))
    case 4:
      return (x: unknown, y: unknown, z: unknown, w: unknown) =>
        convert(fn(a.fromC(x, owner), b.fromC(y, owner), c.fromC(z, owner), d.fromC(w, owner)))
    default:
      return (...args: unknown[]) =>
        convert(fn(...types.map((each, index) => each.fromC(args[index], owner))))
  }
}

function resultConverter(
  result: CType<unknown>,
  fn: AnyFunction,
  owner: string,
): (value: unknown) => unknown {
  if (result.size === 0) return () => undefined
  if (result.koffi === 'str') return (value) => addressOfText(fn, value, result, owner)
  return (value) => result.toC(value, owner, resultName)
}

/** How messages call what a callback returned. */
const resultName = "the callback's result"

/** The result that C got a pointer to last: text that a callback returned lives until its next result. */
const lastResult = new WeakMap<AnyFunction, unknown>()

function addressOfText(
  fn: AnyFunction,
  value: unknown,
  result: CType<unknown>,
  owner: string,
): bigint | null {
  const argument = result.toC(value, owner, resultName)
  if (argument === null || typeof argument === 'bigint') return argument
  const memory =
    typeof argument === 'string' ? Buffer.from(`${argument}\0`, 'utf8') : (argument as Uint8Array)
  lastResult.set(fn, memory)
  return BigInt(koffi.address(memory))
}
