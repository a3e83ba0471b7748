import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { ConstantPlan } from '../../plan/binding-plan.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { IntegerKind } from '../../target/target.ts'
import type { ApiContext } from '../api-context.ts'
import type { PropertiesOption } from '../api-options.ts'
import { camelCase } from '../naming/names.ts'
import { closureParameters } from '../parameters/plan-closure.ts'
import type { ApiFunction } from '../plan/api-function.ts'
import type { ApiProperties, ApiProperty } from '../plan/api-member.ts'

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
      const value = typeNamed(typeOf(constant, option, context), direction, context)
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

const integers: Readonly<Record<string, IntegerKind>> = {
  int: 'int',
  'unsigned int': 'unsigned int',
  long: 'long',
  'unsigned long': 'unsigned long',
  'long long': 'long long',
}

/** A type that the configuration names: an integer, `double`, `text`, or one of the module's own. */
function typeNamed(
  type: string | null,
  direction: ApiProperties['direction'],
  context: ApiContext,
): ApiProperty['value'] | null {
  if (type === null) return null
  const plain = (form: BoundType): ApiProperty['value'] => ({ kind: 'plain', type: form })
  const integer = integers[type]
  if (integer !== undefined) {
    return plain({ kind: 'integer', type: integer, wide: /long/.test(type), comesAs: 'number' })
  }
  if (type === 'double') return plain({ kind: 'float', type: 'double' })
  if (type === 'text') return plain({ kind: 'string' })
  const wrapper = [...context.classes.values()].find(({ cName, raw }) => cName === type || raw === type)
  if (wrapper !== undefined && direction === 'in') return { kind: 'object', className: wrapper.name }
  const callback = [...context.functionTypes.values()].find(
    ({ cName, name }) => cName === type || name === type,
  )
  if (callback === undefined) return plain({ kind: 'record-pointer', className: type })
  const { name, signature } = callback
  const data = signature.parameters.findIndex((each) => isUntyped(each.type))
  const parameters = closureParameters(name, data < 0 ? null : data, context)
  return {
    kind: 'closure',
    closure: {
      kind: 'closure',
      name: 'value',
      type: name,
      signature,
      parameters: parameters ?? signature.parameters.map((each) => ({ kind: 'plain', ...each })),
      isNullable: false,
      isOptional: false,
    },
  }
}

function isUntyped(type: BoundType): boolean {
  return type.kind === 'pointer' && type.pointee.kind === 'void' && !type.const
}
