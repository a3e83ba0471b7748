import { wrongType } from '../errors/rejection.ts'
import { Addressed } from '../memory/addressed.ts'
import { areEqualBits } from '../memory/bit-fields.ts'
import { allocateRecord } from '../memory/record-memory.ts'
import { clear, clearBytes, copyBytes, moveBytes } from '../memory/ties.ts'
import { CType, type KoffiType, type Part, type Read, typeOf } from '../types/c-type.ts'
import { assignFields } from './assign-fields.ts'
import { fromCarrier, koffiCarrier } from './koffi-struct.ts'
import { givenRecord, Placement, type RecordClass, recordAt, Struct, viewOf } from './record.ts'
import type { FieldLayout } from './record-layout.ts'

/**
 * The argument for a parameter that takes the record itself: its memory. Throws a TypeError for anything
 * else.
 */
export function toValue<R extends Struct>(
  type: RecordClass<R>,
  value: R,
  owner: string,
  name: string,
): DataView {
  // To look for the class among the prototypes of objects of many classes takes the engine longer.
  if ((value?.constructor !== type && !(value instanceof type)) || !Addressed.is(value)) {
    throw wrongType(owner, name, `a ${type.layout.name}`, value)
  }
  return viewOf(value)
}

/** A record that C returned by value: a new one with memory of its own. */
export function fromValue<R extends Struct>(type: RecordClass<R>, raw: unknown): R {
  if (raw instanceof DataView) return new type(new Placement(raw) as never)
  const memory = allocateRecord(type.layout)
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

  override get isPlain(): boolean {
    return this.recordClass.layout.isPlain
  }

  get koffi(): KoffiType {
    return koffiCarrier(this)
  }

  /** Koffi may have no form for it: only a shim passes it then. */
  override get isAddress(): boolean {
    return false
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

  override readAt(address: bigint, _owner?: string, keeper?: object): Read<R> {
    return recordAt(this.recordClass, address, keeper) as Read<R>
  }

  override referent(address: bigint, keeper: object | undefined, given: readonly unknown[] = []): Read<R> {
    const { recordClass } = this
    return (givenRecord(recordClass, address, given) ?? recordAt(recordClass, address, keeper)) as Read<R>
  }

  writeTo(memory: DataView, offset: number, value: unknown, owner: string, name: string): void {
    if (value instanceof this.recordClass) this.#copy(viewOf(value), memory, offset)
    else this.#writeFields(memory, offset, value, owner, name)
  }

  /**
   * A record that objects of fields are turned into on their way: nothing is stored where one of them is
   * wrong.
   */
  #staged: R | undefined

  #writeFields(memory: DataView, offset: number, value: unknown, owner: string, name: string): void {
    if (typeof value !== 'object' || value === null || value instanceof Struct) {
      throw wrongType(owner, name, `a ${this.name} or an object of its fields`, value)
    }
    // A getter of the value may come here again.
    const staged = this.#staged ?? new this.recordClass()
    this.#staged = undefined
    assignFields(staged, value)
    this.#copy(staged.$view, memory, offset)
    if (this.isPlain) clearBytes(staged.$view)
    else clear(staged.$view)
    this.#staged = staged
  }

  /** Of numbers alone nothing is tied to the memory. */
  #copy(source: DataView, memory: DataView, offset: number): void {
    if (this.isPlain && source.byteLength === this.size && this.size <= 256) {
      moveBytes(source, memory, offset)
    } else copyBytes(source, new DataView(memory.buffer, memory.byteOffset + offset, this.size))
  }

  override field(name: string): readonly [type: CType<unknown>, offset: number] | undefined {
    const { fields } = this.recordClass.layout
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined
    return found === undefined || found.length > 2 ? undefined : [typeOf(found[0]), found[1]]
  }

  override parts(offset: number): readonly Part[] {
    const { name, fields } = this.recordClass.layout
    const parts = Object.values(fields).flatMap((field) => fieldParts(field, offset))
    return name.startsWith('union ') ? parts.map((part) => ({ ...part, inUnion: true })) : parts
  }

  override isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    return Object.values(this.recordClass.layout.fields).every(([type, offset, first, width]) =>
      first === undefined || width === undefined
        ? typeOf(type).isEqual(a, offsetInA + offset, b, offsetInB + offset)
        : areEqualBits(a, 8 * offsetInA + first, b, 8 * offsetInB + first, width),
    )
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
    goesOn: i > 0,
  }))
}

/** Whether values of a type are records. */
export function isRecordType(type: CType<unknown>): type is RecordType<Struct> {
  return type instanceof RecordType
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
