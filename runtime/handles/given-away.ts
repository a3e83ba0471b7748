import { Addressed } from '../memory/addressed.ts'
import { CArray } from '../pointers/c-array.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import { Handle } from './handle.ts'
import { giveAway } from './handle-end.ts'
import { handleClassOf } from './handle-type.ts'
import { takeMemory } from './owned/owned-memory.ts'

/*
 * Arguments that C takes over: from then on it frees them.
 */

/** An argument that C takes over, from its conversion until the call. */
export class GivenAway {
  /** In the form that Koffi takes. */
  readonly argument: unknown
  readonly value: unknown
  readonly owner: string
  readonly name: string

  constructor(argument: unknown, value: unknown, owner: string, name: string) {
    this.argument = argument
    this.value = value
    this.owner = owner
    this.name = name
  }
}

/**
 * An argument that C takes over, a {@link GivenAway}: checked when the call is made, since others are
 * converted before that.
 */
export function toGivenAway(argument: unknown, value: unknown, owner: string, name: string): unknown {
  return new GivenAway(argument, value, owner, name)
}

/** The handles that an argument leads to: itself, or those of an array. */
export function handlesIn(value: unknown): Handle[] {
  if (value instanceof Handle) return [value]
  if (!(value instanceof CArray) || handleClassOf(withoutNonnull(value.type)) === undefined) return []
  return [...value].filter((each) => each instanceof Handle)
}

/**
 * Notes, after the call, that C took over what an argument leads to: a handle, the handles of an array,
 * memory.
 *
 * @param to the handle that it belongs to from now on; null or undefined where none is known
 * @param livesOn whether it can be used while that lives; else C may have freed it at once
 */
export function givenAway(value: unknown, to: unknown, by: string, livesOn: boolean): void {
  const parent = to instanceof Handle ? to : null
  for (const handle of handlesIn(value)) giveAway(handle, parent, by, livesOn)
  if (isMemory(value)) takeMemory(value, parent, by, livesOn)
}

/** Whether C takes over what lies at an address, and not the handles there. */
export function isMemory(value: unknown): value is Addressed {
  return Addressed.is(value) && !(value instanceof Handle) && !(value instanceof CArray)
}

/**
 * The result of a function that takes arguments over, which belong to it from now on: they are only kept
 * where it is NULL and the function takes them over on success.
 */
export function withGivenAway<T>(
  result: T,
  by: string,
  onSuccess: boolean,
  livesOn: boolean,
  ...values: readonly unknown[]
): T {
  if (result === null && onSuccess) return result
  for (const value of values) givenAway(value, result, by, livesOn)
  return result
}
