import type { Call } from './native-call.ts'

/** Calls into C that run functions which they were given: their arguments in the form that C got. */
const inProgress: (readonly unknown[])[] = []

/**
 * Makes a call that runs functions which it is given: meanwhile JavaScript may do anything to the other
 * arguments. Throws a TypeError for a buffer that can shrink, and afterwards for one that was transferred
 * away.
 */
export function callRunningFunctions(call: Call, args: readonly unknown[], symbol: string): unknown {
  for (const each of args) if (typeof each === 'object' && each !== null) checkFixed(each, symbol)
  inProgress.push(args)
  try {
    const result = call(...args)
    for (const each of args) if (typeof each === 'object' && each !== null) checkThere(each, symbol)
    return result
  } finally {
    inProgress.pop()
  }
}

/** Whether a call that is running the function of the moment uses an address. */
export function isInUse(address: unknown): boolean {
  return (
    inProgress.length > 0 && typeof address === 'bigint' && inProgress.some((args) => args.includes(address))
  )
}

function checkFixed(memory: object, symbol: string): void {
  const buffer = (ArrayBuffer.isView(memory) ? memory.buffer : memory) as { readonly resizable?: boolean }
  if (buffer.resizable !== true) return
  throw new TypeError(
    `${symbol}: a resizable buffer cannot be given together with a function, which could shrink it: give a copy`,
  )
}

/** Empty buffers are not given to C: one that is empty now was not before. */
function checkThere(memory: object, symbol: string): void {
  if ((memory as ArrayBufferView).byteLength !== 0) return
  throw new TypeError(
    `${symbol}: a buffer was transferred away by a function that C called while it used the buffer`,
  )
}
