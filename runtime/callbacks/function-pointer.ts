import koffi, { type TypeObject } from 'koffi'
import { argumentConverter, leastArguments } from '../calls/arguments-to-c.ts'
import { throughFrame } from '../calls/frame-call.ts'
import { guarded } from '../calls/guarded-call.ts'
import type { Call } from '../calls/native-call.ts'
import { asStructs } from '../calls/record-passing.ts'
import { wrongType } from '../errors/rejection.ts'
import { hexadecimal } from '../memory/address.ts'
import { keepAlive } from '../memory/keep-alive.ts'
import { Pointer } from '../pointers/pointer.ts'
import type { Memory, PointerTo } from '../pointers/pointer-arguments.ts'
import { isRecordType } from '../records/record-type.ts'
import type { CStringInput } from '../text/strings.ts'
import type { pointerLike } from '../types/c-type.ts'
import { type AnyFunction, type FunctionTypeInfo, memoryReach } from '../types/prototype.ts'
import type { Char, UnsignedChar, Void } from '../types/scalars.ts'
import { cFunctionOf } from './c-function.ts'
import { functionParameters, withCallScopedCallbacks } from './call-scoped-callbacks.ts'
import { collectedAt } from './collected-callbacks.ts'
import type { FunctionType } from './function-type.ts'

/**
 * A function that lies in C: it can be called, and passed wherever C asks for a function pointer of its type.
 */
export type FunctionPointer<F extends AnyFunction = AnyFunction> = Called<F> & {
  readonly [pointerLike]: true
  readonly address: bigint
}

/**
 * A function of JavaScript is given what C has; one of C takes all that passes for it: any memory for `void
 * *`.
 */
type Called<F extends AnyFunction> = number extends Parameters<F>['length']
  ? F
  : (...args: { [Index in keyof Parameters<F>]: Passed<Parameters<F>[Index]> }) => ReturnType<F>

type Passed<Given> =
  Given extends Pointer<infer Target>
    ? Target extends Void | Char | UnsignedChar
      ? Memory
      : PointerTo<Target>
    : Given extends string
      ? CStringInput
      : Given

/** Functions that C gave, and where they lie. */
const functionPointers = new WeakMap<object, FunctionPlace>()

interface FunctionPlace {
  readonly type: FunctionTypeInfo
  readonly address: bigint
  /** The callback that lies there, which the pointer keeps. */
  readonly callback: object | undefined
}

/** Those that somebody still has, by type and address: to make one for a call takes Koffi 30 µs. */
const pointersOf = new WeakMap<FunctionTypeInfo, Map<bigint, WeakRef<AnyFunction>>>()
const collected = new FinalizationRegistry<() => void>((forget) => forget())

function knownPointer(type: FunctionTypeInfo, address: bigint): AnyFunction | undefined {
  return pointersOf.get(type)?.get(address)?.deref()
}

function remember(type: FunctionTypeInfo, address: bigint, pointer: AnyFunction): void {
  let pointers = pointersOf.get(type)
  if (pointers === undefined) {
    pointers = new Map()
    pointersOf.set(type, pointers)
  }
  const reference = new WeakRef(pointer)
  pointers.set(address, reference)
  const all = pointers
  collected.register(pointer, () => {
    if (all.get(address) === reference) all.delete(address)
  })
}

/** A function pointer that C gave, as a function. One address is one function, as long as somebody has it. */
export function fromFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  raw: bigint | null,
): FunctionPointer<F> | null {
  if (raw === null) return null
  const callback = collectedAt(raw)
  const known = knownPointer(type, raw)
  if (known !== undefined && functionPointers.get(known)?.callback === callback) {
    return known as FunctionPointer<F>
  }
  let call: ((args: unknown[]) => unknown) | undefined
  const pointer = (...args: unknown[]): unknown => {
    call ??= checkedCall(type, raw)
    return call(args)
  }
  Object.defineProperty(pointer, 'name', { value: `${type.name} at ${hexadecimal(raw)}` })
  Object.defineProperty(pointer, 'address', { value: raw })
  functionPointers.set(pointer, { type, address: raw, callback })
  remember(type, raw, pointer)
  return pointer as unknown as FunctionPointer<F>
}

/**
 * The function at an address as one of this type: one that a `void *` held, a function of a binding or of C
 * that has another type, as a cast in C, or a special value such as SQLite's -1, which is only passed on.
 * Nothing checks that such a function lies there.
 *
 *     functionAt(GCallback, gtk_main_quit)
 */
export function functionAt<F extends AnyFunction>(
  type: FunctionType<F>,
  address: bigint | Pointer<Void> | AnyFunction,
): FunctionPointer<F> {
  const raw = typeof address === 'function' ? addressOfFunction(address) : addressIn(address)
  if (typeof raw !== 'bigint' || raw === 0n) throw wrongType('functionAt', 'address', 'an address', address)
  return fromFunction(type, BigInt.asUintN(64, raw))!
}

function addressIn(address: bigint | Pointer<Void>): bigint {
  return address instanceof Pointer ? address.address : address
}

/** Where the C function lies that a function stands for; undefined for one of JavaScript alone. */
export function addressOfFunction(fn: AnyFunction): bigint | undefined {
  return cFunctionOf(fn)?.address ?? functionPointers.get(fn)?.address
}

/** Calls the function at an address with what the user gave. */
function checkedCall(type: FunctionTypeInfo, address: bigint): (args: unknown[]) => unknown {
  const { name } = type
  const { result, parameters } = type.prototype
  const [least, most] = [leastArguments(parameters), parameters.length]
  const call = callable(type, address)
  const convert = argumentConverter(parameters, name)
  return (args) => {
    if (args.length > most || args.length < least) {
      throw new TypeError(`${name}: takes ${most} arguments, got ${args.length}`)
    }
    const value = result.fromC(call(...convert(args)), name)
    keepAlive(args)
    return value
  }
}

/** The function at an address, as Koffi calls it. */
function callable(type: FunctionTypeInfo, address: bigint): Call {
  const { prototype, name } = type
  const hasRecords = prototype.types.concat(prototype.result).some(isRecordType)
  const native =
    (hasRecords ? throughFrame(prototype, () => address) : undefined) ??
    asStructs(prototype).wrap(koffi.decode(address, koffiProto(type)) as Call)
  return withCallScopedCallbacks(
    guarded(native, prototype.types.length, memoryReach(prototype)),
    name,
    functionParameters(name, prototype),
    prototype.types.length,
  )
}

const protos = new WeakMap<FunctionTypeInfo, TypeObject>()

/** The prototype for calls into C, where text and functions are arguments. */
function koffiProto(type: FunctionTypeInfo): TypeObject {
  let proto = protos.get(type)
  if (proto === undefined) {
    const { result } = type.prototype
    const types = asStructs(type.prototype).types.filter((each) => each !== '...')
    const convention = type.options.convention
    proto =
      convention === undefined
        ? koffi.proto(result.koffiResult, types)
        : koffi.proto(convention, result.koffiResult, types)
    protos.set(type, proto)
  }
  return proto
}

/** Type and address of a function that C gave; undefined for any other. */
export function functionPointerOf(
  fn: object,
): { readonly type: FunctionTypeInfo; readonly address: bigint } | undefined {
  return functionPointers.get(fn)
}
