import * as z from 'zod/mini'
import { descriptionKeys } from '../descriptions/description.ts'
import { configurationKeys } from '../keys.ts'
import { apiSchema } from './api-schema.ts'

type Schema = z.core.$ZodType

/** How a person would say it: `text, or a list of text`. */
export function describeSchema(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return 'text'
    case 'boolean':
      return 'true or false'
    case 'number':
      return 'a number'
    case 'null':
      return 'null'
    case 'unknown':
      return 'anything'
    case 'enum':
      return Object.keys(def.entries)
        .map((choice) => `'${choice}'`)
        .join(' or ')
    case 'array':
      return `a list of ${describeSchema(def.element)}`
    case 'record':
      return `an object whose values are ${describeSchema(def.valueType)}`
    case 'object':
      return `an object with ${Object.keys(def.shape).join(', ')}`
    case 'union':
      return def.options.map(describeSchema).join(', or ')
    case 'optional':
      return describeSchema(def.innerType)
    case 'custom':
      return schema._zod.bag.Class === RegExp ? 'a regular expression' : 'a function'
    default:
      throw new Error(`no key of the configuration is a ${def.type}`)
  }
}

const moduleForm = Object.fromEntries(
  Object.entries(configurationKeys).map(([key, { schema }]) => [key, z.optional(schema as z.ZodMiniType)]),
)

/** The schema of a description: `api` says what is meant there, not whether a module is to be made. */
export const descriptionSchema = z.strictObject({
  $schema: z.optional(z.string()),
  ...Object.fromEntries(
    descriptionKeys.map((key) => [key, key === 'api' ? z.optional(apiSchema) : moduleForm[key]!]),
  ),
})

/** The schema of a whole file. `$schema` is where editors look for the JSON schema. */
export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  ...moduleForm,
  manifest: z.optional(z.record(z.string(), z.unknown())),
  modules: z.optional(z.array(z.strictObject(moduleForm))),
})
