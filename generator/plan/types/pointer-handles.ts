import type { FunctionDeclaration, TypedefDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType, Parameter } from '../../model/types.ts'
import { fitsPattern, verdictOf } from '../../name-patterns.ts'
import { nameWords } from '../ownership/name-words.ts'
import type { PlanOptions } from '../plan-options.ts'
import type { BoundType } from './bound-type.ts'
import { isSizedByNext, type NamedParameter } from './length-pairs.ts'
import { opaque } from './void-handles.ts'

/**
 * Makes classes of `typedef void *Dataset` and its like: a header that gives a `void *` a name, makes such
 * pointers and takes them back means a type of its own, which C does not check.
 *
 * Which they are says the configuration, or the functions do: one makes a T (its result, or through a `T *`),
 * one takes a T, and nothing shows that T is any memory: a name that says so, an allocator that returns it,
 * mostly a length behind it, a callback that is given what the caller hands in beside it.
 */
export function withPointerHandles(
  unit: TranslationUnit,
  { handles }: Pick<PlanOptions, 'handles'>,
): TranslationUnit {
  const verdict = (name: string) => verdictOf(handles, (pattern) => fitsPattern(name, pattern))
  const candidates = [...unit.typedefs.values()].filter(
    (typedef) => isVoidPointer(typedef, unit) && verdict(typedef.name) !== 'out',
  )
  if (candidates.length === 0) return unit
  const uses = new PointerUses(candidates, unit)
  return opaque(
    unit,
    candidates.filter(
      ({ name, type }) => verdict(name) === 'in' || (type.kind === 'pointer' && uses.isHandle(name)),
    ),
  )
}

function isVoidPointer({ type }: TypedefDeclaration, unit: TranslationUnit): boolean {
  const pointer = resolveType(type, unit)
  if (pointer?.kind !== 'pointer') return false
  const pointee = resolveType(pointer.pointee, unit)
  return pointee?.kind === 'void' && pointee.const !== true
}

/** A name for a pointer to anything. */
const anyMemoryName = /void|pointer|opaque|any$|ptr$|data$|mem(?:ory)?$|buf(?:fer)?$|addr(?:ess)?$/i

const allocatorWords: ReadonlySet<string> = new Set(['alloc', 'malloc', 'calloc', 'realloc', 'memdup'])

const anyMemory: BoundType = { kind: 'pointer', pointee: { kind: 'void' }, const: false }

/** What the functions of a unit do with some typedefs of `void *`. */
class PointerUses {
  readonly #unit: TranslationUnit
  readonly #candidates: ReadonlySet<string>
  readonly #made = new Set<string>()
  /** How many parameters are of the type, and behind how many of them a length stands. */
  readonly #taken = new Map<string, { count: number; sized: number }>()
  readonly #memory = new Set<string>()

  constructor(candidates: readonly TypedefDeclaration[], unit: TranslationUnit) {
    this.#unit = unit
    this.#candidates = new Set(candidates.map(({ name }) => name))
    for (const declaration of unit.functions) this.#look(declaration)
  }

  isHandle(name: string): boolean {
    const taken = this.#taken.get(name)
    if (taken === undefined || !this.#made.has(name) || taken.sized * 2 >= taken.count) return false
    return !this.#memory.has(name) && !anyMemoryName.test(name)
  }

  #look({ name, type, attributes }: FunctionDeclaration): void {
    const { parameters, result } = type
    const made = this.#named(result)
    if (made !== null) this.#made.add(made)
    const allocates = attributes.malloc || nameWords(name).some((word) => allocatorWords.has(word))
    if (made !== null && allocates && parameters.some((parameter) => this.#isSize(parameter))) {
      this.#memory.add(made)
    }
    const shared = new Set(parameters.flatMap((parameter) => this.#takenByCallback(parameter.type)))
    for (const [index, parameter] of parameters.entries()) {
      const taken = this.#named(parameter.type)
      if (taken === null) {
        const out = this.#pointedTo(parameter.type)
        if (out !== null) this.#made.add(out)
        continue
      }
      const { count, sized } = this.#taken.get(taken) ?? { count: 0, sized: 0 }
      const isSized = this.#isSized(parameters, index)
      this.#taken.set(taken, { count: count + 1, sized: sized + Number(isSized) })
      if (shared.has(taken)) this.#memory.add(taken)
    }
  }

  /** The candidate that a type is, by a name of its own or by another typedef's. */
  #named(type: CType): string | null {
    let current: CType | undefined = type
    while (current?.kind === 'typedef') {
      if (this.#candidates.has(current.name)) return current.name
      current = this.#unit.typedefs.get(current.name)?.type
    }
    return null
  }

  #pointedTo(type: CType): string | null {
    const pointer = resolveType(type, this.#unit)
    return pointer?.kind === 'pointer' ? this.#named(pointer.pointee) : null
  }

  /** The candidates that a callback of this type is given. */
  #takenByCallback(type: CType): string[] {
    const callback = functionBehind(type, this.#unit)
    return (callback?.parameters ?? []).flatMap((parameter) => this.#named(parameter.type) ?? [])
  }

  #isSize({ type }: Parameter): boolean {
    const resolved = resolveType(type, this.#unit)
    return resolved?.kind === 'integer' && /^unsigned long/.test(resolved.name)
  }

  #isSized(parameters: readonly Parameter[], index: number): boolean {
    const named = (parameter: Parameter | undefined): NamedParameter | undefined => {
      if (parameter === undefined) return undefined
      const resolved = resolveType(parameter.type, this.#unit)
      const type: BoundType =
        resolved?.kind === 'integer'
          ? { kind: 'integer', type: resolved.name, wide: false, comesAs: 'number' }
          : anyMemory
      const typedefs = parameter.type.kind === 'typedef' ? [parameter.type.name] : []
      return { name: parameter.name ?? null, type, typedefs }
    }
    const memory = named(parameters[index])!
    // A length shows that it is memory, whatever it counts.
    return isSizedByNext(
      { ...memory, typedefs: [] },
      named(parameters[index + 1]),
      named(parameters[index - 1]),
    )
  }
}

function functionBehind(type: CType, unit: TranslationUnit): FunctionType | null {
  const resolved = resolveType(type, unit)
  const target = resolved?.kind === 'pointer' ? resolveType(resolved.pointee, unit) : resolved
  return target?.kind === 'function' ? target : null
}
