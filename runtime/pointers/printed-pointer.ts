import { inspection } from '../errors/inspection.ts'
import type { Addressed } from '../memory/addressed.ts'

/** A pointer, or a record that one reads as, where it is printed: its type and address. */
export class PrintedPointer {
  readonly #text: string
  constructor(target: Addressed) {
    this.#text = target.toString()
  }
  toString(): string {
    return this.#text
  }
  toJSON(): string {
    return this.#text
  }
  [inspection](): string {
    return this.#text
  }
}
