import type { ApiContext } from './api-context.ts'
import type { ApiFunction, ApiIterator, ApiMember, ApiRow, ApiVariant } from './api-plan.ts'
import { planProperties } from './plan-properties.ts'

/** Methods that the configuration makes of others, and the iterator of a class. */
export function planMembers(
  className: string,
  functions: readonly ApiFunction[],
  context: ApiContext,
): readonly ApiMember[] {
  const { options } = context
  const methods = functions.filter(({ place, isAsync }) => place === 'method' && !isAsync)
  const byName = (cName: string): ApiFunction | undefined => methods.find((each) => each.cName === cName)
  const variants = Object.entries(options.variants).flatMap(([name, { tag, cases }]): ApiVariant[] => {
    const found = Object.entries(cases).map(([when, cName]) => ({
      when,
      method: cName === null ? null : (byName(cName) ?? null),
    }))
    if (found.every(({ method }) => method === null)) return []
    const told = tag === undefined ? null : byName(tag)
    if (told === undefined) return []
    const form = told === null ? 'write' : 'read'
    return [{ kind: 'variant', name, form, tag: told?.name ?? null, cases: found }]
  })
  const row = rowOf(options.rows[className], variants, byName)
  const properties = planProperties(methods, context)
  const iterators = iteratorsOf(methods, row, functions)
  return [...functions, ...variants, ...properties, ...(row === null ? [] : [row]), ...iterators]
}

/**
 * The first one that the configuration names is the class's own; the others are methods: `readDataBlocks`.
 */
function iteratorsOf(
  methods: readonly ApiFunction[],
  row: ApiRow | null,
  functions: readonly ApiFunction[],
): ApiIterator[] {
  const names = new Set(functions.map(({ name }) => name))
  const nexts = methods.filter((method) => method.end !== null && given(method).length === 0)
  return nexts.flatMap((next, index): ApiIterator[] => {
    if (index === 0) return [{ kind: 'iterator', name: null, next, row }]
    const name = `${next.name}s`
    return names.has(name) ? [] : [{ kind: 'iterator', name, next, row: null }]
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

/** What the caller gives. */
function given({ arguments: values }: ApiFunction): readonly unknown[] {
  return values.filter(({ kind }) => kind === 'input' || kind === 'object' || kind === 'closure')
}
