import { describe, expect, test } from 'vitest'
import { validateConfiguration } from '../../generator/config/validate.ts'

function mistakesOf(value: unknown): readonly { key: string; message: string; hint: string | null }[] {
  const result = validateConfiguration(value)
  return 'mistakes' in result ? result.mistakes : []
}

describe('a configuration', () => {
  test.each([
    ['one module', { headers: 'archive.h' }],
    [
      'several modules with something in common',
      { int64: 'bigint', modules: [{ headers: ['a.h', 'b.h'] }, { headers: 'c.h' }] },
    ],
    [
      'patterns of every form',
      { headers: 'a.h', only: ['a_*', /^b/, { kind: 'function', file: /x/ }], exclude: 'c' },
    ],
    [
      'functions',
      { headers: 'a.h', rename: (name: string) => name, hooks: { plan: (plan: unknown) => plan } },
    ],
    [
      'ownership',
      {
        headers: 'a.h',
        ownership: {
          pairs: { a: 'b', c: null },
          frees: { b: { whenZero: true }, d: null },
          ownedBy: { e: 2, f: 'parent' },
          takesOver: { g: { parameters: [1, 'item'], owner: 2 } },
        },
      },
    ],
    ['a schema for editors', { $schema: './schema.json', headers: 'a.h' }],
  ])('with %s is right', (_, value) => {
    expect(mistakesOf(value)).toEqual([])
  })

  test.each([
    [{ header: 'a.h' }, 'header', 'Did you mean headers?'],
    [
      { modules: [{ headers: 'a.h' }, { headers: 'b.h', stripPrefix: 'b_' }] },
      'modules[1].stripPrefix',
      'stripPrefixes',
    ],
    [{ headers: 'a.h', ownership: { free: {} } }, 'ownership.free', 'frees'],
  ])('with an unknown key in %j names %s', (value, key, hint) => {
    const [mistake] = mistakesOf(value)
    expect(mistake?.key).toBe(key)
    expect(mistake?.hint).toContain(hint)
  })

  test.each([
    [{ headers: 5 }, 'headers', '5 is not text, or a list of text'],
    [{ headers: ['a.h', 5] }, 'headers[1]', '5 is not text'],
    [{ headers: 'a.h', unchecked: 'yes' }, 'unchecked', '"yes" is not true or false'],
    [{ headers: 'a.h', int64: 'bigit' }, 'int64', "is not 'number' or 'bigint'"],
    [{ headers: 'a.h', only: [{ kind: 'functions' }] }, 'only[0].kind', "'function'"],
    [{ headers: 'a.h', defines: { A: [] } }, 'defines.A', '[] is not text'],
    [
      { headers: 'a.h', int64Overrides: { 'stat.st_ino': 1 } },
      'int64Overrides["stat.st_ino"]',
      "1 is not 'number'",
    ],
    [[], 'the configuration', 'is not an object'],
    [null, 'the configuration', 'null is not an object'],
  ])('with a wrong value in %j says what is asked for', (value, key, message) => {
    const [mistake, ...others] = mistakesOf(value)
    expect(others).toEqual([])
    expect(mistake?.key).toBe(key)
    expect(mistake?.message).toContain(message)
  })
})
