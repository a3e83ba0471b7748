import koffi, { type TypeObject } from 'koffi'
import { Addressed, hexadecimal, readAddress, retain, writeAddress } from '../memory/addressed.ts'
import { argumentsToC } from '../calls/arguments-to-c.ts'
import { asStructs } from '../calls/record-passing.ts'
import { CType, type KoffiType, type pointerLike, type Read, type TypeLike, typeOf } from '../types/c-type.ts'
import { Callback } from './callback.ts'
import { functionParameters, lending } from './call-scoped-callbacks.ts'
import { guarded } from '../calls/callback-errors.ts'
import { checkFunction } from './upcall-entry.ts'
import { addFunctionType } from './upcall-stub-pool.ts'
import type { Call } from '../libraries/declaration.ts'
import type { Handle } from '../handles/handle.ts'
import { keptCallback } from './retained-callback.ts'
import { Pointer } from '../pointers/pointer.ts'
import { wrongType } from '../errors/rejection.ts'
import type { Void } from '../types/scalar-types.ts'

/** Any function. Parameters as `never`, so that every function type is one. */
export type AnyFunction = (...args: never[]) => unknown

/** Result, parameters by name, and whether more arguments follow. */
export type Signature = readonly [
  result: TypeLike<unknown>,
  parameters: Readonly<Record<string, TypeLike<unknown>>>,
  variadic?: '...',
]

/** A function that lies in C: it can be called, and passed wherever C asks for a function pointer of its type. */
export type FunctionPointer<F extends AnyFunction = AnyFunction> = F & {
  readonly [pointerLike]: true
  readonly address: bigint
}

/** What passes for a function pointer: a function (for the time of the call), a {@link Callback}, or one that C gave. */
export type FunctionInput<F extends AnyFunction> = F | Callback<F> | FunctionPointer<F>

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

/** The type of pointers to functions of one prototype. */
export class FunctionType<F extends AnyFunction = AnyFunction>
  extends CType<FunctionPointer<F>>
  implements FunctionTypeInfo
{
  readonly name: string
  readonly size = 8
  readonly alignment = 8
  readonly options: FunctionTypeOptions
  readonly signature: () => Signature
  #prototype: Prototype | undefined

  constructor(name: string, signature: () => Signature, options: FunctionTypeOptions) {
    super()
    this.name = name
    this.signature = signature
    this.options = options
    addFunctionType(this)
  }

  /** Result and parameters, resolved at the first use. */
  get prototype(): Prototype {
    this.#prototype ??= resolve(this.signature())
    return this.#prototype
  }

  /** Functions go to C as addresses. */
  get koffi(): KoffiType {
    return 'void *'
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return toFunction(this, value as F | null, owner, name)
  }

  fromC(raw: unknown): Read<FunctionPointer<F>> {
    return fromFunction(this, raw as bigint | null) as Read<FunctionPointer<F>>
  }

  override readAt(address: bigint): Read<FunctionPointer<F>> {
    return this.fromC(koffi.decode(address, 'void *'))
  }

  readFrom(view: DataView, offset: number): Read<FunctionPointer<F>> {
    return this.fromC(readAddress(view, offset))
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writeFunction(view, offset, this, value as F | null, owner, name)
  }
}

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
 * The type of pointers to functions of a prototype.
 *
 * @param name as C spells it: `int (*)(const void *, const void *)`
 * @param signature called at the first use
 */
export function functionType<F extends AnyFunction>(
  name: string,
  signature: () => Signature,
  options: FunctionTypeOptions = {},
): FunctionType<F> {
  return new FunctionType(name, signature, options)
}

/** The type of a parameter whose function C keeps after the call. */
class KeptFunctionType<F extends AnyFunction> extends FunctionType<F> {
  override toC(value: unknown, owner: string, name: string): unknown {
    return toKeptFunction(this, value as F | null, owner, name)
  }
}

/** The type of a parameter whose function C keeps after the call: a plain function then stays callable for good. */
export function kept<F extends AnyFunction>(type: FunctionType<F>): FunctionType<F> {
  return new KeptFunctionType(type.name, type.signature, type.options)
}

/** Functions that C gave, and where they lie. */
const functionPointers = new WeakMap<object, { type: FunctionTypeInfo; address: bigint }>()

