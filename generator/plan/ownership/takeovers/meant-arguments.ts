import type { FunctionDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import { nameWords } from '../name-words.ts'
import { type Pointed, pointedBy, recordNames } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import type { TakeoverClaim } from './takeover-claims.ts'

/*
 * Which arguments a claim is about, and whom it names as their owner.
 */

/** A parameter that could be taken over. */
interface Candidate {
  readonly index: number
  readonly name: string
  readonly pointed: Pointed
}

/** What could be taken over: what leads to something that is not constant, and is no place to write to. */
export function candidatesOf({ type }: FunctionDeclaration, { unit }: UnitIndex): Candidate[] {
  return type.parameters.flatMap(({ name, type: given }, index): Candidate[] => {
    const pointed = pointedBy(given, unit)
    if (name === null || pointed === null || pointed.const) return []
    return [{ index, name, pointed }]
  })
}

/** The arguments that a claim is about; none where that is not certain. */
export function meantBy(
  { parameter, sentence, owner, subject }: TakeoverClaim,
  candidates: readonly Candidate[],
  keepsAll: boolean,
  declared: FunctionDeclaration,
  index: UnitIndex,
): readonly Candidate[] {
  const isMemory = (each: Candidate): boolean =>
    each.pointed.record === null && isTypedMemory(declared, each, index)
  if (parameter !== null) {
    const named = candidates.find(({ name }) => name === parameter)
    if (named === undefined || isOutParameter(named, sentence)) return []
    return named.pointed.record !== null || isMemory(named) ? [named] : []
  }
  if (keepsAll && !/\bobjects?\b|\belements?\b/i.test(sentence)) return []
  const objects = candidates.filter(
    (each) =>
      each.pointed.record !== null &&
      !isOutParameter(each, sentence) &&
      (isResultNamed(owner, declared, index) || !isOwnerNamed(owner, each.index, declared, index)),
  )
  if (subject !== '') {
    const [only, ...more] = objects.filter(({ pointed }) => isMentioned(pointed, subject, index))
    return only === undefined || more.length > 0 ? [] : [only]
  }
  // What a function is called for is rarely what it takes over, and then it is named.
  const others = objects.filter(({ index: at }) => at > 0 || isResultNamed(owner, declared, index))
  if (others.length === 1) return others
  if (others.length === 0) {
    const memory = candidates.filter(isMemory)
    return memory.length === 1 && /\b(?:pointer|memory|buffer|data|string|array)\b/i.test(sentence)
      ? memory
      : []
  }
  const mentioned = others.filter((each) => isMentioned(each.pointed, sentence, index))
  const result = pointedBy(declared.type.result, index.unit)
  const isOfResult = result !== null && result.record !== null && isMentioned(result, sentence, index)
  if (mentioned.length === 1 && !isOfResult) return mentioned
  return /\b(?:pointed[- ]to objects|all (?:of )?(?:the )?(?:arguments|objects|parameters)|both)\b/i.test(
    sentence,
  )
    ? others
    : []
}

/** A `T **` that nothing calls an array of objects. */
function isOutParameter({ pointed, name }: Candidate, sentence: string): boolean {
  return (
    pointed.indirect &&
    !/\b(?:array|list|objects|elements|items|members|geometries)\b/i.test(`${sentence} ${name}`)
  )
}

/** Characters and numbers; what stands behind `void *` may be of any kind, such as a callback's data. */
function isTypedMemory(
  { type }: FunctionDeclaration,
  { index: at }: Candidate,
  { unit }: UnitIndex,
): boolean {
  const pointer = resolveType(type.parameters[at]!.type, unit)
  const pointee = pointer?.kind === 'pointer' ? resolveType(pointer.pointee, unit) : null
  return pointee?.kind === 'integer'
}

/** The sentence has the last word of its type's name, or what that is short for: `the geometry`. */
function isMentioned(pointed: Pointed, sentence: string, { unit }: UnitIndex): boolean {
  const record = unit.records.get(pointed.record!)
  if (record === undefined) return false
  const words = new Set(nameWords(sentence.replaceAll(/[^A-Za-z\d]+/g, '_')))
  const isNamed = (own: string): boolean =>
    words.has(own) || (own.length > 3 && [...words].some((word) => word.startsWith(own)))
  return recordNames(record, pointed.alias).some((name) => isNamed(name.at(-1)!))
}

export function isOwnerNamed(
  owner: string,
  at: number,
  declared: FunctionDeclaration,
  { unit }: UnitIndex,
): boolean {
  const { name, type } = declared.type.parameters[at]!
  const words = new Set(owner.match(/\w+/g) ?? [])
  if (name !== null && words.has(name)) return true
  const pointed = pointedBy(type, unit)
  const record = pointed?.record == null ? undefined : unit.records.get(pointed.record)
  if (pointed === null || record === undefined) return false
  const lower = new Set([...words].flatMap((word) => nameWords(word)))
  return recordNames(record, pointed.alias).some((own) => lower.has(own.at(-1)!))
}

/** `the returned object`, or the result's type. */
export function isResultNamed(owner: string, { type }: FunctionDeclaration, index: UnitIndex): boolean {
  if (/\breturn|\bresult|\bnew(?:ly)?\b/i.test(owner)) return true
  const result = pointedBy(type.result, index.unit)
  if (result === null || result.record === null || result.const) return false
  const given = type.parameters.some(
    (parameter) => pointedBy(parameter.type, index.unit)?.record === result.record,
  )
  return !given && isMentioned(result, owner, index)
}

export function isHandedOut({ type }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  const pointed = pointedBy(type.result, unit)
  return pointed !== null && pointed.record !== null && !pointed.indirect && !pointed.const
}
