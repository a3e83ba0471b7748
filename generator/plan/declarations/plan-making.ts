import type { FunctionDeclaration } from '../../model/declarations.ts'
import { pointedRecord, resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { FreeArgument, FreePlan, MakePlan } from '../binding-plan.ts'
import type { Maker } from '../ownership/ownership.ts'
import { pointedBy } from '../ownership/pointed-subject.ts'
import type { PlanContext } from '../plan-context.ts'

/** What a function does with what it is given, if it frees that. */
export function planFreeing(name: string, { ownership }: PlanContext): FreePlan | null {
  const free = ownership.frees.get(name)
  if (free === undefined) return null
  return { parameter: free.parameter, onZeroResult: free.whenZero, indirect: free.indirect }
}

/** What a function hands out for its caller to free; null for nothing, and for what is no handle. */
export function planMaking(declaration: FunctionDeclaration, context: PlanContext): MakePlan | null {
  const { unit, names, forms, ownership } = context
  const maker = ownership.makers.get(declaration.name)
  if (maker === undefined || maker.record === null || !forms.opaque.has(maker.record)) return null
  const freedBy = names.functions.get(maker.freedBy)
  const free = unit.functions.find(({ name }) => name === maker.freedBy)
  if (freedBy === undefined || free === undefined) return null
  const freeArguments = argumentsOf(free, declaration, maker, context)
  const isPlain = freeArguments.length === 1 && freeArguments[0]!.kind === 'handle'
  return {
    parameter: maker.parameter,
    freedBy,
    freeArguments: isPlain ? null : freeArguments,
    parent: isHandleParameter(declaration, maker.parent, unit) ? maker.parent : null,
  }
}

function argumentsOf(
  free: FunctionDeclaration,
  declaration: FunctionDeclaration,
  { record }: Maker,
  { unit, names, ownership }: PlanContext,
): FreeArgument[] {
  const place = ownership.frees.get(free.name)
  return free.type.parameters.map(({ type }, index): FreeArgument => {
    if (index === (place?.parameter ?? 0)) {
      const className = record === null ? undefined : names.records.get(record)
      return place?.indirect === true && className !== undefined
        ? { kind: 'indirect', className }
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

function isHandleParameter(
  { type }: FunctionDeclaration,
  index: number | null,
  unit: TranslationUnit,
): boolean {
  const parameter = index === null ? undefined : type.parameters[index]
  return parameter !== undefined && pointedBy(parameter.type, unit)?.record != null
}
