import type { CType, Part } from '../types/c-type.ts'

/*
 * Records of up to 16 bytes as System V x86-64 passes them (3.2.3): each eight bytes of a record go into a
 * register of their own.
 */

/** Whether this process follows System V x86-64. */
export const isSystemV = process.arch === 'x64' && process.platform !== 'win32'

/** Eight bytes of a record, or the last ones, and the kind of register that takes them. */
export interface Eightbyte {
  /** Bytes from the record's start. */
  readonly offset: number
  /** 8, or what is left of the record. */
  readonly bytes: number
  readonly float: boolean
}

/** Whether a field lies where its type may not. */
export function isMisaligned(parts: readonly Part[]): boolean {
  return parts.some((part) => part.offset % part.size !== 0)
}

/** Whether a record passes through memory: larger than two registers, or packed with a misaligned field. */
export function passesInMemory(type: CType<unknown>): boolean {
  return type.size > 16 || isMisaligned(type.parts(0))
}

/**
 * The registers of a record that does not pass through memory; undefined where one would hold padding only.
 */
export function eightbytesOf(type: CType<unknown>): readonly Eightbyte[] | undefined {
  const parts = type.parts(0)
  const eightbytes: Eightbyte[] = []
  for (let offset = 0; offset < type.size; offset += 8) {
    const bytes = Math.min(8, type.size - offset)
    const inside = parts.filter((part) => part.offset < offset + bytes && part.offset + part.size > offset)
    if (inside.length === 0) return undefined
    eightbytes.push({ offset, bytes, float: inside.every((part) => part.float) })
  }
  return eightbytes
}

const scratch = new DataView(new ArrayBuffer(8))

/** The register's content: a double where it is one for floating-point numbers, whatever numbers it holds. */
export function readEightbyte(memory: DataView, { offset, bytes, float }: Eightbyte): number | bigint {
  if (bytes === 8) return float ? memory.getFloat64(offset, true) : readWord(memory, offset)
  if (float) {
    scratch.setUint32(0, memory.getUint32(offset, true), true)
    scratch.setUint32(4, 0, true)
    return scratch.getFloat64(0, true)
  }
  if (bytes === 4) return memory.getUint32(offset, true)
  for (let i = 0; i < 8; i++) scratch.setUint8(i, i < bytes ? memory.getUint8(offset + i) : 0)
  return readWord(scratch, 0)
}

/** Stores a register's content. */
export function writeEightbyte(
  memory: DataView,
  { offset, bytes, float }: Eightbyte,
  value: number | bigint,
): void {
  const whole = bytes === 8
  const [to, at] = whole ? [memory, offset] : [scratch, 0]
  if (float) to.setFloat64(at, Number(value), true)
  else if (typeof value === 'bigint') to.setBigUint64(at, BigInt.asUintN(64, value), true)
  else {
    to.setUint32(at, value >>> 0, true)
    to.setInt32(at + 4, Math.floor(value / 0x100000000), true)
  }
  if (!whole) for (let i = 0; i < bytes; i++) memory.setUint8(offset + i, scratch.getUint8(i))
}

/** Eight bytes: exact as a number up to 2^53; a bigint costs three times as much. */
function readWord(memory: DataView, offset: number): number | bigint {
  const high = memory.getInt32(offset + 4, true)
  if (high < 0x200000 && high >= -0x200000) return high * 0x100000000 + memory.getUint32(offset, true)
  return memory.getBigInt64(offset, true)
}
