import type { Handle } from '../handles/handle.ts'
import { heldBy } from '../handles/handle-state.ts'
import { toHeld } from '../handles/held/held-arguments.ts'
import { toCString } from '../text/strings.ts'
import { toVariadic, type Variadic } from './variadic.ts'

/**
 * The arguments behind `...` of a function that sets something of a handle: C may keep a pointer to them.
 * Text and memory live until the function is called again for the same thing, which the numbers before `...`
 * tell (`curl_easy_setopt` and its option), or until the handle is freed: `settleInPlace` after the call lets
 * go of what was there before.
 *
 * @param place the numbers; a `char` may be its character
 */
export function toSetVariadic(
  values: readonly Variadic[],
  owner: string,
  handle: Handle | null,
  ...place: readonly (number | bigint | string)[]
): unknown[] {
  if (handle === null) return toVariadic(values, owner)
  const kept = values.map((value, index) =>
    typeof value === 'string' ? Buffer.from(`${checked(value, owner, index)}\0`, 'utf8') : value,
  )
  const converted = toVariadic(kept, owner)
  const numbers = place.map((one) => (typeof one === 'string' ? one.charCodeAt(0) : one))
  heldBy(handle).places.put(owner, numbers.join(' '), kept)
  return converted
}

/**
 * The arguments behind `...` that C keeps, by the configuration: they live until the handle is freed, or for
 * good.
 */
export function toHeldVariadic(
  values: readonly Variadic[],
  owner: string,
  handle: Handle | null = null,
): unknown[] {
  const kept = values.map((value, index) =>
    typeof value === 'string' ? toHeld(checked(value, owner, index), value, handle) : value,
  ) as Variadic[]
  const converted = toVariadic(kept, owner)
  for (const value of kept) toHeld(null, value, handle)
  return converted
}

function checked(text: string, owner: string, index: number): string {
  return toCString(text, owner, `argument ${index + 1} after "..."`) as string
}
