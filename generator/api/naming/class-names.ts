import type { DeclarationPlan, FunctionPlan } from '../../plan/binding-plan.ts'
import { isTaken } from '../../plan/naming/reserved-words.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { ApiOptions } from '../api-options.ts'
import { className } from './names.ts'

/** A class of the idiomatic module. */
export interface ClassName {
  readonly name: string
  /** In the raw module. */
  readonly raw: string
  readonly cName: string
  /** What the options can call it: C's names of the type, and of pointers to it. */
  readonly names: readonly string[]
  /** What functions that belong to it may begin with: C's names of the type, without `struct`. */
  readonly stems: readonly string[]
  /** `handle`: only C makes one. */
  readonly wraps: 'handle' | 'record'
  readonly doc: readonly string[]
}

/**
 * The classes of a module, by the raw class. Every handle has one. A record has one where the configuration
 * names it, where a function makes it, and where at least two functions are called after it and take it
 * first: `yaml_parser_parse(yaml_parser_t *, …)`.
 */
export function classNames(
  declarations: readonly DeclarationPlan[],
  prefixes: readonly string[],
  { classes, error, constants }: ApiOptions,
): ReadonlyMap<string, ClassName> {
  const functions = declarations.filter((each) => each.kind === 'function')
  const made = new Set(functions.flatMap((each) => madeRecord(each) ?? []))
  const takers = functionsByFirst(functions)
  const aliases = aliasesOf(declarations)
  const taken = new Set([
    ...Object.values(classes),
    ...Object.keys(constants),
    ...(error === null ? [] : [error]),
  ])
  const found = declarations.flatMap((declaration): ClassName[] => {
    const { kind } = declaration
    if (kind !== 'handle' && kind !== 'record' && kind !== 'record-choice') return []
    const { name: raw, doc } = declaration
    // Of one with several layouts all are called alike.
    const { cName } = kind === 'record-choice' ? declaration.variants[0]!.record : declaration
    const tag = cName.replace(/^(struct|union) /, '')
    const names = [...new Set([...(aliases.get(raw) ?? []), raw, tag])]
    const stems = names.map((name) => name.replace(/_[ts]$/, ''))
    const given = names.map((name) => classes[name]).find((name) => name !== undefined)
    const isClass =
      given !== undefined ||
      kind === 'handle' ||
      made.has(raw) ||
      countNamedAfter(stems, takers.get(raw) ?? []) > 1
    if (!isClass) return []
    const wraps = kind === 'handle' || made.has(raw) ? 'handle' : 'record'
    return [{ name: given ?? freeName(stems[0]!, prefixes, taken), raw, cName, names, stems, wraps, doc }]
  })
  return new Map(found.map((each) => [each.raw, each]))
}

/** Without its prefix, unless that is the name of something else: `git_object` → GitObject. */
function freeName(stem: string, prefixes: readonly string[], taken: Set<string>): string {
  const whole = className(stem, [])
  // `FILE` beside a `zip_file`, whose class is File.
  const asInC = /^[A-Z]\w*$/.test(stem) ? [stem] : []
  const candidates = [className(stem, prefixes), whole, ...asInC, `${whole}_`, `${whole}$`]
  const name = candidates.find((one) => !taken.has(one) && !isTaken(one) && !languageClasses.has(one))
  taken.add(name ?? stem)
  return name ?? stem
}

/** Classes and types of the language that readers of a module expect to be what they are. */
const languageClasses: ReadonlySet<string> = new Set([
  ...[
    'AsyncIterable',
    'AsyncIterableIterator',
    'Date',
    'Disposable',
    'Error',
    'Iterable',
    'IterableIterator',
  ],
  ...['Iterator', 'Map', 'Math', 'Omit', 'Pick', 'Proxy', 'Readonly', 'Record', 'Reflect', 'RegExp', 'Set'],
])

/**
 * By raw class: the name that a header gives a pointer to it, where it is the only one: `XML_Parser` of
 * `struct XML_ParserStruct`.
 */
function aliasesOf(declarations: readonly DeclarationPlan[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>()
  for (const declaration of declarations) {
    if (declaration.kind !== 'alias') continue
    const name = classOf(declaration.type)
    if (name !== null) aliases.set(name, [...(aliases.get(name) ?? []), declaration.cName])
  }
  // `xmlDocPtr` says nothing that `xmlDoc` does not.
  const isPlain = (name: string, raw: string): boolean => name.replace(/_?ptr$/i, '') === raw
  return new Map([...aliases].filter(([raw, names]) => names.length === 1 && !isPlain(names[0]!, raw)))
}

function classOf(type: BoundType | undefined): string | null {
  return type?.kind === 'handle' || type?.kind === 'record-pointer' ? type.className : null
}

function madeRecord({ makes, signature }: FunctionPlan): string | null {
  if (makes === null) return null
  const { parameter } = makes
  const type = parameter === null ? signature.result : signature.parameters[parameter]?.type
  return classOf(type?.kind === 'pointer' ? type.pointee : type)
}

/** C names of the functions that take a class first, by the raw class. */
function functionsByFirst(functions: readonly FunctionPlan[]): ReadonlyMap<string, readonly string[]> {
  const takers = new Map<string, string[]>()
  for (const { cName, signature } of functions) {
    const first = classOf(signature.parameters[0]?.type)
    if (first === null) continue
    const known = takers.get(first)
    if (known === undefined) takers.set(first, [cName])
    else known.push(cName)
  }
  return takers
}

function countNamedAfter(stems: readonly string[], names: readonly string[]): number {
  return names.filter((name) => stems.some((stem) => isNamedAfter(name, stem))).length
}

/** `redisReaderFeed` after `redisReader`. */
function isNamedAfter(name: string, stem: string): boolean {
  const words = nameWords(name)
  const begins = nameWords(stem)
  return begins.length < words.length && begins.every((word, index) => word === words[index])
}
