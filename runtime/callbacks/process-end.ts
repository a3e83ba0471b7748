import { writeSync } from 'node:fs'
import { inspect } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { systemFunction } from '../calls/system-functions.ts'

/** What has to be done before a thread of JavaScript ends. */
const actions: (() => void)[] = []
/** Whether calls on other threads may be waiting for JavaScript. */
const waits: (() => boolean)[] = []
/** The uncaught error that is being told: Node prints it after the listeners of `exit`. */
let failure: { readonly error: unknown } | undefined
let listening = false

/**
 * Has something done when this thread of JavaScript ends, after all that its other listeners do.
 *
 * From the first call on the process ends without Node's tearing down its environment, as `process.exit()`
 * does: a thread of C that calls a callback meanwhile would find Koffi's memory gone, and the exit code would
 * be that of a segmentation fault.
 */
export function beforeThreadEnds(action: () => void): void {
  actions.push(action)
  listen()
}

/**
 * Node waits at its end for all calls on other threads, and one that waits for a callback would wait for
 * ever. While a condition holds the process ends without that.
 */
export function abandonPoolWhile(condition: () => boolean): void {
  if (waits.includes(condition)) return
  waits.push(condition)
  listen()
}

function listen(): void {
  if (listening) return
  listening = true
  process.on('exit', end)
  process.on('uncaughtExceptionMonitor', (error: unknown) => {
    failure = { error }
    // Somebody may handle it, and the process goes on.
    setImmediate(() => {
      failure = undefined
    }).unref()
  })
}

/** What `process.exit` does after its listeners; neither Bun nor Deno have it, or tear anything down. */
const { reallyExit } = process as { reallyExit?: (code: number) => void }

function end(code: number): void {
  const listeners = process.listeners('exit')
  for (const later of listeners.slice(listeners.indexOf(end) + 1)) {
    process.off('exit', later)
    later.call(process, code)
  }
  for (const action of actions) action()
  if (!isMainThread || reallyExit === undefined) return
  const status = Number(process.exitCode ?? code)
  if (waits.some((isWaiting) => isWaiting())) {
    if (failure !== undefined)
      writeSync(2, `Uncaught:\n${inspect(failure.error)}\n\nNode.js ${process.version}\n`)
    systemFunction('_exit')?.(status)
  }
  if (failure === undefined) reallyExit.call(process, status)
}
