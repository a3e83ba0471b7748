import type { FunctionDeclaration } from '../../model/declarations.ts'
import { isListed } from '../../name-patterns.ts'
import type { VariadicLifetime, VariadicPlan } from '../binding-plan.ts'
import type { PlanOptions } from '../plan-options.ts'
import type { BoundSignature } from '../types/bound-type.ts'

/** What becomes of the arguments behind a function's `...`; null where it has none. */
export function planVariadic(
  { name, attributes }: FunctionDeclaration,
  signature: BoundSignature,
  { keptArguments }: Pick<PlanOptions, 'keptArguments'>,
): VariadicPlan | null {
  if (!signature.variadic) return null
  const isKept = isListed(keptArguments, `${name}.rest`)
  // What is formatted is read in the call.
  const lifetime: VariadicLifetime = isKept
    ? { kind: 'kept', handle: handleOf(signature) }
    : attributes.format === undefined
      ? lifetimeOf(signature)
      : { kind: 'call' }
  return { isEnded: attributes.sentinel === 0, lifetime }
}

function handleOf({ parameters }: BoundSignature): number | null {
  const index = parameters.findIndex(({ type }) => type.kind === 'handle')
  return index < 0 ? null : index
}

function lifetimeOf({ parameters }: BoundSignature): VariadicLifetime {
  if (parameters[0]?.type.kind !== 'handle') return { kind: 'call' }
  const numbers = parameters.flatMap(({ type }, index) =>
    type.kind === 'integer' || type.kind === 'enum' ? [index] : [],
  )
  return { kind: 'until-set', handle: 0, numbers }
}