/** A function pointer that C gave, as a function. */
export function fromFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  raw: bigint | null,
): FunctionPointer<F> | null {
  if (raw === null) return null
  let call: ((...args: unknown[]) => unknown) | undefined
  const pointer = (...args: unknown[]): unknown => {
    const { result, parameters } = type.prototype
    call ??= callable(type, raw)
    if (args.length !== parameters.length) {
      throw new TypeError(`${type.name}: takes ${parameters.length} arguments, got ${args.length}`)
    }
    const raws = argumentsToC(parameters, args, type.name)
    return result.fromC(call(...raws, args), type.name)
  }
  Object.defineProperty(pointer, 'name', { value: `${type.name} at ${hexadecimal(raw)}` })
  Object.defineProperty(pointer, 'address', { value: raw })
  functionPointers.set(pointer, { type, address: raw })
  return pointer as unknown as FunctionPointer<F>
}

/**
 * The function at an address: one that a `void *` held, or a special value such as SQLite's -1, which is only passed on.
 * Nothing checks that such a function lies there.
 */
export function functionAt<F extends AnyFunction>(
  type: FunctionType<F>,
  address: bigint | Pointer<Void>,
): FunctionPointer<F> {
  const raw = address instanceof Pointer ? address.address : address
  if (typeof raw !== 'bigint' || raw === 0n) throw wrongType('functionAt', 'address', 'an address', address)
  return fromFunction(type, BigInt.asUintN(64, raw))!
}

/** The function at an address, as Koffi calls it. */
function callable(type: FunctionTypeInfo, address: bigint): Call {
  const { prototype, name } = type
  const native = asStructs(prototype).wrap(koffi.decode(address, koffiProto(type)) as Call)
  return lending(
    guarded(native, prototype.types.length),
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
    const { result, parameters } = type.prototype
    const types = parameters.map(([, parameter]) => parameter.koffi)
    const convention = type.options.convention
    proto =
      convention === undefined
        ? koffi.proto(result.koffiResult, types)
        : koffi.proto(convention, result.koffiResult, types)
    protos.set(type, proto)
  }
  return proto
}

/**
 * The argument for a function pointer: an address, or a plain function, checked, which C may call until the call returns.
 */
export function toFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
): bigint | AnyFunction | null {
  if (value === null) return null
  const known = toAddress(type, value, owner, name)
  if (known !== undefined) return known
  checkFunction(type, value, owner, name)
  return value as AnyFunction
}

/**
 * Like {@link toFunction}, where C keeps the pointer: a plain function gets an address until the handle is freed that it is
 * registered with, or for the rest of the process.
 */
export function toKeptFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
  holder: Handle | null = null,
): bigint | null {
  if (value === null) return null
  const known = toAddress(type, value, owner, name)
  if (known !== undefined) return known
  return Addressed.of(keptCallback(type, value as unknown as F, holder, owner, name), owner, name)
}

/** Where a function that C gave lies; undefined for any other. */
export function addressOfFunction(fn: object): bigint | undefined {
  return functionPointers.get(fn)?.address
}

/** The address of what has one; undefined for a plain function. Throws a TypeError for anything else. */
function toAddress(type: FunctionTypeInfo, value: unknown, owner: string, name: string): bigint | undefined {
  if (typeof value === 'function') {
    const known = functionPointers.get(value)
    if (known === undefined) return undefined
    if (sameFunction(known.type, type)) return known.address
  } else if (value instanceof Callback && Addressed.is(value)) {
    if (sameFunction(value.type, type)) return Addressed.of(value, owner, name)
  }
  throw wrongType(owner, name, `a function, a Callback of the type ${type.name}, or null`, value)
}

/** Whether two function types are one, or spell the same prototype. */
function sameFunction(a: FunctionTypeInfo, b: FunctionTypeInfo): boolean {
  return a === b || spelling(a) === spelling(b)
}

function spelling({ prototype }: FunctionTypeInfo): string {
  return `${prototype.result.name}(${prototype.parameters.map(([, type]) => type.name).join(', ')})`
}

/** Reads a field that holds a function pointer. */
export function readFunction<F extends AnyFunction>(
  view: DataView,
  offset: number,
  type: FunctionType<F>,
): FunctionPointer<F> | null {
  return fromFunction(type, readAddress(view, offset))
}

/** Stores a function in a field; a plain function stays callable for the rest of the process. */
export function writeFunction<F extends AnyFunction>(
  view: DataView,
  offset: number,
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
): void {
  writeAddress(view, offset, toKeptFunction(type, value, owner, name))
  retain(view.buffer, view.byteOffset + offset, value)
}
