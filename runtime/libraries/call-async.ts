import koffi from 'koffi'
import { CallScopedCallbacks, functionParameters } from '../callbacks/call-scoped-callbacks.ts'
import { functionPointerOf } from '../callbacks/function-pointer.ts'
import { type FunctionType, keepingOf } from '../callbacks/function-type.ts'
import { abandonPoolWhile } from '../callbacks/process-end.ts'
import { replacingCallback } from '../callbacks/retained-callback.ts'
import { argumentsToC, leastArguments } from '../calls/arguments-to-c.ts'
import { lastWithRecords, makeLasting } from '../calls/lasting-arguments.ts'
import { type GivenAway, handlesIn, isMemory } from '../handles/given-away.ts'
import { Handle } from '../handles/handle.ts'
import { freed as markFreed } from '../handles/handle-end.ts'
import { hold, settleInPlace } from '../handles/handle-state.ts'
import { beginFreeingHandle, countCall } from '../handles/handles-in-flight.ts'
import { holdingWith } from '../handles/held/held-arguments.ts'
import { handleAt } from '../handles/owned/owned-handles.ts'
import { checkOwnMemory } from '../handles/owned/owned-memory.ts'
import { ledTo } from '../handles/owned/owned-out.ts'
import { keepAlive } from '../memory/keep-alive.ts'
import { Out } from '../pointers/out.ts'
import type { CType } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import type { AnyFunction, Prototype } from '../types/prototype.ts'
import { type CancelSignal, endCall, startCall } from './call-queue.ts'
import { declarationOf } from './declaration.ts'
import { checkEndable, checkOutlives } from './ending/ending-checks.ts'
import { checkFreeable, type Freed, freedAddress, freedClass } from './ending/freeing-call.ts'
import { beginFreeing, beginUse, checkFree } from './ending/memory-in-flight.ts'
import { checkTakeover } from './ending/taking-over-call.ts'

/** How an asynchronous call is made. */
export interface AsyncOptions {
  /**
   * An `AbortSignal`. Aborted before the call starts: the promise is rejected with its reason, and C is not
   * called.
   */
  readonly signal?: CancelSignal | undefined
}

/** The result of a call on another thread, and the `errno` that it left there. */
export interface AsyncResult<R> {
  readonly result: R
  readonly errno: number
}

/**
 * Calls a function of a binding on a worker thread.
 *
 * The arguments are checked at once and stay alive until the promise settles. More calls than Koffi takes at
 * a time wait for their turn. Whether the library may be called from several threads at a time is the
 * library's affair.
 *
 *     await callAsync(archive_read_next_header, [a, entry])
 *
 * Rejects with what the function itself would throw, and with the signal's reason.
 */
export function callAsync<F extends AnyFunction>(
  fn: F,
  args: Parameters<F>,
  options: AsyncOptions = {},
): Promise<ReturnType<F>> {
  return new Promise((resolve, reject) => {
    start(fn, args, options, resolve, reject)
  })
}

/**
 * Like {@link callAsync}, with the `errno` of that call, which lives on the other thread. Rejects on Windows,
 * where nobody can ask that thread.
 */
export function callAsyncWithErrno<F extends AnyFunction>(
  fn: F,
  args: Parameters<F>,
  options: AsyncOptions = {},
): Promise<AsyncResult<ReturnType<F>>> {
  if (process.platform === 'win32') {
    return Promise.reject(
      new Error('callAsyncWithErrno: on Windows the errno of another thread is not known'),
    )
  }
  return new Promise((resolve, reject) => {
    start(fn, args, options, (result, errno) => resolve({ result, errno }), reject)
  })
}

function start<F extends AnyFunction>(
  fn: F,
  args: Parameters<F>,
  { signal }: AsyncOptions,
  resolve: (result: ReturnType<F>, errno: number) => void,
  reject: (reason: unknown) => void,
): void {
  const declaration = declarationOf(fn)
  if (declaration === undefined)
    throw new TypeError(`callAsync: ${fn.name || 'fn'} is no function of a binding`)
  const { symbol, prototype, freed } = declaration
  const { parameters, variadic, result } = prototype
  if (variadic) throw new TypeError(`${symbol}: variadic functions cannot be called on another thread`)
  if (args.length > parameters.length || args.length < leastArguments(parameters)) {
    throw new TypeError(`${symbol}: takes ${parameters.length} arguments, got ${args.length}`)
  }
  // What the caller does with its list afterwards is its own affair.
  const given: unknown[] = [...args]
  const holder = registerRetained(given, symbol, prototype)
  const raws = holdingWith(given.find((value) => value instanceof Handle) ?? null, () =>
    argumentsToC(parameters, given, symbol),
  )
  const { lasting } = declaration.options
  if (lasting !== undefined) makeLasting(lasting, given, raws)
  const taken = new Map(declaration.givenAway(given, raws))
  const toFree = freed === undefined ? undefined : freedBehind(freed, given, raws)
  const end = beginFlight(given, raws, symbol, parameters, freed, toFree, taken)
  const run = (): void => {
    const scoped = new CallScopedCallbacks()
    let thrown: { readonly error: unknown } | undefined
    const landed = (): void => {
      endCall()
      end()
      scoped.end()
      if (scoped.length > 0) callbacksInFlight--
    }
    const settle = (error: unknown, raw: unknown): void => {
      const errno = koffi.errno()
      landed()
      keepAlive(given, raws)
      try {
        if (error !== null && error !== undefined) throw error
        const value = result.fromC(raw, symbol, given) as ReturnType<F>
        if (lasting !== undefined) lastWithRecords(lasting, symbol, value, given, raws)
        declaration.options.after?.(value, ...given)
        // What an `Out` led to is the generated function's to note, and that of any other `T **` nobody's.
        const isNoted = freed?.indirect !== true || given[freed.index] instanceof Out
        if (!isNoted && (!freed.whenZero || value === 0)) markFreed(toFree, symbol)
        holdData(holder ?? null, raw, symbol, given, prototype)
        // After the function's own consequences: what it freed is freed, whatever a callback threw.
        if (thrown !== undefined) throw thrown.error
        resolve(value, errno)
      } catch (failure) {
        reject(failure)
      }
    }
    try {
      scoped.begin(raws, symbol, functionParameters(symbol, prototype), (error) => {
        thrown ??= { error }
        scoped.refuse(error)
      })
      if (scoped.length > 0) {
        callbacksInFlight++
        abandonPoolWhile(mayWaitForJavaScript)
      }
      declaration.async(raws, settle)
    } catch (failure) {
      landed()
      reject(failure)
    }
  }
  startCall(
    run,
    (reason) => {
      end()
      reject(reason)
    },
    signal,
  )
}

