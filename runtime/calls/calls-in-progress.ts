import type { Call } from './native-call.ts'
import { throwPending } from './pending-error.ts'

/*
 * Calls into C during which JavaScript may run: their arguments, in the form that C got. Until they return,
 * what those lead to must be neither freed nor transferred away.
 */

/** The outermost call's first; a list of its own for each would cost more than the call's conversion. */
const inUse: unknown[] = Array.from({ length: 64 }, () => undefined)
let length = 0

/**
 * A Koffi function whose arguments are known while it runs, and that throws what callbacks threw. The usual
 * numbers of arguments go without a list: that saves 20 ns.
 */
export function noted(native: Call, arity: number | undefined): Call {
  switch (arity) {
    case 1:
      return (a: unknown) => {
        const start = length
        inUse[start] = a
        length = start + 1
        try {
          return throwPending(native(a))
        } finally {
          inUse[start] = undefined
          length = start
        }
      }
    case 2:
      return (a: unknown, b: unknown) => {
        const start = length
        inUse[start] = a
        inUse[start + 1] = b
        length = start + 2
        try {
          return throwPending(native(a, b))
        } finally {
          inUse[start] = undefined
          inUse[start + 1] = undefined
          length = start
        }
      }
    case 3:
      return (a: unknown, b: unknown, c: unknown) => {
        const start = length
        inUse[start] = a
        inUse[start + 1] = b
        inUse[start + 2] = c
        length = start + 3
        try {
          return throwPending(native(a, b, c))
        } finally {
          inUse[start] = undefined
          inUse[start + 1] = undefined
          inUse[start + 2] = undefined
          length = start
        }
      }
    default:
      return (...args: unknown[]) => {
        const start = length
        for (const each of args) inUse[length++] = each
        try {
          return throwPending(native(...args))
        } finally {
          inUse.fill(undefined, start, start + args.length)
          length = start
        }
      }
  }
}

/** Whether some argument of the calls in progress is such a one. */
export function someInUse(isWanted: (argument: unknown) => boolean): boolean {
  for (let index = 0; index < length; index++) if (isWanted(inUse[index])) return true
  return false
}

/**
 * No call is in progress: those that are noted were cut off (the time-out of `node:vm` does that), and have
 * not ended themselves.
 */
export function endCutOff(): void {
  inUse.fill(undefined, 0, length)
  length = 0
}
