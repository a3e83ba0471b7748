import { Out } from '../pointers/out.ts'
import type { CType } from '../types/c-type.ts'
import type { FreeFunction, Handle } from './handle.ts'
import { handleClassOf, owned } from './handle-type.ts'

/** Notes, after the call, that the handle that C stored in an out parameter has to be freed by `free`. */
export function ownedOut(out: unknown, free: FreeFunction<never>): void {
  if (!(out instanceof Out)) return
  const handleClass = handleClassOf(out.type as CType<unknown>)
  if (handleClass !== undefined)
    Out.readAs(
      out as Out<Handle>,
      owned(handleClass, () => free as FreeFunction<Handle>),
    )
}
