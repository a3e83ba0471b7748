import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { RecordId } from '../../../model/types.ts'
import { nameWords } from '../../../plan/ownership/name-words.ts'
import type { Direction } from '../function-facts.ts'
import { isWritable, type Shape, shapeOf } from '../parameter-shape.ts'
import type { RecordUses } from '../record-uses.ts'
import { constCounters, type NamedLength } from './array-lengths.ts'
import { countWords } from './counting-words.ts'
import {
  changingWords,
  fillingWords,
  freeingWords,
  givingWords,
  makingWords,
  outWords,
  propertyWords,
  readingWords,
} from './direction-words.ts'
import { progressWords } from './number-words.ts'
import { isPlural } from './plurals.ts'

export interface NamedDirection {
  readonly direction: Direction
  /** In a few words, for people. */
  readonly reason: string
}

/** The directions that names and types tell; null where they do not. */
export function namedDirections(
  declared: FunctionDeclaration,
  unit: TranslationUnit,
  lengths: readonly NamedLength[],
  uses: RecordUses,
): (NamedDirection | null)[] {
  const { name, type } = declared
  const words = nameWords(name)
  const shapes = type.parameters.map((parameter) => shapeOf(parameter.type, unit))
  const call: Call = {
    words,
    manner: mannerOf(words),
    shapes,
    result: shapeOf(type.result, unit),
    lengths,
    constCounters: new Set(constCounters(declared, unit)),
    uses,
  }
  return type.parameters.map((parameter, index): NamedDirection | null => {
    const shape = shapes[index]!
    if (!('const' in shape)) return null
    if (shape.const) return { direction: 'in', reason: 'it points to const' }
    return directionOf(shape, call, {
      index,
      own: nameWords(parameter.name ?? ''),
      length: lengths.find(({ array }) => array === index) ?? null,
      counted: lengths.filter(({ counter }) => counter === index),
    })
  })
}

interface Call {
  /** Of the function's name. */
  readonly words: readonly string[]
  readonly manner: 'reading' | 'changing' | 'neither'
  readonly shapes: readonly Shape[]
  readonly result: Shape
  readonly lengths: readonly NamedLength[]
  /** Numbers behind pointers that count what nobody writes. */
  readonly constCounters: ReadonlySet<number>
  readonly uses: RecordUses
}

interface Place {
  readonly index: number
  /** The words of its name. */
  readonly own: readonly string[]
  readonly length: NamedLength | null
  /** The arrays whose length it is. */
  readonly counted: readonly NamedLength[]
}

/** The verb of a name stands before its objects: the first word that is one decides. */
function mannerOf(words: readonly string[]): Call['manner'] {
  // What an asynchronous call has brought: `x_write_finish(x, result, &written)`.
  if (words.at(-1) === 'finish') return 'reading'
  for (const [index, word] of words.entries()) {
    // `list_faces`, and not `list_store_insert`.
    const rest = words.slice(index + 1)
    if (word === 'list' && (!isPlural(rest) || rest.some((other) => changingWords.has(other)))) continue
    if (readingWords.has(word)) return 'reading'
    if (changingWords.has(word)) return 'changing'
  }
  return 'neither'
}

function directionOf(shape: Shape, call: Call, place: Place): NamedDirection | null {
  switch (shape.kind) {
    case 'numbers':
      return place.counted.length > 0
        ? counterDirection(call, place)
        : numbersDirection(shape.flag, call, place)
    case 'pointers':
      return pointersDirection(shape, call, place)
    case 'record':
      return recordDirection(shape.record, call, place)
    case 'text':
    case 'bytes':
      return bufferDirection(call, place)
    default:
      return null
  }
}

function counterDirection({ manner, shapes }: Call, { own, counted }: Place): NamedDirection | null {
  // The memory for the elements is the caller's, who says how many fit.
  if (counted.some(({ array }) => array !== null && shapes[array]!.kind !== 'pointers'))
    return manner === 'changing' ? null : { direction: 'inout', reason: 'capacity before, count after' }
  return own.some((word) => /^arg/.test(word)) && counted.some(({ array }) => array !== null)
    ? { direction: 'inout', reason: 'how many arguments there are, and are left' }
    : { direction: 'out', reason: 'the length of what is handed out' }
}

function numbersDirection(flag: boolean, call: Call, { index, own, length }: Place): NamedDirection | null {
  const { manner, shapes, words, result, lengths } = call
  if (length !== null) {
    if (manner === 'reading') return { direction: 'out', reason: 'elements that are asked for' }
    return manner === 'changing' && words.some((word) => givingWords.has(word))
      ? { direction: 'in', reason: 'elements that are given' }
      : null
  }
  if (own[0] === 'argc') return { direction: 'inout', reason: 'how many arguments there are, and are left' }
  // `uncompress2(to, &toLength, from, &fromLength)`: how much there is, and how much was used.
  if (call.constCounters.has(index)) return null
  const isCount = own.some((word) => countWords.has(word))
  // `(features, len, &num_features)`: it may say where in the buffer to begin.
  if (
    isCount &&
    lengths.some(
      ({ array, indirect }) =>
        array !== null && !indirect && isWritable(shapes[array]!) && index === array + 2,
    )
  )
    return null
  const isSet = flag && /^(?:flags|mods|modifiers|options|caps|masks?|features)$/.test(own.at(-1) ?? '')
  if (
    (isPlural(own) && !isSet && !isCount) ||
    /^(?:arg|inout|seed|stride|te?mp|work|scratch)/.test(own[0] ?? '')
  )
    return null
  const named = own.find((word) => outWords.has(word))
  if (named !== undefined) return { direction: 'out', reason: `the word ${named}` }
  const moved = own.find((word) => progressWords.has(word))
  if (moved !== undefined && !isPlural(own.slice(-1)) && own.at(-1) !== 'order')
    return { direction: 'out', reason: `the word ${moved}` }
  if (isBetweenInputs(index, shapes)) return null
  const changes = words.some((word) => /^(?:transform|quantize)$/.test(word)) && result.kind === 'other'
  if (changes) return { direction: 'inout', reason: 'numbers that are changed in place' }
  if (manner === 'reading') return { direction: 'out', reason: 'a number that is asked for' }
  const isBehindNext =
    isNext(words) && shapes.some((shape, at) => at > 0 && at < index && shape.kind === 'pointers')
  if (isBehindNext) return { direction: 'out', reason: 'a property of what is next' }
  if (manner === 'changing') return null
  // What takes values and leads to others computes these: `index_to_x(line, index, &x)`.
  const given = shapes.some(
    (shape, at) => at > 0 && (shape.kind === 'number' || ('const' in shape && shape.const)),
  )
  if (given) return { direction: 'out', reason: 'a number that is computed of others' }
  // `range(iterator, &start, &end)`: of several that are written, none was given.
  const isProperty =
    shapes[0]?.kind === 'record' && index > 0 && words.some((word) => propertyWords.has(word))
  return isProperty && (result.kind === 'other' || result.kind === 'number')
    ? { direction: 'out', reason: 'a property that is asked for' }
    : null
}

