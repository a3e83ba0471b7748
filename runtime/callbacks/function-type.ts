import koffi from 'koffi'
import { wrongType } from '../errors/rejection.ts'
import type { Handle } from '../handles/handle.ts'
import { readAddress, writeAddress } from '../memory/address.ts'
import { Addressed } from '../memory/addressed.ts'
import { tie } from '../memory/ties.ts'
import { CType, type KoffiType, type Read } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import {
  type AnyFunction,
  type FunctionTypeInfo,
  type FunctionTypeOptions,
  type Prototype,
  resolve,
  type Signature,
} from '../types/prototype.ts'
import { cFunctionOf, passesAs } from './c-function.ts'
import { Callback } from './callback.ts'
import { type FunctionPointer, fromFunction, functionPointerOf } from './function-pointer.ts'
import { collectedCallback, replacingCallback, retainedCallback } from './retained-callback.ts'
import { checkFunction } from './stubs/upcall-entry.ts'
import { addFunctionType } from './stubs/upcall-stub-pool.ts'

/**
 * What passes for a function pointer: a function (for the time of the call), a {@link Callback}, one that C
 * gave, or a function of a binding, which passes as the C function that it stands for.
 */
export type FunctionInput<F extends AnyFunction> = F | Callback<F>

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

  override get isMemory(): boolean {
    return false
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

/** The same, where C puts the function in the place of the one before. */
class SetFunctionType<F extends AnyFunction> extends FunctionType<F> {
  override toC(value: unknown, owner: string, name: string): unknown {
    return toSetFunction(this, value as F | null, owner, name)
  }
}

/** What makes the callback for a parameter whose function C keeps after the call; undefined for any other. */
export function keepingOf(type: CType<unknown>): typeof retainedCallback | undefined {
  const function_ = withoutNonnull(type)
  if (function_ instanceof SetFunctionType) return replacingCallback
  return function_ instanceof KeptFunctionType ? retainedCallback : undefined
}

/**
 * The type of a parameter whose function C keeps after the call: a plain function then stays callable for
 * good.
 */
export function kept<F extends AnyFunction>(type: FunctionType<F>): FunctionType<F> {
  return new KeptFunctionType(type.name, type.signature, type.options)
}

/** Like {@link kept}, where the function takes the place of the one before, which is then let go. */
export function set<F extends AnyFunction>(type: FunctionType<F>): FunctionType<F> {
  return new SetFunctionType(type.name, type.signature, type.options)
}

/**
 * The argument for a function pointer: an address, or a plain function, checked, which C may call until the
 * call returns.
 */
export function toFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
): bigint | AnyFunction | null {
  if (value === null) return null
  // The usual case first.
  if (value instanceof Callback && (value.type as unknown) === type && typeof value.$address === 'bigint') {
    return value.$address
  }
  const known = toAddress(type, value, owner, name)
  if (known !== undefined) return known
  checkFunction(type, value, owner, name)
  return value as AnyFunction
}

/**
 * Like {@link toFunction}, where C keeps the pointer: a plain function gets an address until the handle is
 * freed that it is registered with, or for the rest of the process.
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
  return Addressed.of(retainedCallback(type, value as unknown as F, holder, owner, name), owner, name)
}

/**
 * Like {@link toKeptFunction}, where the function takes the place of the one before, which is then let go.
 */
export function toSetFunction<F extends AnyFunction>(
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
  holder: Handle | null = null,
): bigint | null {
  if (value === null) return null
  const known = toAddress(type, value, owner, name)
  if (known !== undefined) return known
  return Addressed.of(replacingCallback(type, value as unknown as F, holder, owner, name), owner, name)
}

/** The address of what has one; undefined for a plain function. Throws a TypeError for anything else. */
function toAddress(type: FunctionTypeInfo, value: unknown, owner: string, name: string): bigint | undefined {
  if (typeof value === 'function') {
    const stoodFor = cFunctionOf(value as AnyFunction)
    if (stoodFor !== undefined) {
      return passesAs(stoodFor.prototype, type.prototype) ? stoodFor.address : undefined
    }
    const known = functionPointerOf(value)
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

/** Stores a function in a field; a plain function stays callable for as long as the memory holds it. */
export function writeFunction<F extends AnyFunction>(
  view: DataView,
  offset: number,
  type: FunctionType<F>,
  value: FunctionInput<F> | null,
  owner: string,
  name: string,
): void {
  if (value === null) {
    writeAddress(view, offset, null)
    tie(view, offset, null, null)
    return
  }
  const known = toAddress(type, value, owner, name)
  const held = known === undefined ? collectedCallback(type, value as unknown as F, owner, name) : value
  const address = known ?? (held as Callback<F>).address
  writeAddress(view, offset, address)
  tie(view, offset, address, held)
}
