import type * as z from 'zod/mini'
import { suggest } from '../diagnostics/suggest.ts'
import type { Configuration } from './configuration.ts'
import type { Description } from './descriptions/description.ts'
import { configurationSchema, describeSchema, descriptionSchema } from './forms/schema.ts'
import { keyOf, type Mistake } from './mistake.ts'

type Issue = z.core.$ZodIssue

/** Checks the value of a configuration file. */
export function validateConfiguration(
  value: unknown,
): { configuration: Configuration } | { mistakes: Mistake[] } {
  const mistakes = mistakesIn(value, configurationSchema, 'the configuration')
  return mistakes.length === 0 ? { configuration: value as Configuration } : { mistakes }
}

/** Checks the value of a file that describes headers. */
export function validateDescription(value: unknown): { description: Description } | { mistakes: Mistake[] } {
  const mistakes = mistakesIn(value, descriptionSchema, 'the description')
  return mistakes.length === 0 ? { description: value as Description } : { mistakes }
}

/** @param whole what the value is called */
function mistakesIn(value: unknown, form: z.ZodMiniType, whole: string): Mistake[] {
  /** The keys that an object may have, by the list of those that it has beside them. */
  const knownKeys = new WeakMap<readonly string[], readonly string[]>()
  const result = form.safeParse(value, {
    reportInput: true,
    error: (issue) => {
      const schema = issue.inst as z.core.$ZodTypes
      if (issue.code === 'unrecognized_keys' && schema._zod.def.type === 'object') {
        knownKeys.set(issue.keys, Object.keys(schema._zod.def.shape))
      }
      return `${shown(issue.input)} is not ${describeSchema(schema)}`
    },
  })
  if (result.success) return []
  return result.error.issues
    .flatMap((issue) => misplaced(issue, [], knownKeys))
    .map(({ path, message, hint }) => ({ key: keyOf(path) || whole, path, message, hint }))
}

function misplaced(
  issue: Issue,
  above: readonly PropertyKey[],
  knownKeys: WeakMap<readonly string[], readonly string[]>,
): Omit<Mistake, 'key'>[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys.get(issue.keys) ?? []
    return issue.keys.map((name) => ({
      path: [...path, name],
      message: 'there is no such key',
      hint: nearestOf(name, known) ?? `The keys are ${known.join(', ')}`,
    }))
  }
  if (issue.code === 'invalid_union') {
    // Where one of the forms fits in its outline (a list, an object), its inner mistakes tell more than that
    // no form fits.
    const forms = issue.errors.map((issues) => issues.flatMap((inner) => misplaced(inner, path, knownKeys)))
    const inner = forms.find((mistakes) => mistakes.every((mistake) => mistake.path.length > path.length))
    if (inner !== undefined) return inner
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const hint = typeof issue.input === 'string' ? nearestOf(issue.input, choices) : null
  return [{ path, message: issue.message, hint }]
}

function nearestOf(word: string, known: readonly string[]): string | null {
  const near = suggest(word, known)
  return near === null ? null : `Did you mean ${near}?`
}

function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