type PointersShape = Extract<Shape, { kind: 'pointers' }>

function isNext(words: readonly string[]): boolean {
  return words.includes('next')
}

/** `(view, int *x, int *y, bool given, T **found)`: what is asked for would stand with the others. */
function isBetweenInputs(index: number, shapes: readonly Shape[]): boolean {
  const value = shapes.findIndex((shape, at) => at > index && shape.kind === 'number')
  return value > 0 && shapes.some((shape, at) => at > value && isWritable(shape) && shape.kind === 'pointers')
}

function pointersDirection(
  { inner, constInner }: PointersShape,
  call: Call,
  { index, own, length }: Place,
): NamedDirection | null {
  const { manner, words } = call
  if (own[0] === 'argv' && inner.kind === 'pointers')
    return { direction: 'inout', reason: 'arguments, of which some are taken' }
  if (words.some((word) => freeingWords.has(word))) return null
  if (length !== null) {
    if (length.indirect) return { direction: 'out', reason: 'an array that is handed out with its length' }
    return manner === 'changing' || !words.some((word) => readingWords.has(word))
      ? { direction: 'in', reason: 'pointers that are counted beforehand' }
      : null
  }
  const named = own.find((word) => outWords.has(word))
  if (named !== undefined) return { direction: 'out', reason: `the word ${named}` }
  // Several texts, which NULL ends, are given more often than asked for.
  if (isPlural(own) && inner.kind === 'text') return null
  if (index === 0 && isPlural(own)) return null
  if (manner === 'reading') return { direction: 'out', reason: 'a pointer that is asked for' }
  if (isPlural(own)) return null
  // `x_next(x, const char **name, …)`: nobody gives what the function itself may not write to.
  if (constInner && index > 0 && isNext(words))
    return { direction: 'out', reason: 'a pointer to what is next' }
  if (manner === 'changing') {
    const makes = words.some((word) => makingWords.has(word)) || (index > 0 && isNext(words))
    return makes && inner.kind === 'record' ? { direction: 'out', reason: 'a pointer to what is made' } : null
  }
  return inner.kind === 'record' && index > 0 ? { direction: 'out', reason: 'a place for a pointer' } : null
}

function recordDirection(record: RecordId, call: Call, { index, own, length }: Place): NamedDirection | null {
  const { manner, words, shapes, result, uses } = call
  const isPlain = uses.plain.has(record)
  if (!isPlain && (!uses.constant.has(record) || uses.derived.has(record))) return null
  const reads = manner === 'reading' || (manner === 'neither' && words.includes('from'))
  if (length !== null)
    return length.indirect && reads ? { direction: 'out', reason: 'records that are asked for' } : null
  const named = own.find((word) => outWords.has(word))
  if (named !== undefined && isPlain) return { direction: 'out', reason: `the word ${named}` }
  if (!reads) return null
  // The first parameter is what a function is about; and another of its kind is changed as it is.
  const [first] = shapes
  if (index === 0 || (first?.kind === 'record' && first.record === record && isWritable(first))) return null
  // `(page, area, rectangles **, n *)`: what is asked for stands behind.
  if (shapes.some((shape, at) => at > index && shape.kind === 'pointers' && isWritable(shape))) return null
  // What is asked for is the result.
  if (result.kind !== 'number' && result.kind !== 'other') return null
  if (!uses.given.has(record)) return { direction: 'out', reason: 'a record that is asked for' }
  // `get_value(model, iter, column, value)`: the one that the name asks for.
  const asked = own.at(-1) ?? ''
  return asksFor(words, asked) ? { direction: 'out', reason: `${asked} is asked for` } : null
}

/** `get_segment_properties(props)`. */
function asksFor(words: readonly string[], asked: string): boolean {
  const stem = asked.replace(/s$/, '')
  return words.some((word) => word === asked || (stem.length > 3 && word.startsWith(stem)))
}

function bufferDirection({ words, manner }: Call, { own, length }: Place): NamedDirection | null {
  if (length === null || (manner === 'changing' && words.some((word) => givingWords.has(word)))) return null
  const isBuffer = own.some((word) => /^(?:buf|buffer|out|dest|dst|s|name|text)$/.test(word))
  const fills = manner === 'reading' || words.some((word) => fillingWords.has(word))
  return isBuffer && fills ? { direction: 'out', reason: 'a buffer with its size' } : null
}
