import type { Random } from '../../random.ts'
import { type Named, parameterType, type RandomApi, scalarType } from './random-api.ts'

/** A change that a release may bring. */
export type Mutation = (api: RandomApi, random: Random) => RandomApi

function changeOne<T>(list: readonly T[], random: Random, change: (item: T) => T): T[] {
  const index = random.integer(0, list.length - 1)
  return list.map((item, i) => (i === index ? change(item) : item))
}

function without<T>(list: readonly T[], random: Random): T[] {
  return list.length < 2 ? [...list] : list.toSpliced(random.integer(0, list.length - 1), 1)
}

function inserted<T>(list: readonly T[], random: Random, item: T): T[] {
  return list.toSpliced(random.integer(0, list.length), 0, item)
}

type Struct = RandomApi['structs'][number]
type Function = RandomApi['functions'][number]

const ofFields =
  (change: (fields: readonly Named[], random: Random, api: RandomApi) => readonly Named[]): Mutation =>
  (api, random) => ({
    ...api,
    structs: changeOne(api.structs, random, (struct: Struct) => ({
      ...struct,
      fields: change(struct.fields, random, api),
    })),
  })

const ofFunction =
  (change: (declared: Function, random: Random, api: RandomApi) => Function): Mutation =>
  (api, random) => ({
    ...api,
    functions: changeOne(api.functions, random, (declared) => change(declared, random, api)),
  })

const ofParameters = (
  change: (parameters: readonly Named[], random: Random, api: RandomApi) => readonly Named[],
) =>
  ofFunction((declared, random, api) => ({
    ...declared,
    parameters: change(declared.parameters, random, api),
  }))

export const mutations: Readonly<Record<string, Mutation>> = {
  'a function goes': (api, random) => ({ ...api, functions: without(api.functions, random) }),
  'a function comes': (api, random) => ({
    ...api,
    functions: inserted(api.functions, random, { name: 'fresh', result: 'int', parameters: [] }),
  }),
  'functions are declared in another order': (api) => ({ ...api, functions: api.functions.toReversed() }),
  'a result changes': ofFunction((declared, random, api) => ({
    ...declared,
    result: scalarType(random, api),
  })),
  'a parameter is added': ofParameters((parameters, random, api) => [
    ...parameters,
    { name: 'added', type: parameterType(random, api) },
  ]),
  'a parameter goes': ofParameters((parameters, random) => without(parameters, random)),
  'a parameter changes': ofParameters((parameters, random, api) =>
    parameters.length === 0
      ? parameters
      : changeOne(parameters, random, ({ name }) => ({ name, type: parameterType(random, api) })),
  ),
  'a parameter is renamed': ofParameters((parameters, random) =>
    parameters.length === 0
      ? parameters
      : changeOne(parameters, random, ({ type }) => ({ name: 'renamed', type })),
  ),
  'a field is added behind': ofFields((fields, random, api) => [
    ...fields,
    { name: 'added', type: scalarType(random, api) },
  ]),
  'a field is added between': ofFields((fields, random, api) =>
    inserted(fields, random, { name: 'between', type: scalarType(random, api) }),
  ),
  'a field goes': ofFields((fields, random) => without(fields, random)),
  'a field changes': ofFields((fields, random, api) =>
    changeOne(fields, random, ({ name }) => ({ name, type: scalarType(random, api) })),
  ),
  'fields change places': ofFields((fields) => fields.toReversed()),
  'a typedef changes': (api, random) => ({
    ...api,
    typedefs: changeOne(api.typedefs, random, ({ name }) => ({
      name,
      type: random.pick(['char', 'long', 'double']),
    })),
  }),
  'an enumerator comes behind': (api, random) => ({
    ...api,
    enums: changeOne(api.enums, random, ({ name, constants }) => ({
      name,
      constants: [...constants, [`${name.toUpperCase()}_ADDED`, 1000] as const],
    })),
  }),
  'an enumerator goes': (api, random) => ({
    ...api,
    enums: changeOne(api.enums, random, ({ name, constants }) => ({
      name,
      constants: without(constants, random),
    })),
  }),
  'an enumerator changes': (api, random) => ({
    ...api,
    enums: changeOne(api.enums, random, ({ name, constants }) => ({
      name,
      constants: changeOne(constants, random, ([key, value]) => [key, value + 101] as const),
    })),
  }),
  'a variable goes': (api, random) => ({ ...api, variables: without(api.variables, random) }),
  'a variable changes': (api, random) => ({
    ...api,
    variables: changeOne(api.variables, random, ({ name }) => ({ name, type: scalarType(random, api) })),
  }),
}
