import { configurationKeys } from './keys.ts'
import type { Schema } from './schema.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The JSON schema of `bindgen.config.json`. What only TypeScript can hold (functions, regular expressions) is left out. */
export function configurationJsonSchema(): Json {
  const keys = Object.entries(configurationKeys).flatMap(([key, { schema, help }]) => {
    const form = toJsonSchema(schema)
    return form === null ? [] : [[key, { description: help, ...form }] as const]
  })
  const properties: Json = Object.fromEntries(keys)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'bindgen.config.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...properties,
      modules: {
        description: 'Several modules; the other keys hold for all of them, unless a module says otherwise',
        type: 'array',
        items: { type: 'object', additionalProperties: false, properties },
      },
    },
  }
}

function toJsonSchema(schema: Schema): { readonly [key: string]: Json } | null {
  switch (schema.kind) {
    case 'text':
      return { type: 'string' }
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number' }
    case 'null':
      return { type: 'null' }
    case 'choice':
      return { enum: schema.choices }
    case 'expression':
    case 'function':
      return null
    case 'list': {
      const items = toJsonSchema(schema.of)
      return items === null ? null : { type: 'array', items }
    }
    case 'map': {
      const values = toJsonSchema(schema.of)
      return values === null ? null : { type: 'object', additionalProperties: values }
    }
    case 'object': {
      const entries = Object.entries(schema.keys).map(([key, value]) => [key, toJsonSchema(value)] as const)
      const possible = entries.filter(
        (entry): entry is [string, { [key: string]: Json }] => entry[1] !== null,
      )
      if (possible.length === 0) return null
      return { type: 'object', additionalProperties: false, properties: Object.fromEntries(possible) }
    }
    case 'either': {
      const forms = schema.of.map(toJsonSchema).filter((form) => form !== null)
      const [first] = forms
      return first !== undefined && forms.length === 1 ? first : { anyOf: forms }
    }
  }
}
