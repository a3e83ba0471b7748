import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { haveJudges } from '../../judges.ts'
import { analyzed } from '../analyzed.ts'

/* N1570 6.7p1: declaration specifiers stand in any order. Each list has one meaning, whatever its order. */

const declarations: readonly (readonly [words: string, type: string])[] = [
  ['unsigned int const', 'const unsigned int'],
  ['unsigned char const', 'const unsigned char'],
  ['unsigned int extern', 'unsigned int'],
  ['double const _Complex', 'const _Complex double'],
  ['unsigned long int const', 'const unsigned long'],
  ['unsigned long long volatile', 'volatile unsigned long long'],
  ['short int const extern', 'const short'],
  ['long double const extern', 'const long double'],
  ['_Bool const extern', 'const _Bool'],
  ['long long int const extern', 'const long long'],
  ['T const volatile extern', 'const volatile T'],
  ['struct_s const extern', 'const struct s'],
  ['long double _Complex const', 'const _Complex long double'],
  ['unsigned __int128 const', 'const unsigned __int128'],
  ['signed char volatile extern', 'volatile signed char'],
  ['__thread extern unsigned int', 'unsigned int'],
]

const before = 'struct s { int a; }; typedef int T;'

function* orders(words: readonly string[]): Generator<readonly string[]> {
  if (words.length < 2) yield words
  for (const first of new Set(words)) {
    const at = words.indexOf(first)
    for (const rest of orders(words.filter((_, i) => i !== at))) yield [first, ...rest]
  }
}

const ordersOf = (words: string): string[] =>
  [...orders(words.split(' '))]
    .map((order) => order.join(' ').replace('struct_s', 'struct s'))
    // GNU's `__thread` stands after `extern`.
    .filter((order) => !order.includes('__thread') || order.includes('extern __thread'))

const objects = declarations.flatMap(([words, type]) => ordersOf(words).map((order) => ({ order, type })))
const typedefs = ordersOf('typedef unsigned const long int')
const parameters = ordersOf('unsigned const char register')
const functions = ordersOf('static inline unsigned long')

const header = [
  before,
  ...objects.map(({ order }, i) => `${order} v${i};`),
  ...typedefs.map((order, i) => `${order} t${i};`),
  ...parameters.map((order, i) => `void p${i}(${order} a);`),
  ...functions.map((order, i) => `${order} f${i}(void) { return 0; }`),
].join('\n')

describe('declaration specifiers', () => {
  it('mean the same in every order', () => {
    const { unit, skipped } = analyzed(header)
    expect(skipped).toEqual([])
    expect(unit.variables.map(({ type }) => cTypeName(type))).toEqual(objects.map(({ type }) => type))
    expect(new Set(typedefs.map((_, i) => cTypeName(unit.typedefs.get(`t${i}`)!.type)))).toEqual(
      new Set(['const unsigned long']),
    )
    const taken = unit.functions.filter(({ name }) => name.startsWith('p'))
    expect(taken.map(({ type }) => cTypeName(type.parameters[0]!.type))).toEqual(
      parameters.map(() => 'const unsigned char'),
    )
    const made = unit.functions.filter(({ name }) => name.startsWith('f'))
    expect(made.map(({ type, inline }) => [cTypeName(type.result), inline])).toEqual(
      functions.map(() => ['unsigned long', true]),
    )
  })

  it.skipIf(!haveJudges('gcc'))('are these that gcc takes', () => {
    const claims = objects.map(
      ({ type }, i) =>
        `_Static_assert(__builtin_types_compatible_p(__typeof__(&v${i}), ${type} *), "v${i}");`,
    )
    const input = `${header}\n${claims.join('\n')}`
    const { status, stderr } = spawnSync('gcc', ['-std=gnu17', '-fsyntax-only', '-w', '-x', 'c', '-'], {
      input,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
