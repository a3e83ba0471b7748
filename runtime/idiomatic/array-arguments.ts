import { CArray } from '../pointers/c-array.ts'
import type { PointerTo } from '../pointers/pointer-arguments.ts'
import { type Accepted, type TypeLike, typeOf } from '../types/c-type.ts'

/** An array that C reads, and its length in elements. */
export type ElementsArgument<T> = PointerTo<T> & { readonly length: number }

/**
 * Values in a row, as C reads them: a typed array of the right kind as it is, a new array of anything else.
 * null for none: C gets NULL, and no element to read there.
 */
export function elements<T>(
  type: TypeLike<T>,
  values: Iterable<Accepted<NoInfer<T>>>,
): ElementsArgument<T> | null {
  const { flatElements } = typeOf<T>(type)
  if (flatElements !== undefined && values instanceof flatElements)
    return values.length === 0 ? null : (values as unknown as ElementsArgument<T>)
  const list = [...values]
  return list.length === 0 ? null : (new CArray<T>(type, list as never) as ElementsArgument<T>)
}

/** The handles, or records, of objects in a row. */
export function handles<T>(
  type: TypeLike<T>,
  objects: Iterable<{ readonly raw: object }>,
): ElementsArgument<T> | null {
  return elements(
    type,
    Array.from(objects, ({ raw }) => raw as Accepted<T>),
  )
}
