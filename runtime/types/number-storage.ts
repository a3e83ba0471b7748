import type { TypedArrayClass } from './c-type.ts'

/** How a kind of number lies in memory. */
export interface Storage {
  readonly size: number
  /** What Koffi calls it. */
  readonly koffi: string
  readonly elements: TypedArrayClass | undefined
  read(view: DataView, offset: number): unknown
  write(view: DataView, offset: number, value: never): void
}

export const int8: Storage = {
  size: 1,
  koffi: 'int8',
  elements: Int8Array,
  read: (view, offset) => view.getInt8(offset),
  write: (view, offset, value) => view.setInt8(offset, value),
}
export const uint8: Storage = {
  size: 1,
  koffi: 'uint8',
  elements: Uint8Array,
  read: (view, offset) => view.getUint8(offset),
  write: (view, offset, value) => view.setUint8(offset, value),
}
export const int16: Storage = {
  size: 2,
  koffi: 'int16',
  elements: Int16Array,
  read: (view, offset) => view.getInt16(offset, true),
  write: (view, offset, value) => view.setInt16(offset, value, true),
}
export const uint16: Storage = {
  size: 2,
  koffi: 'uint16',
  elements: Uint16Array,
  read: (view, offset) => view.getUint16(offset, true),
  write: (view, offset, value) => view.setUint16(offset, value, true),
}
export const int32: Storage = {
  size: 4,
  koffi: 'int32',
  elements: Int32Array,
  read: (view, offset) => view.getInt32(offset, true),
  // A `long` of four bytes takes bigints.
  write: (view, offset, value) => view.setInt32(offset, Number(value), true),
}
export const uint32: Storage = {
  size: 4,
  koffi: 'uint32',
  elements: Uint32Array,
  read: (view, offset) => view.getUint32(offset, true),
  write: (view, offset, value) => view.setUint32(offset, Number(value), true),
}
export const int64: Storage = {
  size: 8,
  koffi: 'int64',
  elements: BigInt64Array,
  read: (view, offset) => narrow(view.getBigInt64(offset, true)),
  write: (view, offset, value) => view.setBigInt64(offset, BigInt(value), true),
}
export const uint64: Storage = {
  size: 8,
  koffi: 'uint64',
  elements: BigUint64Array,
  read: (view, offset) => narrow(view.getBigUint64(offset, true)),
  write: (view, offset, value) => view.setBigUint64(offset, BigInt(value), true),
}
export const float32: Storage = {
  size: 4,
  koffi: 'float',
  elements: Float32Array,
  read: (view, offset) => view.getFloat32(offset, true),
  write: (view, offset, value) => view.setFloat32(offset, value, true),
}
export const float64: Storage = {
  size: 8,
  koffi: 'double',
  elements: Float64Array,
  read: (view, offset) => view.getFloat64(offset, true),
  write: (view, offset, value) => view.setFloat64(offset, value, true),
}
export const boolean: Storage = {
  size: 1,
  koffi: 'bool',
  elements: undefined,
  read: (view, offset) => view.getUint8(offset) !== 0,
  write: (view, offset, value) => view.setUint8(offset, Number(value)),
}

/** The form in which Koffi hands out 64-bit integers: a number where it is exact. */
function narrow(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
