import { Handle } from './handle.ts'
import { sharedState } from './handle-state.ts'
import { knownOf } from './lent-handles.ts'
import { Lease } from './owned/lease.ts'

/**
 * What ends with a handle: what belongs to it, of which the caller has no reference, and what cannot be used
 * without it; then what ends with those.
 */
export function partsOf(handle: Handle): readonly Handle[] {
  const whole = sharedState(handle).handle
  const parts = new Set<Handle>([whole])
  // A set's iteration goes on to what is added meanwhile.
  for (const each of parts) for (const part of nextOf(each)) parts.add(part)
  parts.delete(whole)
  return [...parts]
}

function* nextOf(whole: Handle): Iterable<Handle> {
  // Another object may own what this one, which C lent, points to.
  for (const known of new Set([sharedState(whole), knownOf(whole)])) {
    for (const { handle } of known.held?.lent ?? []) {
      if (handle === undefined) continue
      const { parent, references } = sharedState(handle)
      if (parent === known.handle && references === 0) yield handle
    }
    for (const dependent of known.held?.dependents ?? []) {
      const living = dependent instanceof Lease ? dependent.handle.deref() : dependent
      if (living instanceof Handle) yield living
    }
  }
}
