import type { WholeModule } from '../plan/binding-plan.ts'
import { isTaken, objectMembers, reservedWords } from '../plan/naming/reserved-words.ts'
import { type ApiContext, wrapperOf } from './api-context.ts'
import { planError } from './functions/plan-check.ts'
import { asyncTwin, type PlacedFunction, planApiFunction } from './functions/plan-function.ts'
import { verdictsOf } from './functions/plan-verdict.ts'
import { planMembers } from './members/plan-members.ts'
import type { ClassName } from './naming/class-names.ts'
import { constantFamilies, flagsOf } from './naming/constant-families.ts'
import { camelCase, capitalised } from './naming/names.ts'
import { linksToRaw } from './naming/raw-links.ts'
import type { ApiFunction } from './plan/api-function.ts'
import type { ApiMember } from './plan/api-member.ts'
import type { ApiClass, ApiField, ApiFlags, ApiModule } from './plan/api-module.ts'

/**
 * Decides what each function of a module means, and where it stands in the idiomatic module that is written
 * beside it.
 */
export function planApi(module: WholeModule, context: ApiContext): ApiModule {
  const { options } = context
  const placed = [...context.functions.values()].flatMap((plan) => planApiFunction(plan, context) ?? [])
  const name = options.error ?? errorName(module.library.name)
  const error = planError(
    placed.map(({ planned }) => planned.check),
    name,
    context,
  )
  const classes = [...context.classes.values()].map((each) => classOf(each, placed, context))
  const own = new Set(['raw', name, ...Object.keys(options.constants), ...classes.map((each) => each.name)])
  // A module with a function called so is taken for a promise by import().
  const inModule = (wanted: string): boolean =>
    isTaken(wanted) || reservedWords.has(wanted) || own.has(wanted) || wanted === 'then'
  const named = new Set(placed.flatMap(({ planned }) => classesOf(planned)))
  // One that no function has to do with would only stand there.
  const kept = classes.filter((each) => each.members.length > 0 || named.has(each.name))
  const withKnownClass = (field: ApiField): ApiField =>
    kept.some((each) => each.name === field.className) ? field : { ...field, className: null }
  return {
    kind: 'idiomatic',
    path: apiPath(module.path),
    banner: module.banner,
    runtime: module.runtime,
    raw: `./${module.path}`,
    error,
    verdicts: verdictsOf(
      placed.map(({ planned }) => planned),
      context,
    ),
    constants: constantFamilies(context),
    flags: flagsTaken(context),
    classes: kept.map((each) => ({ ...each, fields: each.fields.map(withKnownClass) })),
    functions: withTwins(
      uniquelyNamed(
        placed.filter(({ owner }) => owner === null),
        inModule,
      ),
      context,
    ),
  }
}

/** All that some function takes by name, each once. */
function flagsTaken(context: ApiContext): ApiFlags[] {
  const found = [...context.functions.values()].flatMap((plan) =>
    plan.signature.parameters.flatMap((_, index) => flagsOf(plan, index, context) ?? []),
  )
  return [...new Map(found.map((each) => [each.type, each])).values()]
}

/** `event-2.1` → EventError. */
function errorName(library: string): string {
  const words = library.split(/[^A-Za-z\d]+/).filter((word) => /^[A-Za-z]/.test(word))
  return `${words.map(capitalised).join('')}Error`
}

/** `sqlite3.ts` → sqlite3.api.ts; `index.ts` → api.ts. */
export function apiPath(path: string): string {
  return path
    .replace(/(^|\/)index(\.[cm]?[jt]s)$/, '$1api$2')
    .replace(/(?<!^api|\/api)(\.[cm]?[jt]s)$/, '.api$1')
}

