import type { Call } from '../calls/native-call.ts'
import { giveAway } from '../handles/handle-end.ts'
import { handleClassOf } from '../handles/handle-type.ts'
import { ownedAt } from '../handles/owned-handles.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import type { Prototype } from '../types/prototype.ts'

/** A function that takes handles over: they are C's although a callback threw meanwhile. */
export function takingOver(
  call: Call,
  { symbol, prototype }: { readonly symbol: string; readonly prototype: Prototype },
  places: readonly number[],
): Call {
  return (...args: unknown[]) => {
    try {
      return call(...args)
    } catch (error) {
      for (const place of places) {
        const type = prototype.parameters[place]?.[1]
        const handleClass = type === undefined ? undefined : handleClassOf(withoutNonnull(type))
        const handle = handleClass === undefined ? undefined : ownedAt(handleClass, args[place])
        if (handle !== undefined) giveAway(handle, null, symbol, false)
      }
      throw error
    }
  }
}
