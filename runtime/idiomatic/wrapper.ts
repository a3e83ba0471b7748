// `Symbol.dispose`, for compilers whose settings do not have it.
/// <reference lib="esnext.disposable" preserve="true" />
import { inspection } from '../errors/inspection.ts'

/**
 * An object of an idiomatic module: it stands for a handle, or a record, of the raw one, which is the same
 * for every object that stands for it. Disposing an owned one frees what C made.
 */
export abstract class Wrapper<Raw extends object> {
  /** What raw functions take. */
  readonly raw: Raw

  constructor(raw: Raw) {
    this.raw = raw
  }

  /** Whether both stand for the same object of C's. */
  equals(other: Wrapper<Raw> | null): boolean {
    if (other === null || other.constructor !== this.constructor) return false
    const { raw } = this as { readonly raw: { equals?: (other: object) => boolean } }
    return this.raw === other.raw || (raw.equals?.(other.raw) ?? false)
  }

  toString(): string {
    return String(this.raw)
  }

  [inspection](): string {
    return `${this.constructor.name} ${this.raw}`
  }

  /** No part of the class's type: `using` compiles for what the caller owns. */
  static {
    Object.defineProperty(Wrapper.prototype, Symbol.dispose, {
      configurable: true,
      writable: true,
      value(this: Wrapper<Partial<Disposable>>): void {
        this.raw[Symbol.dispose]?.()
      },
    })
  }
}

/** The object for what C gave; null for NULL. */
export function wrap<Raw, T>(make: new (raw: Raw & object) => T, raw: Raw | null): T | null {
  return raw === null || raw === undefined ? null : new make(raw as Raw & object)
}
