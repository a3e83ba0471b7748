import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import { nameWords } from '../../../plan/ownership/name-words.ts'
import { isWritable, type Shape, shapeOf } from '../parameter-shape.ts'
import { type Candidate, type Counter, candidatesOf, counterOf, isBare } from './counters.ts'
import { byteWords, collectionWords, memorySizeEndings, memoryWords } from './counting-words.ts'
import { outWords } from './direction-words.ts'
import { isPlural, isPluralWord, singular } from './plurals.ts'

/** Which parameter is the length of which pointer. */
export interface NamedLength {
  /** The pointer; null: the result. */
  readonly array: number | null
  /** The parameter with the length. */
  readonly counter: number
  readonly unit: 'elements' | 'bytes'
  /** The length is behind a pointer. */
  readonly indirect: boolean
  /** In a few words, for people. */
  readonly reason: string
}

/** The lengths that names and positions tell. */
export function namedLengths(declared: FunctionDeclaration, unit: TranslationUnit): NamedLength[] {
  const all = candidatesOf(declared, unit)
  const counters = all.map(counterOf).filter((counter) => counter !== null)
  if (counters.length === 0) return []
  const isArray = (each: Candidate): boolean =>
    canBeArray(each.shape, unit) && !counters.some(({ index }) => index === each.index)
  const arrays = all.filter(isArray)
  const pairs = oneEach(counters.flatMap((counter) => pairsOf(counter, arrays)))
  const single = [...pairs, ...inRow(pairs, arrays)]
  const taken = new Set(single.map(({ counter }) => counter.index))
  const result = shapeOf(declared.type.result, unit)
  const own = counters.findLast(({ indirect, index }) => indirect && !taken.has(index))
  const parameters = single.map(({ array, counter }) =>
    lengthOf(array.index, array.name, array.shape, counter),
  )
  if (own === undefined || !isArrayResult(own, result, declared.name)) return parameters
  return [...parameters, lengthOf(null, 'the result', result, own)]
}

/** Numbers behind pointers that count, by their names, what nobody writes. */
export function constCounters(declared: FunctionDeclaration, unit: TranslationUnit): number[] {
  const all = candidatesOf(declared, unit)
  const counters = all.map(counterOf).filter((counter) => counter !== null)
  return counters
    .filter(
      ({ indirect, stem }) =>
        indirect && all.some((each) => isConst(each.shape) && sharesStem(stem, each.words)),
    )
    .map(({ index }) => index)
}

function isConst(shape: Shape): boolean {
  return 'const' in shape && shape.const
}

interface Pair {
  readonly array: Candidate
  readonly counter: Counter
  /** Their names say that they belong together. */
  readonly named: boolean
}

function lengthOf(array: number | null, name: string, shape: Shape, counter: Counter): NamedLength {
  const { index, indirect, marks } = counter
  const isBytes = shape.kind === 'bytes' || shape.kind === 'text' || marks.some((mark) => byteWords.has(mark))
  return {
    array,
    counter: index,
    unit: isBytes ? 'bytes' : 'elements',
    indirect,
    reason: `${counter.name} beside ${name}`,
  }
}

/** An array has one length: the one whose name fits it, else the nearest; a buffer's size before its use. */
function oneEach(pairs: readonly Pair[]): Pair[] {
  const best = new Map<number, Pair>()
  const distance = ({ array, counter, named }: Pair): number => {
    const behind = counter.index === array.index + 1
    if (behind && !counter.indirect) return 0
    return (named ? 1 : 100) + Math.abs(counter.index - array.index) + (counter.index < array.index ? 0.5 : 0)
  }
  for (const pair of pairs) {
    const known = best.get(pair.array.index)
    if (known === undefined || distance(pair) < distance(known)) best.set(pair.array.index, pair)
  }
  return [...best.values()]
}

/** `(keys, values, n_values)`: arrays in a row share what counts the last. */
function inRow(pairs: readonly Pair[], arrays: readonly Candidate[]): Pair[] {
  return pairs.flatMap((pair) => {
    if (!isPlural(pair.array.words) || pair.counter.index !== pair.array.index + 1) return []
    const row: Pair[] = []
    for (let index = pair.array.index - 1; index > 0; index--) {
      const array = arrays.find((each) => each.index === index)
      const isFree = array !== undefined && !pairs.some((other) => other.array === array)
      if (!isFree || !array.words.some(isPluralWord) || array.shape.kind !== 'numbers') break
      row.push({ array, counter: pair.counter, named: false })
    }
    return row
  })
}

