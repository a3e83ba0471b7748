import koffi, { type TypeObject } from 'koffi'
import '../../calls/koffi-limits.ts'
import { mayExecute } from '../../calls/executable-memory.ts'
import { guardCalls } from '../../calls/guarded-call.ts'
import { setPendingError } from '../../calls/pending-error.ts'
import { passesInMemory } from '../../records/eightbytes.ts'
import { isRecordType } from '../../records/record-type.ts'
import type { KoffiType } from '../../types/c-type.ts'
import { withoutNonnull } from '../../types/nonnull.ts'
import type { FunctionTypeInfo } from '../../types/prototype.ts'
import { callUsing } from '../memory-in-use.ts'
import { beforeThreadEnds } from '../process-end.ts'
import { refuseTransfers } from '../transfers.ts'
import { freeRegister } from './free-register.ts'
import { KoffiStubPool, preparation } from './koffi-stubs.ts'
import { ThunkStubPool } from './thunk-stubs.ts'
import { isInsideCallback } from './upcall-depth.ts'
import { type Target, zero } from './upcall-entry.ts'
import type { Report, Stay, UpcallStub } from './upcall-stub.ts'

type StubPool = ThunkStubPool | KoffiStubPool

/**
 * How many signatures get addresses of Koffi's before they are used, in case their first function is passed
 * inside of a callback.
 */
const preparedAtMost = 256

/** By what Koffi knows of a function type: kinds of result and parameters, and the calling convention. */
const pools = new Map<string, StubPool>()
const passages = new WeakMap<FunctionTypeInfo, Passage>()

/** Where functions of a type get their stubs. */
interface Passage {
  readonly pool: StubPool
  /**
   * For the functions that functions of the type return: what is passed as deep in the stack as the callback
   * runs is called by C from above.
   */
  readonly returned: StubPool | undefined
}
/** Whether some function was passed that C keeps: before that nothing need be prepared. */
let keeping = false
/** Function types for which nothing was prepared yet. */
const unprepared: WeakRef<FunctionTypeInfo>[] = []

/**
 * Notes a function type: functions of it may be passed first inside of a callback, where it is too late to
 * prepare.
 */
export function addFunctionType(type: FunctionTypeInfo): void {
  unprepared.push(new WeakRef(type))
  preparation.isDue = true
}

/**
 * Puts a function behind an address, for the time of a call: until {@link UpcallStub.end}.
 *
 * @param owner the function of C, which messages name
 * @param report where errors go: the default is the JavaScript function that called C
 *
 * Throws an Error where there is no room for another address; it says who has them.
 */
export function callScopedStub(
  type: FunctionTypeInfo,
  target: Target,
  owner: string,
  report: Report = setPendingError,
): UpcallStub {
  if (keeping && preparation.isDue && !isInsideCallback()) prepare()
  return begin(type, target, owner, report, 'brief')
}

/** Like {@link callScopedStub}, for a function that C keeps. */
export function retainedStub(type: FunctionTypeInfo, target: Target, owner: string): UpcallStub {
  keeping = true
  if (preparation.isDue && !isInsideCallback()) prepare()
  return begin(type, target, owner, setPendingError, 'lasting')
}

function begin(
  type: FunctionTypeInfo,
  target: Target,
  owner: string,
  report: Report,
  stay: Stay,
): UpcallStub {
  const passage = passages.get(type)
  let stub: UpcallStub
  try {
    stub = get(passage ?? makePassage(type), stay)
  } catch (error) {
    stub = withRoom(error, () => get(makePassage(type), stay))
  }
  stub.begin(type, target, owner, report)
  return stub
}

function get({ pool, returned }: Passage, stay: Stay): UpcallStub {
  if (returned !== undefined) returned.prepare()
  return pool.get(stay)
}

function makePassage(type: FunctionTypeInfo): Passage {
  const result = withoutNonnull(type.prototype.result)
  const returned = 'prototype' in result ? (result as unknown as FunctionTypeInfo) : undefined
  const passage = { pool: poolOf(type), returned: returned && poolOf(returned) }
  passages.set(type, passage)
  return passage
}

function poolOf(type: FunctionTypeInfo): StubPool {
  const { result, types } = type.prototype
  const { convention } = type.options
  // Text and functions that a callback returns go to C as addresses: C uses them after the callback has
  // returned.
  const returned = result.koffi === 'str' ? 'void *' : result.koffiResult
  const taken = types.map((each) => each.koffiResult)
  const key = `${convention ?? ''} ${[returned, ...taken].map(nameOf).join()}`
  let pool = pools.get(key)
  if (pool === undefined) {
    guardCalls()
    if (pools.size === 0) {
      beforeThreadEnds(endAll)
      refuseTransfers(callUsing)
    }
    const trampoline = (parameters: readonly KoffiType[]): TypeObject =>
      koffi.pointer(
        convention === undefined
          ? koffi.proto(returned, [...parameters])
          : koffi.proto(convention, returned, [...parameters]),
      )
    const register = mayExecute() ? freeRegister(type.prototype) : undefined
    if (register === undefined) pool = new KoffiStubPool(trampoline(taken), types.length)
    else {
      const number = register.kind === 'integer' ? 'uint32' : 'double'
      const throughMemory = isRecordType(result) && passesInMemory(result)
      pool = new ThunkStubPool(
        trampoline([...taken, number]),
        types.length,
        register,
        throughMemory,
        zero(result),
      )
    }
    pools.set(key, pool)
  }
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

/**
 * An address of Koffi's works only as deep in the stack as it was made, or deeper: the more are made here,
 * the better.
 */
function prepare(): void {
  preparation.isDue = false
  for (const pool of pools.values()) {
    if (pool instanceof KoffiStubPool && !pool.isPrepared) attempt(() => pool.prepare())
  }
  while (unprepared.length > 0 && pools.size < preparedAtMost) {
    const type = unprepared.pop()?.deref()
    if (type === undefined) continue
    attempt(() => makePassage(type).pool.prepare())
  }
  unprepared.length = 0
}

/** What cannot be passed says why where somebody tries; where Koffi has no room nothing is prepared. */
function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // See above.
  }
}

/**
 * Koffi's addresses are 8192 in a process, for all threads: those that nobody uses are given up for one that
 * is needed.
 */
function withRoom<T>(error: unknown, action: () => T): T {
  for (const pool of pools.values()) {
    if (pool instanceof KoffiStubPool && pool.giveBack()) return action()
  }
  throw (error as Error).message.startsWith('Too many callbacks') ? noRoom() : error
}

/** The error that says who has Koffi's addresses. */
function noRoom(): Error {
  const owners = [...pools.values()].flatMap((pool) => (pool instanceof KoffiStubPool ? pool.owners : []))
  const counts = new Map<string, number>()
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5)
  const own = largest.map(([owner, count]) => `${owner} ${count}`).join(', ') || 'none here'
  const total = koffi.stats().callbacks
  return new Error(
    `there is no room for another function that C can call: ${total} are in use in this process, of which this thread has ` +
      `${owners.length + pools.size} (${own}); dispose Callbacks, and let worker threads end by themselves rather than by terminate()`,
  )
}

function endAll(): void {
  for (const pool of pools.values()) attempt(() => pool.end())
}
