import { suggest } from '../suggest.ts'
import type { Configuration } from './configuration.ts'
import { configurationKeys } from './keys.ts'
import { describeSchema, object, type Schema } from './schema.ts'

const moduleSchema = object(
  Object.fromEntries(Object.entries(configurationKeys).map(([key, { schema }]) => [key, schema])),
)

/** The schema of a whole file. `$schema` is where editors look for the JSON schema. */
export const fileSchema = object({
  $schema: { kind: 'text' },
  ...(moduleSchema.kind === 'object' ? moduleSchema.keys : {}),
  modules: { kind: 'list', of: moduleSchema },
})

/** What is wrong with one value of a configuration. */
export interface Mistake {
  /** `modules[1].ownership.pairs`. */
  readonly key: string
  readonly message: string
  readonly hint: string | null
}

/** Checks the value of a configuration file. */
export function validateConfiguration(
  value: unknown,
): { configuration: Configuration } | { mistakes: Mistake[] } {
  const mistakes = [...check(value, fileSchema, '')]
  return mistakes.length === 0 ? { configuration: value as Configuration } : { mistakes }
}

function* check(value: unknown, schema: Schema, key: string): Generator<Mistake> {
  switch (schema.kind) {
    case 'list':
      if (!Array.isArray(value)) yield wrongForm(value, schema, key)
      else for (const [index, item] of value.entries()) yield* check(item, schema.of, `${key}[${index}]`)
      return
    case 'map':
      if (!isObject(value)) yield wrongForm(value, schema, key)
      else for (const [name, item] of Object.entries(value)) yield* check(item, schema.of, joinKey(key, name))
      return
    case 'object':
      yield* checkObject(value, schema, key)
      return
    case 'either':
      yield* checkEither(value, schema, key)
      return
    default:
      if (!isScalarOf(value, schema)) yield wrongForm(value, schema, key)
  }
}

function* checkObject(
  value: unknown,
  schema: Extract<Schema, { kind: 'object' }>,
  key: string,
): Generator<Mistake> {
  if (!isObject(value)) {
    yield wrongForm(value, schema, key)
    return
  }
  for (const [name, item] of Object.entries(value)) {
    const known = schema.keys[name]
    if (known === undefined) {
      const near = suggest(name, Object.keys(schema.keys))
      const hint =
        near === null ? `The keys are ${Object.keys(schema.keys).join(', ')}` : `Did you mean ${near}?`
      yield { key: joinKey(key, name), message: 'there is no such key', hint }
    } else if (item !== undefined) {
      yield* check(item, known, joinKey(key, name))
    }
  }
}

/** Where one of the forms fits in its outline (a list, an object), its inner mistakes tell more than that no form fits. */
function* checkEither(
  value: unknown,
  schema: Extract<Schema, { kind: 'either' }>,
  key: string,
): Generator<Mistake> {
  const results = schema.of.map((form) => [...check(value, form, key)])
  if (results.some((mistakes) => mistakes.length === 0)) return
  const inner = results.find((mistakes) => mistakes.every((mistake) => mistake.key !== key))
  if (inner !== undefined) yield* inner
  else yield wrongForm(value, schema, key)
}

function isScalarOf(value: unknown, schema: Schema): boolean {
  switch (schema.kind) {
    case 'text':
      return typeof value === 'string'
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'null':
      return value === null
    case 'choice':
      return typeof value === 'string' && schema.choices.includes(value)
    case 'expression':
      return value instanceof RegExp
    case 'function':
      return typeof value === 'function'
    default:
      return false
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)
}

function joinKey(key: string, name: string): string {
  if (!/^[\w$]+$/.test(name)) return `${key}[${JSON.stringify(name)}]`
  return key === '' ? name : `${key}.${name}`
}

function wrongForm(value: unknown, schema: Schema, key: string): Mistake {
  const shown = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
  const near = schema.kind === 'choice' && typeof value === 'string' ? suggest(value, schema.choices) : null
  const message = `${short} is not ${describeSchema(schema)}`
  return {
    key: key === '' ? 'the configuration' : key,
    message,
    hint: near === null ? null : `Did you mean '${near}'?`,
  }
}
