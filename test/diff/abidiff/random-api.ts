import type { Random } from '../../random.ts'

/** A small C library, as data that can be changed and written out. Types are spelled as C has them. */
export interface RandomApi {
  readonly typedefs: readonly Named[]
  readonly enums: readonly {
    readonly name: string
    readonly constants: readonly (readonly [string, number])[]
  }[]
  readonly structs: readonly { readonly name: string; readonly fields: readonly Named[] }[]
  readonly functions: readonly {
    readonly name: string
    readonly result: string
    readonly parameters: readonly Named[]
  }[]
  readonly variables: readonly Named[]
}

export interface Named {
  readonly name: string
  readonly type: string
}

const scalars = [
  'char',
  'short',
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'float',
  'double',
  'long long',
]

export function randomApi(random: Random): RandomApi {
  const typedefs = numbered(random, 2, 4, 't', (name) => ({ name, type: random.pick(scalars) }))
  const enums = numbered(random, 2, 3, 'e', (name) => ({
    name,
    constants: numbered(random, 2, 4, `${name.toUpperCase()}_C`, (constant) => constant).map(
      (constant, value) => [constant, value * 2] as const,
    ),
  }))
  const structs: { name: string; fields: readonly Named[] }[] = []
  const count = random.integer(2, 5)
  for (let i = 0; i < count; i++) {
    // Only what stands before can be held by value.
    const known = { typedefs, enums, structs: [...structs] }
    structs.push({
      name: `s${i}`,
      fields: numbered(random, 1, 5, 'm', (name) => ({ name, type: fieldType(random, known) })),
    })
  }
  const all = { typedefs, enums, structs }
  return {
    ...all,
    functions: numbered(random, 5, 10, 'f', (name) => ({
      name,
      result: random.chance(0.2) ? 'void' : parameterType(random, all),
      parameters: numbered(random, 0, 4, 'p', (parameter) => ({
        name: parameter,
        type: parameterType(random, all),
      })),
    })),
    variables: numbered(random, 1, 3, 'v', (name) => ({ name, type: fieldType(random, all) })),
  }
}

type Types = Pick<RandomApi, 'typedefs' | 'enums' | 'structs'>

export function scalarType(random: Random, { typedefs, enums }: Types): string {
  if (random.chance(0.2)) return random.pick(typedefs).name
  return random.chance(0.2) ? `enum ${random.pick(enums).name}` : random.pick(scalars)
}

function fieldType(random: Random, types: Types): string {
  if (types.structs.length > 0 && random.chance(0.3)) {
    const struct = `struct ${random.pick(types.structs).name}`
    return random.chance(0.5) ? struct : `${struct} *`
  }
  return random.chance(0.2) ? `${random.pick(scalars)} *` : scalarType(random, types)
}

export function parameterType(random: Random, types: Types): string {
  if (random.chance(0.4))
    return `${random.chance(0.3) ? 'const ' : ''}struct ${random.pick(types.structs).name} *`
  return random.chance(0.2) ? `${random.pick(scalars)} *` : scalarType(random, types)
}

function numbered<T>(
  random: Random,
  least: number,
  most: number,
  prefix: string,
  make: (name: string) => T,
): T[] {
  return Array.from({ length: random.integer(least, most) }, (_, index) => make(`${prefix}${index}`))
}

/** The library's header. */
export function headerOf({ typedefs, enums, structs, functions, variables }: RandomApi): string {
  return [
    ...typedefs.map(({ name, type }) => `typedef ${type} ${name};`),
    ...enums.map(
      ({ name, constants }) =>
        `enum ${name} { ${constants.map(([key, value]) => `${key} = ${value}`).join(', ')} };`,
    ),
    ...structs.map(({ name }) => `struct ${name};`),
    ...structs.map(
      ({ name, fields }) =>
        `struct ${name} { ${fields.map((field) => `${field.type} ${field.name};`).join(' ')} };`,
    ),
    ...functions.map((declared) => `${signatureOf(declared)};`),
    ...variables.map(({ name, type }) => `extern ${type} ${name};`),
    '',
  ].join('\n')
}

/** What defines all of it. */
export function sourceOf({ functions, variables }: RandomApi): string {
  return [
    '#include "api.h"',
    ...functions.map((declared) =>
      declared.result === 'void'
        ? `${signatureOf(declared)} {}`
        : `${signatureOf(declared)} { static ${declared.result.replace(/^const /, '')} r; return r; }`,
    ),
    ...variables.map(({ name, type }) => `${type} ${name};`),
    '',
  ].join('\n')
}

function signatureOf({ name, result, parameters }: RandomApi['functions'][number]): string {
  return `${result} ${name}(${parameters.map((each) => `${each.type} ${each.name}`).join(', ') || 'void'})`
}
