import { listsName } from '../../name-patterns.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { ApiContext } from '../api-context.ts'
import type { ApiFunction } from '../plan/api-function.ts'
import type { ApiVariant } from '../plan/api-member.ts'

type Case = ApiVariant['cases'][number]

/** Methods that choose among others by what a value is. */
export function planVariants(methods: readonly ApiFunction[], context: ApiContext): readonly ApiVariant[] {
  const byName = (cName: string): ApiFunction | undefined => methods.find((each) => each.cName === cName)
  return Object.entries(context.options.variants).flatMap(([name, { tag, cases }]): ApiVariant[] => {
    const told = tag === undefined ? null : byName(tag)
    if (told === undefined) return []
    const found =
      typeof cases === 'string'
        ? casesByName(
            methods.filter(({ cName }) => listsName([cases], cName)),
            told !== null,
            context,
          )
        : Object.entries(cases).map(
            ([when, cName]): Case => ({
              when,
              method: cName === null ? null : (byName(cName) ?? null),
            }),
          )
    if (found.every(({ method }) => method === null)) return []
    return [
      {
        kind: 'variant',
        name,
        form: told === null ? 'write' : 'read',
        tag: told?.name ?? null,
        cases: found,
      },
    ]
  })
}

/** What a word of a name says that a value is, in the order in which JavaScript's types are asked for. */
const wordsOfKinds = {
  null: ['null', 'nil'],
  string: ['text', 'string', 'str', 'utf8'],
  integer: ['int64', 'integer', 'int', 'long', 'i64'],
  number: ['double', 'float', 'real', 'number'],
  bytes: ['blob', 'bytes', 'binary', 'data'],
} as const

/** JavaScript has two types for integers. */
const typesOfKinds: Partial<Record<string, readonly string[]>> = { integer: ['integer', 'bigint'] }

/** The cases of functions that say by their last word which kind of value they are for. */
function casesByName(methods: readonly ApiFunction[], isRead: boolean, context: ApiContext): readonly Case[] {
  return Object.entries(wordsOfKinds).flatMap(([kind, words]): Case[] => {
    const method = methods.find(({ cName }) => words.some((word) => word === lastWord(cName)))
    if (method === undefined) return []
    if (!isRead) return (typesOfKinds[kind] ?? [kind]).map((when) => ({ when, method }))
    const when = constantOf(words, context)
    return when === null ? [] : [{ when, method }]
  })
}

function lastWord(name: string): string {
  return name.split('_').at(-1)?.toLowerCase() ?? ''
}

/** The constant that says that a value is of a kind: of several the one with the shortest name. */
function constantOf(words: readonly string[], { constants }: ApiContext): string | null {
  const named = constants.filter(({ name }) => words.includes(lastWord(name)) && nameWords(name).length > 1)
  const [first] = named.sort((one, other) => one.name.length - other.name.length)
  return first?.name ?? null
}
