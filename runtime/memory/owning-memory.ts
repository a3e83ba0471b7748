import { isArrayBuffer } from 'node:util/types'
import koffi from 'koffi'
import { Addressed, addressOf, extent } from './addressed.ts'

/**
 * The argument whose JavaScript memory an address lies in: `memset` and `localtime_r` return what they were
 * given, `bsearch` an element of it. The result then keeps that memory alive. undefined where the address is
 * C's own.
 */
export function owningMemory(address: bigint, candidates: readonly unknown[]): unknown {
  return candidates.find((candidate) => {
    const size = sizeOfMemory(candidate)
    if (size === 0) return false
    const start = startOf(candidate as Addressed | ArrayBufferView | ArrayBuffer)
    // The address just behind the end is a legal result too (N1570 6.5.6p8).
    return address >= start && address <= start + BigInt(size)
  })
}

/** Bytes of JavaScript's memory; 0 for anything that is none. */
export function sizeOfMemory(value: unknown): number {
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) return value.byteLength
  return Addressed.is(value) ? value[extent] : 0
}

function startOf(value: Addressed | ArrayBufferView | ArrayBuffer): bigint {
  return Addressed.is(value) ? addressOf(value) : BigInt(koffi.address(value))
}
