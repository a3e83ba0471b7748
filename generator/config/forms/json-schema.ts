import * as z from 'zod/mini'
import { configurationKeys } from '../keys.ts'
import { configurationSchema, descriptionSchema } from './schema.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON schema of `bindgen.config.json`. What only TypeScript can hold (functions, regular expressions) is
 * left out.
 */
export function configurationJsonSchema(): JsonSchema {
  const schema = jsonSchemaOf(configurationSchema)
  const modules = schema.properties?.modules as JsonSchema
  describeKeys(schema)
  describeKeys(modules.items as JsonSchema)
  const manifest = schema.properties?.manifest as JsonSchema
  manifest.description =
    'Fields of the package.json that bindgen pack writes: name, version, license, author …'
  modules.description = 'Several modules; the other keys hold for all of them, unless a module says otherwise'
  return { title: 'bindgen.config.json', ...schema }
}

/** The JSON schema of a file that describes a header: `sqlite3.bindgen.json`. */
export function descriptionJsonSchema(): JsonSchema {
  const schema = jsonSchemaOf(descriptionSchema)
  describeKeys(schema)
  const api = schema.properties?.api as JsonSchema
  api.description = 'What the idiomatic module is made by; docs/idiomatic.md explains the keys'
  return { title: 'NAME.bindgen.json', ...schema }
}

function jsonSchemaOf(form: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(form, {
    target: 'draft-07',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.not = {}
      else leaveOut(jsonSchema)
    },
  })
}

/** Takes the forms that JSON has no value for out of a choice of forms, and the keys that have no other. */
function leaveOut(schema: JsonSchema): void {
  if (schema.anyOf !== undefined) {
    const [first, ...others] = schema.anyOf.filter((form) => form.not === undefined)
    if (others.length === 0) {
      delete schema.anyOf
      Object.assign(schema, first)
    } else schema.anyOf = [first!, ...others]
  }
  const { properties } = schema
  if (properties === undefined) return
  for (const [key, value] of Object.entries(properties)) {
    if ((value as JsonSchema).not !== undefined) delete properties[key]
  }
  if (Object.keys(properties).length === 0) schema.not = {}
}

function describeKeys(module: JsonSchema): void {
  for (const [key, { help }] of Object.entries(configurationKeys)) {
    const property = module.properties?.[key] as JsonSchema | undefined
    if (property !== undefined) property.description = help
  }
}