function classOf(named: ClassName, placed: readonly PlacedFunction[], context: ApiContext): ApiClass {
  const { name, raw, cName, wraps, doc } = named
  const functions = placed.filter(({ owner }) => owner?.raw === raw)
  const composed = composedNames(named, functions, context)
  const own = uniquelyNamed(
    functions,
    (name, place) =>
      place !== 'module' && (takenNames[place].has(name) || (place === 'method' && composed.has(name))),
  )
  const members = planMembers(named, withTwins(own, context), context)
  const fields = fieldsOf(raw, members, context)
  return { name, raw, cName, wraps, doc: linksToRaw(doc.slice(0, firstParagraph(doc))), fields, members }
}

/** What the configuration calls the methods that it makes of a class's functions: these get other names. */
function composedNames(
  named: ClassName,
  functions: readonly PlacedFunction[],
  context: ApiContext,
): ReadonlySet<string> {
  const members = planMembers(
    named,
    functions.map(({ planned }) => planned),
    context,
  )
  return new Set(
    members.flatMap(({ kind, name }) => (kind === 'variant' || kind === 'properties' ? [name] : [])),
  )
}

/** The fields of a record that no member hides. */
function fieldsOf(raw: string, members: readonly ApiMember[], context: ApiContext): readonly ApiField[] {
  const taken = new Set(members.map(({ name }) => name))
  const { naming } = context.options
  return (context.records.get(raw)?.fields ?? []).flatMap(({ name: rawName, cName, type, doc }) => {
    const name = naming === 'c' ? cName : camelCase(cName)
    if (taken.has(name) || takenNames.method.has(name)) return []
    taken.add(name)
    const wrapper = type.kind === 'record' ? context.classes.get(type.className) : wrapperOf(type, context)
    return [{ name, raw: rawName, type, className: wrapper?.name ?? null, doc: linksToRaw(doc) }]
  })
}

/** The classes whose objects a function takes, hands to a callback, or gives. */
function classesOf({ arguments: values, outputs }: ApiFunction): string[] {
  const taken = values.flatMap((value): readonly object[] => {
    if (value.kind === 'closure') return value.parameters
    return value.kind === 'object' || value.kind === 'elements' ? [value] : []
  })
  return [...taken, ...outputs].flatMap((each) =>
    'className' in each && typeof each.className === 'string' ? [each.className] : [],
  )
}

function firstParagraph(doc: readonly string[]): number {
  const end = doc.findIndex((line) => line.trim() === '')
  return end < 0 ? doc.length : end
}

function withTwins(functions: readonly ApiFunction[], context: ApiContext): ApiFunction[] {
  const names = new Set(functions.map(({ name }) => name))
  return functions.flatMap((planned) => {
    const twin = asyncTwin(planned, context)
    return twin === null || names.has(twin.name) ? [planned] : [planned, twin]
  })
}

/**
 * What every object of a class has, and every class itself. An object with `then` is taken for a promise
 * where it is awaited.
 */
const takenNames = {
  method: new Set([...objectMembers, 'raw', 'equals', 'row', 'then']),
  static: new Set(['name', 'length', 'prototype', 'caller', 'arguments']),
}

/** Of two functions with one name it belongs to the one that C calls so; the other keeps C's. */
function uniquelyNamed(
  placed: readonly PlacedFunction[],
  isRefused: (name: string, place: ApiFunction['place']) => boolean,
): ApiFunction[] {
  const kept = placed.flatMap(({ planned }) => (isKept(planned) ? [planned] : []))
  const takenBy = (wanted: ApiFunction['place']): Set<string> =>
    new Set(kept.flatMap(({ place, name }) => (place === wanted ? [name] : [])))
  const taken = { module: takenBy('module'), static: takenBy('static'), method: takenBy('method') }
  return placed.map(({ planned }) => {
    const { place } = planned
    if (isKept(planned) && !isRefused(planned.name, place)) return planned
    const candidates = [planned.name, camelCase(planned.cName), planned.raw, `${planned.raw}_`]
    const name =
      candidates.find((one) => !taken[place].has(one) && !isRefused(one, place)) ?? `${planned.raw}$`
    taken[place].add(name)
    return name === planned.name ? planned : { ...planned, name }
  })
}

function isKept({ name, cName }: ApiFunction): boolean {
  return name === cName
}
