import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import { nameWords } from '../../../plan/ownership/name-words.ts'
import { type Shape, shapeOf } from '../parameter-shape.ts'
import { byteWords, countEndings, countWords, otherSizeWords } from './counting-words.ts'
import { isPlural } from './plurals.ts'

export interface Candidate {
  readonly index: number
  readonly name: string
  readonly words: readonly string[]
  readonly shape: Shape
}

/** A parameter whose name says that it counts something. */
export interface Counter extends Candidate {
  /** What it counts, as far as its name says; empty for `len`. */
  readonly stem: readonly string[]
  /** The words that say that it counts. */
  readonly marks: readonly string[]
  /** The number is behind a pointer. */
  readonly indirect: boolean
}

export function candidatesOf({ type }: FunctionDeclaration, unit: TranslationUnit): Candidate[] {
  return type.parameters.map((parameter, index) => ({
    index,
    name: parameter.name ?? `parameter ${index + 1}`,
    words: nameWords(parameter.name ?? ''),
    shape: shapeOf(parameter.type, unit),
  }))
}

/** null for a parameter that counts nothing. */
export function counterOf(candidate: Candidate): Counter | null {
  const { shape, words } = candidate
  const indirect = shape.kind === 'numbers' && !shape.const && !shape.flag
  if (shape.kind !== 'number' && !indirect) return null
  if (words[0] === 'argc') return { ...candidate, stem: ['argv'], marks: ['n'], indirect }
  const marks: string[] = []
  const stem: string[] = []
  for (const [index, word] of words.entries()) {
    // `pnBytes`, `pcb`: Hungarian for a pointer to a number.
    const plain = indirect && index === 0 && /^p(?:n|cb|sz)$/.test(word) ? word.slice(1) : word
    const ending = countEndings.find((each) => plain.endsWith(each) && plain.length > each.length)
    // `n_items` counts; the `n` of `res_n` is a name.
    const isLetter = plain === 'n' && index > 0
    if (countWords.has(plain) && !isLetter) marks.push(plain)
    else if (ending !== undefined) {
      marks.push(ending)
      if (plain !== `p${ending}`) stem.push(plain.slice(0, -ending.length))
    } else if (index === 0 && /^n[a-z]{3,}/.test(plain) && isPlural([plain])) {
      marks.push('n')
      stem.push(plain.slice(1))
    } else if (plain !== 'of') stem.push(plain)
  }
  // `max_len` is a limit, `font_size` a property; `len` of what `start` says is no length of an array.
  if (marks.length === 0 || stem.some((word) => otherSizeWords.has(word))) return null
  return { ...candidate, stem, marks: [...marks, ...stem.filter((word) => byteWords.has(word))], indirect }
}

/** It says that it counts, and not what. */
export function isBare({ stem }: Counter): boolean {
  return stem.every((word) => /^(?:elements?|entries|items|bytes|p|in|out)$/.test(word))
}
