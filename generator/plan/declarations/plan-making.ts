import type { FunctionDeclaration } from '../../model/declarations.ts'
import { pointedRecord, resolveType } from '../../model/resolved-type.ts'
import type { FreeArgument, FreePlan, MakePlan, TakeOverPlan } from '../binding-plan.ts'
import type { Maker } from '../ownership/inferred-ownership.ts'
import type { PlanContext } from '../plan-context.ts'
import type { BoundSignature } from '../types/bound-type.ts'

/** What a function does with what it is given, if it frees that. */
export function planFreeing(name: string, { ownership }: PlanContext): FreePlan | null {
  const free = ownership.frees.get(name)
  if (free === undefined) return null
  return { parameter: free.parameter, onZeroResult: free.whenZero, indirect: free.indirect }
}

/** What a function takes over of what it is given. */
export function planTakingOver(
  name: string,
  { parameters, result }: BoundSignature,
  { ownership }: PlanContext,
): TakeOverPlan | null {
  const taken = ownership.takenOver.get(name)
  if (taken === undefined) return null
  // Text is a copy for the call: what C may free of it is Koffi's.
  const possible = taken.parameters.filter((parameter) =>
    takesOverForms.has(parameters[parameter]!.type.kind),
  )
  if (possible.length === 0) return null
  const { owner, onSuccess, livesOn } = taken
  const isKnown =
    owner === 'result'
      ? result.kind === 'handle'
      : owner !== null && parameters[owner]?.type.kind === 'handle'
  return { parameters: possible, owner: isKnown ? owner : null, onSuccess, livesOn }
}

const takesOverForms: ReadonlySet<string> = new Set(['handle', 'record-pointer', 'pointer', 'string'])

/** The parameter with the handle that the result belongs to. */
export function planLent(name: string, signature: BoundSignature, { ownership }: PlanContext): number | null {
  const parameter = ownership.lent.get(name)?.parameter
  return parameter !== undefined &&
    signature.result.kind === 'handle' &&
    isHandleParameter(signature, parameter)
    ? parameter
    : null
}

/**
 * What a function hands out for its caller to free; null for nothing, and for what comes back as text: its
 * memory cannot be reached.
 */
export function planMaking(
  declaration: FunctionDeclaration,
  signature: BoundSignature,
  context: PlanContext,
): MakePlan | null {
  const { functions, names, ownership } = context
  const maker = ownership.makers.get(declaration.name)
  if (maker === undefined) return null
  const form = formOf(maker, signature)
  const freedBy = names.functions.get(maker.freedBy)
  const free = functions.get(maker.freedBy)
  if (form === null || freedBy === undefined || free === undefined) return null
  const freeArguments = argumentsOf(free, declaration, maker, context)
  const isPlain = freeArguments.length === 1 && freeArguments[0]!.kind === 'handle'
  return {
    form,
    parameter: maker.parameter,
    freedBy,
    freeArguments: isPlain ? null : freeArguments,
    parent: isHandleParameter(signature, maker.parent) ? maker.parent : null,
  }
}

function formOf({ parameter }: Maker, { result, parameters }: BoundSignature): MakePlan['form'] | null {
  const outer = parameter === null ? null : parameters[parameter]!.type
  if (outer !== null && outer.kind !== 'pointer') return null
  const type = outer === null ? result : outer.pointee
  if (type.kind === 'handle') return 'handle'
  return type.kind === 'record-pointer' || type.kind === 'pointer' ? 'memory' : null
}

function argumentsOf(
  free: FunctionDeclaration,
  declaration: FunctionDeclaration,
  { record }: Maker,
  { unit, names, forms, ownership }: PlanContext,
): FreeArgument[] {
  const place = ownership.frees.get(free.name)
  return free.type.parameters.map(({ type }, index): FreeArgument => {
    if (index === (place?.parameter ?? 0)) {
      const className = record === null ? undefined : names.records.get(record)
      return place?.indirect === true && className !== undefined
        ? { kind: 'indirect', className, isHandle: record !== null && forms.opaque.has(record) }
        : { kind: 'handle' }
    }
    const wanted = pointedRecord(type, unit)
    const given = declaration.type.parameters.findIndex(
      (parameter) => wanted !== null && pointedRecord(parameter.type, unit)?.id === wanted.id,
    )
    if (given >= 0) return { kind: 'given', parameter: given }
    return resolveType(type, unit)?.kind === 'pointer' ? { kind: 'null' } : { kind: 'zero' }
  })
}

function isHandleParameter({ parameters }: BoundSignature, index: number | null): boolean {
  return index !== null && parameters[index]?.type.kind === 'handle'
}
