import { inspect } from 'node:util'
import { inspection } from '../errors/inspection.ts'
import { outOfRange } from '../errors/rejection.ts'
import { Address, hexadecimal } from '../memory/address.ts'
import {
  Addressed,
  addressOf,
  endedBy,
  extent,
  keeper,
  locate,
  pointedTo,
  room,
} from '../memory/addressed.ts'
import { Extended } from '../memory/extended.ts'
import { findKeeper } from '../memory/find-keeper.ts'
import { keeperOf, viewInto } from '../memory/keeper.ts'
import { isForeign, startOf, viewAt } from '../memory/memory-block.ts'
import { allocateRecord, isShared } from '../memory/record-memory.ts'
import { copyBytes, endTiesAt } from '../memory/ties.ts'
import { CType, ctype, type recordLike, typeOf } from '../types/c-type.ts'
import { assignFields } from './assign-fields.ts'
import type { RecordLayout } from './record-layout.ts'
import { fieldOf, plainValue } from './record-printing.ts'
import { recordType } from './record-type.ts'

declare const brand: unique symbol
declare const initialFields: unique symbol

/** The fields that a record can be made from. */
export type InitialFields<R extends Struct> = R extends { readonly [initialFields]: infer Initial }
  ? Initial
  : never

/** Memory that a record is laid over: a part of another record, an element of an array. */
export class Placement {
  readonly view: DataView
  /** Where it lies, where that is known. */
  readonly address: bigint | undefined

  constructor(memory: DataView, address?: bigint) {
    this.view = memory
    this.address = address
  }
}

/**
 * A C struct: a view over memory with a property per field. `new point({ x: 1 })` has memory of its own,
 * zeroed; records that come from C lie where C put them, and are valid as long as C keeps them.
 */
export abstract class Struct<Name extends string = string, Initial = unknown> extends Addressed {
  declare readonly [brand]: Name
  declare readonly [recordLike]: true
  declare readonly [initialFields]: Initial
  static readonly layout: RecordLayout
  /** What has to live for C's memory, in which the record lies, to be there. */
  readonly #keeper: object | undefined
  #freedBy: string | undefined

  /**
   * @param initial the fields' first values; all others are zero
   * @param length of the flexible array member, elements
   */
  constructor(initial?: Initial, length = 0) {
    const source: unknown = initial
    super(source instanceof Address ? source.value : source instanceof Placement ? source.address : undefined)
    if (source instanceof Address) {
      this.#keeper = source.keeper
      return
    }
    const memory = source instanceof Placement ? source.view : allocate(new.target.layout, length)
    new View(this, memory)
    if (source !== undefined && !(source instanceof Placement)) assignFields(this, source)
  }

