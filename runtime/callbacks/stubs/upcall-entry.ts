import koffi from 'koffi'
import { hasPendingError, withoutPendingError } from '../../calls/pending-error.ts'
import { wrongType } from '../../errors/rejection.ts'
import { toCarrier } from '../../records/koffi-struct.ts'
import { isRecordType } from '../../records/record-type.ts'
import type { CType } from '../../types/c-type.ts'
import { notNull, withoutNonnull } from '../../types/nonnull.ts'
import type { FunctionTypeInfo } from '../../types/prototype.ts'
import { Returned } from './returned.ts'
import type { UpcallStub } from './upcall-stub.ts'
import { retainedStub } from './upcall-stub-pool.ts'

const AsyncFunction = (async () => {}).constructor

/** Throws a TypeError for what C cannot call: anything but a function, and an async one. */
export function checkFunction(type: FunctionTypeInfo, fn: unknown, owner: string, name: string): void {
  if (typeof fn !== 'function') throw wrongType(owner, name, `a function (${type.name})`, fn)
  if (fn instanceof AsyncFunction) {
    throw new TypeError(`${owner}: ${name} is an async function, and C cannot wait for its result`)
  }
}

/** A function of any arguments, in the form in which a stub holds it. */
export type Target = (...args: unknown[]) => unknown

/**
 * What Koffi calls for a stub: it turns the arguments into rich values, calls the stub's target of the
 * moment, and checks the result. It never throws. Where something did, the stub reports it, and C gets zero
 * or NULL, or what the type says that C shall see.
 */
export function entryOf(type: FunctionTypeInfo, stub: UpcallStub): Target {
  const { parameters, result } = type.prototype
  const { resultOnError } = type.options
  const convert = resultConverter(result)
  const failed = resultOnError === undefined ? zero(result) : convert(resultOnError, stub)
  const fail = (error: unknown): unknown => {
    stub.report(error, stub)
    return failed
  }
  // After the first error nothing runs, unless C sees a result that was meant for it and may go on calling.
  const afterError = (...args: unknown[]): unknown =>
    resultOnError === undefined ? failed : withoutPendingError(() => entry(...args))
  const entry = entryOfArity(
    parameters.map(([name, each]) => readerOf(each, type, name)),
    stub,
    convert,
    fail,
    afterError,
  )
  return entry
}

type FromC = CType<unknown>['converterFromC']

/** Reads an argument; NULL where it must not be is refused by the callback's name and the parameter's. */
function readerOf(type: CType<unknown>, { name: callback }: FunctionTypeInfo, name: string): FromC {
  const nullable = withoutNonnull(type)
  if (nullable === type) return type.converterFromC
  return (raw, owner) => notNull(nullable.fromC(raw, owner), callback, name)
}

/** The usual numbers of parameters go without a list of arguments: that saves 100 ns. */
function entryOfArity(
  from: readonly FromC[],
  stub: UpcallStub,
  convert: Converter,
  fail: (error: unknown) => unknown,
  afterError: Target,
): Target {
  const [a, b, c, d] = from as [FromC, FromC, FromC, FromC]
  switch (from.length) {
    case 0:
      return () => {
        if (hasPendingError()) return afterError()
        try {
          const { target } = stub
          return convert(target(), stub)
        } catch (error) {
          return fail(error)
        }
      }
    case 1:
      return (x) => {
        if (hasPendingError()) return afterError(x)
        try {
          const { target, owner } = stub
          return convert(target(a(x, owner)), stub)
        } catch (error) {
          return fail(error)
        }
      }
    case 2:
      return (x, y) => {
        if (hasPendingError()) return afterError(x, y)
        try {
          const { target, owner } = stub
          return convert(target(a(x, owner), b(y, owner)), stub)
        } catch (error) {
          return fail(error)
        }
      }
    case 3:
      return (x, y, z) => {
        if (hasPendingError()) return afterError(x, y, z)
        try {
          const { target, owner } = stub
          return convert(target(a(x, owner), b(y, owner), c(z, owner)), stub)
        } catch (error) {
          return fail(error)
        }
      }
    case 4:
      return (x, y, z, w) => {
        if (hasPendingError()) return afterError(x, y, z, w)
        try {
          const { target, owner } = stub
          return convert(target(a(x, owner), b(y, owner), c(z, owner), d(w, owner)), stub)
        } catch (error) {
          return fail(error)
        }
      }
    default:
      return (...args) => {
        if (hasPendingError()) return afterError(...args)
        try {
          const { target, owner } = stub
          return convert(target(...from.map((each, index) => each(args[index], owner))), stub)
        } catch (error) {
          return fail(error)
        }
      }
  }
}

/** How messages call what a callback returned. */
const resultName = "the callback's result"

/**
 * Makes what Koffi gives to C of what a callback returned. Throws a TypeError or RangeError for a wrong
 * result.
 */
type Converter = (value: unknown, stub: UpcallStub) => unknown

function resultConverter(result: CType<unknown>): Converter {
  if (result.size === 0) return () => undefined
  if (result.koffi === 'str') return (value, stub) => addressOfText(result, value, stub)
  if (isRecordType(result)) {
    return (value, stub) => toCarrier(result, result.toC(value, stub.owner, resultName) as DataView)
  }
  const toC = result.converterToC
  if (result.flatElements !== undefined) return (value, stub) => toC(value, stub.owner, resultName)
  return (value, stub) => {
    const converted = toC(value, stub.owner, resultName)
    if (typeof converted === 'function') return addressOfFunction(result, converted as Target, stub)
    if (typeof value === 'object' && value !== null) returnedBy(stub).keep(value)
    return converted
  }
}

/** A function that a callback returned: C may call it as long as it may call the callback. */
function addressOfFunction(result: CType<unknown>, fn: Target, stub: UpcallStub): bigint | number {
  const type = withoutNonnull(result) as CType<unknown> & FunctionTypeInfo
  return returnedBy(stub).addressOfFunction(fn, () => {
    const returned = retainedStub(type, fn, stub.owner)
    return {
      address: returned.address,
      end: () =>
        returned.end(`${stub.owner}: C called a function that a callback had returned, whose time is over`),
    }
  })
}

function addressOfText(result: CType<unknown>, value: unknown, stub: UpcallStub): bigint | null {
  const argument = result.toC(value, stub.owner, resultName)
  if (argument === null || typeof argument === 'bigint') return argument
  if (typeof argument === 'string') return returnedBy(stub).addressOfText(argument)
  returnedBy(stub).keep(argument)
  return BigInt(koffi.address(argument as Uint8Array))
}

function returnedBy(stub: UpcallStub): Returned {
  stub.returned ??= new Returned()
  return stub.returned
}

/** What C gets from a callback that threw. */
export function zero(result: CType<unknown>): unknown {
  if (result.size === 0) return undefined
  const type = result.koffi
  if (isRecordType(result)) return toCarrier(result, new DataView(new ArrayBuffer(result.size)))
  if (typeof type !== 'string') return null
  if (type === 'bool') return false
  return type === 'str' || type.endsWith('*') ? null : 0
}
