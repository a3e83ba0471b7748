import type { RecordDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { nameWords } from './name-words.ts'

/** What a pointer in a prototype leads to, as far as ownership is concerned. */
export interface Pointed {
  /** null: plain memory (`void *`, `char *` and their like). */
  readonly record: RecordId | null
  readonly const: boolean
  /** `T **`: C writes or ends a pointer there. */
  readonly indirect: boolean
  /** The typedef by which the prototype calls it (of the pointer or of what it points to); null for a tag. */
  readonly alias: string | null
}

/** null for anything but a pointer to a record or to plain memory, or to such a pointer. */
export function pointedBy(type: CType, unit: TranslationUnit): Pointed | null {
  let known = answers.get(unit)
  if (known === undefined) {
    known = new WeakMap()
    answers.set(unit, known)
  }
  let pointed = known.get(type)
  if (pointed === undefined) {
    pointed = find(type, unit)
    known.set(type, pointed)
  }
  return pointed
}

/** Each type of a unit is asked for many times. */
const answers = new WeakMap<TranslationUnit, WeakMap<CType, Pointed | null>>()

function find(type: CType, unit: TranslationUnit): Pointed | null {
  const outer = resolveType(type, unit)
  if (outer?.kind !== 'pointer') return null
  const target = resolveType(outer.pointee, unit)
  if (target?.kind === 'pointer') {
    const inner = direct(outer.pointee, unit)
    return inner === null || target.const === true ? null : { ...inner, indirect: true }
  }
  return direct(type, unit)
}

function direct(type: CType, unit: TranslationUnit): Pointed | null {
  const pointer = resolveType(type, unit)
  if (pointer?.kind !== 'pointer') return null
  const pointee = resolveType(pointer.pointee, unit)
  if (pointee === null) return null
  const isConst =
    pointee.kind === 'record' ? pointee.const === true : 'const' in pointee && pointee.const === true
  const alias = typedefOf(type) ?? typedefOf(pointer.pointee)
  if (pointee.kind === 'record') return { record: pointee.id, const: isConst, indirect: false, alias }
  const plain = ['void', 'integer', 'floating', 'bool', 'complex', 'array'].includes(pointee.kind)
  return plain ? { record: null, const: isConst, indirect: false, alias } : null
}

function typedefOf(type: CType): string | null {
  return type.kind === 'typedef' ? type.name : null
}

/**
 * The names of a record, in words, with and without what only marks it as a type: `struct _xmlDoc` → xml,
 * doc.
 */
export function recordNames(
  { tag, typedefName }: RecordDeclaration,
  alias: string | null,
): readonly string[][] {
  const names = [tag, typedefName, alias].flatMap((name) => (name === null ? [] : typeNames(name)))
  return names.filter((words) => words.length > 0)
}

const marks = new Set([
  't',
  's',
  'st',
  'struct',
  'ptr',
  'pp',
  'tag',
  'def',
  'impl',
  'internal',
  'handle',
  'rec',
  'type',
  'hs',
])

function typeNames(name: string): string[][] {
  let words = [...nameWords(name)]
  while (words.length > 1 && ['st', 'tag', 's'].includes(words[0]!)) words = words.slice(1)
  const forms = [words]
  while (words.length > 1 && marks.has(words.at(-1)!)) {
    words = words.slice(0, -1)
    forms.push(words)
  }
  return forms
}

/** Whether words are one of a record's names, up to abbreviations. */
export function names(words: readonly string[], ofRecord: readonly (readonly string[])[]): boolean {
  return ofRecord.some((name) => isSameName(words, name))
}

function isSameName(given: readonly string[], name: readonly string[]): boolean {
  // `xmlRegFreeRegexp`: a word that only begins the next one adds nothing.
  const words = given.filter(
    (word, index) => given[index + 1]?.startsWith(word) !== true || given.length === name.length,
  )
  if (words.length === 0) return false
  if (words.join('') === name.join('')) return true
  if (matches(words, name)) return true
  // Without the library's prefix on either side, or with another form of it: `PQfreeCancel(PGcancel *)`,
  // `freeaddrinfo`.
  const [, ...bareWords] = words
  const [, ...bareName] = name
  if (bareWords.length > 0 && matches(bareWords, bareName)) return true
  return matches(words, bareName) || (bareWords.length > 0 && matches(bareWords, name))
}

/** Word by word, where one may be short for the other: `res`, `result`. */
function matches(words: readonly string[], name: readonly string[]): boolean {
  return (
    words.length === name.length &&
    words.length > 0 &&
    words.every((word, index) => isShortFor(word, name[index]!) || isShortFor(name[index]!, word))
  )
}

function isShortFor(short: string, long: string): boolean {
  return long.startsWith(short) && (short.length > 1 || long.length < 6)
}
