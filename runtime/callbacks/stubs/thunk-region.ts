import { makeExecutable, mapCode, mapMemory, viewOfMemory } from '../../calls/executable-memory.ts'
import { systemFunction } from '../../calls/system-functions.ts'
import { headSize, type NumberRegister, thunkCode, thunkSize } from './thunk-code.ts'

/** What all thunks of a signature have in common. */
export interface ThunkForm {
  readonly register: NumberRegister
  readonly throughMemory: boolean
}

/** What a thunk passes whose region has gone: that there is no function any more. */
export const retiredNumber = 0xffff_ffff

/** Consecutive thunks in memory of their own. */
export class ThunkRegion {
  /** Where the first thunk lies. */
  readonly start: number
  readonly count: number
  /** The number that the first thunk would pass. */
  readonly first: number
  readonly #memory: number
  /** The page of data in front. */
  readonly #head: DataView

  private constructor(memory: number, count: number, first: number) {
    this.#memory = memory
    this.#head = viewOfMemory(memory, headSize)
    this.start = memory + headSize
    this.count = count
    this.first = first
  }

  /**
   * Writes thunks into new memory, or into that of a region which has ended.
   *
   * Returns undefined where the system gives no memory that may be executed.
   */
  static make(code: Uint8Array, first: number, target: bigint, at?: number): ThunkRegion | undefined {
    const memory = mapMemory(at ?? null, headSize + code.length)
    if (memory === undefined) return undefined
    new Uint8Array(viewOfMemory(memory + headSize, code.length).buffer).set(code)
    if (!makeExecutable(memory + headSize, code.length)) return undefined
    const region = new ThunkRegion(memory, code.length / thunkSize, first)
    region.aim(target)
    return region
  }

  /** Sets where the thunks go on to. One store of a word: threads of C see the old address or the new one. */
  aim(target: bigint): void {
    this.#head.setBigUint64(0, target, true)
  }

  /** From now on C gets zero, whatever thread calls. */
  answerZero(): void {
    this.aim(BigInt(this.start))
  }

  /** Covers it: a call of one of its addresses is told that its function is gone. Returns the place. */
  retire(retiredThunks: RetiredThunks): number | undefined {
    return retiredThunks.cover(this.#memory, headSize + this.count * thunkSize) ? this.#memory : undefined
  }
}

/**
 * Thunks that all pass {@link retiredNumber}, in a file in memory: it covers the place of any number of
 * regions that have ended and takes memory once.
 */
export class RetiredThunks {
  readonly #file: number

  private constructor(file: number) {
    this.#file = file
  }

  /** Returns undefined where the system has no such files. */
  static make(form: ThunkForm, count: number, target: bigint): RetiredThunks | undefined {
    const closeOnExec = 1
    const file = systemFunction('memfd_create')?.('thunks', closeOnExec) ?? -1
    if (file < 0) return undefined
    const retiredThunks = new RetiredThunks(file)
    retiredThunks.#write(
      thunkCode(form.register, count, () => retiredNumber, form.throughMemory),
      headSize,
    )
    retiredThunks.aim(target)
    return retiredThunks
  }

  aim(target: bigint): void {
    this.#write(addressBytes(target), 0)
  }

  /** By the system's own function: Deno's know no file that they have not opened. */
  #write(bytes: Uint8Array, offset: number): void {
    systemFunction('pwrite')?.(this.#file, bytes, bytes.length, offset)
  }

  cover(memory: number, size: number): boolean {
    return mapCode(memory, size, this.#file)
  }
}

function addressBytes(address: bigint): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, address, true)
  return bytes
}
