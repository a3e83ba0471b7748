import koffi from 'koffi'
import { CType, type KoffiType, type Read } from '../types/c-type.ts'

/**
 * A number, or several as one, that C passes by value and Koffi does not: it passes through memory, to a
 * function of C that takes it out there.
 */
export abstract class MemoryValue<T> extends CType<T> {
  get koffi(): KoffiType {
    return 'void *'
  }

  override get isPlain(): boolean {
    return true
  }

  toC(value: unknown, owner: string, name: string): Uint8Array {
    const bytes = new Uint8Array(this.size)
    this.writeTo(new DataView(bytes.buffer), 0, value, owner, name)
    return bytes
  }

  /** @param raw the memory that C filled in */
  fromC(raw: unknown, owner: string): Read<T> {
    return this.readFrom(raw as DataView, 0, owner)
  }

  override readAt(address: bigint, owner: string): Read<T> {
    const { buffer, byteOffset } = koffi.decode(address, koffi.array('uint8', this.size)) as Uint8Array
    return this.readFrom(new DataView(buffer, byteOffset), 0, owner)
  }

  override fromAddress(): Read<T> {
    throw new TypeError(`${this.name} is no pointer`)
  }
}
