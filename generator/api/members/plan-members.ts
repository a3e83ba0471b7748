import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { ApiContext } from '../api-context.ts'
import type { ClassName } from '../naming/class-names.ts'
import type { ApiFunction } from '../plan/api-function.ts'
import type { ApiItems, ApiIterator, ApiMember, ApiRow, ApiVariant } from '../plan/api-member.ts'
import { planProperties } from './plan-properties.ts'
import { planVariants } from './plan-variants.ts'

/** Methods that the configuration makes of others, and the iterator of a class. */
export function planMembers(
  { names }: ClassName,
  functions: readonly ApiFunction[],
  context: ApiContext,
): readonly ApiMember[] {
  const { options } = context
  const methods = functions.filter(({ place, isAsync }) => place === 'method' && !isAsync)
  const byName = (cName: string): ApiFunction | undefined => methods.find((each) => each.cName === cName)
  const variants = planVariants(methods, context)
  const items = itemsOf(options.items, methods)
  const rows = names.flatMap((name) => options.rows[name] ?? [])
  const row = rowOf(rows[0], variants, byName)
  const properties = planProperties(methods, context)
  const iterators = [...iteratorsOf(methods, row, functions, items, context)]
  const asynchronous = asyncIterators(iterators, functions)
  const rowsMade = row === null ? [] : [row]
  return [...functions, ...variants, ...properties, ...rowsMade, ...iterators, ...asynchronous]
}

/**
 * The first one that the configuration names is the class's own; the others are methods: `readDataBlocks`.
 */
function iteratorsOf(
  methods: readonly ApiFunction[],
  row: ApiRow | null,
  functions: readonly ApiFunction[],
  items: readonly ApiItems[],
  context: ApiContext,
): (ApiIterator | ApiItems)[] {
  const nexts = methods
    .filter((method) => method.end !== null && given(method).length === 0)
    .map(
      (next, index): ApiIterator => ({
        kind: 'iterator',
        name: null,
        next,
        row: index === 0 ? row : null,
        release: releaseOf(next, methods, context),
        isAsync: false,
      }),
    )
  const taken = new Set(functions.map(({ name }) => name))
  return [...nexts, ...items].flatMap((each, index) => {
    if (index === 0) return [each]
    const name = `${each.kind === 'items' ? each.item.name : each.next.name}s`
    if (taken.has(name)) return []
    taken.add(name)
    return [{ ...each, name }]
  })
}

/** What lets go of what is left where iterating ends early. */
function releaseOf(
  { cName }: ApiFunction,
  methods: readonly ApiFunction[],
  { options }: ApiContext,
): string | null {
  const wanted = valueOfLastFit(options.releases, (pattern) => fitsPattern(cName, pattern))
  const release = methods.find((each) => each.cName === wanted)
  return release !== undefined && given(release).length === 0 ? release.name : null
}

/** Those whose next function has a twin that runs on another thread. */
function asyncIterators(
  iterators: readonly (ApiIterator | ApiItems)[],
  functions: readonly ApiFunction[],
): ApiIterator[] {
  const taken = new Set(functions.map(({ name }) => name))
  return iterators.flatMap((each): ApiIterator[] => {
    if (each.kind !== 'iterator') return []
    const next = functions.find(({ cName, isAsync }) => isAsync && cName === each.next.cName)
    const name = each.name === null ? 'iterateAsync' : `${each.name}Async`
    if (next === undefined || taken.has(name)) return []
    const named = { ...each, name, next, isAsync: true }
    return each.name === null ? [named, { ...named, name: null }] : [named]
  })
}

function itemsOf(
  items: ApiContext['options']['items'],
  methods: readonly ApiFunction[],
): readonly ApiItems[] {
  return methods.flatMap((count): ApiItems[] => {
    const [, wanted] = Object.entries(items).find(([name]) => name === count.cName) ?? []
    const item = methods.find(({ cName }) => cName === wanted)
    if (item === undefined || given(count).length > 0 || given(item).length !== 1) return []
    return [{ kind: 'items', name: null, count, item }]
  })
}

function rowOf(
  option: ApiContext['options']['rows'][string] | undefined,
  variants: readonly ApiVariant[],
  byName: (cName: string) => ApiFunction | undefined,
): ApiRow | null {
  if (option === undefined) return null
  const count = byName(option.count)
  const naming = byName(option.name)
  const value = variants.find(({ name }) => name === option.value) ?? byName(option.value)
  if (count === undefined || naming === undefined || value === undefined) return null
  return { kind: 'row', name: 'row', count: count.name, naming: naming.name, value }
}

const givenKinds: ReadonlySet<string> = new Set([
  ...['input', 'object', 'fields', 'view', 'contents', 'elements', 'closure', 'flags'],
])

/** What the caller gives. */
function given({ arguments: values }: ApiFunction): readonly unknown[] {
  return values.filter(({ kind }) => givenKinds.has(kind))
}
