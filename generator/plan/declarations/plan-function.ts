import { cDeclaration } from '../../model/c-type-name.ts'
import type { FunctionDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import { fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { TypedParameters } from '../../translate/translate.ts'
import { bodyNames, type FunctionPlan, type FunctionTypePlan, type Implementation } from '../binding-plan.ts'
import { parameterNames } from '../naming/names.ts'
import { evidenceText } from '../ownership/evidence.ts'
import type { Handed } from '../ownership/inferred-ownership.ts'
import type { PlanContext } from '../plan-context.ts'
import type { BoundSignature } from '../types/bound-type.ts'
import { planKeptRecords } from './plan-kept-records.ts'
import { planLasting } from './plan-lasting.ts'
import { planFreeing, planLent, planMaking, planTakingOver } from './plan-making.ts'
import { planVariadic } from './plan-variadic.ts'

export function planFunction(declaration: FunctionDeclaration, context: PlanContext): FunctionPlan {
  const { names, binder, ownership, docs, spelling, options, headerOf } = context
  const { name, symbol, type, comment, location, attributes } = declaration
  const cNames = type.parameters.map((parameter) => parameter.name)
  const parameters = parameterNames(cNames, (taken) => names.module.hasValue(taken) || bodyNames.has(taken))
  const typed = context.translation.functions.get(name)?.typed ?? null
  const values = binder.signatures.bind(type, name, parameters, { access: attributes.access, comment })
  const plain = typed === null ? values : typedSignature(values, typed, context)
  const textFreedBy = binder.text.freedBy(type.result, name)
  const signature =
    textFreedBy === null
      ? plain
      : { ...plain, result: { kind: 'freed-string' as const, freedBy: textFreedBy } }
  const frees = planFreeing(name, context)
  const makes = planMaking(declaration, signature, context)
  const takesOver = planTakingOver(name, signature, context)
  const implementation = planImplementation(declaration, parameters, context)
  // Translated C notes itself what it stores.
  const isCompiled = implementation.kind === 'native' || implementation.kind === 'shim'
  return {
    kind: 'function',
    name: names.functions.get(name)!,
    cName: name,
    // A shim has functions by the names that C calls.
    symbol: context.wrapped.has(name) ? name : symbol,
    header: headerOf(location.file),
    signature,
    neverReturns: attributes.noreturn === true,
    variadic: planVariadic(declaration, signature, options),
    nonnullResult: nonnullResult(declaration, context),
    frees,
    makes,
    takesOver,
    givesBack: ownership.givenBack.get(name)?.parameter ?? null,
    lentBy: planLent(name, signature, context),
    lasting: isCompiled ? planLasting(declaration, signature, frees, takesOver, context.unit) : null,
    keptRecords:
      isCompiled && frees === null ? planKeptRecords(declaration, signature, makes, context) : null,
    references: ownership.references.get(name) ?? null,
    implementation,
    doc: docs.lines({
      name,
      comment,
      location,
      declaration: cDeclaration(declaration, spelling),
      facts: [...ownershipFacts(name, context), ...lifetimeFacts(declaration, parameters, context)],
      parameters: parameters.map((parameter, index) => ({ cName: cNames[index] ?? null, name: parameter })),
      deprecated: attributes.deprecated ?? attributes.unavailable,
    }),
  }
}

/** Who frees what a function hands out, and on what evidence, in a line. */
function ownershipFacts(name: string, context: PlanContext): string[] {
  return (context.ownership.handed.get(name) ?? []).map((handed) => ownershipFact(handed, context))
}

/** What it takes over, and what its result belongs to. */
function lifetimeFacts(
  { name }: FunctionDeclaration,
  parameters: readonly string[],
  { ownership }: PlanContext,
): string[] {
  const taken = ownership.takenOver.get(name)
  const lent = ownership.lent.get(name)
  const facts: string[] = []
  if (taken !== undefined) {
    const what = taken.parameters.map((at) => `\`${parameters[at]}\``).join(' and ')
    const when = taken.onSuccess ? ' where it succeeds' : ''
    const use = taken.livesOn ? '' : ', nor use it: it may be gone'
    facts.push(
      `It takes over ${what}${when}: the caller may not free that any more${use} (${evidenceText(taken.evidence, name)}).`,
    )
  }
  const back = ownership.givenBack.get(name)
  if (back !== undefined)
    facts.push(
      `It gives \`${parameters[back.parameter]}\` back, which is the caller's to free again (${evidenceText(back.evidence, name)}).`,
    )
  if (lent !== undefined)
    facts.push(
      `What it returns ends with \`${parameters[lent.parameter]}\` (${evidenceText(lent.evidence, name)}).`,
    )
  return facts
}

function ownershipFact(
  { function: name, verdict, evidence, ...handed }: Handed,
  { names }: PlanContext,
): string {
  const why = evidence === null ? '' : ` (${evidenceText(evidence, name)})`
  const freedBy = handed.freedBy === null ? undefined : names.functions.get(handed.freedBy)
  switch (verdict) {
    case 'owned':
    case 'owned-unknown': {
      const how = freedBy === undefined ? 'how it is freed is not known' : `free it with {@link ${freedBy}}`
      return `The caller owns what it returns: ${how}${why}.`
    }
    case 'borrowed':
      return `What it returns is not the caller's to free${why}.`
    case 'unknown':
      return 'Whether the caller owns what it returns is not known.'
  }
}

function planImplementation(
  { name, inline }: FunctionDeclaration,
  parameters: readonly string[],
  { translation, binder, wrapped }: PlanContext,
): Implementation {
  if (wrapped.has(name)) return { kind: 'shim' }
  const form = inline ? translation.functions.get(name) : undefined
  if (form === undefined) return { kind: 'native' }
  const variants = form.variants.map(({ kinds, definition }) => {
    const { parameters, result } = translation.definitions.get(definition)!
    return { kinds, definition, parameters: parameters.map(({ machine }) => machine), result }
  })
  const facts = (form.typed?.facts ?? []).map(({ fact, type, path }) => ({
    fact,
    type: typeof type === 'number' ? parameters[type]! : binder.bind(type, name),
    path: path.map((step) =>
      typeof step === 'number'
        ? ({ kind: 'parameter', name: parameters[step]! } as const)
        : ({ kind: 'name', name: step } as const),
    ),
  }))
  return { kind: 'translated', variants, storesPointers: form.storesPointers, facts }
}

/** A macro's signature, with descriptors and names of members where its parameters are types and members. */
function typedSignature(
  { result, parameters, variadic }: BoundSignature,
  { roles, facts, pointsTo }: TypedParameters,
  { binder }: PlanContext,
): BoundSignature {
  const letters = new Map<number, string>()
  for (const [index, role] of roles.entries()) {
    if (role === 'type') letters.set(index, typeLetters[letters.size] ?? `T${letters.size}`)
  }
  const ownerOf = (member: number): string | null => {
    const fact = facts.find(({ path }) => path.length === 1 && path[0] === member)
    if (fact === undefined) return null
    if (typeof fact.type === 'number') return letters.get(fact.type) ?? null
    const form = binder.bind(fact.type, '')
    return form.kind === 'record' ? form.className : null
  }
  return {
    variadic,
    parameters: parameters.map((parameter, index) => {
      if (roles[index] === 'type')
        return { ...parameter, type: { kind: 'type-argument', letter: letters.get(index)! } }
      if (roles[index] === 'member')
        return { ...parameter, type: { kind: 'member-argument', of: ownerOf(index) } }
      return parameter
    }),
    result:
      pointsTo === null
        ? result
        : { kind: 'typed-pointer', letter: letters.get(pointsTo)!, parameter: parameters[pointsTo]!.name },
  }
}

const typeLetters = ['T', 'U', 'V']

function nonnullResult(
  { name, type, attributes }: FunctionDeclaration,
  { unit, options }: PlanContext,
): FunctionPlan['nonnullResult'] {
  const resolved = resolveType(type.result, unit)
  if (resolved?.kind !== 'pointer') return null
  const isNullable = valueOfLastFit(options.nullable, (pattern) => fitsPlace(`${name}()`, pattern))
  if (isNullable !== undefined) return isNullable ? null : 'checked'
  return attributes.returnsNonnull === true || resolved.nullability === 'nonnull' ? 'promised' : null
}

/** The function types that other declarations mention and no typedef names. */
export function planUnnamedFunctionTypes({ binder }: PlanContext): FunctionTypePlan[] {
  return binder.unnamedFunctionTypes.map(({ name, cName, place, signature }) => ({
    kind: 'function-type',
    name,
    cName,
    header: '',
    signature,
    doc: [`The type of \`${place}\`. C: \`${cName}\``],
  }))
}
