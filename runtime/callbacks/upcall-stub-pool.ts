import koffi, { type TypeObject } from 'koffi'
import '../calls/koffi-limits.ts'
import { setPendingError } from '../calls/pending-error.ts'
import type { KoffiType } from '../types/c-type.ts'
import type { FunctionTypeInfo } from '../types/prototype.ts'
import type { Target } from './upcall-entry.ts'
import { isInsideCallback, type Report, UpcallStub } from './upcall-stub.ts'

/**
 * How many ended stubs stay unused before the first is used again: the more, the more late calls are noticed.
 */
const quarantine = 128
/**
 * How many unused stubs are reserved, by signature and in all, for retained functions that are passed inside
 * of a callback: a stub that is made there works only at that depth of the stack.
 */
const reservedEach = 4
const reservedAtMost = 256

/** The stubs of all function types that are one to Koffi. It has room for 8192 in a process. */
export class UpcallStubPool {
  readonly trampoline: TypeObject
  readonly arity: number
  readonly #reserved: UpcallStub[] = []
  #first: UpcallStub | undefined
  #last: UpcallStub | undefined
  #length = 0

  constructor(trampoline: TypeObject, arity: number) {
    this.trampoline = trampoline
    this.arity = arity
  }

  /** How many ended stubs wait to be used again. */
  get length(): number {
    return this.#length
  }

  /** A stub that ended. */
  put(stub: UpcallStub): void {
    if (this.#last === undefined) this.#first = stub
    else this.#last.next = stub
    this.#last = stub
    this.#length++
  }

  /** The stub that ended first and that C does not hold any more, as far as anybody knows. */
  take(): UpcallStub | undefined {
    const stub = this.#first
    if (stub === undefined) return undefined
    this.#first = stub.next
    if (stub.next === undefined) this.#last = undefined
    stub.next = undefined
    this.#length--
    if (stub.late) return this.take()
    if (!stub.anyDepth) stub.renew()
    return stub
  }

  /** A stub for a function that C keeps, or that lives for a call. */
  get(kept: boolean): UpcallStub {
    if (kept && isInsideCallback()) {
      const stub = this.#takeReserved()
      if (stub !== undefined) return stub
    }
    return (this.#length >= quarantine ? this.take() : undefined) ?? this.#make()
  }

  /** Sees to it that some stubs are reserved. */
  stock(): void {
    while (this.#reserved.length < reservedEach && reserved < reservedAtMost) {
      this.#reserved.push(new UpcallStub(this))
      reserved++
    }
  }

  #make(): UpcallStub {
    try {
      return new UpcallStub(this)
    } catch (error) {
      // Koffi has no room for another one.
      const own = this.#takeReserved() ?? this.take()
      if (own !== undefined) return own
      if (!giveOneBack()) throw error
      return new UpcallStub(this)
    }
  }

  #takeReserved(): UpcallStub | undefined {
    const stub = this.#reserved.pop()
    if (stub !== undefined) {
      reserved--
      complete = false
    }
    return stub
  }

  /** Gives a stub that nobody uses back to Koffi. */
  giveBack(): boolean {
    const stub = this.#takeReserved() ?? this.take()
    if (stub !== undefined) koffi.unregister(stub.address)
    return stub !== undefined
  }
}

/** By what Koffi knows of a function type: kinds of result and parameters, and the calling convention. */
const pools = new Map<string, UpcallStubPool>()
const poolOfType = new WeakMap<FunctionTypeInfo, UpcallStubPool>()
let reserved = 0
/** Whether as many stubs are reserved as there should be. */
let complete = false
/** Whether some function was passed that C keeps: before that none need be reserved. */
let keeping = false

function poolOf(type: FunctionTypeInfo): UpcallStubPool {
  let pool = poolOfType.get(type)
  if (pool !== undefined) return pool
  const { result, types } = type.prototype
  const { convention } = type.options
  // Text and functions that a callback returns go to C as addresses: C uses them after the callback has
  // returned.
  const returned = result.koffi === 'str' ? 'void *' : result.koffiResult
  const taken = types.map((each) => each.koffiResult)
  const key = `${convention ?? ''} ${[returned, ...taken].map(nameOf).join()}`
  pool = pools.get(key)
  if (pool === undefined) {
    const proto =
      convention === undefined ? koffi.proto(returned, taken) : koffi.proto(convention, returned, taken)
    pool = new UpcallStubPool(koffi.pointer(proto), types.length)
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

/** Function types for which no stubs were reserved yet. */
const unstocked: WeakRef<FunctionTypeInfo>[] = []

/**
 * Notes a function type: functions of it may be passed first inside of a callback, where it is too late to
 * reserve.
 */
export function addFunctionType(type: FunctionTypeInfo): void {
  unstocked.push(new WeakRef(type))
  complete = false
}

function stock(): void {
  if (complete) return
  complete = true
  try {
    for (const pool of pools.values()) pool.stock()
    for (
      let next = unstocked.pop();
      next !== undefined && reserved < reservedAtMost;
      next = unstocked.pop()
    ) {
      const type = next.deref()
      if (type !== undefined) passable(type)?.stock()
    }
  } catch {
    // Koffi has no room for more.
  }
}

/** The pool of a type; undefined where no function of the type can be passed: whoever tries will hear why. */
function passable(type: FunctionTypeInfo): UpcallStubPool | undefined {
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
 * Puts a function behind an address, for the time of a call: until {@link UpcallStub.end}.
 *
 * @param owner the function of C, which messages name
 * @param report where errors go: the default is the JavaScript function that called C
 *
 * Throws an Error where all of Koffi's 8192 addresses are in use.
 */
export function callScopedStub(
  type: FunctionTypeInfo,
  target: Target,
  owner: string,
  report: Report = setPendingError,
): UpcallStub {
  if (keeping && !complete && !isInsideCallback()) stock()
  const stub = poolOf(type).get(false)
  stub.begin(type, target, owner, report)
  return stub
}

/** Like {@link callScopedStub}, for a function that C keeps. */
export function retainedStub(type: FunctionTypeInfo, target: Target, owner: string): UpcallStub {
  keeping = true
  if (!isInsideCallback()) stock()
  const stub = poolOf(type).get(true)
  stub.begin(type, target, owner, setPendingError)
  return stub
}