function pairsOf(counter: Counter, all: readonly Candidate[]): Pair[] {
  // What nobody writes has no length that the function tells.
  const arrays = all.filter(({ shape }) => !counter.indirect || isWritable(shape))
  const sharing = arrays.filter(({ words }) => sharesStem(counter.stem, words))
  // `const tag *script_tags, unsigned script_count, tag *chosen_script`
  const several = sharing.filter(({ words }) => isPlural(words))
  if (sharing.length > 0)
    return (several.length > 0 ? several : sharing).map((array) => ({ array, counter, named: true }))
  // The first parameter is what a function is about.
  const isSelf = ({ index, shape }: Candidate): boolean => index === 0 && shape.kind === 'record'
  const beside = (index: number): Candidate[] =>
    arrays.filter((each) => each.index === index && !isSelf(each))
  const before = beside(counter.index - 1)
  const behind = beside(counter.index + 1)
  if (isBare(counter)) {
    const fitting = [
      ...before.filter((each) => isBeside(each, counter)),
      ...behind.filter(
        (each) =>
          (isBeside(each, counter) && isPlural(each.words) && each.shape.kind !== 'bytes') ||
          isReadBehind(each, counter),
      ),
    ]
    return fitting.slice(0, 1).map((array) => ({ array, counter, named: false }))
  }
  // `GdkAtom **targets, int *n_atoms`: what is counted has another name.
  const counts = counter.marks.some((mark) => !/^(?:size|sz)$/.test(mark))
  if (!counts || !isPluralWord(counter.stem.at(-1) ?? '')) return []
  const fitting = [...before, ...behind].filter(({ words }) => isPlural(words) || isOrder(words))
  return fitting.slice(0, 1).map((array) => ({ array, counter, named: false }))
}

/**
 * `(int size, const unsigned char *data)`: bytes that are read, and called so. In `(size, user_data, notify)`
 * the memory is something else; without a type it may be left out, and the size is that of what is made.
 */
function isReadBehind({ shape, words }: Candidate, { marks, indirect }: Counter): boolean {
  const isBytes = shape.kind === 'text' || (shape.kind === 'bytes' && !shape.void)
  if (indirect || !isBytes || !shape.const) return false
  const isSize = marks.some((mark) => byteWords.has(mark) || memorySizeEndings.includes(mark))
  const [only = '', ...others] = words
  return isSize && others.length === 0 && memoryWords.has(only)
}

function isOrder(words: readonly string[]): boolean {
  return words.at(-1) === 'order'
}

function canBeArray(shape: Shape, unit: TranslationUnit): boolean {
  switch (shape.kind) {
    case 'text':
    case 'bytes':
    case 'numbers':
      return true
    case 'record':
      // Nobody knows how long one of several incomplete records is.
      return unit.records.get(shape.record)?.fields != null
    case 'pointers':
      return true
    default:
      return false
  }
}

/** A name that does not say what it counts counts what stands beside it, if that can be counted. */
function isBeside({ shape, words }: Candidate, { marks, indirect }: Counter): boolean {
  const isSize = marks.every((mark) => mark === 'size' || mark === 'sz')
  switch (shape.kind) {
    case 'text':
    case 'bytes':
      return true
    case 'numbers':
      // `(&size, &flags)` are two results.
      return !isSize || !indirect
        ? isPlural(words) || (words.some((word) => collectionWords.has(word)) && !indirect)
        : false
    case 'record':
      return isPlural(words) && !isSize
    case 'pointers': {
      const { inner } = shape
      if (inner.kind === 'text' || inner.kind === 'bytes') return !isSize || indirect
      return (isPlural(words) && !isSize) || (inner.kind === 'pointers' && indirect)
    }
    default:
      return false
  }
}

function isArrayResult(counter: Counter, result: Shape, name: string): boolean {
  switch (result.kind) {
    case 'bytes':
    case 'text':
    case 'numbers':
    case 'pointers':
      return true
    case 'record':
      return counter.stem.some(isPluralWord) || nameWords(name).some(isPluralWord)
    default:
      return false
  }
}

/**
 * `n_attrs` and `attrs`, `num_ranges` and `page_ranges`, `buf_len` and `buf`, `script_count` and
 * `script_tags`.
 */
function sharesStem(stem: readonly string[], words: readonly string[]): boolean {
  if (stem.length === 0 || words.length === 0) return false
  // `(size_t *len_out, type *type_out)`: what they have in common is that both are written.
  if (stem.every((word) => outWords.has(word))) return false
  const counted = stem.map(singular).join('')
  const given = words.filter((word) => word !== 'p' && word !== 'pp' && word !== 'z').map(singular)
  if (counted === given.join('')) return true
  const kept = given.filter((word) => !containers.has(word))
  if (kept.length > 0 && (counted === kept.join('') || given.at(-1) === counted)) return true
  if (given.length > 1 && given.slice(-stem.length).join('') === counted) return true
  if (given.slice(0, stem.length).join('') === counted && isPlural(words)) return true
  if (given.length !== 1 || counted.length < 3) return false
  const [only] = given
  return only!.startsWith(counted) || (counted.length > 3 && only!.endsWith(counted))
}

const containers: ReadonlySet<string> = new Set([
  'array',
  'list',
  'ptr',
  'table',
  'vector',
  'buf',
  'buffer',
  'string',
  'str',
  'pointer',
])