/**
 * The call uses its handles and memory from now on, and what it frees or takes over nobody else may use.
 * Returns what ends that.
 */
function beginFlight(
  given: readonly unknown[],
  raws: readonly unknown[],
  symbol: string,
  parameters: readonly (readonly [name: string, type: CType<unknown>])[],
  freed: Freed | undefined,
  toFree: unknown,
  taken: ReadonlyMap<number, GivenAway>,
): () => void {
  for (const [index, [name]] of parameters.entries()) {
    checkOutlives(given[index], raws[index], symbol, name)
    if (given[index] instanceof Handle) continue
    checkFree(raws[index], symbol, name, index === freed?.index && !freed.indirect)
  }
  checkTakeover([...taken.values()])
  if (freed !== undefined) {
    if (toFree instanceof Handle) checkEndable(toFree, symbol, freed.name)
    if (!freed.indirect) checkFreeable(raws[freed.index], symbol, freed.name)
    if (!(toFree instanceof Handle) && !freed.indirect) checkOwnMemory(raws[freed.index], symbol, freed.name)
  }
  const endFreeing =
    toFree instanceof Handle
      ? beginFreeingHandle(toFree, symbol)
      : beginFreeing(freed === undefined || freed.indirect ? undefined : raws[freed.index], symbol)
  const endings = [...taken.values()].flatMap(({ value, argument }) => [
    ...handlesIn(value).map((handle) => beginFreeingHandle(handle, symbol, 'taking over')),
    ...(isMemory(value) ? [beginFreeing(argument, symbol)] : []),
  ])
  const handles = [...given.flatMap(handlesIn), ...(freed?.indirect ? handlesIn(toFree) : [])]
  const endUse = beginUse(raws)
  for (const handle of handles) countCall(handle, 1)
  return () => {
    for (const handle of handles) countCall(handle, -1)
    endUse()
    endFreeing()
    for (const endTaking of endings) endTaking()
  }
}

/** The object that the call frees; of `T **` the handle whose address lies there, where it is known. */
function freedBehind(freed: Freed, given: readonly unknown[], raws: readonly unknown[]): unknown {
  if (!freed.indirect) return given[freed.index]
  const handleClass = freedClass(freed)
  const led = ledTo(given[freed.index])
  if (led !== undefined || handleClass === undefined) return led
  return handleAt(handleClass, freedAddress(freed, raws[freed.index]))
}

/**
 * Plain functions that C keeps belong to the handle that they are registered with, as in the generated
 * function. Returns that handle; undefined where C keeps none of the arguments.
 */
function registerRetained(given: unknown[], symbol: string, { parameters }: Prototype): Handle | undefined {
  if (!parameters.some(([, type]) => keepingOf(type) !== undefined)) return undefined
  const holder = given.find((value) => value instanceof Handle)
  for (const [index, [name, type]] of parameters.entries()) {
    const fn = given[index]
    const keep = keepingOf(type)
    if (keep === undefined || typeof fn !== 'function' || functionPointerOf(fn) !== undefined) continue
    given[index] = keep(withoutNonnull(type) as FunctionType, fn as AnyFunction, holder ?? null, symbol, name)
  }
  return holder
}

/** The data of a callback, `void *`, lives as long as the callback. */
function holdData(
  holder: Handle | null,
  raw: unknown,
  symbol: string,
  given: readonly unknown[],
  { types, result }: Prototype,
): void {
  if (!types.some((type) => keepingOf(type) !== undefined)) return
  const data = given.filter((_, index) => types[index]!.name === 'void *')
  if (types.some((type) => keepingOf(type) === replacingCallback)) {
    settleInPlace(holder, symbol, result.isAddress ? raw === null : raw, ...data)
  } else hold(holder, ...data)
}

/** Calls on other threads that may call JavaScript. */
let callbacksInFlight = 0

function mayWaitForJavaScript(): boolean {
  return callbacksInFlight > 0
}
