import koffi, { type TypeObject } from 'koffi'
import type { CType, KoffiType, Part } from '../types/c-type.ts'
import { eightbytesOf, isMisaligned, isSystemV, readEightbyte, writeEightbyte } from './eightbytes.ts'
import { isRiscV, riscVMembers } from './risc-v.ts'

/**
 * How Koffi passes a record by value: as a struct of plain numbers that every ABI passes in the same
 * registers as the record. Koffi's own struct types know no bit-fields and end the process on a value of a
 * wrong type; these numbers are read from the record's memory and are never wrong.
 *
 * Registers depend on what is where (System V x86-64 3.2.3, AAPCS64 6.8.2, RISC-V psABI): integers and
 * pointers are alike, and so are an array or a nested record and its members.
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
  if (type.size > 16 && (isSystemV || isRiscV || !homogeneous)) return bytesCarrier(type)
  if (isMisaligned(parts) && !homogeneous) refuse('packed record with misaligned fields')
  if (isRiscV) return riscVCarrier(type)
  if (!isSystemV) {
    if (!homogeneous) return integersCarrier(type)
    const element = parts[0]!.size === 4 ? 'float' : 'double'
    // The record's own alignment, which attributes raise and lower, decides about padding on the stack.
    return floatsCarrier(type.size, koffi.array(element, parts.length), type.size, type.alignment)
  }
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
  if (pairs && eightbytes.every(({ float }) => float)) {
    const { length } = eightbytes
    return floatsCarrier(type.size, koffi.array('double', length), 8 * length, 8)
  }
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
          eightbyte.float && pairs ? copyOf(memory, eightbyte, 8) : readEightbyte(memory, eightbyte)
      }
      return object
    },
    fromObject: (object, memory) => {
      for (const { eightbyte, name } of members) {
        const content = (object as Record<string, number | bigint | FloatArray>)[name]!
        if (typeof content === 'object') copyInto(memory, eightbyte, content)
        else writeEightbyte(memory, eightbyte, content)
      }
    },
  }
}

/**
 * Floating-point numbers alone, as an array for the same reason.
 *
 * @param bytes of the record
 * @param length of the array in bytes: it may be longer, then the last register is not full
 */
function floatsCarrier(bytes: number, array: TypeObject, length: number, alignment: number): Carrier {
  const whole = { offset: 0, bytes }
  return {
    koffi: koffi.struct({ a: [alignment, array] }),
    toObject: (memory) => ({ a: copyOf(memory, whole, length) }),
    fromObject: (object, memory) => copyInto(memory, whole, (object as { a: FloatArray }).a),
  }
}

interface Stretch {
  readonly offset: number
  readonly bytes: number
}

type FloatArray = Float32Array | Float64Array

function copyOf(memory: DataView, { offset, bytes }: Stretch, length: number): Uint8Array {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(memory.buffer, memory.byteOffset + offset, bytes))
  return copy
}

function copyInto(memory: DataView, { offset, bytes }: Stretch, source: FloatArray): void {
  const target = new Uint8Array(memory.buffer, memory.byteOffset + offset, bytes)
  target.set(new Uint8Array(source.buffer, source.byteOffset, bytes))
}

/** Each register's content by itself, floats as arrays here too. */
function riscVCarrier(type: CType<unknown>): Carrier {
  const members = riscVMembers(type)
  if (members === undefined) return integersCarrier(type)
  const [{ offset, size }, second] = members as readonly [Part, Part?]
  if (size === 4 && second === undefined) return boxedCarrier(offset)
  const named = members.map((member, index) => {
    const size = member.float ? member.size : wholeSize(member.size)
    return { ...member, size, name: index === 0 ? 'a' : 'b' }
  })
  const fields = named.map(({ name, size, float }, index) => {
    const element = float ? koffi.array(size === 4 ? 'float' : 'double', 1) : `uint${8 * size}`
    return [name, [index === 0 ? type.alignment : size, element] as const]
  })
  const struct = koffi.struct(Object.fromEntries(fields))
  if (struct.size !== type.size) throw new TypeError(`${type.name}: Koffi lays this record out otherwise`)
  return {
    koffi: struct,
    toObject: (memory) =>
      Object.fromEntries(
        named.map((part) => [
          part.name,
          part.float ? copyOf(memory, { ...part, bytes: part.size }, part.size) : readPart(memory, part),
        ]),
      ),
    fromObject: (object, memory) => {
      for (const part of named) {
        const content = (object as Record<string, number | bigint | FloatArray>)[part.name]!
        if (typeof content === 'object') copyInto(memory, { ...part, bytes: part.size }, content)
        else writePart(memory, part, content)
      }
    },
  }
}

