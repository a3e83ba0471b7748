import { isMainThread } from 'node:worker_threads'

/** What has to be done before a thread of JavaScript ends. */
const actions: (() => void)[] = []
/** An uncaught error is being told: Node prints it after the listeners of `exit`. */
let failing = false

/**
 * Has something done when this thread of JavaScript ends, after all that its other listeners do.
 *
 * From the first call on the process ends without Node's tearing down its environment, as `process.exit()` does: a thread of C
 * that calls a callback meanwhile would find Koffi's memory gone, and the exit code would be that of a segmentation fault.
 */
export function beforeThreadEnds(action: () => void): void {
  actions.push(action)
  if (actions.length > 1) return
  process.on('exit', listen)
  process.on('uncaughtExceptionMonitor', () => {
    failing = true
    // Somebody may handle it, and the process goes on.
    setImmediate(() => {
      failing = false
    }).unref()
  })
}

/** What `process.exit` does after its listeners; neither Bun nor Deno have it, or tear anything down. */
const { reallyExit: end } = process as { reallyExit?: (code: number) => void }

function listen(code: number): void {
  const listeners = process.listeners('exit')
  const later = listeners.slice(listeners.indexOf(listen) + 1)
  for (const each of later) {
    process.off('exit', each)
    each.call(process, code)
  }
  for (const action of actions) action()
  if (!failing && isMainThread) end?.call(process, Number(process.exitCode ?? code))
}
