import koffi, { type TypeObject } from 'koffi'
import '../calls/koffi-limits.ts'
import { noteError } from '../calls/pending-error.ts'
import type { KoffiType } from '../types/c-type.ts'
import type { FunctionTypeInfo } from '../types/prototype.ts'
import type { Target } from './upcall-entry.ts'
import { CallbackSlot, isInsideCallback, type Report } from './upcall-stub.ts'

/** How many slots that ended rest before the first is used again: the more, the more late calls are noticed. */
const resting = 128
/** How many unused slots wait for functions that C keeps and that are passed inside of a callback, by signature and in all. */
const sparesEach = 4
const sparesAtMost = 256

/** The slots of all function types that are one to Koffi. It has room for 8192 in a process. */
export class CallbackPool {
  readonly trampoline: TypeObject
  readonly arity: number
  readonly #spares: CallbackSlot[] = []
  #first: CallbackSlot | undefined
  #last: CallbackSlot | undefined
  #length = 0

  constructor(trampoline: TypeObject, arity: number) {
    this.trampoline = trampoline
    this.arity = arity
  }

  /** How many rest. */
  get length(): number {
    return this.#length
  }

  /** A slot that ended. */
  put(slot: CallbackSlot): void {
    if (this.#last === undefined) this.#first = slot
    else this.#last.next = slot
    this.#last = slot
    this.#length++
  }

  /** The slot that ended first and that C does not hold any more, as far as anybody knows. */
  take(): CallbackSlot | undefined {
    const slot = this.#first
    if (slot === undefined) return undefined
    this.#first = slot.next
    if (slot.next === undefined) this.#last = undefined
    slot.next = undefined
    this.#length--
    if (slot.late) return this.take()
    if (!slot.wide) slot.renew()
    return slot
  }

  /** A slot for a function that C keeps, or that lives for a call. */
  get(kept: boolean): CallbackSlot {
    if (kept && isInsideCallback()) {
      const spare = this.#takeSpare()
      if (spare !== undefined) return spare
    }
    return (this.#length >= resting ? this.take() : undefined) ?? this.#make()
  }

  /** Sees to it that there are spares. */
  stock(): void {
    while (this.#spares.length < sparesEach && spares < sparesAtMost) {
      this.#spares.push(new CallbackSlot(this))
      spares++
    }
  }

  #make(): CallbackSlot {
    try {
      return new CallbackSlot(this)
    } catch (error) {
      // Koffi has no room for another one.
      const own = this.#takeSpare() ?? this.take()
      if (own !== undefined) return own
      if (!giveOneBack()) throw error
      return new CallbackSlot(this)
    }
  }

  #takeSpare(): CallbackSlot | undefined {
    const spare = this.#spares.pop()
    if (spare !== undefined) {
      spares--
      complete = false
    }
    return spare
  }

  /** Gives a slot that nobody uses back to Koffi. */
  giveBack(): boolean {
    const slot = this.#takeSpare() ?? this.take()
    if (slot !== undefined) koffi.unregister(slot.address)
    return slot !== undefined
  }
}

/** By what Koffi knows of a function type: kinds of result and parameters, and the calling convention. */
const pools = new Map<string, CallbackPool>()
const poolOfType = new WeakMap<FunctionTypeInfo, CallbackPool>()
let spares = 0
/** Whether there are as many spares as there should be. */
let complete = false
/** Whether some function was passed that C keeps: before, there need be no spares. */
let keeping = false

function poolOf(type: FunctionTypeInfo): CallbackPool {
  let pool = poolOfType.get(type)
  if (pool !== undefined) return pool
  const { result, types } = type.prototype
  const { convention } = type.options
  // Text and functions that a callback returns go to C as addresses: C uses them after the callback has returned.
  const returned = result.koffi === 'str' ? 'void *' : result.koffiResult
  const taken = types.map((each) => each.koffiResult)
  const key = `${convention ?? ''} ${[returned, ...taken].map(nameOf).join()}`
  pool = pools.get(key)
  if (pool === undefined) {
    const proto =
      convention === undefined ? koffi.proto(returned, taken) : koffi.proto(convention, returned, taken)
    pool = new CallbackPool(koffi.pointer(proto), types.length)
    pools.set(key, pool)
  }
  poolOfType.set(type, pool)
  return pool
}

const names = new WeakMap<object, string>()
let named = 0

function nameOf(type: KoffiType): string {
  if (typeof type === 'string') return type
  let name = names.get(type)
  if (name === undefined) {
    name = `#${named++}`
    names.set(type, name)
  }
  return name
}

/** Function types for which no spares were made yet. */
const unstocked: WeakRef<FunctionTypeInfo>[] = []

/** Notes a function type: functions of it may be passed inside of a callback first, where it is too late for a wide slot. */
export function addFunctionType(type: FunctionTypeInfo): void {
  unstocked.push(new WeakRef(type))
  complete = false
}

function stock(): void {
  if (complete) return
  complete = true
  try {
    for (const pool of pools.values()) pool.stock()
    for (let next = unstocked.pop(); next !== undefined && spares < sparesAtMost; next = unstocked.pop()) {
      const type = next.deref()
      if (type !== undefined) passable(type)?.stock()
    }
  } catch {
    // Koffi has no room for spares.
  }
}

/** The pool of a type; undefined where no function of the type can be passed: whoever tries will hear why. */
function passable(type: FunctionTypeInfo): CallbackPool | undefined {
  try {
    return poolOf(type)
  } catch {
    return undefined
  }
}

function giveOneBack(): boolean {
  const byLength = [...pools.values()].sort((a, b) => b.length - a.length)
  return byLength.some((pool) => pool.giveBack())
}

/**
 * Puts a function behind an address, for the time of a call: until {@link CallbackSlot.end}.
 *
 * @param owner the function of C, which messages name
 * @param report where errors go: the default is the JavaScript function that called C
 *
 * Throws an Error where all of Koffi's 8192 addresses are in use.
 */
export function lendFunction(
  type: FunctionTypeInfo,
  target: Target,
  owner: string,
  report: Report = noteError,
): CallbackSlot {
  if (keeping && !complete && !isInsideCallback()) stock()
  const slot = poolOf(type).get(false)
  slot.begin(type, target, owner, report)
  return slot
}

/** Like {@link lendFunction}, for a function that C keeps. */
export function keepFunction(type: FunctionTypeInfo, target: Target, owner: string): CallbackSlot {
  keeping = true
  if (!isInsideCallback()) stock()
  const slot = poolOf(type).get(true)
  slot.begin(type, target, owner, noteError)
  return slot
}