/**
 * The members of a record of a float and an integer as arguments of their own, in the registers that they
 * take.
 */
export interface MembersApart {
  readonly koffi: readonly KoffiType[]
  values(memory: DataView): readonly unknown[]
}

/** RISC-V's records of a float and an integer, each as an argument by itself; undefined for any other. */
export function membersApart(type: CType<unknown>): MembersApart | undefined {
  const members = riscVMembers(type)
  if (members?.length !== 2 || members.every(({ float }) => float)) return undefined
  const carriers = members.map((member) => {
    const { offset, size, float } = member
    if (float) {
      const whole = floatsCarrier(size, koffi.array('double', 1), size, 8)
      const carrier = size === 4 ? boxedCarrier(offset) : whole
      const view = (memory: DataView): DataView =>
        size === 4 ? memory : new DataView(memory.buffer, memory.byteOffset + offset, size)
      return { koffi: carrier.koffi, value: (memory: DataView) => carrier.toObject(view(memory)) }
    }
    const whole = { offset, size: wholeSize(size) }
    return { koffi: `uint${8 * whole.size}`, value: (memory: DataView) => readPart(memory, whole) }
  })
  return {
    koffi: carriers.map((carrier) => carrier.koffi),
    values: (memory) => carriers.map(({ value }) => value(memory)),
  }
}

/** An integer's register takes all bytes from where it begins, as far as C would load them. */
const wholeSize = (bytes: number): number => 2 ** Math.ceil(Math.log2(bytes))

/**
 * A float alone in a register, the upper half of which is ones (RISC-V ISA, "NaN Boxing of Narrower Values"):
 * as a double, since Koffi 3.3 leaves there what was there.
 */
function boxedCarrier(offset: number): Carrier {
  return {
    koffi: koffi.struct({ a: koffi.array('double', 1) }),
    toObject: (memory) => {
      const boxed = new Uint8Array(8).fill(0xff)
      boxed.set(new Uint8Array(memory.buffer, memory.byteOffset + offset, 4))
      return { a: boxed }
    },
    fromObject: (object, memory) => copyInto(memory, { offset, bytes: 4 }, (object as { a: FloatArray }).a),
  }
}

/** Integers of the record's alignment. */
function integersCarrier(type: CType<unknown>): Carrier {
  const members = integers(0, type.size, type.alignment).map((part) => ({ ...part, name: `m${part.offset}` }))
  const alignment = Math.min(8, type.alignment)
  const fields = members.map(({ name, size }, index) => [
    name,
    [index === 0 ? alignment : Math.min(alignment, size), `uint${8 * size}`] as const,
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

/** An integer at its offset; sizes in bytes. */
interface IntegerPart {
  readonly offset: number
  readonly size: number
}

/** The largest integers of the record's alignment that fill a stretch. */
function integers(start: number, end: number, alignment: number): readonly IntegerPart[] {
  const parts: IntegerPart[] = []
  for (let offset = start; offset < end; ) {
    let size = Math.min(8, alignment)
    while (offset % size !== 0 || offset + size > end) size /= 2
    parts.push({ offset, size })
    offset += size
  }
  return parts
}

function readPart(memory: DataView, { offset, size }: IntegerPart): number | bigint {
  if (size === 8) return memory.getBigUint64(offset, true)
  if (size === 4) return memory.getUint32(offset, true)
  return size === 2 ? memory.getUint16(offset, true) : memory.getUint8(offset)
}

function writePart(memory: DataView, { offset, size }: IntegerPart, value: number | bigint): void {
  if (size === 8) memory.setBigUint64(offset, BigInt(value), true)
  else if (size === 4) memory.setUint32(offset, Number(value), true)
  else if (size === 2) memory.setUint16(offset, Number(value), true)
  else memory.setUint8(offset, Number(value))
}
