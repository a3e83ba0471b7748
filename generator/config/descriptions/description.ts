import type { Descriptions } from '../../request/request.ts'
import type { ApiConfiguration, ModuleConfiguration } from '../configuration.ts'

/** The keys of a module that say what its headers mean, and not what is to be made of them. */
export const descriptionKeys = [
  'opaque',
  'handles',
  'ownership',
  'keptCallbacks',
  'setCallbacks',
  'keptArguments',
  'nullable',
  'strings',
  'api',
] as const satisfies readonly (keyof ModuleConfiguration)[]

/**
 * What a library's headers mean where they do not say it: a file to share, `sqlite3.bindgen.json`. A
 * configuration takes it with `extends`, and what it says itself comes before.
 */
export interface Description
  extends Pick<ModuleConfiguration, Exclude<(typeof descriptionKeys)[number], 'api'>> {
  readonly api?: ApiConfiguration
}

/** Gives a description in TypeScript its types: `export default defineDescription({ api: { … } })`. */
export function defineDescription(description: Description): Description {
  return description
}

/** A description, and the file that has it. */
export interface FoundDescription {
  readonly file: string
  /** By `extends`; it was found otherwise. */
  readonly isNamed: boolean
  readonly description: Description
}

/** A module's configuration, with what descriptions say of its headers below what it says itself. */
export interface DescribedModule {
  readonly module: ModuleConfiguration
  readonly described: Descriptions
}

/**
 * Of tables and lists the last pattern that fits decides, so what is weaker stands before; a list in the
 * order of preference is taken whole. A description does not make the idiomatic module where none is wanted.
 *
 * @param descriptions the strongest first
 */
export function describedModule(
  module: ModuleConfiguration,
  descriptions: readonly FoundDescription[],
): DescribedModule {
  const origins = new Map<string, string>()
  const { api = false, ...others } = module
  const own: Table = { ...others, api: api === true && descriptions.length > 0 ? {} : api }
  const value = descriptions.reduce(
    (above, { file, description: { api: meant, ...rest } }) =>
      over(above, { ...rest, ...(api === false ? {} : { api: meant ?? {} }) }, '', file, origins),
    own,
  )
  const files = descriptions.map(({ file }) => file)
  const found = descriptions.flatMap(({ file, isNamed }) => (isNamed ? [] : [file]))
  return { module: value as ModuleConfiguration, described: { files, found, origins } }
}

type Table = Readonly<Record<string, unknown>>

/** Objects of named options, which are put together key by key; in all others keys are patterns. */
const groups: ReadonlySet<string> = new Set(['api', 'ownership'])

/** What is taken whole, from the strongest that says it: one value, or a list in the order of preference. */
const wholes: ReadonlySet<string> = new Set(['api.naming', 'api.error', 'api.messages', 'api.prefixes'])

function over(above: Table, below: Table, path: string, file: string, origins: Map<string, string>): Table {
  const merged: Record<string, unknown> = { ...above }
  const note = (key: string, names: readonly unknown[]): void => {
    for (const name of names) origins.set(`${key} ${String(name)}`, file)
  }
  for (const [name, value] of Object.entries(below)) {
    const key = path + name
    const known = above[name]
    if (groups.has(key)) {
      merged[name] = over((known ?? {}) as Table, value as Table, `${key}.`, file, origins)
    } else if (wholes.has(key)) {
      if (known !== undefined) continue
      note(key, many(value))
      merged[name] = value
    } else if (Array.isArray(value) || typeof value === 'string') {
      const own = many(known)
      const others = many(value).filter((one) => !own.includes(one))
      note(key, others)
      merged[name] = [...others, ...own]
    } else {
      const own = (known ?? {}) as Table
      const others = Object.entries(value as Table).filter(([pattern]) => !Object.hasOwn(own, pattern))
      note(
        key,
        others.map(([pattern]) => pattern),
      )
      merged[name] = { ...Object.fromEntries(others), ...own }
    }
  }
  return merged
}

function many(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
