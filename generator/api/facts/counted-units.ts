import type { FunctionDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import {
  countsNoBytes,
  isElementSize,
  isHiddenType,
  isUnitType,
  otherUnits,
} from '../../plan/types/length-units.ts'
import { typedefsOf } from '../../plan/types/typedef-names.ts'
import type { SourceFile } from '../../source/source.ts'
import { writtenParameters } from './documentation/written-parameters.ts'
import type { FunctionFacts, ParameterFacts } from './function-facts.ts'
import { type Shape, shapeOf } from './parameter-shape.ts'

/**
 * Lengths that names tell, corrected by what they count: of memory without a type, or of bytes, something
 * else than bytes; of text, characters; of numbers, frames of several.
 */
export function withUnits(
  facts: FunctionFacts,
  declared: FunctionDeclaration,
  unit: TranslationUnit,
  files: ReadonlyMap<string, SourceFile>,
): FunctionFacts {
  if (!facts.parameters.some(({ length }) => length?.value.kind === 'parameter')) return facts
  const { parameters } = declared.type
  const documented = otherUnits(
    declared.comment,
    parameters.map(({ name }) => name),
  )
  const written = writtenParameters(declared, files)
  const isFrames = (index: number): boolean => {
    const beside = written[index]?.comment ?? ''
    return (
      several.test(`${beside} ${documented.get(index) ?? ''}`) ||
      isUnitType(typedefsOf(parameters[index]!.type, unit))
    )
  }
  const isOfOne = (index: number): boolean => {
    const behind = parameters[index + 1]
    return (
      behind !== undefined &&
      resolveType(behind.type, unit)?.kind === 'integer' &&
      isElementSize(parameters[index]?.name ?? null, behind.name)
    )
  }
  const isOther = (array: number, counter: number): boolean => {
    const shape = shapeOf(parameters[array]!.type, unit)
    if (!isCountable(shape)) return false
    if (shape.kind === 'numbers') return isFrames(counter)
    if (isFrames(counter) || documented.has(counter) || isOfOne(counter)) return true
    if (countsNoBytes(written[counter]?.comment ?? '')) return true
    if (shape.kind === 'text' && countsCharacters(parameters[counter]?.name ?? '')) return true
    const isUntyped = shape.kind === 'bytes' && shape.void
    return (
      isUntyped &&
      isHiddenType(typedefsOf(parameters[array]!.type, unit)) &&
      !/bytes?/i.test(parameters[counter]?.name ?? '')
    )
  }
  return {
    ...facts,
    parameters: facts.parameters.map((parameter, array): ParameterFacts => {
      const { length } = parameter
      const value = length?.value
      if (length === null || value?.kind !== 'parameter' || length.evidence.kind !== 'name') return parameter
      return isOther(array, value.parameter)
        ? { ...parameter, length: { ...length, value: { ...value, unit: 'unknown' } } }
        : parameter
    }),
  }
}

/** What may have several numbers each. */
const several =
  /\b(?:samples?|frames?|pixels?|blocks?|pairs?|points?|vertices|rows?|complex)\b|\bper channel\b/i

/** `n_chars`: a character of UTF-8 has up to four bytes. */
function countsCharacters(name: string): boolean {
  return nameWords(name).some((word) => /^n?(?:chars|characters)$/.test(word))
}

function isCountable({ kind }: Shape): boolean {
  return kind === 'bytes' || kind === 'text' || kind === 'numbers'
}
