import type { Callable, CType } from './c-type.ts'
import type { ChosenInteger } from './scalars.ts'

// Integer types that the running target decides: `wchar_t`, the type of an enum.

/** The type of this target, as code for all of them has it. */
export function chosenInteger(type: object): Callable<ChosenInteger> {
  return type as Callable<ChosenInteger>
}

/**
 * Checks an integer of a type that the target decides: a number, or a bigint, which narrow types turn into
 * one. Throws a TypeError or RangeError.
 */
export function toChosen(
  type: CType<unknown>,
  value: number | bigint,
  owner: string,
  name: string,
): number | bigint {
  return type.toC(narrowed(type, value), owner, name) as number | bigint
}

/** Reads a field of such a type. */
export function readChosen(view: DataView, offset: number, type: CType<unknown>, owner: string): number {
  return type.readFrom(view, offset, owner) as number
}

/** Checks and writes a field of such a type. */
export function writeChosen(
  view: DataView,
  offset: number,
  type: CType<unknown>,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  type.writeTo(view, offset, narrowed(type, value), owner, name)
}

/** The check of a narrow type takes no bigint; one that does not fit stays, and is refused. */
function narrowed(type: CType<unknown>, value: number | bigint): number | bigint {
  if (typeof value !== 'bigint' || type.size === 8) return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/**
 * A bigint for a field that has 64 bits on other targets: the field's own check refuses what does not fit.
 */
export function toNarrow(value: number | bigint): number {
  return typeof value === 'bigint' ? Number(value) : value
}
