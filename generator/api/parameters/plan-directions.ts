import { fitsPattern, fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { constCharacters, isAnyMemory, isTextPointer } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf } from '../api-context.ts'
import { speaksOfSeveral } from '../facts/documentation/several.ts'
import type { ArrayLength, Direction } from '../facts/function-facts.ts'
import {
  countEndings,
  countWords,
  plainNumberWords,
  possibleCountWords,
} from '../facts/names/counting-words.ts'
import { outWords } from '../facts/names/direction-words.ts'
import { compositeWords, singularNumberWords } from '../facts/names/number-words.ts'
import { isPlural } from '../facts/names/plurals.ts'
import { annotationsIn, isOfSeveral } from '../facts/sal/annotations.ts'

/** Which way the values of a function's pointers pass; null for what is no pointer, or not known. */
export function directionsOf(plan: FunctionPlan, context: ApiContext): readonly (Direction | null)[] {
  return plan.signature.parameters.map((parameter, index) => {
    const { type } = parameter
    if (!canBeOut(type)) return null
    const given = valueOfLastFit(context.options.directions, (pattern) =>
      fitsPlace(`${plan.cName}.${parameter.cName}`, pattern),
    )
    if (given !== undefined) return parameter.arrayLength === null || given === 'in' ? given : null
    if (isLengthOfOut(plan, index, context)) return 'out'
    const known = plan.makes?.parameter === index ? 'out' : factsOf(plan, index, context)?.direction?.value
    if (known === undefined) return null
    return known === 'in' || isOneObject(plan, index, context) ? known : null
  })
}

/** The configuration says that what the function returns or hands out is as long as C writes there. */
function isLengthOfOut(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  const { cName, signature } = plan
  const { lengths, directions } = context.options
  const own = signature.parameters[index]!.cName
  const ofResult = valueOfLastFit(lengths, (pattern) => fitsPattern(cName, pattern))
  if (signature.result.kind === 'pointer' && ofResult === own) return true
  return signature.parameters.some((array, at) => {
    const fits = (pattern: string): boolean => fitsPlace(`${cName}.${array.cName}`, pattern)
    const direction = valueOfLastFit(directions, fits) ?? factsOf(plan, at, context)?.direction?.value
    return direction === 'out' && valueOfLastFit(lengths, fits) === own
  })
}

/**
 * Whether C writes one object there: room for one is made, and an array would be written past its end. That a
 * comment or an attribute calls a pointer an output does not say how much there is.
 */
function isOneObject(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  const { type, arrayLength, isArray, cName } = plan.signature.parameters[index]!
  if (arrayLength !== null || isArray) return false
  const known = factsOf(plan, index, context)
  const length = known?.length?.value ?? null
  if (length !== null && !isHandedOut(length, plan, context)) return false
  if (type.kind === 'pointer' && isAnyMemory(type.pointee)) return false
  if (isCertain(plan, index, context)) return true
  const words = headWords(cName)
  if (isPlural(words)) return false
  const evidence = known?.direction?.evidence
  if (evidence?.kind === 'annotation') return !annotationsIn(evidence.text).some(isOfSeveral)
  const isSaid = evidence?.kind === 'documentation' && !speaksOfSeveral(evidence.sentence)
  if (evidence?.kind === 'documentation' && !isSaid) return false
  const isPointer = type.kind === 'pointer' && pointerKinds.has(type.pointee.kind)
  const mayCount = plan.signature.parameters.some(
    (_, at) => mayCountElements(plan, at, index) && !countsAnother(plan, at, context),
  )
  if (isPointer) return !mayCount || isSaid
  if (type.kind === 'record-pointer') return evidence?.kind !== 'attribute' && !mayCount
  if (words.some((word) => compositeWords.has(word))) return false
  if (isSaid) return !mayCount || isSingularNumber(words)
  return evidence?.kind === 'name' && isSingularNumber(words) && !mayCount && !readsNumbers(plan)
}

/** `width`, `error_code`: of these there is one, whatever stands beside it. */
function isSingularNumber(words: readonly string[]): boolean {
  return singularNumberWords.has(words.at(-1) ?? '')
}

/**
 * Whether a parameter may say how many elements C writes to another one: an integer by value whose name could
 * mean that, has no name, or stands directly behind and says nothing else.
 */
