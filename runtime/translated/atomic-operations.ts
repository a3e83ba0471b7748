import { bytesAt } from './memory-access.ts'
import { noteStored } from './stored-pointers.ts'

/*
 * Atomic operations of translated C, by JavaScript's own: other threads of C see a value whole, before or
 * after. All are sequentially consistent, the strongest of C's orders (N1570 7.17.3).
 */

/** What is done with the value in memory and an operand; what is stored wraps, as C's atomics do. */
type AtomicOperation = 'add' | 'sub' | 'and' | 'or' | 'xor' | 'nand' | 'exchange'

type Integers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array

const arrays = {
  8: { signed: Int8Array, unsigned: Uint8Array },
  16: { signed: Int16Array, unsigned: Uint16Array },
  32: { signed: Int32Array, unsigned: Uint32Array },
  64: { signed: BigInt64Array, unsigned: BigUint64Array },
}

function integerAt(address: bigint, bits: number, signed: boolean): Integers {
  const { buffer, byteOffset } = bytesAt(address, bits / 8)
  const { [bits as keyof typeof arrays]: array } = arrays
  return new (signed ? array.signed : array.unsigned)(buffer as ArrayBuffer, byteOffset, 1)
}

/** Where a number and a bigint never meet, both are handled alike: the array's kind says which one it is. */
type Atomic = (memory: Integers, index: number, value: unknown) => number | bigint
const atomics = Atomics as unknown as Record<'load' | 'store' | Exclude<AtomicOperation, 'nand'>, Atomic> & {
  compareExchange: (memory: Integers, index: number, expected: unknown, desired: unknown) => number | bigint
}

/** Wide integers are bigints. */
type Narrow = 8 | 16 | 32

export function atomicLoad(address: bigint, bits: 64, signed: boolean): bigint
export function atomicLoad(address: bigint, bits: Narrow, signed: boolean): number
export function atomicLoad(address: bigint, bits: number, signed: boolean): number | bigint {
  return atomics.load(integerAt(address, bits, signed), 0, undefined)
}

export function atomicStore(address: bigint, bits: number, signed: boolean, value: number | bigint): void {
  atomics.store(integerAt(address, bits, signed), 0, value)
  noteWide(address, bits, signed)
}

/** Returns what was there before. */
export function atomicFetch(
  address: bigint,
  bits: 64,
  signed: boolean,
  operation: AtomicOperation,
  value: bigint,
): bigint
export function atomicFetch(
  address: bigint,
  bits: Narrow,
  signed: boolean,
  operation: AtomicOperation,
  value: number,
): number
export function atomicFetch(
  address: bigint,
  bits: number,
  signed: boolean,
  operation: AtomicOperation,
  value: number | bigint,
): number | bigint {
  const old = fetched(address, bits, signed, operation, value)
  noteWide(address, bits, signed)
  return old
}

function fetched(
  address: bigint,
  bits: number,
  signed: boolean,
  operation: AtomicOperation,
  value: number | bigint,
): number | bigint {
  const memory = integerAt(address, bits, signed)
  if (operation !== 'nand') return atomics[operation](memory, 0, value)
  for (;;) {
    const old = atomics.load(memory, 0, undefined)
    if (atomics.compareExchange(memory, 0, old, combined(operation, old, value)) === old) return old
  }
}

/** Returns what is there afterwards. */
export function atomicUpdate(
  address: bigint,
  bits: 64,
  signed: boolean,
  operation: AtomicOperation,
  value: bigint,
): bigint
export function atomicUpdate(
  address: bigint,
  bits: Narrow,
  signed: boolean,
  operation: AtomicOperation,
  value: number,
): number
export function atomicUpdate(
  address: bigint,
  bits: number,
  signed: boolean,
  operation: AtomicOperation,
  value: number | bigint,
): number | bigint {
  const result = combined(operation, fetched(address, bits, signed, operation, value), value)
  if (typeof result === 'bigint') return signed ? BigInt.asIntN(bits, result) : BigInt.asUintN(bits, result)
  const unused = 32 - bits
  return signed ? (result << unused) >> unused : (result << unused) >>> unused
}

/** Returns what was there; the value is stored where that is what was expected. */
export function atomicSwap(
  address: bigint,
  bits: 64,
  signed: boolean,
  expected: bigint,
  value: bigint,
): bigint
export function atomicSwap(
  address: bigint,
  bits: Narrow,
  signed: boolean,
  expected: number,
  value: number,
): number
export function atomicSwap(
  address: bigint,
  bits: number,
  signed: boolean,
  expected: number | bigint,
  value: number | bigint,
): number | bigint {
  const found = atomics.compareExchange(integerAt(address, bits, signed), 0, expected, value)
  noteWide(address, bits, signed)
  return found
}

/** Returns 1 where the value was stored; otherwise what was found is stored where the expected one stands. */
export function atomicCompare(
  address: bigint,
  bits: number,
  signed: boolean,
  expectedAt: bigint,
  value: number | bigint,
): number {
  const expected = integerAt(expectedAt, bits, signed)
  const found = atomics.compareExchange(integerAt(address, bits, signed), 0, expected[0], value)
  noteWide(address, bits, signed)
  if (found === expected[0]) return 1
  expected[0] = found
  return 0
}

/** What may be a pointer keeps what it leads to. */
function noteWide(address: bigint, bits: number, signed: boolean): void {
  if (bits === 64 && !signed) noteStored(address, atomicLoad(address, bits, signed))
}

function combined(operation: AtomicOperation, old: number | bigint, value: number | bigint): number | bigint {
  // One of the two kinds on both sides, which the compiler cannot know.
  const [a, b] = [old, value] as [number, number]
  switch (operation) {
    case 'add':
      return a + b
    case 'sub':
      return a - b
    case 'and':
      return a & b
    case 'or':
      return a | b
    case 'xor':
      return a ^ b
    case 'nand':
      return ~(a & b)
    case 'exchange':
      return b
  }
}
