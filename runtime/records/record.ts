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
import { DeferredView, NoView, openView } from '../memory/deferred-view.ts'
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
  /**
   * The record's memory, for generated code. It stands in a property that all records have, whose value is a
   * DataView, or for memory of C that nobody has looked into yet what opens it.
   */
  declare $view: DataView

  /**
   * @param initial the fields' first values; all others are zero
   * @param length of the flexible array member, elements
   */
  constructor(initial?: Initial, length = 0) {
    const source: unknown = initial
    if (source instanceof Address) {
      super(source.value)
      this.$view = new UnopenedView(this, source.keeper) as unknown as DataView
    } else if (source instanceof Placement) {
      super(source.address)
      this.$view = source.view
    } else {
      super(undefined)
      this.$view = allocate(new.target.layout, length)
      if (source !== undefined) assignFields(this, source)
    }
  }

  override [endedBy](freedBy: string): void {
    // Memory of JavaScript is not C's to free.
    if (this.$address === undefined || this.#memory !== undefined) return
    const { name, size } = layoutOf(this)
    endTiesAt(this.$address, size)
    this.$address = undefined
    this.$view = new FreedView(name, freedBy) as unknown as DataView
  }

  override [locate](owner: string, parameter: string): bigint {
    const memory: unknown = this.$view
    if (memory instanceof FreedView) {
      throw new TypeError(`${owner}: ${parameter} is a ${layoutOf(this).name} * that was ${memory.end}`)
    }
    const { buffer, byteOffset } = viewOf(this)
    return startOf(buffer) + BigInt(byteOffset)
  }

  /** JavaScript's memory, in which the record lies; undefined where it lies in C's. */
  get #memory(): DataView | undefined {
    const memory: unknown = this.$view
    return memory instanceof DataView && !isForeign(memory.buffer) ? memory : undefined
  }

  override get [keeper](): object | undefined {
    const memory: unknown = this.$view
    return memory instanceof UnopenedView ? memory.keeper : keeperOf(memory)
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
    const memory: unknown = this.$view
    if (memory instanceof FreedView) return `<${layoutOf(this).name} ${memory.end}>`
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
    if ((this.$view as unknown) instanceof FreedView) return this.toString()
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

Struct.prototype.$view = new NoView('this object is no record') as unknown as DataView

/** A record's memory in C, until somebody looks into it. */
class UnopenedView extends DeferredView {
  declare readonly record: Struct
  /** What has to live for the memory to be there. */
  declare readonly keeper: object | undefined

  constructor(record: Struct, keeper: object | undefined) {
    super()
    this.record = record
    this.keeper = keeper
  }

  override open(): DataView {
    const { record, keeper } = this
    if ((record.$view as unknown) === this) {
      record.$view = viewAt(record.$address!, layoutOf(record).size, keeper)
    }
    return openView(record.$view)
  }
}

/** Of a record that C has freed. */
class FreedView extends NoView {
  readonly end: string

  constructor(name: string, freedBy: string) {
    super(`${name}: this record was freed by ${freedBy}`)
    this.end = `freed by ${freedBy}`
  }
}

/** A record's memory. Throws a TypeError for a record that was freed. */
export function viewOf(record: Struct): DataView {
  return openView(record.$view)
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
  const source = viewOf(record)
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
