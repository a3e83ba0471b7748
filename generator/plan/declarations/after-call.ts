import type { FunctionPlan, MakePlan } from '../binding-plan.ts'

/** What becomes of a handle when C has returned. Parameters are 0-based. */
export type AfterCall =
  /** The caller owns the handle that C stored in this out parameter. */
  | { readonly kind: 'owned-out'; readonly parameter: number; readonly makes: MakePlan }
  /** C took another reference to this handle. */
  | { readonly kind: 'referenced'; readonly parameter: number }
  /** C freed this handle, record or memory; with `onZeroResult`, only if the result is 0. */
  | { readonly kind: 'freed'; readonly parameter: number; readonly onZeroResult: boolean }
  /**
   * C took over this handle, these handles, or this memory, which belongs to the handle in another parameter
   * from then on; to nothing that is known, where `owner` is null.
   */
  | {
      readonly kind: 'given-away'
      readonly parameter: number
      readonly owner: number | null
      readonly onSuccess: boolean
    }
  /** The same, where it belongs to the result. */
  | { readonly kind: 'given-to-result'; readonly parameter: number; readonly onSuccess: boolean }
  /** C freed what this `T **` led to before the call. */
  | { readonly kind: 'freed-out'; readonly parameter: number; readonly onZeroResult: boolean }

/** What a function does to handles, in the order in which it is noted. */
export function afterCall({ makes, references, frees, takesOver }: FunctionPlan): AfterCall[] {
  const actions: AfterCall[] = []
  if (makes !== null && makes.parameter !== null) {
    actions.push({ kind: 'owned-out', parameter: makes.parameter, makes })
  }
  if (references !== null) actions.push({ kind: 'referenced', parameter: references })
  for (const parameter of takesOver?.parameters ?? []) {
    const { owner, onSuccess } = takesOver!
    actions.push(
      owner === 'result'
        ? { kind: 'given-to-result', parameter, onSuccess }
        : { kind: 'given-away', parameter, owner, onSuccess },
    )
  }
  if (frees !== null) {
    const { parameter, onZeroResult, indirect } = frees
    actions.push({ kind: indirect ? 'freed-out' : 'freed', parameter, onZeroResult })
  }
  return actions
}
