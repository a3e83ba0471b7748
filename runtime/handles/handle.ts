// `Symbol.dispose`, for compilers whose settings do not have it.
/// <reference lib="esnext.disposable" preserve="true" />
import { inspection } from '../errors/inspection.ts'
import { wrongType } from '../errors/rejection.ts'
import { Address, hexadecimal } from '../memory/address.ts'
import { Addressed, endedBy, locate, pointedTo } from '../memory/addressed.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { type CType, ctype, type pointerLike } from '../types/c-type.ts'
import type { Void } from '../types/scalar-types.ts'
import { handleTypeOf } from './handle-type.ts'
import { HeldValues } from './held-values.ts'
import { Lease } from './lease.ts'
import { OwnedHandles } from './owned-handles.ts'

declare const brand: unique symbol

/** A function that frees a handle. */
export type FreeFunction<H> = (handle: H) => unknown

/**
 * What the caller has to free: `using h = x_new()`, or `h[Symbol.dispose]()`. Nothing else can be disposed.
 */
export type Owned<T> = T & Disposable

/**
 * A pointer to an opaque C type: a class per type extends this. Handles come from C only.
 *
 * A handle that the caller owns is {@link Owned}, and disposing it frees it. References are counted: each
 * function that hands out an owned handle, and each that takes another reference, adds one; with the last
 * that is given back, every use of the handle throws a TypeError that says so. A handle that depends on
 * another one ends with it.
 */
export abstract class Handle<Name extends string = string> extends Addressed {
  declare readonly [brand]: Name
  declare readonly [pointerLike]: true
  /** As C spells it: `struct archive`. */
  static readonly cName: string
  /** Whether owned handles that nobody holds any more are freed by the garbage collector. */
  static readonly freeWhenCollected: boolean = false

  #free: FreeFunction<never> | undefined
  /** How it ended: `was freed by x_free`. */
  #end: string | undefined
  #references = 1
  /** The handle without which this one cannot be used. */
  #parent: Handle | undefined
  #lease: Lease | undefined
  /** The handle that this one is a cast of. */
  #original: Handle | undefined
  /** Calls on other threads that use it. */
  #callsInFlight = 0
  /** The function that is just freeing it on another thread, and where it lies. */
  #freeing: { readonly by: string; readonly address: bigint } | undefined
  /** Where an owner stands with its address. */
  #ownedHandles: OwnedHandles | undefined
  #held: HeldValues | undefined

  /** Made by the runtime, from an address that C gave. */
  constructor(source: Address) {
    if (!(source instanceof Address)) {
      throw new TypeError(`${new.target.cName}: handles come from C functions and cannot be made with "new"`)
    }
    super(source.value)
  }

  /** The address; 0n once the handle was freed. */
  get address(): bigint {
    return this.$address ?? 0n
  }

  /** Whether its free function was called. */
  get freed(): boolean {
    return this.#end !== undefined
  }

  /** The same address of the same type. */
  equals(other: Handle | null): boolean {
    return other instanceof Handle && other.constructor === this.constructor && other.address === this.address
  }

