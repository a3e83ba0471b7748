import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentedTables } from '../../docs/tables/tables.ts'
import { configurationJsonSchema } from '../../generator/config/forms/json-schema.ts'
import { configurationKeys } from '../../generator/config/keys.ts'
import { validateConfiguration } from '../../generator/config/validate.ts'

describe('what is made from the tables', () => {
  test.each(Object.entries(documentedTables()))('%s is fresh (npm run docs)', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
  })
})

describe('the examples of the configuration keys', () => {
  test.each(Object.entries(configurationKeys))('%s is valid', (key, { example }) => {
    const value: unknown = new Function(`return (${example})`)()
    expect(validateConfiguration({ headers: 'a.h', [key]: value })).toHaveProperty('configuration')
  })
})

test('the JSON schema has every key that JSON can express', () => {
  const { properties } = configurationJsonSchema() as { properties: Record<string, unknown> }
  const missing = Object.keys(configurationKeys).filter((key) => !(key in properties))
  expect(missing).toEqual(['rename', 'hooks'])
})
