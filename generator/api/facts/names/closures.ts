import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { FunctionType } from '../../../model/types.ts'
import { nameWords } from '../../../plan/ownership/name-words.ts'
import type { Closure } from '../function-facts.ts'
import { type Shape, shapeOf } from '../parameter-shape.ts'
import { allocatorWords, ambiguousDataWords, dataWords, destroyWords } from './callback-words.ts'

export interface NamedClosure {
  /** The parameter with the callback. */
  readonly callback: number
  readonly closure: Closure
  readonly reason: string
}

/** The callbacks of a function, each with its data and what gives that back, as names and types tell it. */
export function namedClosures({ type }: FunctionDeclaration, unit: TranslationUnit): NamedClosure[] {
  const shapes = type.parameters.map((parameter) => shapeOf(parameter.type, unit))
  const words = type.parameters.map(({ name }) => nameWords(name ?? ''))
  const isData = (index: number): boolean => {
    const shape = shapes[index]
    return shape?.kind === 'bytes' && shape.void && (words[index] ?? []).some((word) => dataWords.has(word))
  }
  // Beside a function that allocates, one that frees gives its memory back, and not the data.
  const isOfAllocator = words.some(
    (each, index) => shapes[index]?.kind === 'function' && each.some((word) => allocatorWords.has(word)),
  )
  const isDestroy = (index: number): boolean =>
    takesOnlyMemory(shapes[index], unit) &&
    !(isOfAllocator && (words[index] ?? []).some((word) => word === 'free' || word === 'dealloc')) &&
    ((words[index] ?? []).some((word) => destroyWords.has(word)) || isDestroyType(type, index))
  const callbacks = shapes.flatMap((shape, index) =>
    shape.kind === 'function' && !isDestroy(index) ? [{ index, type: shape.type }] : [],
  )
  return callbacks.flatMap(({ index, type: called }, at): NamedClosure[] => {
    const next = callbacks[at + 1]?.index ?? shapes.length
    // Several callbacks in a row may share the data behind the last.
    const data =
      range(index + 1, shapes.length).find(isData) ??
      (isData(index - 1) && callbacks.length === 1 ? index - 1 : null)
    const destroy = range(index + 1, Math.max(next, (data ?? index) + 2)).find(isDestroy) ?? null
    const takes = takesData(called, unit, data === null)
    if (data === null && takes === null) return []
    const reason = data === null ? 'its own data' : `${type.parameters[data]!.name} beside it`
    return [
      {
        callback: index,
        closure: { data, takes, destroy, scope: destroy === null ? null : 'notified' },
        reason,
      },
    ]
  })
}

/** `void (*)(void *)`: it takes the data and does away with it. */
function takesOnlyMemory(shape: Shape | undefined, unit: TranslationUnit): boolean {
  if (shape?.kind !== 'function') return false
  const [only, ...more] = shape.type.parameters
  const taken = only === undefined || more.length > 0 ? null : shapeOf(only.type, unit)
  return taken?.kind === 'bytes' && taken.void
}

/** A typedef says it: `GDestroyNotify`, `x_destroy_func_t`. */
function isDestroyType(type: FunctionType, index: number): boolean {
  const given = type.parameters[index]!.type
  return given.kind === 'typedef' && nameWords(given.name).some((word) => destroyWords.has(word))
}

/**
 * Which of its own parameters a callback is given its data in: the one memory among them, or the named one.
 *
 * @param isNamed not one with another name: nothing but its name says that memory is data
 */
function takesData({ parameters }: FunctionType, unit: TranslationUnit, isNamed: boolean): number | null {
  const memory = parameters.flatMap(({ type, name }, index) => {
    const shape = shapeOf(type, unit)
    return shape.kind === 'bytes' && shape.void && !shape.const
      ? [{ index, words: nameWords(name ?? '') }]
      : []
  })
  // `my_free(void *ptr, void **abstract)`: its data is behind a pointer, and the memory is what it is about.
  const isIndirect = parameters.some(({ type, name }) => {
    const shape = shapeOf(type, unit)
    return shape.kind === 'pointers' && nameWords(name ?? '').some((word) => dataWords.has(word))
  })
  if (isIndirect) return null
  const named = memory.filter(({ words }) =>
    words.some((word) => dataWords.has(word) && !(isNamed && ambiguousDataWords.has(word))),
  )
  const possible = isNamed ? memory.filter(({ words }) => words.length === 0) : memory
  const [only, ...more] = named.length > 0 ? named : possible
  if (only === undefined) return null
  return more.length === 0 ? only.index : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
