import { Addressed } from '../memory/addressed.ts'
import { Handle, type Owned } from './handle.ts'

/**
 * A record or memory that C made and the caller has to free, by `free`: `using` does, unless its free
 * function was called before. Two objects of one address are two.
 */
export function owning<T>(value: T, free: (value: never) => unknown): Owned<T> {
  if (value instanceof Addressed && !(value instanceof Handle)) {
    Object.defineProperty(value, Symbol.dispose, {
      configurable: true,
      value: () => {
        if (value.$address !== undefined) free(value as never)
      },
    })
  }
  return value as Owned<T>
}
