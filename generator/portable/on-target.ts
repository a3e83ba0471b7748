import type { TargetName } from '../target/target.ts'

/** A value, and the targets that have it. */
export interface OnTarget<T> {
  readonly targets: readonly TargetName[]
  readonly value: T
}