  /**
   * The record's memory, for generated code. A record with memory of its own has a property of its own; this
   * is reached only by one that lies in C's memory and was not opened yet: opening costs 1 µs.
   */
  get $view(): DataView {
    if (typeof this.$address !== 'bigint')
      throw new TypeError(`${this.constructor.name}: this object is no record`)
    const opened = viewAt(this.$address, layoutOf(this).size, this.#keeper)
    Object.defineProperty(this, '$view', { value: opened, configurable: true })
    return opened
  }

  override [endedBy](freedBy: string): void {
    // Memory of JavaScript is not C's to free.
    if (!(#keeper in this) || this.$address === undefined || this.#memory !== undefined) return
    const { name, size } = layoutOf(this)
    endTiesAt(this.$address, size)
    this.$address = undefined
    this.#freedBy = freedBy
    Object.defineProperty(this, '$view', {
      get: () => {
        throw new TypeError(`${name}: this record was freed by ${freedBy}`)
      },
    })
  }

  override [locate](owner: string, parameter: string): bigint {
    if (this.#freedBy !== undefined) {
      throw new TypeError(
        `${owner}: ${parameter} is a ${layoutOf(this).name} * that was freed by ${this.#freedBy}`,
      )
    }
    const memory = this.$view
    return startOf(memory.buffer) + BigInt(memory.byteOffset)
  }

  /** JavaScript's memory, in which the record lies; undefined where it lies in C's. */
  get #memory(): DataView | undefined {
    return Object.hasOwn(this, '$view') && !isForeign(this.$view.buffer) ? this.$view : undefined
  }

  override get [keeper](): object | undefined {
    return Object.hasOwn(this, '$view') ? keeperOf(this.$view) : this.#keeper
  }

  override get [extent](): number | undefined {
    return this.#memory?.byteLength
  }

  override get [room](): number | undefined {
    const memory = this.#memory
    if (memory === undefined || isShared(memory.buffer)) return memory?.byteLength
    return memory.buffer.byteLength - memory.byteOffset
  }

  override get [pointedTo](): CType<unknown> {
    return recordType(this.constructor as RecordClass<Struct>)
  }

  override toString(): string {
    if (this.#freedBy !== undefined) return `<${layoutOf(this).name} freed by ${this.#freedBy}>`
    return `<${layoutOf(this).name}${this.$address === undefined ? '' : ` at ${hexadecimal(this.$address)}`}>`
  }

  /** The fields as a plain object: nested records and arrays too, NULL as null, pointers as text. */
  toJSON(): Record<string, unknown> {
    const plain: Record<string, unknown> = {}
    for (const [name, [type]] of Object.entries(layoutOf(this).fields)) {
      plain[name] = plainValue(typeOf(type).printed(fieldOf(this, name)))
    }
    return plain
  }

  [inspection](depth: number, options: object): string {
    if (this.#freedBy !== undefined) return this.toString()
    const fields: Record<string, unknown> = {}
    for (const [name, [type]] of Object.entries(layoutOf(this).fields)) {
      fields[name] = typeOf(type).printed(fieldOf(this, name))
    }
    return `${this.constructor.name} ${inspect(fields, { ...options, depth })}`
  }

  static get [ctype](): CType<Struct> {
    // biome-ignore lint/complexity/noThisInStatic: the class that extends this one
    return recordType(this as never)
  }
}

/**
 * Gives a record its own `$view`, over the accessor that all share: as a class's field 8 ns, by
 * defineProperty 130.
 */
class View extends Extended {
  readonly $view: DataView
  constructor(record: object, memory: DataView) {
    super(record)
    this.$view = memory
  }
}

/** What may be assigned to a field that is a record: a record to copy, or an object of its fields. */
export type RecordInput<R> = R | (R extends Struct<string, infer Initial> ? Initial : never)

/** A C union: every member can be read, whichever was written. */
export abstract class Union<Name extends string = string, Initial = unknown> extends Struct<Name, Initial> {}

/** A class of records. */
export interface RecordClass<R> {
  new (initial?: never, length?: number): R
  readonly prototype: R
  readonly layout: RecordLayout
  readonly [ctype]: CType<unknown>
}

export function layoutOf(record: Struct): RecordLayout {
  return (record.constructor as unknown as { layout: RecordLayout }).layout
}

function allocate(layout: RecordLayout, length: number): DataView {
  if (!Number.isSafeInteger(length) || length < 0 || (length > 0 && layout.flexible === 0)) {
    throw outOfRange(layout.name, 'length', 'the length of a flexible array member', length)
  }
  return length > 0
    ? new DataView(new ArrayBuffer(layout.size + length * layout.flexible))
    : allocateRecord(layout)
}

/** A copy with memory of its own. What its pointers point to is shared. */
export function copyRecord<R extends Struct>(record: R): R {
  const source = record.$view
  const { layout } = record.constructor as RecordClass<R>
  const target =
    source.byteLength === layout.size
      ? allocateRecord(layout)
      : new DataView(new ArrayBuffer(source.byteLength))
  copyBytes(source, target)
  return new (record.constructor as RecordClass<R>)(new Placement(target) as never)
}

/**
 * The same record with room for a flexible array member: C's records do not say how long theirs is.
 *
 * @param length of the flexible array member, elements
 */
export function withLength<R extends Struct>(record: R, length: number): R {
  const { size, flexible, name } = layoutOf(record)
  if (flexible === 0 || !Number.isSafeInteger(length) || length < 0) {
    throw outOfRange(name, 'length', 'the length of a flexible array member', length)
  }
  const address = addressOf(record)
  const needed = size + length * flexible
  const memory = viewInto(record[keeper], address, needed) ?? viewAt(address, needed, record[keeper])
  if (memory.byteLength < needed) {
    throw outOfRange(
      name,
      'length',
      `a length for which the memory has room (${memory.byteLength} bytes)`,
      length,
    )
  }
  return new (record.constructor as RecordClass<R>)(new Placement(memory) as never)
}

/** The size of a class of records, bytes. */
export function sizeOf(type: RecordClass<Struct> | CType<unknown>): number {
  return type instanceof CType ? type.size : type.layout.size
}

/**
 * A record that C pointed to: a view, opened at the first access to a field.
 *
 * @param given the arguments of the call: where C returns one of them, so does this
 */
export function fromRecord<R extends Struct>(
  type: RecordClass<R>,
  raw: bigint | null,
  ...given: readonly unknown[]
): R | null {
  if (raw === null) return null
  if (given.length === 0) return new type(new Address(raw) as never)
  return givenRecord(type, raw, given) ?? recordAt(type, raw, findKeeper(raw, given))
}

/** The argument that C returned; undefined where it returned something else. */
export function givenRecord<R extends Struct>(
  type: RecordClass<R>,
  address: bigint,
  given: readonly unknown[],
): R | undefined {
  return given.find((value) => value instanceof type && Addressed.is(value) && value.$address === address) as
    | R
    | undefined
}

/**
 * The record at an address, which lives in JavaScript's memory where the keeper is that.
 *
 * @param keeper what has to live for the memory to be there
 */
export function recordAt<R extends Struct>(
  type: RecordClass<R>,
  address: bigint,
  keeper: object | undefined,
): R {
  const memory = viewInto(keeper, address, type.layout.size)
  return new type(
    (memory === undefined ? new Address(address, keeper) : new Placement(memory, address)) as never,
  )
}
