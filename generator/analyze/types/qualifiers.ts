import type { CType, Qualifiers } from '../../model/types.ts'

type Draft = { -readonly [K in keyof Qualifiers]: Qualifiers[K] }

const unqualified: Qualifiers = {}

/** Type qualifiers from their keywords (N1570 6.7.3); other words are ignored. */
export function qualifiersFrom(words: readonly string[]): Qualifiers {
  if (words.length === 0) return unqualified
  const qualifiers: Draft = {}
  for (const word of words) {
    if (word === 'const' || word === 'constexpr') qualifiers.const = true
    else if (word === 'volatile') qualifiers.volatile = true
    else if (word.startsWith('restrict') || word.startsWith('__restrict')) qualifiers.restrict = true
    else if (word === '_Atomic') qualifiers.atomic = true
  }
  return qualifiers
}

/** The type with more qualifiers. Those of an array belong to its elements (N1570 6.7.3p9). */
export function qualified(type: CType, qualifiers: Qualifiers): CType {
  if (qualifiers === unqualified || Object.keys(qualifiers).length === 0) return type
  if (type.kind === 'array') return { ...type, element: qualified(type.element, qualifiers) }
  return { ...type, ...qualifiers }
}
