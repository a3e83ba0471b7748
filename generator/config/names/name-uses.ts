import { basename } from 'node:path'
import type { NameUse } from '../../diagnostics/name-use.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { Declaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import { fitsPattern, isPattern, partsOf } from '../../name-patterns.ts'
import type { GirFacts, GirFunction } from '../../plan/ownership/gir-facts.ts'
import type { ParameterName, PlanOptions } from '../../plan/plan-options.ts'
import type { Pattern } from '../../request/declaration-pattern.ts'
import type { ModuleRequest } from '../../request/request.ts'
import { candidatesOf } from './choice.ts'
import { memberNames } from './member-names.ts'
import { type Candidate, matchesAny } from './patterns.ts'

/** @param unit everything that was read, not only what was chosen */
export function nameUses(request: ModuleRequest, unit: TranslationUnit, gir: GirFacts): NameUse[] {
  const ofGir = request.gir.map((name): NameUse => {
    const isUsed = unit.functions.some((declared) => isOfFile(gir.get(declared.name), name))
    return { key: 'gir', name, isUsed, meant: null }
  })
  return [...ofGir, ...declaredNameUses(request, unit)]
}

function isOfFile(fact: GirFunction | undefined, given: string): boolean {
  return fact !== undefined && basename(fact.path, '.gir') === basename(given, '.gir')
}

function declaredNameUses(request: ModuleRequest, unit: TranslationUnit): NameUse[] {
  const named = namesByKey(request)
  const { only, exclude } = request
  if (only.length + exclude.length === 0 && named.every(([, names]) => names.length === 0)) return []
  const candidates = allCandidates(unit)
  const known = [...new Set(candidates.map(({ name }) => name))]
  const members = memberNames(unit)
  const withMembers = [...unit.records.values()].filter(({ fields }) => fields !== null).flatMap(candidatesOf)
  const isKnown = (key: string, name: string): boolean => {
    if (key === 'handles') return typedefsOfVoid(unit).some((one) => fitsPattern(one, name))
    if (isPattern(name)) return known.some((one) => fitsPattern(one, name))
    if (known.includes(name)) return true
    // A record without a name of its own is called after the one that it stands in: `outer_member`.
    return mayNameRecords.has(key) && withMembers.some((record) => name.startsWith(`${record.name}_`))
  }
  const use = (key: string, name: string, isUsed: boolean, plain: string): NameUse => ({
    key,
    name,
    isUsed,
    meant: isUsed || isPattern(plain) ? null : suggest(plain, known),
  })
  const patterns = { only, exclude }
  return [
    ...Object.entries(patterns).flatMap(([key, list]) =>
      list.map((pattern) =>
        use(
          key,
          written(pattern),
          candidates.some(matchesAny([pattern])),
          typeof pattern === 'string' ? pattern : '*',
        ),
      ),
    ),
    ...named.flatMap(([key, names]) =>
      names.map((name): NameUse => {
        if (!isKnown(key, ownerOf(name))) {
          const unknown = use(key, name, false, ownerOf(name))
          const [, member] = partsOf(name)
          const behind = member === null ? '' : member === '()' ? member : `.${member}`
          return unknown.meant === null ? unknown : { ...unknown, meant: unknown.meant + behind }
        }
        const member = unknownMember(name, members)
        return { key, name, isUsed: member === null, meant: member?.meant ?? null }
      }),
    ),
  ]
}

/** The typedefs of `void` and `void *`: nothing else stands for a record that nobody sees. */
function typedefsOfVoid(unit: TranslationUnit): string[] {
  return [...unit.typedefs.values()].flatMap(({ name, type }) => {
    const resolved = resolveType(type, unit)
    const target = resolved?.kind === 'pointer' ? resolveType(resolved.pointee, unit) : resolved
    return target?.kind === 'void' ? [name] : []
  })
}

const mayNameRecords = new Set(['renames', 'opaque', 'int64Overrides', 'nullable', 'strings'])

