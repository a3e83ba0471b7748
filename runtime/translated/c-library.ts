import koffi from 'koffi'
import { bytesAt, copyMemory } from './memory-access.ts'

/* Functions of <string.h> that translated C calls, over addresses; and the texts in it. */

export function memcpy(to: bigint, from: bigint, size: bigint): bigint {
  return copyMemory(to, from, Number(size))
}

export function memset(address: bigint, value: number, size: bigint): bigint {
  bytesAt(address, Number(size)).fill(value)
  return address
}

export function memcmp(a: bigint, b: bigint, size: bigint): number {
  return size === 0n ? 0 : difference(bytesAt(a, Number(size)), bytesAt(b, Number(size)))
}

/** Bytes before the NUL character: looked for in pieces that end where a page of memory may end. */
export function strlen(text: bigint): bigint {
  let length = 0n
  for (;;) {
    const start = text + length
    const piece = 4096 - Number(start & 4095n)
    const found = bytesAt(start, piece).indexOf(0)
    if (found >= 0) return length + BigInt(found)
    length += BigInt(piece)
  }
}

export function strcmp(a: bigint, b: bigint): number {
  return difference(textAt(a, strlen(a) + 1n), textAt(b, strlen(b) + 1n))
}

export function strncmp(a: bigint, b: bigint, limit: bigint): number {
  return difference(textUpTo(a, limit), textUpTo(b, limit))
}

/**
 * C asks for its sign alone; compilers and C libraries give the difference of the first bytes that differ.
 */
function difference(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}

/** With the NUL character, if that stands within the limit. */
function textUpTo(text: bigint, limit: bigint): Uint8Array {
  const length = lengthUpTo(text, limit)
  return textAt(text, length < limit ? length + 1n : length)
}

function lengthUpTo(text: bigint, limit: bigint): bigint {
  let length = 0n
  while (length < limit && bytesAt(text + length, 1)[0] !== 0) length++
  return length
}

function textAt(address: bigint, length: bigint): Uint8Array {
  return bytesAt(address, Number(length))
}

/** Where a character stands, the NUL character included; NULL where it does not. */
export function strchr(text: bigint, character: number): bigint {
  const length = Number(strlen(text))
  const index = bytesAt(text, length + 1).indexOf(character & 255)
  return index < 0 ? 0n : text + BigInt(index)
}

interface StaticMemory {
  readonly memory: Uint8Array
  readonly address: bigint
}

function made(bytes: Uint8Array): StaticMemory {
  const memory = new Uint8Array(new ArrayBuffer(Math.max(bytes.length, 1)))
  memory.set(bytes)
  return { memory, address: BigInt(koffi.address(memory.buffer)) }
}

const literals = new Map<string, StaticMemory>()

function literalOfBytes(key: string, bytes: () => Uint8Array): bigint {
  let known = literals.get(key)
  if (known === undefined) {
    known = made(bytes())
    literals.set(key, known)
  }
  return known.address
}

/** A string literal of ASCII characters: the address of its characters, which stay for good. */
export function literal(text: string): bigint {
  return literalOfBytes(text, () => Buffer.from(`${text}\0`, 'latin1'))
}

/** A string literal by its units. */
export function literalOf(units: readonly number[], unitSize: number): bigint {
  return literalOfBytes(`${unitSize}:${units.join()}`, () => {
    const bytes = new Uint8Array((units.length + 1) * unitSize)
    for (const [index, unit] of units.entries()) {
      for (let byte = 0; byte < unitSize; byte++) bytes[index * unitSize + byte] = unit >>> (8 * byte)
    }
    return bytes
  })
}

const statics: StaticMemory[] = []

/**
 * Memory of a static object, its first bytes in base64: made at the first use, there for good.
 *
 * @param addresses offsets, and the addresses that are stored there
 */
export function staticMemory(
  base64: string,
  addresses: () => readonly (readonly [offset: number, address: bigint])[] = () => [],
): () => bigint {
  let address: bigint | undefined
  return () => {
    if (address === undefined) {
      const object = made(Buffer.from(base64, 'base64'))
      const view = new DataView(object.memory.buffer)
      for (const [offset, stored] of addresses()) view.setBigUint64(offset, stored, true)
      statics.push(object)
      address = object.address
    }
    return address
  }
}
