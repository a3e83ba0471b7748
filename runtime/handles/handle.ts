// `Symbol.dispose`, for compilers whose settings do not have it.
/// <reference lib="esnext.disposable" preserve="true" />
import { inspection } from '../errors/inspection.ts'
import { wrongType } from '../errors/rejection.ts'
import { Address, hexadecimal } from '../memory/address.ts'
import { Addressed, locate, pointedTo } from '../memory/addressed.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { type CType, ctype, type pointerLike } from '../types/c-type.ts'
import type { Void } from '../types/scalars.ts'
import { fromHandle } from './handle-arguments.ts'
import { disposeDependents, endCast } from './handle-end.ts'
import { type HandleState, heldBy, stateOf } from './handle-state.ts'
import { handleTypeOf } from './handle-type.ts'
import { placeBeside } from './owned/owned-handles.ts'

declare const brand: unique symbol

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

  /**
   * What is known of it beyond its address; undefined for most that C lends. No private field, so that a
   * Proxy of it serves too.
   */
  declare $state: HandleState | undefined

  /** Made by the runtime, from an address that C gave. */
  constructor(source: Address) {
    if (!(source instanceof Address)) {
      throw new TypeError(`${new.target.cName}: handles come from C functions and cannot be made with "new"`)
    }
    super(source.value)
    this.$state = undefined
  }

  /** The address; 0n once the handle was freed. */
  get address(): bigint {
    return this.$address ?? 0n
  }

  /** Whether its free function was called. */
  get freed(): boolean {
    return this.$state?.hasEnded ?? false
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
        const known = this instanceof Handle ? this.$state : undefined
        if (known?.free === undefined) return
        if (known.references === 1) disposeDependents(known)
        // What it depended on may have been the last to hold it.
        known.free?.(this as never)
      },
    })
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
    if (source instanceof Handle && Addressed.is(source)) return Handle.#cast(type, source)
    if (Addressed.is(source) && !(source instanceof Handle)) {
      return fromHandle(type, Addressed.of(source, `${type.cName}.cast`, 'source'))!
    }
    throw wrongType(`${type.cName}.cast`, 'source', 'a handle or a pointer', source)
  }

  static #cast<H extends Handle>(type: HandleClass<H>, source: Handle): H {
    if (source instanceof type) return source
    const original = source.$state?.original ?? source
    if (original instanceof type) return original
    const address = Addressed.of(original, `${type.cName}.cast`, 'source')
    const { casts, onFreed } = heldBy(original)
    const known = casts.get(type) as H | undefined
    if (known !== undefined) return known
    const cast = new type(new Address(address))
    stateOf(cast).original = original
    casts.set(type, cast)
    stateOf(cast).place = placeBeside(type, address, cast)
    onFreed.add((heir) => endCast(cast, original, heir))
    return cast
  }

  override [locate](owner: string, name: string): bigint {
    const type = (this.constructor as HandleClass<this>).cName
    const known = this.$state?.original?.$state ?? this.$state
    const { by, doing } = known?.freeing ?? {}
    const end = by === undefined ? known?.end : `${by} is just ${doing} on another thread`
    throw new TypeError(`${owner}: ${name} is a ${type} * that ${end ?? 'has no address'}`)
  }

  override get [pointedTo](): undefined {
    return undefined
  }

  override toString(): string {
    const type = (this.constructor as HandleClass<this>).cName
    return `<${type} *${this.freed ? ` that ${this.$state?.end}` : ` at ${hexadecimal(this.address)}`}>`
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
}

/** A class of handles. */
export interface HandleClass<H> {
  new (source: Address): H
  readonly prototype: H
  readonly cName: string
  readonly freeWhenCollected: boolean
  readonly [ctype]: CType<unknown>
}