  /**
   * Gives an owned handle back, what depends on it first; does nothing for one that is freed already, or that
   * C only lent. No part of the class's type: `using` compiles for what is {@link Owned}.
   */
  static {
    Object.defineProperty(Handle.prototype, Symbol.dispose, {
      configurable: true,
      writable: true,
      value(this: Handle): void {
        if (!(#free in this) || this.#end !== undefined || this.#free === undefined) return
        if (this.#references === 1) Handle.#disposeDependents(this)
        this.#free(this as never)
      },
    })
  }

  static #disposeDependents(handle: Handle): void {
    for (const dependent of [...(handle.#held?.dependents ?? [])].reverse()) {
      if (!(dependent instanceof Lease)) (dependent as Owned<Handle>)[Symbol.dispose]()
      else {
        const living = dependent.handle.deref() as Owned<Handle> | undefined
        if (living === undefined) dependent.settle()
        else living[Symbol.dispose]()
      }
    }
  }

  /**
   * The same address as a handle of this class, where C documents that it is one: `git_tree.cast(object)`.
   * Nothing checks that.
   *
   * A cast of a handle ends with it and keeps it alive: the original stays the owner, and freeing either
   * frees both. Of a pointer nobody becomes the owner. Throws a TypeError for a freed handle, and for
   * anything but a handle or a pointer.
   */
  static cast<H extends Handle>(this: HandleClass<H>, source: Handle | Pointer<Void>): H {
    // biome-ignore lint/complexity/noThisInStatic: the class that extends this one
    return Handle.#castTo(this, source)
  }

  static #castTo<H extends Handle>(type: HandleClass<H>, source: unknown): H {
    if (source instanceof Handle && #references in source) return Handle.#cast(type, source)
    if (Addressed.is(source) && !(source instanceof Handle)) {
      return fromHandle(type, Addressed.of(source, `${type.cName}.cast`, 'source'))!
    }
    throw wrongType(`${type.cName}.cast`, 'source', 'a handle or a pointer', source)
  }

  static #cast<H extends Handle>(type: HandleClass<H>, source: Handle): H {
    if (source instanceof type) return source
    const original = source.#original ?? source
    if (original instanceof type) return original
    const address = Addressed.of(original, `${type.cName}.cast`, 'source')
    const { casts, onFreed } = Handle.heldBy(original)
    const known = casts.get(type) as H | undefined
    if (known !== undefined) return known
    const cast = new type(new Address(address))
    cast.#original = original
    casts.set(type, cast)
    onFreed.add(() => Handle.#finish(cast, original.#end ?? ''))
    return cast
  }

  override [locate](owner: string, name: string): bigint {
    const type = (this.constructor as HandleClass<this>).cName
    if (this.#freeing !== undefined) {
      throw new TypeError(
        `${owner}: ${name} is a ${type} * that ${this.#freeing.by} is just freeing on another thread`,
      )
    }
    throw new TypeError(`${owner}: ${name} is a ${type} * that ${this.#end}`)
  }

  override get [pointedTo](): undefined {
    return undefined
  }

  override toString(): string {
    const type = (this.constructor as HandleClass<this>).cName
    return `<${type} *${this.freed ? ` that ${this.#end}` : ` at ${hexadecimal(this.address)}`}>`
  }

  toJSON(): string {
    return this.toString()
  }

  [inspection](): string {
    return this.toString()
  }

  static get [ctype](): CType<Handle> {
    // biome-ignore lint/complexity/noThisInStatic: the class that extends this one
    return handleTypeOf(this as never)
  }

  /** Makes a handle the owner of what it points to, and the one object for that address. */
  static own<H extends Handle>(
    handle: H,
    free: FreeFunction<H>,
    objects: OwnedHandles,
    parent: Handle | undefined,
    whenCollected: (() => void) | undefined,
  ): void {
    handle.#free = free
    handle.#ownedHandles = objects
    handle.#parent = parent === undefined ? undefined : (parent.#original ?? parent)
    if (whenCollected !== undefined) {
      const above = handle.#parent === undefined ? undefined : handle.#parent.#lease
      handle.#lease = new Lease(handle, whenCollected, above)
      registry ??= new FinalizationRegistry((lease) => lease.collected())
      registry.register(handle, handle.#lease, handle)
    }
    if (handle.#parent !== undefined) Handle.heldBy(handle.#parent).dependents.add(handle.#lease ?? handle)
  }

  /** What lives as long as the handle. */
  static heldBy(given: Handle): HeldValues {
    const handle = given.#original ?? given
    handle.#held ??= new HeldValues()
    return handle.#held
  }

  /** Notes that a call on another thread begins to use the handle (1) or has ended (-1). */
  static countCall(given: Handle, change: 1 | -1): void {
    if (!(#callsInFlight in given)) return
    const handle = given.#original ?? given
    handle.#callsInFlight += change
    callsInFlight += change
  }

  /** Throws a TypeError where a call on another thread uses the handle, of which C has one reference only. */
  static checkUnused(given: Handle, owner: string, name: string): void {
    if (!(#callsInFlight in given)) return
    const handle = given.#original ?? given
    if (handle.#callsInFlight === 0 || handle.#references > 1) return
    const type = (given.constructor as HandleClass<Handle>).cName
    throw new TypeError(`${owner}: ${name} is a ${type} * that a call on another thread is just using`)
  }

  /** How many references C has, as far as they were counted. */
  static referencesOf(handle: Handle): number {
    return (handle.#original ?? handle).#references
  }

  /** Refuses the handle to everybody while a call on another thread frees it. Returns what ends that. */
  static beginFreeing(given: Handle, by: string): () => void {
    if (!(#freeing in given)) return () => {}
    const handle = given.#original ?? given
    const address = handle.$address
    if (address === undefined || handle.#references > 1) return () => {}
    handle.#freeing = { by, address }
    handle.$address = undefined
    return () => {
      if (handle.#freeing === undefined) return
      handle.#freeing = undefined
      handle.$address = address
    }
  }

  /**
   * C handed out an address again: a handle that another thread is just freeing is gone. Whether it was such
   * a one.
   */
  static endIfFreeing(handle: Handle): boolean {
    if (handle.#freeing === undefined) return false
    const { by } = handle.#freeing
    handle.#freeing = undefined
    Handle.#finish(handle, `was freed by ${by}`)
    return true
  }

  /** Counts another reference that a `_ref` function took. */
  static reference(handle: Handle): void {
    ;(handle.#original ?? handle).#references++
  }

  /** Notes that a free function was called; the last reference ends the handle. */
  static release(given: Handle, freedBy: string): void {
    const { $address: known, constructor: type } = given
    if (known === undefined) return
    // A Proxy, as reactive frameworks put around objects, has no private fields: what it stands for is freed.
    const handle =
      #references in given
        ? (given.#original ?? given)
        : ownedHandles.get(type as HandleClass<Handle>)?.get(known)
    if (handle === undefined || --handle.#references > 0) return
    const objects = handle.#ownedHandles ?? ownedHandles.get(handle.constructor as HandleClass<Handle>)
    // Another object may own what this one, which C lent, points to.
    const owner = handle.#ownedHandles === undefined ? objects?.get(known) : undefined
    if (owner !== undefined) Handle.#finish(owner, `was freed by ${freedBy}`)
    Handle.#finish(handle, `was freed by ${freedBy}`)
    objects?.delete(known)
  }

  static #finish(handle: Handle, end: string): void {
    handle.#end = end
    handle.#free = undefined
    handle.#ownedHandles = undefined
    handle.$address = undefined
    const lease = handle.#lease
    if (lease !== undefined) {
      registry?.unregister(handle)
      lease.close()
    }
    const parent = handle.#parent
    if (parent !== undefined) Handle.heldBy(parent).dependents.delete(lease ?? handle)
    handle.#parent = undefined
    Handle.#finishDependents(handle, end)
    handle.#held?.end()
    handle.#held = undefined
  }

  /** C has freed them with what they depend on, or they would be used without it. */
  static #finishDependents(handle: Handle, end: string): void {
    const dependents = handle.#held?.dependents ?? []
    if ([...dependents].length === 0) return
    const type = (handle.constructor as HandleClass<Handle>).cName
    for (const dependent of [...dependents]) {
      const living = dependent instanceof Lease ? dependent.handle.deref() : dependent
      if (dependent instanceof Lease) dependent.close()
      if (!(living instanceof Handle)) continue
      const { $address } = living
      if ($address !== undefined) living.#ownedHandles?.delete($address)
      Handle.#finish(living, `ended with its ${type} *, which ${end}`)
    }
  }
}

/** A class of handles. */
export interface HandleClass<H> {
  new (source: Address): H
  readonly prototype: H
  readonly cName: string
  readonly freeWhenCollected: boolean
  readonly [ctype]: CType<unknown>
}

/**
 * Owned handles by class and address, so that one address is one object and freeing marks it for every
 * holder.
 */
const ownedHandles = new Map<HandleClass<Handle>, OwnedHandles>()

let registry: FinalizationRegistry<Lease> | undefined

/**
 * The argument for a parameter of a handle's type: its address. Throws a TypeError for a handle of another
 * type, a freed one, or anything else; `null` is NULL.
 *
 * Generated classes have a `toC` of their own that does the usual case: a check that sees handles of one
 * class only is some 20 ns faster than one that all classes share.
 */
export function toHandle(
  type: HandleClass<Handle>,
  value: Handle | null,
  owner: string,
  name: string,
): bigint | null {
  if (value === null) return null
  if (value instanceof type && Addressed.is(value)) return Addressed.of(value, owner, name)
  throw wrongType(owner, name, `a ${type.cName} * or null`, value)
}

/** A handle that C lends: the living owned object of that address, or a new one. */
export function fromHandle<H extends Handle>(type: HandleClass<H>, raw: bigint | null): H | null {
  if (raw === null) return null
  return (ownedHandles.get(type as never)?.get(raw) as H | undefined) ?? new type(new Address(raw))
}

/**
 * A handle that the caller has to free, by `free`: once more, where the object is there already.
 *
 * @param parent the handle without which this one cannot be used
 */
export function fromOwned<H extends Handle>(
  type: HandleClass<H>,
  raw: bigint | null,
  free: FreeFunction<H>,
  parent: Handle | null | undefined = undefined,
): Owned<H> | null {
  if (raw === null) return null
  let objects = ownedHandles.get(type as never)
  if (objects === undefined) {
    objects = new OwnedHandles()
    ownedHandles.set(type as never, objects)
  }
  const known = objects.get(raw) as Owned<H> | undefined
  if (known !== undefined && !Handle.endIfFreeing(known)) {
    Handle.reference(known)
    return known
  }
  const handle = new type(new Address(raw))
  const whenCollected = type.freeWhenCollected ? () => void free(new type(new Address(raw))) : undefined
  Handle.own(handle, free, objects, parent ?? undefined, whenCollected)
  if (type.freeWhenCollected) objects.setWeak(raw, handle)
  else objects.set(raw, handle)
  return handle as Owned<H>
}

/**
 * Marks what a free function was given: every later use throws. A pointer or a record of C's memory is marked
 * as the object that it is; others may lead to the same place.
 */
export function freed(value: unknown, freedBy: string): void {
  if (value instanceof Handle) Handle.release(value, freedBy)
  else if (Addressed.is(value)) value[endedBy](freedBy)
}

/** Calls on other threads that use some handle. */
let callsInFlight = 0

/** Throws a TypeError where a call on another thread uses the owned handle at an address. */
export function checkUnusedAt(
  type: HandleClass<Handle>,
  address: unknown,
  owner: string,
  name: string,
): void {
  if (callsInFlight === 0 || typeof address !== 'bigint') return
  const handle = ownedHandles.get(type)?.get(address)
  if (handle !== undefined) Handle.checkUnused(handle, owner, name)
}

/** Whether freeing the handle at an address ends it: C has no other reference that was counted. */
export function isLastReference(type: HandleClass<Handle>, address: unknown): boolean {
  const handle = typeof address === 'bigint' ? ownedHandles.get(type)?.get(address) : undefined
  return handle === undefined || Handle.referencesOf(handle) <= 1
}

/** Marks the owned handle at an address freed. */
export function freedAt(type: HandleClass<Handle>, address: unknown, freedBy: string): void {
  const handle = typeof address === 'bigint' ? ownedHandles.get(type)?.get(address) : undefined
  if (handle !== undefined) Handle.release(handle, freedBy)
}

/**
 * Keeps values alive as long as a handle: memory that C keeps a pointer to, such as the data of a callback
 * that is registered with the handle.
 */
export function hold(handle: Handle | null, ...values: readonly unknown[]): void {
  if (handle === null) return
  for (const value of values) {
    if (typeof value === 'object' && value !== null) Handle.heldBy(handle).values.add(value)
  }
}

/**
 * Counts a reference that C took, after a `_ref` function was called: as many `_unref` calls more are legal.
 */
export function referenced(handle: unknown): void {
  if (handle instanceof Handle) Handle.reference(handle)
}
