import { inspect } from 'node:util'
import koffi from 'koffi'
import { Address } from './address.ts'
import {
  Addressed,
  addressOf,
  copyRetained,
  extent,
  hexadecimal,
  locate,
  pointedTo,
  retain,
  viewAt,
} from './addressed.ts'
import { fromCarrier, koffiCarrier, toCarrier } from './by-value.ts'
import { CType, ctype, type KoffiType, type Part, type Read, type TypeLike, typeOf } from './c-type.ts'
import { owningMemory } from './owning-memory.ts'
import { outOfRange, wrongType } from './rejection.ts'

declare const brand: unique symbol
declare const initialFields: unique symbol

/** A field: its type, its offset in bytes, and for a bit-field the first bit from the record's start and the width. */
export type FieldLayout =
  | readonly [type: TypeLike<unknown>, offset: number]
  | readonly [type: TypeLike<unknown>, offset: number, bitOffset: number, bitWidth: number]

/** How a record lies in memory: computed for the target by the generator. */
export interface RecordLayout {
  /** As C spells it: `struct point`. */
  readonly name: string
  readonly size: number
  readonly alignment: number
  /** Every field by name, members of anonymous records included. */
  readonly fields: Readonly<Record<string, FieldLayout>>
  /** The element's size of a flexible array member, else 0; bytes. */
  readonly flexible: number
}

/**
 * Describes a record. The fields come from a function, called at the first use: they may mention classes that follow.
 *
 * @param flexible the size of the flexible array member's element, bytes
 */
export function layout(
  name: string,
  size: number,
  alignment: number,
  fields: () => Readonly<Record<string, FieldLayout>>,
  flexible = 0,
): RecordLayout {
  let known: Readonly<Record<string, FieldLayout>> | undefined
  return {
    name,
    size,
    alignment,
    flexible,
    get fields() {
      known ??= fields()
      return known
    },
  }
}

/** Memory that a record is laid over: a part of another record, an element of an array. */
export class Placement {
  readonly view: DataView
  constructor(memory: DataView) {
    this.view = memory
  }
}

/**
 * A C struct: a view over memory with a property per field. `new point({ x: 1 })` has memory of its own, zeroed; records
 * that come from C lie where C put them, and are valid as long as C keeps them.
 */
export abstract class Struct<Name extends string = string, Initial = unknown> extends Addressed {
  declare readonly [brand]: Name
  declare readonly [initialFields]: Initial
  static readonly layout: RecordLayout
  /** The JavaScript object whose memory this record lies in, where it was reached through a pointer. */
  readonly #memory: unknown

  /**
   * @param initial the fields' first values; all others are zero
   * @param length of the flexible array member, elements
   */
  constructor(initial?: Initial, length = 0) {
    const source: unknown = initial
    super(source instanceof Address ? source.value : undefined)
    if (source instanceof Address) {
      this.#memory = source.memory
      return
    }
    const memory = source instanceof Placement ? source.view : allocate(new.target.layout, length)
    Object.defineProperty(this, '$view', { value: memory })
    if (source !== undefined && !(source instanceof Placement)) assign(this, source)
  }

