import koffi from 'koffi'
import { CallScopedCallbacks, functionParameters } from '../callbacks/call-scoped-callbacks.ts'
import { argumentsToC } from '../calls/arguments-to-c.ts'
import { callsAtMost } from '../calls/koffi-limits.ts'
import { Handle } from '../handles/handle.ts'
import { keepAlive } from '../memory/keep-alive.ts'
import type { AnyFunction } from '../types/prototype.ts'
import { declarationOf } from './declaration.ts'
import { checkFreeable } from './freeing-call.ts'

/** What is used of an `AbortSignal`, whose type not every project has. */
export interface CancelSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: true }): void
}

/** How an asynchronous call is made. */
export interface AsyncOptions {
  /** An `AbortSignal`. Aborted before the call starts: the promise is rejected with its reason, and C is not called. */
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
export async function callAsync<F extends AnyFunction>(
  fn: F,
  args: Parameters<F>,
  options: AsyncOptions = {},
): Promise<ReturnType<F>> {
  return (await callAsyncWithErrno(fn, args, options)).result
}

/** Like {@link callAsync}, with the `errno` of that call, which lives on the other thread. */
export async function callAsyncWithErrno<F extends AnyFunction>(
  fn: F,
  args: Parameters<F>,
  { signal }: AsyncOptions = {},
): Promise<AsyncResult<ReturnType<F>>> {
  const declaration = declarationOf(fn)
  if (declaration === undefined)
    throw new TypeError(`callAsync: ${fn.name || 'fn'} is no function of a binding`)
  const { symbol } = declaration
  const { parameters, variadic, result } = declaration.prototype
  if (variadic) throw new TypeError(`${symbol}: variadic functions cannot be called on another thread`)
  if (args.length !== parameters.length) {
    throw new TypeError(`${symbol}: takes ${parameters.length} arguments, got ${args.length}`)
  }
  const raws = argumentsToC(parameters, args, symbol)
  if (declaration.async === undefined) declaration.bind()
  const { after } = declaration.options
  const handles = (args as unknown[]).filter((value) => value instanceof Handle)
  const { freed } = declaration
  const toFree: unknown = freed === undefined ? undefined : (args as unknown[])[freed.index]
  const countCalls = (change: 1 | -1): void => {
    for (const handle of handles) Handle.countCall(handle, change)
  }
  if (freed !== undefined) {
    if (toFree instanceof Handle) Handle.checkUnused(toFree, symbol, freed.name)
    checkFreeable(raws[freed.index], symbol, freed.name)
  }
  const endFreeing = toFree instanceof Handle ? Handle.beginFreeing(toFree, symbol) : undefined
  countCalls(1)
  try {
    await freeSlot(signal)
  } catch (reason) {
    countCalls(-1)
    endFreeing?.()
    throw reason
  }
  const scoped = new CallScopedCallbacks()
  let thrown: { readonly error: unknown } | undefined
  return await new Promise((resolve, reject) => {
    const settle = (error: unknown, raw: unknown): void => {
      const errno = koffi.errno()
      release()
      countCalls(-1)
      endFreeing?.()
      scoped.end()
      keepAlive(args, raws)
      try {
        if (error !== null && error !== undefined) throw error
        const value = result.fromC(raw, symbol, args) as ReturnType<F>
        after?.(value, ...args)
        // After the function's own consequences: what it freed is freed, whatever a callback threw.
        if (thrown !== undefined) throw thrown.error
        resolve({ result: value, errno })
      } catch (failure) {
        reject(failure)
      }
    }
    try {
      scoped.begin(raws, symbol, functionParameters(symbol, declaration.prototype), (error) => {
        thrown ??= { error }
        scoped.refuse(error)
      })
      declaration.async!(raws, settle)
    } catch (failure) {
      release()
      countCalls(-1)
      endFreeing?.()
      scoped.end()
      reject(failure)
    }
  })
}

/**
 * Calls that run or stand in Koffi's own queue, of which it takes a limited number. A callback from another
 * thread needs a place there too: some are left to them.
 */
let running = 0
const waiting: { start: () => void }[] = []

async function freeSlot(signal: CancelSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  if (running < callsAtMost()) {
    running++
    return
  }
  await new Promise<void>((resolve, reject) => {
    const entry = { start: resolve }
    waiting.push(entry)
    signal?.addEventListener(
      'abort',
      () => {
        const index = waiting.indexOf(entry)
        if (index < 0) return
        waiting.splice(index, 1)
        reject(signal.reason)
      },
      { once: true },
    )
  })
  if (signal?.aborted) {
    release()
    throw signal.reason
  }
}

/** Hands the slot on, or gives it back. */
function release(): void {
  const next = waiting.shift()
  if (next === undefined) running--
  else next.start()
}
