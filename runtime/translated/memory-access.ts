import { viewAt } from '../memory/memory-block.ts'
import { frameOffset, frameView } from './frame-stack.ts'
import { noteCopied, noteStored } from './stored-pointers.ts'

/*
 * Memory at addresses, as translated C reads and writes it. Stores return what was stored, as C's assignments
 * do. What lies at an address is trusted, as in C; only what lies near NULL is refused.
 */

let view: DataView
let at: number

function reach(address: bigint, size: number): void {
  const offset = frameOffset(address)
  if (offset !== undefined) {
    view = frameView()
    at = offset
    return
  }
  if (address < 4096n)
    throw new TypeError(`C goes through ${address === 0n ? 'NULL' : 'a pointer near NULL'}`)
  view = viewAt(address, size)
  at = 0
}

export function loadBool(address: bigint): number {
  reach(address, 1)
  return view.getUint8(at) === 0 ? 0 : 1
}

export function loadInt8(address: bigint): number {
  reach(address, 1)
  return view.getInt8(at)
}

export function loadUint8(address: bigint): number {
  reach(address, 1)
  return view.getUint8(at)
}

export function loadInt16(address: bigint): number {
  reach(address, 2)
  return view.getInt16(at, true)
}

export function loadUint16(address: bigint): number {
  reach(address, 2)
  return view.getUint16(at, true)
}

export function loadInt32(address: bigint): number {
  reach(address, 4)
  return view.getInt32(at, true)
}

export function loadUint32(address: bigint): number {
  reach(address, 4)
  return view.getUint32(at, true)
}

export function loadInt64(address: bigint): bigint {
  reach(address, 8)
  return view.getBigInt64(at, true)
}

export function loadUint64(address: bigint): bigint {
  reach(address, 8)
  return view.getBigUint64(at, true)
}

export const loadPointer = loadUint64

export function loadFloat32(address: bigint): number {
  reach(address, 4)
  return view.getFloat32(at, true)
}

export function loadFloat64(address: bigint): number {
  reach(address, 8)
  return view.getFloat64(at, true)
}

export function storeBool(address: bigint, value: number): number {
  reach(address, 1)
  view.setUint8(at, value)
  return value
}

export function storeInt8(address: bigint, value: number): number {
  reach(address, 1)
  view.setInt8(at, value)
  return value
}

export const storeUint8: typeof storeInt8 = storeInt8

export function storeInt16(address: bigint, value: number): number {
  reach(address, 2)
  view.setInt16(at, value, true)
  return value
}

export const storeUint16: typeof storeInt16 = storeInt16

export function storeInt32(address: bigint, value: number): number {
  reach(address, 4)
  view.setInt32(at, value, true)
  return value
}

export const storeUint32: typeof storeInt32 = storeInt32

export function storeInt64(address: bigint, value: bigint): bigint {
  reach(address, 8)
  view.setBigInt64(at, value, true)
  return value
}

export const storeUint64: typeof storeInt64 = storeInt64

export function storePointer(address: bigint, value: bigint): bigint {
  storeInt64(address, value)
  noteStored(address, value)
  return value
}

export function storeFloat32(address: bigint, value: number): number {
  reach(address, 4)
  view.setFloat32(at, value, true)
  return value
}

export function storeFloat64(address: bigint, value: number): number {
  reach(address, 8)
  view.setFloat64(at, value, true)
  return value
}

/**
 * The bits of a bit-field, without a sign.
 *
 * @param offset from the least significant bit of the byte at the address, bits
 */
export function loadBits(address: bigint, offset: number, width: number): bigint {
  const count = (offset + width + 7) >> 3
  reach(address, count)
  let bits = 0n
  for (let i = count - 1; i >= 0; i--) bits = (bits << 8n) | BigInt(view.getUint8(at + i))
  return BigInt.asUintN(width, bits >> BigInt(offset))
}

/** Stores the low bits of a value in a bit-field; returns what is there then. */
export function storeBits(address: bigint, offset: number, width: number, value: bigint): bigint {
  const count = (offset + width + 7) >> 3
  const kept = BigInt.asUintN(width, value)
  reach(address, count)
  let bits = 0n
  for (let i = count - 1; i >= 0; i--) bits = (bits << 8n) | BigInt(view.getUint8(at + i))
  const mask = ((1n << BigInt(width)) - 1n) << BigInt(offset)
  bits = (bits & ~mask) | (kept << BigInt(offset))
  for (let i = 0; i < count; i++) {
    view.setUint8(at + i, Number(bits & 255n))
    bits >>= 8n
  }
  return kept
}

/** Bytes at an address, as a view. */
export function bytesAt(address: bigint, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0)
  const offset = frameOffset(address)
  if (offset !== undefined) return new Uint8Array(frameView().buffer, offset, length)
  reach(address, length)
  return new Uint8Array(view.buffer, view.byteOffset, length)
}

/** Copies an object; returns where it is copied to. */
export function copyMemory(to: bigint, from: bigint, size: number): bigint {
  bytesAt(to, size).set(bytesAt(from, size))
  noteCopied(to, size)
  return to
}

export function clearMemory(address: bigint, size: number): bigint {
  bytesAt(address, size).fill(0)
  return address
}

/** Stores characters, one after the other. */
export function storeElements(address: bigint, unitSize: number, elements: readonly number[]): bigint {
  const bytes = bytesAt(address, unitSize * elements.length)
  for (const [index, element] of elements.entries()) {
    for (let byte = 0; byte < unitSize; byte++) bytes[index * unitSize + byte] = element >>> (8 * byte)
  }
  return address
}
