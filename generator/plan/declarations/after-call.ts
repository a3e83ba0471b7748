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
      /** It can be used while its owner lives. */
      readonly livesOn: boolean
    }
  /** The same, where it belongs to the result. */
  | {
      readonly kind: 'given-to-result'
      readonly parameter: number
      readonly onSuccess: boolean
      readonly livesOn: boolean
    }
  /** This record of callbacks, or their data, lives as long as a handle: see `KeptRecordsPlan`. */
  | { readonly kind: 'kept-record'; readonly parameter: number; readonly holder: number | 'result' }
  /** This handle is the caller's to free again, unless the function failed. */
  | { readonly kind: 'given-back'; readonly parameter: number }
  /** C freed what this `T **` led to before the call. */
  | { readonly kind: 'freed-out'; readonly parameter: number; readonly onZeroResult: boolean }

/** What a function does to handles, in the order in which it is noted. */
export function afterCall({
  makes,
  keptRecords,
  references,
  frees,
  takesOver,
  givesBack,
}: FunctionPlan): AfterCall[] {
  const actions: AfterCall[] = []
  if (makes !== null && makes.parameter !== null) {
    actions.push({ kind: 'owned-out', parameter: makes.parameter, makes })
  }
  for (const parameter of keptRecords?.parameters ?? [])
    actions.push({ kind: 'kept-record', parameter, holder: keptRecords!.holder })
  if (references !== null) actions.push({ kind: 'referenced', parameter: references })
  for (const parameter of takesOver?.parameters ?? []) {
    const { owner, onSuccess, livesOn } = takesOver!
    actions.push(
      owner === 'result'
        ? { kind: 'given-to-result', parameter, onSuccess, livesOn }
        : { kind: 'given-away', parameter, owner, onSuccess, livesOn },
    )
  }
  if (givesBack !== null) actions.push({ kind: 'given-back', parameter: givesBack })
  if (frees !== null) {
    const { parameter, onZeroResult, indirect } = frees
    actions.push({ kind: indirect ? 'freed-out' : 'freed', parameter, onZeroResult })
  }
  return actions
}
