import { type NumberRegister, thunkCode } from './thunk-code.ts'
import { RetiredThunks, retiredNumber, type ThunkForm, ThunkRegion } from './thunk-region.ts'

/**
 * How many thunks a region has: few for what lasts, since one that lives keeps the region; many for what
 * lives for a call.
 */
const counts = { lasting: [256, 1024], brief: [256, 4096] } as const

/** How long a thunk is needed: for a call, or for as long as C pleases. */
export type Stay = keyof typeof counts

/** Each region has as many numbers as the largest needs. */
export const numberBits = 12
export const numberMask = (1 << numberBits) - 1

/**
 * How many places of ended regions a thread leaves unused. The system has room for 65,530 stretches of memory
 * in a process.
 */
const retiredAtMost = 8192
let retired = 0
/** How many ended regions of a signature rest where they cannot be covered. */
const endedAtMost = 64
/** How many regions' code is kept. */
const codesAtMost = 4

/** A region with who stands behind its thunks. The first thunk of a region stands for no function. */
export class Block<Holder> {
  readonly region: ThunkRegion
  /** Where the first lies. */
  readonly start: number
  /** How many there are behind the first. */
  readonly count: number
  /** Which of all blocks it is. */
  readonly place: number
  readonly holders: (Holder | undefined)[] = [undefined]
  readonly messages: (string | undefined)[] = [undefined]
  taken = 0
  ended = 0

  constructor(region: ThunkRegion, place: number) {
    this.region = region
    this.start = region.start
    this.count = region.count - 1
    this.place = place
  }
}

/**
 * Addresses for one signature, each of its own: none is given out a second time before many millions of
 * others, so that C which calls one whose function is gone reaches no other function.
 *
 * An address takes sixteen bytes while any of its region is in use, and afterwards none.
 */
export class Thunks<Holder> {
  readonly #form: ThunkForm
  #target: bigint
  /** By number: who stands behind a thunk is found without a call. */
  readonly blocks: (Block<Holder> | undefined)[] = []
  readonly #freeBlocks: number[] = []
  readonly #current: { [stay in Stay]?: Block<Holder> } = {}
  readonly #made = { lasting: 0, brief: 0 }
  readonly #codes = new Map<number, Uint8Array>()
  #retiredThunks: RetiredThunks | undefined
  /** Blocks that ended whose place cannot be covered: they are used again, the oldest first. */
  readonly #ended: number[] = []
  /** Places of ended regions by their number of thunks, the oldest first. */
  readonly #retiredPlaces = new Map<number, number[]>()

  private constructor(form: ThunkForm, target: bigint) {
    this.#form = form
    this.#target = target
  }

  /**
   * @param target the function that all go on to
   *
   * Returns undefined where the system gives no memory that may be executed.
   */
  static make<Holder>(
    register: NumberRegister,
    throughMemory: boolean,
    target: bigint,
  ): Thunks<Holder> | undefined {
    const thunks = new Thunks<Holder>({ register, throughMemory }, target)
    return thunks.#extend('brief') === undefined ? undefined : thunks
  }

  /** How many are in use. */
  get length(): number {
    return this.blocks.reduce((sum, block) => sum + (block === undefined ? 0 : block.taken - block.ended), 0)
  }

  /** The block whose next thunk is free. Throws an Error where there is no memory for one. */
  blockFor(stay: Stay): Block<Holder> {
    let block = this.#current[stay]
    if (block === undefined || block.taken === block.count) {
      block = this.#extend(stay)
      if (block === undefined) throw new Error('the system gives no more memory for addresses of callbacks')
    }
    return block
  }

  /** What to say of somebody who has ended; undefined where that was too long ago. */
  messageFor(number: number): string | undefined {
    return number === retiredNumber
      ? undefined
      : this.blocks[number >>> numberBits]?.messages[number & numberMask]
  }

  /** The holder behind a thunk of a block has gone. */
  end(block: Block<Holder>, index: number, message: string): void {
    block.holders[index] = undefined
    block.messages[index] = message
    if (++block.ended === block.count) this.#retire(block)
  }

  /** Has all addresses go on to another function. */
  aim(target: bigint): void {
    this.#target = target
    for (const block of this.blocks) block?.region.aim(target)
    this.#retiredThunks?.aim(target)
  }

  /** From now on C gets zero, whatever it calls and from whatever thread. */
  answerZero(): void {
    for (const block of this.blocks) block?.region.answerZero()
    const living = this.blocks.find((block) => block !== undefined)
    if (living !== undefined) this.#retiredThunks?.aim(BigInt(living.region.start))
  }

  #extend(stay: Stay): Block<Holder> | undefined {
    const [few, many] = counts[stay]
    const count = this.#made[stay]++ === 0 ? few : many
    const again = this.#ended.length > endedAtMost ? this.#ended.shift() : undefined
    if (again !== undefined) {
      const block = new Block<Holder>(this.blocks[again]!.region, again)
      this.blocks[again] = block
      this.#current[stay] = block
      return block
    }
    const place = this.#freeBlocks.pop() ?? this.blocks.length
    const region = ThunkRegion.make(
      this.#codeFor(count, place),
      place << numberBits,
      this.#target,
      this.#oldPlace(count),
    )
    if (region === undefined) return undefined
    const block = new Block<Holder>(region, place)
    this.blocks[place] = block
    this.#current[stay] = block
    return block
  }

  /** Regions follow one another with the same few numbers: their code is written once. */
  #codeFor(count: number, place: number): Uint8Array {
    const key = place * 2 ** 16 + count
    let code = this.#codes.get(key)
    if (code === undefined) {
      const { register, throughMemory } = this.#form
      const first = place << numberBits
      code = thunkCode(register, count, (index) => first + index, throughMemory)
      if (this.#codes.size >= codesAtMost) this.#codes.clear()
      this.#codes.set(key, code)
    }
    return code
  }

  /** A place to use again, once there are too many. */
  #oldPlace(count: number): number | undefined {
    if (retired < retiredAtMost) return undefined
    const place = this.#retiredPlaces.get(count)?.shift()
    if (place !== undefined) retired--
    return place
  }

  #retire({ place: number, region }: Block<Holder>): void {
    this.#retiredThunks ??= RetiredThunks.make(this.#form, numberMask + 1, this.#target)
    const place = this.#retiredThunks === undefined ? undefined : region.retire(this.#retiredThunks)
    if (place === undefined) {
      this.#ended.push(number)
      return
    }
    this.blocks[number] = undefined
    this.#freeBlocks.push(number)
    retired++
    const places = this.#retiredPlaces.get(region.count)
    if (places === undefined) this.#retiredPlaces.set(region.count, [place])
    else places.push(place)
  }
}
