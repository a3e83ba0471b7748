import type { ApiOptions, PropertiesOption, StatusOption, VerdictOption } from '../api-options.ts'

/**
 * What a name in the options has to be the name of. Those in the plural are patterns.
 *
 * - `parameters`: `function.parameter`, or `functionType.parameter`;
 * - `sizes`: a parameter of those that `of` fits, several multiplied (`size * nitems`), or a function;
 * - `value`: a constant, or a function;
 * - `field`: of the record that `of` names;
 * - `result-field`: of the record that the function returns, `function.field`;
 * - `type`: of a property: an integer, `double`, `text`, or a type of the module;
 * - `family`: an object in `constants`;
 * - `class`: a record, or a handle, of which a class is made; `own-class`: the name that this has;
 * - `method`: a function, or one of `variants`.
 */
export type NameKind =
  | 'function'
  | 'functions'
  | 'functions-or-parameters'
  | 'parameters'
  | 'sizes'
  | 'constant'
  | 'constants'
  | 'value'
  | 'enums-or-parameters'
  | 'family'
  | 'record'
  | 'field'
  | 'result-field'
  | 'type'
  | 'class'
  | 'own-class'
  | 'method'
  | 'prefix'

export interface OptionName {
  readonly kind: NameKind
  readonly name: string
  /** What the name is looked for in: a pattern of functions or parameters, or a record. */
  readonly of: string | null
}

type NamesOf<T> = (option: T) => readonly OptionName[]

/**
 * Every option of the idiomatic layer, and what the names in it have to be names of. A key that is new has to
 * stand here.
 */
export const optionNames: { readonly [Key in keyof ApiOptions]: NamesOf<ApiOptions[Key]> } = {
  classes: table('class', () => []),
  prefixes: (given) => list('prefix', given ?? []),
  names: table('functions', (name) => (name?.includes('.') ? one('own-class', name.split('.')[0]!) : [])),
  naming: () => [],
  error: () => [],
  status: table('functions', (status: StatusOption) =>
    typeof status === 'string' ? [] : list('constant', status),
  ),
  messages: (given) => given.flatMap((name) => one(name.includes('.') ? 'result-field' : 'function', name)),
  messageHandles: (given) => list('function', given),
  details: (given) => list('function', Object.values(given)),
  verdicts: table('functions', namesOfVerdict),
  directions: table('parameters', () => []),
  values: table('parameters', (value) => (typeof value === 'string' ? one('value', value) : [])),
  buffers: table('parameters', ({ capacity, grow }) => [
    ...(typeof capacity === 'string' ? one('function', calledIn(capacity)) : []),
    ...(grow === undefined ? [] : one('constant', grow)),
  ]),
  lengths: table('functions-or-parameters', (length, place) =>
    length.split('*').flatMap((name) => one('sizes', name.trim(), place)),
  ),
  contents: table('record', ({ data, length, free }, record) => [
    ...one('field', data, record),
    ...one('field', length, record),
    ...(free === undefined ? [] : one('function', free)),
  ]),
  texts: (given) => list('functions', given),
  iterators: table('functions', (end) => (end === null ? [] : one('constant', end))),
  releases: table('functions', (release) => one('function', release)),
  items: table('function', (item) => one('function', item)),
  variants: (given) =>
    Object.values(given).flatMap(({ tag, cases }) => [
      ...(tag === undefined ? [] : one('function', tag)),
      ...(typeof cases === 'string'
        ? one('functions', cases)
        : [
            ...(tag === undefined ? [] : list('constant', Object.keys(cases))),
            ...Object.values(cases).flatMap((name) => (name === null ? [] : one('function', name))),
          ]),
    ]),
  properties: table('function', namesOfProperties),
  rows: table('class', ({ count, name, value }) => [
    ...list('function', [count, name]),
    ...one('method', value),
  ]),
  async: (given) => list('functions', given),
  flags: table('enums-or-parameters', (family) => one('family', family)),
  constants: (given) => list('constants', Object.values(given)),
}

function one(kind: NameKind, name: string, of: string | null = null): OptionName[] {
  return [{ kind, name, of }]
}

function list(kind: NameKind, names: readonly string[]): OptionName[] {
  return names.flatMap((name) => one(kind, name))
}

/** A table by name: its keys, and the names in its values. */
function table<T>(
  kind: NameKind,
  namesOfValue: (value: T, key: string) => readonly OptionName[],
): NamesOf<Readonly<Record<string, T>>> {
  return (given) =>
    Object.entries(given).flatMap(([key, value]) => [...one(kind, key), ...namesOfValue(value, key)])
}

/** `f` of `f(a, b)`. */
function calledIn(text: string): string {
  return text.replace(/\(.*$/s, '').trim()
}

function namesOfVerdict({ by, success, message, details = {} }: VerdictOption): OptionName[] {
  return [
    ...one('function', by),
    ...list('constant', success),
    ...(message === undefined ? [] : one('function', message)),
    ...Object.values(details).flatMap((detail) => {
      const [, given = ''] = /\((.*)\)$/s.exec(detail) ?? []
      const constants = given.split(',').flatMap((constant) => constant.trim() || [])
      return [...one('function', calledIn(detail)), ...list('constant', constants)]
    }),
  ]
}

function namesOfProperties({ constants, types = {}, ranges = {} }: PropertiesOption): OptionName[] {
  const typesIn = (given: Readonly<Record<string, string | null>>): OptionName[] =>
    Object.values(given).flatMap((type) => (type === null ? [] : one('type', type)))
  return [
    ...one('constants', constants),
    ...list('constants', Object.keys(types)),
    ...typesIn(types),
    ...list('constant', Object.keys(ranges)),
    ...typesIn(ranges),
  ]
}
