import koffi, { type TypeObject } from 'koffi'
import type { CType, Part } from '../types/c-type.ts'
import { eightbytesOf, isMisaligned, isSystemV, readEightbyte, writeEightbyte } from './eightbytes.ts'

/**
 * How Koffi passes a record by value: as a struct of plain numbers that every ABI passes in the same
 * registers as the record. Koffi's own struct types know no bit-fields and end the process on a value of a
 * wrong type; these numbers are read from the record's memory and are never wrong.
 *
 * Registers depend on what is where (System V x86-64 3.2.3, AAPCS64 6.8.2): integers and pointers are alike,
 * and so are an array or a nested record and its members.
 */
interface Carrier {
  readonly koffi: TypeObject
  toObject(memory: DataView): object
  fromObject(object: object, memory: DataView): void
}

const carriers = new WeakMap<object, Carrier>()

/**
 * The Koffi type that stands for a record. Throws a TypeError for a packed record that Koffi would pass
 * wrongly.
 */
export function koffiCarrier(type: CType<unknown>): TypeObject {
  return carrierOf(type).koffi
}

/** A record's bytes as the object that Koffi takes. */
export function toCarrier(type: CType<unknown>, memory: DataView): object {
  return carrierOf(type).toObject(memory)
}

/** Writes the object that Koffi gives into memory. */
export function fromCarrier(type: CType<unknown>, raw: unknown, memory: DataView): void {
  carrierOf(type).fromObject(raw as object, memory)
}

function carrierOf(type: CType<unknown>): Carrier {
  let carrier = carriers.get(type)
  if (carrier === undefined) {
    carrier = makeCarrier(type)
    carriers.set(type, carrier)
  }
  return carrier
}

function makeCarrier(type: CType<unknown>): Carrier {
  const refuse = (why: string): never => {
    throw new TypeError(`${type.name}: a ${why} cannot be passed by value`)
  }
  if (type.alignment > 8 || type.size === 0) refuse(`record of this alignment or size`)
  const parts = [...type.parts(0)].sort((a, b) => a.offset - b.offset)
  const homogeneous = isHomogeneous(parts, type.size)
  if (type.size > 16 && (isSystemV || !homogeneous)) return bytesCarrier(type)
  if (isMisaligned(parts) && !homogeneous) refuse('packed record with misaligned fields')
  if (!isSystemV) return partsCarrier(type, homogeneous ? parts : integers(0, type.size, type.alignment))
  return eightbytesCarrier(type) ?? refuse('record with eight bytes of padding')
}

/** A large record goes through memory, where only the bytes count. */
function bytesCarrier(type: CType<unknown>): Carrier {
  const { size } = type
  return {
    koffi: koffi.struct({ bytes: [Math.min(8, type.alignment), koffi.array('uint8', size)] }),
    toObject: ({ buffer, byteOffset }) => ({ bytes: new Uint8Array(buffer, byteOffset, size) }),
    fromObject: (object, { buffer, byteOffset }) => {
      new Uint8Array(buffer, byteOffset, size).set((object as { bytes: Uint8Array }).bytes)
    },
  }
}

/**
 * Each register's content by itself. Those that hold floats go as arrays, whose bytes Koffi copies:
 * a number of JavaScript would lose what a NaN holds, and two floats that look like one are a value and a
 * value.
 */
function eightbytesCarrier(type: CType<unknown>): Carrier | undefined {
  const eightbytes = eightbytesOf(type)
  if (eightbytes === undefined) return undefined
  const pairs = type.parts(0).some(({ float, size }) => float && size === 4)
  if (pairs && eightbytes.every(({ float }) => float)) return doublesCarrier(type, eightbytes.length)
  const members = eightbytes.map((eightbyte, index) => ({ eightbyte, name: index === 0 ? 'a' : 'b' }))
  const fields = members.map(({ eightbyte, name }) => [
    name,
    eightbyte.float ? (pairs ? koffi.array('double', 1) : 'double') : 'int64',
  ])
  return {
    koffi: koffi.struct(Object.fromEntries(fields)),
    toObject: (memory) => {
      const object: { [name: string]: unknown } = {}
      for (const { eightbyte, name } of members) {
        object[name] =
          eightbyte.float && pairs ? doubles(memory, eightbyte, 1) : readEightbyte(memory, eightbyte)
      }
      return object
    },
    fromObject: (object, memory) => {
      for (const { eightbyte, name } of members) {
        const content = (object as Record<string, number | bigint | Float64Array>)[name]!
        if (typeof content === 'object') copyDoubles(content, memory, eightbyte)
        else writeEightbyte(memory, eightbyte, content)
      }
    },
  }
}