function mayCountElements({ signature }: FunctionPlan, at: number, array: number): boolean {
  const { type, cName } = signature.parameters[at]!
  if (type.kind !== 'integer' && type.kind !== 'chosen-integer') return false
  const words = nameWords(cName)
  if (words.some((word) => plainNumberWords.has(word))) return false
  const isNamed = !/^argument\d+$/.test(cName)
  const counts = words.some((word) => countWords.has(word) || possibleCountWords.has(word))
  const isGlued =
    countEndings.some((ending) => cName.toLowerCase().endsWith(ending)) || /^n[a-z]*$/.test(cName)
  return at === array + 1 || !isNamed || counts || isGlued
}

/** It is called after another parameter, whose length it is: `(parent_count, parents)`. */
function countsAnother({ cName, signature }: FunctionPlan, at: number, { facts }: ApiContext): boolean {
  const counted = nameWords(signature.parameters[at]!.cName).filter((word) => !countWords.has(word))
  if (counted.length === 0) return false
  const { parameters = [] } = facts.get(cName) ?? {}
  return parameters.some(
    ({ length }, array) =>
      length?.value.kind === 'parameter' &&
      length.value.parameter === at &&
      nameWords(signature.parameters[array]!.cName).join('').startsWith(counted.join('')),
  )
}

/** It computes with arrays of numbers: what it writes may be one, too. */
function readsNumbers({ signature }: FunctionPlan): boolean {
  return signature.parameters.some(
    ({ type }) => type.kind === 'pointer' && type.const && !pointerKinds.has(type.pointee.kind),
  )
}

/** Of `notes_commit_out` the word that says what it is, and how many: `commit`. */
function headWords(cName: string): readonly string[] {
  const words = nameWords(cName)
  const written = words.filter((word) => !outWords.has(word))
  return written.length < words.length ? written.slice(-1) : words
}

/** More than a name or a sentence says it: what C makes, a GIR file, the configuration. */
export function isCertain(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  if (plan.makes?.parameter === index) return true
  const place = `${plan.cName}.${plan.signature.parameters[index]!.cName}`
  const given = valueOfLastFit(context.options.directions, (pattern) => fitsPlace(place, pattern))
  return given !== undefined || factsOf(plan, index, context)?.direction?.evidence.kind === 'gir'
}

const pointerKinds: ReadonlySet<string> = new Set([
  ...['handle', 'record-pointer', 'string', 'wide-string', 'pointer', 'callback'],
])

/** The memory is C's, and how much there is known after the call: only a pointer to it is stored. */
function isHandedOut(length: ArrayLength, plan: FunctionPlan, context: ApiContext): boolean {
  if (length.kind !== 'parameter' || length.role !== 'count') return false
  const counter = plan.signature.parameters[length.parameter]
  const direction = factsOf(plan, length.parameter, context)?.direction?.value
  return counter?.type.kind === 'pointer' && direction === 'out'
}

function canBeOut(type: BoundType): boolean {
  if (type.kind === 'record-pointer') return true
  if (type.kind !== 'pointer' || type.const) return false
  const { kind } = type.pointee
  return kind !== 'void' && kind !== 'array' && kind !== 'record'
}

/**
 * The 0-based parameter that says how many bytes there are where another one is set to lead; null where
 * neither the configuration nor what is known of the function says it.
 */
export function lengthOfOut(plan: FunctionPlan, index: number, context: ApiContext): number | null {
  const { cName, signature } = plan
  const place = `${cName}.${signature.parameters[index]!.cName}`
  const given = valueOfLastFit(context.options.lengths, (pattern) => fitsPlace(place, pattern))
  const configured = signature.parameters.findIndex((each) => each.cName === given)
  if (configured >= 0) return configured
  const known = factsOf(plan, index, context)?.length?.value
  return known?.kind === 'parameter' && known.unit === 'bytes' ? known.parameter : null
}

/**
 * What an out parameter holds, as it is read: text where it is text.
 *
 * @param isMeasured the text is as long as another parameter says, and no NUL has to end it
 */
export function outType(type: BoundType, isMeasured: boolean): BoundType {
  if (type.kind !== 'pointer') return type
  if (!isTextPointer(type.pointee)) return type.pointee
  return isMeasured ? constCharacters : { kind: 'string' }
}
