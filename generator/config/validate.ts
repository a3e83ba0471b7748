import type * as z from 'zod/mini'
import { suggest } from '../diagnostics/suggest.ts'
import type { Configuration } from './configuration.ts'
import { configurationSchema, describeSchema } from './schema.ts'

type Issue = z.core.$ZodIssue

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
  /** The keys that an object may have, by the list of those that it has beside them. */
  const knownKeys = new WeakMap<readonly string[], readonly string[]>()
  const result = configurationSchema.safeParse(value, {
    reportInput: true,
    error: (issue) => {
      const schema = issue.inst as z.core.$ZodTypes
      if (issue.code === 'unrecognized_keys' && schema._zod.def.type === 'object') {
        knownKeys.set(issue.keys, Object.keys(schema._zod.def.shape))
      }
      return `${shown(issue.input)} is not ${describeSchema(schema)}`
    },
  })
  if (result.success) return { configuration: value as Configuration }
  return { mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, '', knownKeys)) }
}

function mistakesOf(
  issue: Issue,
  above: string,
  knownKeys: WeakMap<readonly string[], readonly string[]>,
): Mistake[] {
  const key = issue.path.reduce<string>(joinKey, above)
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys.get(issue.keys) ?? []
    return issue.keys.map((name) => ({
      key: joinKey(key, name),
      message: 'there is no such key',
      hint: nearestOf(name, known) ?? `The keys are ${known.join(', ')}`,
    }))
  }
  if (issue.code === 'invalid_union') {
    // Where one of the forms fits in its outline (a list, an object), its inner mistakes tell more than that
    // no form fits.
    const forms = issue.errors.map((issues) => issues.flatMap((inner) => mistakesOf(inner, key, knownKeys)))
    const inner = forms.find((mistakes) => mistakes.every((mistake) => mistake.key !== nameOf(key)))
    if (inner !== undefined) return inner
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const hint = typeof issue.input === 'string' ? nearestOf(issue.input, choices) : null
  return [{ key: nameOf(key), message: issue.message, hint }]
}

function nearestOf(word: string, known: readonly string[]): string | null {
  const near = suggest(word, known)
  return near === null ? null : `Did you mean ${near}?`
}

function joinKey(key: string, name: PropertyKey): string {
  if (typeof name === 'number') return `${key}[${name}]`
  const text = String(name)
  if (!/^[\w$]+$/.test(text)) return `${key}[${JSON.stringify(text)}]`
  return key === '' ? text : `${key}.${text}`
}

function nameOf(key: string): string {
  return key === '' ? 'the configuration' : key
}

function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