function namesByKey({ plan }: ModuleRequest): [string, readonly string[]][] {
  const { ownership } = plan
  return [
    ['renames', Object.keys(plan.renames)],
    ['opaque', plan.opaque],
    ['handles', plan.handles],
    ['int64Overrides', Object.keys(plan.int64Overrides)],
    [
      'ownership.pairs',
      Object.entries(ownership.pairs).flatMap(([maker, free]) => [maker, ...(free === null ? [] : [free])]),
    ],
    ['ownership.frees', Object.keys(ownership.frees)],
    ['ownership.collected', ownership.collected],
    ['ownership.ownedBy', placesOf(ownership.ownedBy, (parent) => [parent])],
    [
      'ownership.takesOver',
      placesOf(ownership.takesOver, ({ parameters, owner }) => [
        ...parameters,
        ...(owner === 'result' ? [] : [owner]),
      ]),
    ],
    ['ownership.givesBack', placesOf(ownership.givesBack, (parameter) => [parameter])],
    ['keptCallbacks', plan.keptCallbacks],
    ['setCallbacks', plan.setCallbacks],
    ['keptArguments', plan.keptArguments],
    ['nullable', Object.keys(plan.nullable)],
    ['strings', [...Object.keys(plan.strings), ...textFrees(plan.strings)]],
    ['constants', Object.keys(plan.constants)],
  ]
}

/** The functions of a table, and the parameters that it names of each, as places. */
function placesOf<T>(
  table: Readonly<Record<string, T | null>>,
  parametersOf: (value: T) => readonly (ParameterName | null | undefined)[],
): string[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const parameters = value === null ? [] : parametersOf(value)
    return [name, ...parameters.flatMap((each) => (each == null ? [] : `${name}.${each}`))]
  })
}

/**
 * Whether a place names a member that nothing which its owner fits has; null: one has it, or none is named.
 */
function unknownMember(
  place: string,
  members: ReadonlyMap<string, readonly string[]>,
): { readonly meant: string | null } | null {
  const [owner, member] = partsOf(place.replace(/^!/, ''))
  if (member === null || member === '()') return null
  // What a function type's own parameters are called stands behind a further dot.
  const [first] = partsOf(member)
  const fitting = [...members].filter(([name]) => fitsPattern(name, owner))
  if (fitting.length === 0) return null
  const isThere = fitting.some(([, names]) =>
    names.some(
      (name, index) =>
        fitsPattern(name, first) || String(index + 1) === first || `argument${index + 1}` === first,
    ),
  )
  if (isThere) return null
  const known = [...new Set(fitting.flatMap(([, names]) => names))]
  const meant = isPattern(first) ? null : suggest(first, known)
  return { meant: meant === null ? null : `${owner}.${meant}` }
}

/** The functions that free text; C's own need not be declared. */
function textFrees(strings: PlanOptions['strings']): string[] {
  return Object.values(strings).flatMap((mode) =>
    typeof mode === 'object' && mode.freedBy !== 'free' ? [mode.freedBy] : [],
  )
}

function allCandidates(unit: TranslationUnit): Candidate[] {
  const enums = [...unit.enums.values()]
  const declared: readonly Declaration[] = [
    ...unit.functions,
    ...unit.variables,
    ...unit.constants,
    ...unit.records.values(),
    ...enums,
    ...unit.typedefs.values(),
  ]
  const enumerators = enums.flatMap(({ constants }) => constants)
  return [
    ...declared.flatMap(candidatesOf),
    ...enumerators.map(({ name, location }) => ({ name, kind: 'constant' as const, file: location.file })),
  ]
}

/** The function of `function.parameter`, `function()` and `!function`, the record of `record.field`. */
function ownerOf(written: string): string {
  return partsOf(written.replace(/^!/, ''))[0]
}

function written(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern
  if (pattern instanceof RegExp) return String(pattern)
  return JSON.stringify(pattern, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
}