function doublesCarrier({ size }: CType<unknown>, count: number): Carrier {
  const whole = { offset: 0, bytes: size }
  return {
    koffi: koffi.struct({ a: koffi.array('double', count) }),
    toObject: (memory) => ({ a: doubles(memory, whole, count) }),
    fromObject: (object, memory) => copyDoubles((object as { a: Float64Array }).a, memory, whole),
  }
}

interface Stretch {
  readonly offset: number
  readonly bytes: number
}

function doubles(memory: DataView, { offset, bytes }: Stretch, count: number): Uint8Array {
  const copy = new Uint8Array(8 * count)
  copy.set(new Uint8Array(memory.buffer, memory.byteOffset + offset, bytes))
  return copy
}

function copyDoubles(source: Float64Array, memory: DataView, { offset, bytes }: Stretch): void {
  const target = new Uint8Array(memory.buffer, memory.byteOffset + offset, bytes)
  target.set(new Uint8Array(source.buffer, source.byteOffset, bytes))
}

function partsCarrier(type: CType<unknown>, parts: readonly Part[]): Carrier {
  const members = parts.map((part) => ({ ...part, name: `m${part.offset}` }))
  const alignment = Math.min(8, type.alignment)
  // The record's own alignment, which attributes raise and lower, decides about padding.
  const fields = members.map(({ name, size, ...part }, index) => [
    name,
    [index === 0 ? alignment : Math.min(alignment, size), koffiName({ size, ...part })] as const,
  ])
  const struct = koffi.struct(Object.fromEntries(fields))
  if (struct.size !== type.size) throw new TypeError(`${type.name}: Koffi lays this record out otherwise`)
  return {
    koffi: struct,
    toObject: (memory) => Object.fromEntries(members.map((each) => [each.name, readPart(memory, each)])),
    fromObject: (object, memory) => {
      const numbers = object as Record<string, number | bigint>
      for (const member of members) writePart(memory, member, numbers[member.name]!)
    },
  }
}

function koffiName(part: Part): string {
  if (part.float) return part.size === 4 ? 'float' : 'double'
  return `uint${8 * part.size}`
}

/**
 * Up to four floating-point numbers of one size and nothing else: AAPCS64 5.9.5, and right for System V too.
 */
function isHomogeneous(parts: readonly Part[], size: number): boolean {
  const [first] = parts
  return (
    first !== undefined &&
    parts.length <= 4 &&
    parts.every(
      (part, index) => part.float && part.size === first.size && part.offset === index * first.size,
    ) &&
    parts.length * first.size === size
  )
}

/** The largest integers of the record's alignment that fill a stretch. */
function integers(start: number, end: number, alignment: number): readonly Part[] {
  const parts: Part[] = []
  for (let offset = start; offset < end; ) {
    let size = Math.min(8, alignment)
    while (offset % size !== 0 || offset + size > end) size /= 2
    parts.push({ offset, size, float: false })
    offset += size
  }
  return parts
}

function readPart(memory: DataView, { offset, size, float }: Part): number | bigint {
  if (float) return size === 4 ? memory.getFloat32(offset, true) : memory.getFloat64(offset, true)
  if (size === 8) return memory.getBigUint64(offset, true)
  return size === 4
    ? memory.getUint32(offset, true)
    : size === 2
      ? memory.getUint16(offset, true)
      : memory.getUint8(offset)
}

function writePart(memory: DataView, { offset, size, float }: Part, value: number | bigint): void {
  if (size === 8 && !float) memory.setBigUint64(offset, BigInt(value), true)
  else if (float && size === 4) memory.setFloat32(offset, Number(value), true)
  else if (float) memory.setFloat64(offset, Number(value), true)
  else if (size === 4) memory.setUint32(offset, Number(value), true)
  else if (size === 2) memory.setUint16(offset, Number(value), true)
  else memory.setUint8(offset, Number(value))
}
