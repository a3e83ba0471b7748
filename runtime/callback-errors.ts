import type { Call } from './declaration.ts'

/**
 * What callbacks threw, where C was given another result than zero.
 *
 * Koffi itself throws again what a callback threw once the C function has returned, but C then sees zero. A function type
 * that configures what C sees has to catch, and somebody has to throw later: every call into C then goes through
 * {@link guarded}. Nobody pays for that in a process without such a function type.
 */
let first: { readonly error: unknown } | undefined

/** Keeps the first error for the function that called C. */
export function noteError(error: unknown): void {
  first ??= { error }
}

/** Throws what a callback threw during the call that has just returned. */
export function throwNoted(): void {
  if (first === undefined) return
  const { error } = first
  first = undefined
  throw error
}

let guarding = false
const bound = new Set<{ call: Call | undefined }>()

/** From now on every call into C throws what callbacks threw meanwhile. */
export function guardCalls(): void {
  if (guarding) return
  guarding = true
  for (const declaration of bound) declaration.call = guarded(declaration.call!)
}

/** A bound declaration, whose calls are guarded now or later. */
export function addBound(declaration: { call: Call | undefined }): void {
  bound.add(declaration)
  if (guarding) declaration.call = guarded(declaration.call!)
}

function guarded(call: Call): Call {
  return Object.assign(
    (...args: unknown[]) => {
      const result = call(...args)
      throwNoted()
      return result
    },
    { async: (call as { async?: unknown }).async },
  )
}