  /**
   * The record's memory, for generated code. A record with memory of its own has a property of its own; this is reached only
   * by one that lies in C's memory and was not opened yet: opening costs 1 µs.
   */
  get $view(): DataView {
    if (typeof this.$address !== 'bigint')
      throw new TypeError(`${this.constructor.name}: this object is no record`)
    const opened = viewAt(this.$address, layoutOf(this).size)
    if (this.#memory !== undefined) retain(opened.buffer, -1, this.#memory)
    Object.defineProperty(this, '$view', { value: opened })
    return opened
  }

  override [locate](): bigint {
    const memory = this.$view
    return BigInt(koffi.address(memory.buffer)) + BigInt(memory.byteOffset)
  }

  override get [extent](): number {
    return Object.hasOwn(this, '$view') ? this.$view.byteLength : 0
  }

  override get [pointedTo](): CType<unknown> {
    return recordType(this.constructor as RecordClass<Struct>)
  }

  override toString(): string {
    return `<${layoutOf(this).name}${this.$address === undefined ? '' : ` at ${hexadecimal(this.$address)}`}>`
  }

  /** The fields as a plain object: nested records and arrays too, NULL as null, pointers as text. */
  toJSON(): Record<string, unknown> {
    const plain: Record<string, unknown> = {}
    for (const [name, [type]] of Object.entries(layoutOf(this).fields)) {
      plain[name] = plainValue(shown(type, fieldOf(this, name)))
    }
    return plain
  }

  [inspect.custom](depth: number, options: object): string {
    const fields: Record<string, unknown> = {}
    for (const [name, [type]] of Object.entries(layoutOf(this).fields)) {
      fields[name] = shown(type, fieldOf(this, name))
    }
    return `${this.constructor.name} ${inspect(fields, { ...options, depth })}`
  }

  static get [ctype](): CType<Struct> {
    // biome-ignore lint/complexity/noThisInStatic: the class that extends this one
    return recordType(this as never)
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

function layoutOf(record: Struct): RecordLayout {
  return (record.constructor as unknown as { layout: RecordLayout }).layout
}

function allocate(layout: RecordLayout, length: number): DataView {
  if (!Number.isSafeInteger(length) || length < 0 || (length > 0 && layout.flexible === 0)) {
    throw outOfRange(layout.name, 'length', 'the length of a flexible array member', length)
  }
  return new DataView(new ArrayBuffer(layout.size + length * layout.flexible))
}

function assign(record: Struct, initial: unknown): void {
  const { name, fields } = layoutOf(record)
  if (typeof initial !== 'object' || initial === null) {
    throw wrongType(name, 'initial', 'an object of fields', initial)
  }
  for (const [field, value] of Object.entries(initial)) {
    if (!Object.hasOwn(fields, field)) throw new TypeError(`${name}: there is no field "${field}"`)
    ;(record as unknown as Record<string, unknown>)[field] = value
  }
}

/** A field's value; what cannot be read (a 64-bit integer that would be rounded) as a message. */
function fieldOf(record: Struct, name: string): unknown {
  try {
    return (record as unknown as Record<string, unknown>)[name]
  } catch (error) {
    return (error as Error).message
  }
}

/** A pointer to a record, which reads as the record, where it is printed: its address. */
class ShownPointer {
  readonly #text: string
  constructor(target: Struct) {
    this.#text = target.toString()
  }
  toString(): string {
    return this.#text
  }
  toJSON(): string {
    return this.#text
  }
  [inspect.custom](): string {
    return this.#text
  }
}

/**
 * A value of a type as it is printed. Pointers to records are not followed: they may lead back, as in a list that is linked
 * both ways, or to memory that C has freed.
 */
export function shown(type: TypeLike<unknown>, value: unknown): unknown {
  return value instanceof Struct && !(typeOf(type) instanceof RecordType) ? new ShownPointer(value) : value
}

function plainValue(value: unknown): unknown {
  if (value instanceof Struct) return Addressed.is(value) ? value.toJSON() : null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<unknown>, plainValue)
  if (typeof value === 'object' && value !== null) {
    return Symbol.iterator in value ? Array.from(value as Iterable<unknown>, plainValue) : String(value)
  }
  return typeof value === 'function' ? '<function pointer>' : value
}

/** A copy with memory of its own. What its pointers point to is shared. */
export function copyRecord<R extends Struct>(record: R): R {
  const source = record.$view
  const target = new DataView(new ArrayBuffer(source.byteLength))
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
  const memory = viewAt(addressOf(record), size + length * flexible)
  retain(memory.buffer, -1, record)
  return new (record.constructor as RecordClass<R>)(new Placement(memory) as never)
}

/** Copies one record's bytes over another's of the same type. */
export function copyBytes(source: DataView, target: DataView): void {
  const length = Math.min(source.byteLength, target.byteLength)
  new Uint8Array(target.buffer, target.byteOffset, length).set(
    new Uint8Array(source.buffer, source.byteOffset, length),
  )
  copyRetained(source, target)
}

/** Whether two records of one type hold the same values in every field; padding does not count. */
export function equalRecords<R extends Struct>(a: R, b: R): boolean {
  if (a.constructor !== b.constructor) return false
  return Object.values(layoutOf(a).fields).every(([type, offset]) => {
    for (let i = offset; i < offset + typeOf(type).size; i++)
      if (a.$view.getUint8(i) !== b.$view.getUint8(i)) return false
    return true
  })
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
  const memory = owningMemory(raw, given)
  return memory instanceof type && addressOf(memory) === raw
    ? memory
    : new type(new Address(raw, memory) as never)
}

/** The argument for a parameter that takes the record itself: checked, in Koffi's form. */
export function toValue<R extends Struct>(
  type: RecordClass<R>,
  value: R,
  owner: string,
  name: string,
): unknown {
  if (!(value instanceof type) || !Addressed.is(value)) {
    throw wrongType(owner, name, `a ${type.layout.name}`, value)
  }
  return toCarrier(recordType(type), value.$view)
}

/** A record that C returned by value: a new one with memory of its own. */
export function fromValue<R extends Struct>(type: RecordClass<R>, raw: unknown): R {
  const memory = new DataView(new ArrayBuffer(type.layout.size))
  fromCarrier(recordType(type), raw, memory)
  return new type(new Placement(memory) as never)
}

/** The type of a class of records: the record itself, not a pointer to it. */
export class RecordType<R extends Struct> extends CType<R> {
  readonly recordClass: RecordClass<R>

  constructor(recordClass: RecordClass<R>) {
    super()
    this.recordClass = recordClass
  }

  get name(): string {
    return this.recordClass.layout.name
  }

  get size(): number {
    return this.recordClass.layout.size
  }

  get alignment(): number {
    return this.recordClass.layout.alignment
  }

  get koffi(): KoffiType {
    return koffiCarrier(this)
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return toValue(this.recordClass, value as R, owner, name)
  }

  fromC(raw: unknown): Read<R> {
    return fromValue(this.recordClass, raw) as Read<R>
  }

  readFrom(memory: DataView, offset: number): Read<R> {
    return placed(this.recordClass, memory, offset) as Read<R>
  }

  override readAt(address: bigint, _owner?: string, memory?: unknown): Read<R> {
    return new this.recordClass(new Address(address, memory) as never) as Read<R>
  }

  writeTo(memory: DataView, offset: number, value: unknown, owner: string, name: string): void {
    const source = value instanceof this.recordClass ? value : this.#make(value, owner, name)
    copyBytes(source.$view, new DataView(memory.buffer, memory.byteOffset + offset, this.size))
  }

  #make(value: unknown, owner: string, name: string): R {
    if (typeof value !== 'object' || value === null || value instanceof Struct) {
      throw wrongType(owner, name, `a ${this.name} or an object of its fields`, value)
    }
    return new this.recordClass(value as never)
  }

  override parts(offset: number): readonly Part[] {
    return Object.values(this.recordClass.layout.fields).flatMap((field) => fieldParts(field, offset))
  }

  override isSame(other: CType<unknown>): boolean {
    return other instanceof RecordType && other.recordClass === this.recordClass
  }
}

/** A bit-field occupies the bytes that its bits touch, as integers. */
function fieldParts([type, offset, bitOffset, bitWidth]: FieldLayout, base: number): readonly Part[] {
  if (bitOffset === undefined || bitWidth === undefined) return typeOf(type).parts(base + offset)
  const first = bitOffset >> 3
  const last = (bitOffset + bitWidth - 1) >> 3
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    offset: base + first + i,
    size: 1,
    float: false,
  }))
}

/** A record that lies inside of other memory. */
export function placed<R extends Struct>(type: RecordClass<R>, memory: DataView, offset: number): R {
  const part = new DataView(memory.buffer, memory.byteOffset + offset, type.layout.size)
  return new type(new Placement(part) as never)
}

const recordTypes = new Map<unknown, RecordType<Struct>>()

/** The one RecordType of a class of records. */
export function recordType<R extends Struct>(recordClass: RecordClass<R>): RecordType<R> {
  let type = recordTypes.get(recordClass)
  if (type === undefined) {
    type = new RecordType(recordClass as never)
    recordTypes.set(recordClass, type)
  }
  return type as unknown as RecordType<R>
}
