import { type NumberRegister, thunkSize } from './thunk-code.ts'
import { RetiredThunks, retiredNumber, type ThunkForm, ThunkRegion } from './thunk-region.ts'

/**
 * How many thunks a region has: few for what lasts, since one that lives keeps the region; many for what
 * lives for a call.
 */
const counts = { lasting: [256, 1024], brief: [256, 4096] } as const

/** How long a thunk is needed: for a call, or for as long as C pleases. */
export type Stay = keyof typeof counts

/** Each region has as many numbers as the largest needs. */
const numberBits = 12
const numberMask = (1 << numberBits) - 1

/**
 * How many places of ended regions a thread leaves unused. The system has room for 65,530 stretches of memory
 * in a process.
 */
const retiredAtMost = 8192
let retired = 0
/** How many ended regions of a signature rest where they cannot be covered. */
const endedAtMost = 64

/** A region with who stands behind its thunks. The first thunk of a region stands for no function. */
class Block<Holder> {
  readonly region: ThunkRegion
  readonly holders: (Holder | undefined)[] = [undefined]
  readonly messages: (string | undefined)[] = [undefined]
  taken = 0
  ended = 0

  constructor(region: ThunkRegion) {
    this.region = region
  }

  get isFull(): boolean {
    return this.taken === this.region.count - 1
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
  readonly #blocks: (Block<Holder> | undefined)[] = []
  readonly #freeBlocks: number[] = []
  readonly #current: { [stay in Stay]?: Block<Holder> } = {}
  readonly #made = { lasting: 0, brief: 0 }
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
    return this.#blocks.reduce((sum, block) => sum + (block === undefined ? 0 : block.taken - block.ended), 0)
  }

  /**
   * Puts somebody behind the next address, and returns its number. Throws an Error where there is no memory
   * for one.
   */
  take(holder: Holder, stay: Stay): number {
    let block = this.#current[stay]
    if (block === undefined || block.isFull) {
      block = this.#extend(stay)
      if (block === undefined) throw new Error('the system gives no more memory for addresses of callbacks')
    }
    const index = ++block.taken
    block.holders[index] = holder
    return block.region.first + index
  }

  /** Where the thunk with a number lies, as long as it is in use. */
  addressOf(number: number): number {
    const { region } = this.#blocks[number >>> numberBits]!
    return region.start + (number & numberMask) * thunkSize
  }

  /** Who stands behind a number. */
  holderOf(number: number): Holder | undefined {
    return this.#blocks[number >>> numberBits]?.holders[number & numberMask]
  }

  /** What to say of somebody who has ended; undefined where that was too long ago. */
  messageFor(number: number): string | undefined {
    return number === retiredNumber
      ? undefined
      : this.#blocks[number >>> numberBits]?.messages[number & numberMask]
  }

  /** Nobody stands behind a number any more. */
  end(number: number, message: string): void {
    const place = number >>> numberBits
    const block = this.#blocks[place]!
    block.holders[number & numberMask] = undefined
    block.messages[number & numberMask] = message
    block.ended++
    if (block.isFull && block.ended === block.taken) this.#retire(place, block)
  }

  /** Has all addresses go on to another function. */
  aim(target: bigint): void {
    this.#target = target
    for (const block of this.#blocks) block?.region.aim(target)
    this.#retiredThunks?.aim(target)
  }

  /** From now on C gets zero, whatever it calls and from whatever thread. */
  answerZero(): void {
    for (const block of this.#blocks) block?.region.answerZero()
    const living = this.#blocks.find((block) => block !== undefined)
    if (living !== undefined) this.#retiredThunks?.aim(BigInt(living.region.start))
  }

  #extend(stay: Stay): Block<Holder> | undefined {
    const [few, many] = counts[stay]
    const count = this.#made[stay]++ === 0 ? few : many
    const again = this.#ended.length > endedAtMost ? this.#ended.shift() : undefined
    if (again !== undefined) {
      const block = new Block<Holder>(this.#blocks[again]!.region)
      this.#blocks[again] = block
      this.#current[stay] = block
      return block
    }
    const place = this.#freeBlocks.pop() ?? this.#blocks.length
    const region = ThunkRegion.make(
      this.#form,
      count,
      place << numberBits,
      this.#target,
      this.#oldPlace(count),
    )
    if (region === undefined) return undefined
    const block = new Block<Holder>(region)
    this.#blocks[place] = block
    this.#current[stay] = block
    return block
  }

  /** A place to use again, once there are too many. */
  #oldPlace(count: number): number | undefined {
    if (retired < retiredAtMost) return undefined
    const place = this.#retiredPlaces.get(count)?.shift()
    if (place !== undefined) retired--
    return place
  }

  #retire(number: number, { region }: Block<Holder>): void {
    this.#retiredThunks ??= RetiredThunks.make(this.#form, numberMask + 1, this.#target)
    const place = this.#retiredThunks === undefined ? undefined : region.retire(this.#retiredThunks)
    if (place === undefined) {
      this.#ended.push(number)
      return
    }
    this.#blocks[number] = undefined
    this.#freeBlocks.push(number)
    retired++
    const places = this.#retiredPlaces.get(region.count)
    if (places === undefined) this.#retiredPlaces.set(region.count, [place])
    else places.push(place)
  }
}
