import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { ConstantPlan } from '../../plan/binding-plan.ts'
import type { ApiContext } from '../api-context.ts'
import type { PropertiesOption } from '../api-options.ts'
import { camelCase } from '../naming/names.ts'
import type { ApiFunction } from '../plan/api-function.ts'
import type { ApiProperties, ApiProperty } from '../plan/api-member.ts'
import { propertyTypeNamed } from './property-types.ts'

/**
 * Variadic functions that set or get one of many things, which a constant names, with a value of a type of
 * its own behind it: `curl_easy_setopt(curl, CURLOPT_URL, "…")` is `curl.set({ url: '…' })`.
 */
export function planProperties(methods: readonly ApiFunction[], context: ApiContext): ApiProperties[] {
  return methods.flatMap((through): ApiProperties[] => {
    const option = context.options.properties[through.cName]
    if (option === undefined || !through.isVariadic) return []
    const { method, type, direction = 'in' } = option
    const start = option.constants.search(/[*?[{]/)
    const prefix = start < 0 ? '' : option.constants.slice(0, start)
    const properties = new Map<string, ApiProperty>()
    for (const constant of context.constants) {
      if (!fitsPattern(constant.name, option.constants)) continue
      const name = camelCase(constant.name.slice(prefix.length).toLowerCase())
      const type = typeOf(constant, option, context)
      const value = type === null ? null : propertyTypeNamed(type, direction, context)
      if (value !== null && name !== '') properties.set(name, { name, constant, value })
    }
    return [
      { kind: 'properties', name: method, type, direction, through, properties: [...properties.values()] },
    ]
  })
}

/** By the last pattern that fits its name, or the range that its value lies in; null: it is not offered. */
function typeOf(
  { name, value }: ConstantPlan,
  { types = {}, ranges = {} }: PropertiesOption,
  { constants }: ApiContext,
): string | null {
  const given = valueOfLastFit(types, (pattern) => fitsPattern(name, pattern))
  if (given !== undefined) return given
  const starts = Object.entries(ranges).flatMap(([first, type]) => {
    const start = constants.find((each) => each.name === first)?.value
    return typeof start === 'number' && typeof value === 'number' && start <= value ? [{ start, type }] : []
  })
  return starts.sort((one, other) => other.start - one.start)[0]?.type ?? null
}
