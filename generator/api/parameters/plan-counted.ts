import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { isAnyMemory } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf } from '../api-context.ts'
import type { ArrayLength, Direction } from '../facts/function-facts.ts'
import { byteWords, collectionWords, memorySizeEndings } from '../facts/names/counting-words.ts'
import { isPlural } from '../facts/names/plurals.ts'
import type { ApiCounted } from '../plan/api-argument.ts'

/**
 * What has to be there of memory that the caller gives, for as much as another parameter says; null where
 * nothing says it, or the raw function knows it. A right call is never refused: where the number may be one
 * of bytes it is taken for that.
 */
export function countedOf(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): ApiCounted | null {
  const { parameters } = plan.signature
  const { type, cName, counted } = parameters[index]!
  const length = factsOf(plan, index, context)?.length ?? null
  const element = checkedElement(type)
  if (length === null || element === null || counted !== null) return null
  const { value, evidence } = length
  if (value.kind !== 'parameter' || value.unit === 'unknown') return null
  const counter = parameters[value.parameter]
  if (counter === undefined || !isGivenBefore(value, counter.type, directions)) return null
  const words = nameWords(counter.cName)
  const isNamed = evidence.kind === 'name'
  if (isNamed && (words.some((word) => bitWords.has(word)) || !mayBeSeveral(cName, counter.cName)))
    return null
  const isSurmised = isNamed || evidence.kind === 'documentation'
  const isBytes = value.unit === 'bytes' || (isSurmised && mayBeBytes(counter.cName))
  // Where a pointer leads to so many bytes, there is one pointer.
  if (isBytes && element.kind === 'pointer') return null
  return { by: value.parameter, cName: counter.cName, element: isBytes ? byte : element }
}

const byte: BoundType = { kind: 'integer', type: 'unsigned char', wide: false, comesAs: 'number' }

const bitWords: ReadonlySet<string> = new Set(['bit', 'bits', 'nbits'])

/** Of memory of bytes the raw function knows it. */
function checkedElement(type: BoundType): BoundType | null {
  if (type.kind === 'record-pointer') return { kind: 'record', className: type.className }
  if (type.kind !== 'pointer' || isAnyMemory(type.pointee)) return null
  const { pointee } = type
  // Of a list that is handed out, or set, the place is given.
  return pointee.kind === 'pointer' && pointee.pointee.kind === 'pointer' ? null : pointee
}

/** The number is given before the call. */
function isGivenBefore(
  { parameter }: ArrayLength & { kind: 'parameter' },
  type: BoundType,
  directions: readonly (Direction | null)[],
): boolean {
  return type.kind === 'integer' || (type.kind === 'pointer' && directions[parameter] === 'inout')
}

/** Its name is one of several, or says what the number counts: `offsets, n`, `info, info_count`. */
function mayBeSeveral(array: string, counter: string): boolean {
  const words = nameWords(array)
  if (isPlural(words) || collectionWords.has(words.at(-1) ?? '')) return true
  const plain = (name: string): string => name.replaceAll('_', '').toLowerCase()
  return plain(counter).includes(plain(array).replace(/^p+(?=..)/, ''))
}

/** `buffer_len`, `config_size`: of numbers and records such a length may be one of elements, or of bytes. */
function mayBeBytes(counter: string): boolean {
  const words = nameWords(counter)
  return words.some(
    (word) => byteWords.has(word) || memorySizeEndings.some((ending) => word.endsWith(ending)),
  )
}
