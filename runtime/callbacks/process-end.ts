import { isMainThread } from 'node:worker_threads'

let registered = false
/** An uncaught error is being told: Node prints it after the listeners of `exit`. */
let failing = false

/**
 * Has the process end without Node's tearing down its environment, as `process.exit()` does: a thread of C
 * that calls a callback meanwhile would find Koffi's memory gone, and the exit code would be that of a
 * segmentation fault.
 */
export function exitWithoutTeardown(): void {
  if (registered || !isMainThread || end === undefined) return
  registered = true
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
  if (failing) return
  const listeners = process.listeners('exit')
  for (const later of listeners.slice(listeners.indexOf(listen) + 1)) later.call(process, code)
  end?.call(process, Number(process.exitCode ?? code))
}
