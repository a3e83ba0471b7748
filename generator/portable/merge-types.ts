import type { BoundParameter, BoundSignature, BoundType, IntegerForm } from '../plan/types/bound-type.ts'
import type { IntegerKind } from '../target/target.ts'
import type { ChosenTypes } from './chosen-types.ts'
import type { OnTarget } from './on-target.ts'

/**
 * The form that stands for the forms of one C type on several targets; null where none does: an integer here,
 * a pointer there.
 */
export function mergeTypes(forms: readonly OnTarget<BoundType>[], chosen: ChosenTypes): BoundType | null {
  const [{ value: first }] = forms as readonly [OnTarget<BoundType>]
  if (forms.every(({ value }) => isEqual(value, first))) return first
  if (forms.every(({ value }) => value.kind === 'integer' || value.kind === 'enum')) {
    return mergeIntegers(forms as readonly OnTarget<IntegerOrEnum>[], chosen)
  }
  if (forms.some(({ value }) => value.kind !== first.kind)) return null
  switch (first.kind) {
    case 'pointer': {
      const pointers = forms as readonly OnTarget<typeof first>[]
      if (pointers.some(({ value }) => value.const !== first.const)) return null
      const pointee = mergeTypes(
        inside(pointers, (pointer) => pointer.pointee),
        chosen,
      )
      return pointee === null ? null : { ...first, pointee }
    }
    case 'array': {
      const arrays = forms as readonly OnTarget<typeof first>[]
      if (arrays.some(({ value }) => value.length !== first.length)) return null
      const element = mergeTypes(
        inside(arrays, (array) => array.element),
        chosen,
      )
      return element === null ? null : { ...first, element }
    }
    default:
      return null
  }
}

/** Results and parameters one by one; null where one of them has no common form. */
export function mergeSignatures(
  signatures: readonly OnTarget<BoundSignature>[],
  chosen: ChosenTypes,
): BoundSignature | null {
  const [{ value: first }] = signatures as readonly [OnTarget<BoundSignature>]
  const isAlike = signatures.every(
    ({ value }) => value.variadic === first.variadic && value.parameters.length === first.parameters.length,
  )
  if (!isAlike) return null
  const result = mergeTypes(
    inside(signatures, (signature) => signature.result),
    chosen,
  )
  const parameters = first.parameters.map((_, index) =>
    mergeParameters(
      inside(signatures, (signature) => signature.parameters[index]!),
      chosen,
    ),
  )
  if (result === null || parameters.includes(null)) return null
  return { ...first, result, parameters: parameters as BoundParameter[] }
}

function mergeParameters(
  parameters: readonly OnTarget<BoundParameter>[],
  chosen: ChosenTypes,
): BoundParameter | null {
  const [{ value: first }] = parameters as readonly [OnTarget<BoundParameter>]
  const type = mergeTypes(
    inside(parameters, (parameter) => parameter.type),
    chosen,
  )
  if (type === null) return null
  const values = parameters.map(({ value }) => value)
  return {
    ...first,
    type,
    arrayLength: values.every(({ arrayLength }) => arrayLength === first.arrayLength)
      ? first.arrayLength
      : null,
    // A promise to the compiler, which some compilers are not told of: the function is the same.
    nonnull: values.some(({ nonnull }) => nonnull),
  }
}

type IntegerOrEnum = Extract<BoundType, { kind: 'integer' | 'enum' }>

function mergeIntegers(forms: readonly OnTarget<IntegerOrEnum>[], chosen: ChosenTypes): BoundType | null {
  const enums = new Set(forms.map(({ value }) => (value.kind === 'enum' ? value.name : undefined)))
  if (enums.size > 1) return null
  const integers = forms.flatMap(({ value }) => (value.kind === 'integer' ? [value] : []))
  const wide = integers.some((integer) => integer.wide)
  const comesAs = (integers.find((integer) => integer.wide) ?? integers[0])?.comesAs ?? 'number'
  const kinds = forms.map(({ targets, value }) => ({ targets, value: value.type }))
  const same = sameEverywhere(kinds, chosen)
  const [enumName = null] = enums
  if (same !== null) {
    return enums.has(undefined)
      ? ({ kind: 'integer', type: same, wide, comesAs } satisfies IntegerForm)
      : { kind: 'enum', name: enumName, type: same }
  }
  return { kind: 'chosen-integer', type: chosen.name(kinds), wide, comesAs, enumName }
}

/**
 * The integer type that all of them are: one that C calls alike and each target's runtime knows, or, of other
 * names, one of the same width and signedness.
 */
function sameEverywhere(kinds: readonly OnTarget<IntegerKind>[], chosen: ChosenTypes): IntegerKind | null {
  const [{ value: first }] = kinds as readonly [OnTarget<IntegerKind>]
  if (kinds.every(({ value }) => value === first)) return first
  // A character is text, and never a number alone.
  if (kinds.some(({ value }) => /char$/.test(value))) return null
  const shapes = new Set(kinds.flatMap((kind) => chosen.shapes(kind)))
  const [shape] = shapes
  return shapes.size === 1 && shape !== undefined ? (fixedTypes[shape] ?? null) : null
}

/** By width in bytes and signedness, a type that is so on every target. */
const fixedTypes: Readonly<Record<string, IntegerKind>> = {
  'signed 2': 'short',
  'unsigned 2': 'unsigned short',
  'signed 4': 'int',
  'unsigned 4': 'unsigned int',
  'signed 8': 'long long',
  'unsigned 8': 'unsigned long long',
}

function inside<T, U>(values: readonly OnTarget<T>[], part: (value: T) => U): OnTarget<U>[] {
  return values.map(({ targets, value }) => ({ targets, value: part(value) }))
}

/** Plans are plain data. */
export function isEqual(one: unknown, other: unknown): boolean {
  return one === other || textOf(one) === textOf(other)
}

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? `${part}n` : part instanceof Map ? [...part] : part,
  )
}
