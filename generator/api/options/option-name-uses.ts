import type { NameUse } from '../../diagnostics/name-use.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { alternativesOf, fitsPattern, isPattern, partsOf } from '../../name-patterns.ts'
import type { ApiOptions } from '../api-options.ts'
import type { DeclaredNames } from './declared-names.ts'
import { type NameKind, type OptionName, optionNames } from './option-names.ts'

/**
 * Every name and pattern in the options of the idiomatic layer, and whether it is one of something. Each
 * alternative of a pattern that fits (`{read,write}_*`) is one more, called `read_* (in {read,write}_*)`.
 */
export function optionNameUses(options: ApiOptions, declared: DeclaredNames): NameUse[] {
  return Object.keys(optionNames).flatMap((key) => {
    const namesOf = optionNames[key as keyof ApiOptions] as (option: unknown) => readonly OptionName[]
    return namesOf(options[key as keyof ApiOptions]).flatMap((each) => usesOf(`api.${key}`, each, declared))
  })
}

/** What can be named, and how a message calls it. */
interface Nameable {
  readonly said: string
  known(declared: DeclaredNames, of: string): readonly string[]
  /** Whether a name fits one that is known; without it, it has to be one. */
  fits?(known: string, name: string): boolean
  /** Whether it fits one of them all, where that need not be asked of each. */
  fitsOne?(name: string, declared: DeclaredNames): boolean
}

const nameables: Readonly<Record<NameKind, Nameable>> = {
  function: { said: 'function', known: ({ functions }) => functions },
  functions: { said: 'function', known: ({ functions }) => functions, fits: fitsPattern },
  parameters: { said: 'parameter', known: placesIn, fitsOne: fitsParameter },
  'functions-or-parameters': {
    said: 'function or parameter',
    known: (declared) => [...declared.functions, ...placesIn(declared)],
    fitsOne: (name, declared) =>
      fitsParameter(name, declared) || declared.functions.some((one) => fitsPattern(one, name)),
  },
  sizes: {
    said: 'parameter or function',
    known: (declared, place) => [
      ...ownersOf(partsOf(place)[0], declared).flatMap(([, names]) => names),
      ...declared.functions,
    ],
  },
  constant: { said: 'constant', known: ({ constants }) => constants },
  constants: { said: 'constant', known: ({ constants }) => constants, fits: fitsPattern },
  value: {
    said: 'constant or function',
    known: ({ constants, functions, values }) => [...constants, ...functions, ...values],
  },
  'enums-or-parameters': {
    said: 'enum or parameter',
    known: (declared) => [...declared.enums, ...placesIn(declared)],
    fitsOne: (name, declared) =>
      fitsParameter(name, declared) || declared.enums.some((one) => fitsPattern(one, name)),
  },
  family: { said: 'object of constants', known: ({ families }) => families },
  record: { said: 'record', known: ({ fields }) => [...fields.keys()] },
  field: { said: 'field', known: ({ fields }, record) => fields.get(record) ?? [] },
  'result-field': {
    said: 'field of a result',
    known: ({ resultFields }) =>
      [...resultFields].flatMap(([name, fields]) => fields.map((field) => `${name}.${field}`)),
  },
  type: { said: 'type', known: ({ types }) => types },
  class: { said: 'record or handle', known: ({ classes }) => classes },
  'own-class': { said: 'class', known: ({ ownClasses }) => ownClasses },
  method: {
    said: 'function or variant',
    known: ({ functions, variants }) => [...functions, ...variants],
  },
  prefix: {
    said: 'function that begins with it',
    known: ({ functions }) => functions,
    fits: (known, name) => known.startsWith(name),
  },
}

function placesIn({ parameters }: DeclaredNames): string[] {
  return [...parameters].flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`))
}

function fitsParameter(name: string, declared: DeclaredNames): boolean {
  const [owner, member] = partsOf(name)
  if (member === null) return false
  return ownersOf(owner, declared).some(([, names]) => names.some((one) => fitsPattern(one, member)))
}

/** The functions, and types of functions, that a pattern fits, with their parameters. */
function ownersOf(pattern: string, { parameters }: DeclaredNames): [string, readonly string[]][] {
  return [...parameters].filter(([name]) => fitsPattern(name, pattern))
}

function usesOf(key: string, { kind, name, of }: OptionName, declared: DeclaredNames): NameUse[] {
  const { said, known, fits, fitsOne } = nameables[kind]
  const isFit = (one: string): boolean => {
    if (fitsOne !== undefined) return fitsOne(one, declared)
    const all = known(declared, of ?? '')
    return fits === undefined ? all.includes(one) : all.some((each) => fits(each, one))
  }
  const use = (shown: string, one: string): NameUse => {
    const isUsed = isFit(one)
    const meant = isUsed ? null : nearest(one, known(declared, of ?? ''))
    return { key, name: shown, kind: said, isUsed, meant }
  }
  const plain = name.replace(/^!/, '')
  const whole = use(name, plain)
  if (!whole.isUsed) return [whole]
  return [whole, ...alternativesOf(plain).map((each) => use(`${each} (in ${name})`, each))]
}

/** The name, or pattern, that was probably meant; null where none is near. */
function nearest(name: string, known: readonly string[]): string | null {
  const [owner, member] = partsOf(name)
  const members = known.flatMap((each) => {
    const [knownOwner, knownMember] = partsOf(each)
    return knownMember !== null && fitsPattern(knownOwner, owner) ? [knownMember] : []
  })
  if (member === null || members.length === 0) return near(name, known)
  const meant = near(member, members)
  return meant === null ? null : `${owner}.${meant}`
}

/** Of a pattern that ends in `*` what stands before it is compared with what names begin with. */
function near(written: string, names: readonly string[]): string | null {
  if (!written.endsWith('*')) return isPattern(written) ? null : suggest(written, names)
  const spelled = written.slice(0, -1)
  if (spelled === '' || isPattern(spelled)) return null
  const meant = suggest(spelled, [...new Set(names.map((one) => one.slice(0, spelled.length)))])
  return meant === null ? null : `${meant}*`
}
