import koffi, { type TypeObject } from 'koffi'
import type { CType, Part } from './c-type.ts'

/**
 * How Koffi passes a record by value: as a struct of plain numbers that every ABI passes in the same registers as the
 * record. Koffi's own struct types know no bit-fields and end the process on a value of a wrong type; these numbers are
 * read from the record's memory and are never wrong.
 *
 * Registers depend on what is where (System V x86-64 3.2.3, AAPCS64 6.8.2): integers and pointers are alike, and so are
 * an array or a nested record and its members.
 */
interface Carrier {
  readonly koffi: TypeObject
  readonly parts: readonly Part[]
}

const carriers = new WeakMap<object, Carrier>()

/** The Koffi type that stands for a record. Throws a TypeError for a packed record that Koffi would pass wrongly. */
export function koffiCarrier(type: CType<unknown>): TypeObject {
  return carrierOf(type).koffi
}

/** A record's bytes as the object that Koffi takes. */
export function toCarrier(type: CType<unknown>, memory: DataView): Record<string, number | bigint> {
  const members: Record<string, number | bigint> = {}
  for (const part of carrierOf(type).parts) members[`m${part.offset}`] = readPart(memory, part)
  return members
}

/** Writes the object that Koffi gives into memory. */
export function fromCarrier(type: CType<unknown>, raw: unknown, memory: DataView): void {
  const members = raw as Record<string, number | bigint>
  for (const part of carrierOf(type).parts) writePart(memory, part, members[`m${part.offset}`]!)
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
  const parts = separate(type.parts(0), type.size, type.alignment)
  if (
    parts.some((part) => part.offset % part.size !== 0) ||
    parts.some((part) => part.size > type.alignment)
  ) {
    throw new TypeError(`${type.name}: a packed record with misaligned fields cannot be passed by value`)
  }
  const members: Record<string, string> = {}
  for (const part of parts) members[`m${part.offset}`] = koffiName(part)
  const carrier = koffi.struct(members)
  if (carrier.size !== type.size) throw new TypeError(`${type.name}: this layout cannot be passed by value`)
  return { koffi: carrier, parts }
}

function koffiName(part: Part): string {
  if (part.float) return part.size === 4 ? 'float' : 'double'
  return `uint${8 * part.size}`
}

/**
 * Parts that overlap (members of a union, bit-fields that share a byte) become one; what is no part, padding, becomes
 * integers only where a part would otherwise end up at another offset.
 */
function separate(parts: readonly Part[], size: number, alignment: number): Part[] {
  const merged: { start: number; end: number; parts: Part[] }[] = []
  for (const part of [...parts].sort((a, b) => a.offset - b.offset || b.size - a.size)) {
    const last = merged.at(-1)
    if (last !== undefined && part.offset < last.end) {
      last.parts.push(part)
      last.end = Math.max(last.end, part.offset + part.size)
    } else merged.push({ start: part.offset, end: part.offset + part.size, parts: [part] })
  }
  const separated: Part[] = []
  let end = 0
  for (const region of merged) {
    separated.push(...padding(separated, end, region.start), ...cover(region))
    end = region.end
  }
  const aligned = Math.ceil(end / alignment) * alignment
  const trailing =
    aligned < size ? integers(end, size) : needsTail(separated, alignment) ? integers(end, size) : []
  return [...separated, ...trailing]
}

/** Whether no part asks for the record's alignment, so that its size would come out smaller. */
function needsTail(parts: readonly Part[], alignment: number): boolean {
  return parts.every((part) => part.size < alignment)
}

function padding(before: readonly Part[], end: number, start: number): Part[] {
  return before.length === 0 && start === 0 ? [] : start - end >= 8 ? integers(end, start) : []
}

function cover(region: { start: number; end: number; parts: Part[] }): Part[] {
  const [first] = region.parts
  const sameSpan = region.parts.every((part) => part.offset === first!.offset && part.size === first!.size)
  if (region.parts.length === 1 || (sameSpan && region.parts.every((part) => part.float))) return [first!]
  const floats = region.parts.every((part) => part.float)
  return floats ? [first!] : integers(region.start, region.end)
}

/** The largest aligned integers that fill a stretch. */
function integers(start: number, end: number): Part[] {
  const parts: Part[] = []
  for (let offset = start; offset < end; ) {
    let size = 8
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
