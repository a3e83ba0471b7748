import { fromCarrier, koffiCarrier, toCarrier } from '../records/koffi-struct.ts'
import { CType, type KoffiType, type Part, type Read } from '../types/c-type.ts'
import { bytesAt } from './memory-access.ts'

/**
 * How translated code holds a value: narrow integers as numbers, wide ones and pointers as bigints, a bool as
 * 0 or 1.
 */
export type MachineName =
  | 'void'
  | 'bool'
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'float32'
  | 'float64'
  | 'pointer'

// biome-ignore lint/suspicious/noExplicitAny: translated code states the types
export type MachineFunction = (...values: any[]) => any

/** A type of a function's parameter or result: a record is held as the address of its bytes. */
export type MachineType = MachineName | RecordShape

/** The size of a value, bytes, how Koffi calls it, and what a value is in either direction. */
interface Form {
  readonly size: number
  readonly koffi: string
  // biome-ignore lint/suspicious/noExplicitAny: each row says what Koffi gives
  readonly fromKoffi?: (raw: any) => unknown
  readonly toKoffi?: (value: unknown) => unknown
}

const wide = (raw: number | bigint): bigint => BigInt(raw)

const forms: Readonly<Record<MachineName, Form>> = {
  void: { size: 0, koffi: 'void' },
  bool: { size: 1, koffi: 'bool', fromKoffi: Number, toKoffi: (value) => value !== 0 },
  int8: { size: 1, koffi: 'int8' },
  uint8: { size: 1, koffi: 'uint8' },
  int16: { size: 2, koffi: 'int16' },
  uint16: { size: 2, koffi: 'uint16' },
  int32: { size: 4, koffi: 'int32' },
  uint32: { size: 4, koffi: 'uint32' },
  int64: { size: 8, koffi: 'int64', fromKoffi: wide },
  uint64: { size: 8, koffi: 'uint64', fromKoffi: wide },
  float32: { size: 4, koffi: 'float' },
  float64: { size: 8, koffi: 'double' },
  pointer: { size: 8, koffi: 'void *', fromKoffi: (raw: bigint | null) => raw ?? 0n },
}

/** What is done to a value on its way to Koffi; undefined where nothing is. */
export function toKoffi(type: MachineType): ((value: unknown) => unknown) | undefined {
  return typeof type === 'string' ? forms[type].toKoffi : (address) => type.toC(address)
}

/** What is done to a value that Koffi gave; undefined where nothing is. */
export function fromKoffi(type: MachineName): ((raw: unknown) => unknown) | undefined {
  return forms[type].fromKoffi
}

export function koffiType(type: MachineType): KoffiType {
  return typeof type === 'string' ? forms[type].koffi : type.koffi
}

/** A type of which only values pass: nothing of it is read from memory or written there. */
abstract class PassedType extends CType<unknown> {
  readFrom(): Read<unknown> {
    throw new TypeError(`${this.name} is only passed`)
  }

  writeTo(): void {
    throw new TypeError(`${this.name} is only passed`)
  }
}

/** A type as the functions behind C's addresses take it. */
class MachineScalar extends PassedType {
  readonly name: string
  readonly size: number
  readonly alignment: number
  readonly koffi: string
  readonly #form: Form

  constructor(name: MachineName) {
    super()
    const form = forms[name]
    this.name = name
    this.size = form.size
    this.alignment = Math.max(form.size, 1)
    this.koffi = form.koffi
    this.#form = form
  }

  toC(value: unknown): unknown {
    const convert = this.#form.toKoffi
    return convert === undefined ? value : convert(value)
  }

  fromC(raw: unknown): Read<unknown> {
    const convert = this.#form.fromKoffi
    return convert === undefined ? raw : convert(raw)
  }
}

const scalars = new Map<MachineName, MachineScalar>()

/** The descriptor of a type, for callbacks. */
export function machineScalar(name: MachineName): CType<unknown> {
  let scalar = scalars.get(name)
  if (scalar === undefined) {
    scalar = new MachineScalar(name)
    scalars.set(name, scalar)
  }
  return scalar
}

/** A record that passes by value: where in it numbers lie decides which registers take it. */
export class RecordShape extends PassedType {
  readonly name = 'record'
  readonly size: number
  readonly alignment: number
  readonly #parts: readonly Part[]

  constructor(size: number, alignment: number, parts: readonly Part[]) {
    super()
    this.size = size
    this.alignment = alignment
    this.#parts = parts
  }

  get koffi(): KoffiType {
    return koffiCarrier(this)
  }

  override parts(offset: number): readonly Part[] {
    return this.#parts.map((part) => ({ ...part, offset: part.offset + offset }))
  }

  toC(address: unknown): unknown {
    const bytes = bytesAt(address as bigint, this.size).slice()
    return toCarrier(this, new DataView(bytes.buffer))
  }

  fromC(): Read<unknown> {
    throw new TypeError('a record by value needs memory')
  }

  /** Writes what Koffi gave to an address. */
  write(raw: unknown, address: bigint): void {
    const bytes = new Uint8Array(this.size)
    fromCarrier(this, raw, new DataView(bytes.buffer))
    bytesAt(address, this.size).set(bytes)
  }
}

/**
 * A record that passes by value.
 *
 * @param size bytes
 * @param parts the numbers in it: where each lies, how many bytes it takes, whether it is floating
 */
export function recordShape(
  size: number,
  alignment: number,
  parts: readonly (readonly [offset: number, size: number, float: boolean])[],
): RecordShape {
  return new RecordShape(
    size,
    alignment,
    parts.map(([offset, bytes, float]) => ({ offset, size: bytes, float })),
  )
}
