import koffi, { type TypeObject } from 'koffi'
import type { CType, Part } from '../types/c-type.ts'

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
  readonly members: readonly Member[]
}

/** A number of the record, and what the Koffi struct calls it. */
interface Member extends Part {
  readonly name: string
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
export function toCarrier(type: CType<unknown>, memory: DataView): Record<string, number | bigint> {
  const object: Record<string, number | bigint> = {}
  for (const member of carrierOf(type).members) object[member.name] = readPart(memory, member)
  return object
}

/** Writes the object that Koffi gives into memory. */
export function fromCarrier(type: CType<unknown>, raw: unknown, memory: DataView): void {
  const object = raw as Record<string, number | bigint>
  for (const member of carrierOf(type).members) writePart(memory, member, object[member.name]!)
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
  const members = carriedParts(type).map((part) => ({ ...part, name: `m${part.offset}` }))
  const carrier = koffi.struct(Object.fromEntries(members.map((member) => [member.name, koffiName(member)])))
  if (carrier.size !== type.size || carrier.alignment !== type.alignment) {
    throw new TypeError(`${type.name}: a record with this alignment cannot be passed by value`)
  }
  return { koffi: carrier, members }
}

function koffiName(part: Part): string {
  if (part.float) return part.size === 4 ? 'float' : 'double'
  return `uint${8 * part.size}`
}

/** Numbers that are passed in the same registers as the record. */
export function carriedParts(type: CType<unknown>): readonly Part[] {
  const parts = [...type.parts(0)].sort((a, b) => a.offset - b.offset)
  if (isHomogeneous(parts, type.size)) return parts
  // Larger records go through memory, where only the bytes count.
  if (type.size > 16) return integers(0, type.size, type.alignment)
  if (parts.some((part) => part.offset % part.size !== 0)) {
    throw new TypeError(`${type.name}: a packed record with misaligned fields cannot be passed by value`)
  }
  return [0, 8].flatMap((start) => eightbyte(parts, start, type))
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

/** System V x86-64 3.2.3: eight bytes that hold floating-point numbers only go into an SSE register. */
function eightbyte(parts: readonly Part[], start: number, type: CType<unknown>): readonly Part[] {
  const end = Math.min(start + 8, type.size)
  const inside = parts.filter((part) => part.offset < end && part.offset + part.size > start)
  if (inside.length === 0) return []
  if (!inside.every((part) => part.float)) return integers(start, end, type.alignment)
  // Members of a union may overlap: the widest stands for them.
  const widest = Math.max(...inside.map((part) => part.size))
  const distinct = new Map(inside.filter((part) => part.size === widest).map((part) => [part.offset, part]))
  return [...distinct.values()]
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
