import type { Access } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType, Parameter } from '../../model/types.ts'
import { fitsPattern, fitsPlaceOrOwner, isListed, valueOfLastFit, verdictOf } from '../../name-patterns.ts'
import type { PlanOptions } from '../plan-options.ts'
import type { TypeBinder } from './bind-type.ts'
import type { BoundParameter, BoundSignature, KeptCallback } from './bound-type.ts'
import { countsOf } from './counted-parameters.ts'
import { keepsCallback } from './kept-callbacks.ts'
import { sizesOf } from './length-pairs.ts'
import { otherUnits } from './length-units.ts'
import { typedefsOf } from './typedef-names.ts'
import { constCharacters } from './untyped-memory.ts'

/**
 * What is known of a function's parameters beside the forms of their types: which may be NULL, which are
 * kept, which are the lengths of others.
 */
export class SignatureBinder {
  readonly #unit: TranslationUnit
  readonly #options: PlanOptions
  readonly #types: Pick<TypeBinder, 'bind' | 'text'>

  constructor(unit: TranslationUnit, options: PlanOptions, types: Pick<TypeBinder, 'bind' | 'text'>) {
    this.#unit = unit
    this.#options = options
    this.#types = types
  }

  /**
   * A `va_list` is what variadic arguments become, which are then its parameters.
   *
   * @param names the parameters' final names
   * @param access what the function's attributes say of its pointers
   * @param comment the function's documentation, which may say what lengths count
   * @param isCalledByC a callback's: text that it is given with its length may have no NUL at its end
   */
  bind(
    type: FunctionType,
    place: string,
    names: readonly string[],
    {
      access = [],
      isCalledByC = false,
      comment = null,
    }: { access?: readonly Access[] | undefined; isCalledByC?: boolean; comment?: string | null } = {},
  ): BoundSignature {
    const result = this.#types.bind(type.result, place)
    const plain = type.parameters
      .map((parameter, index) => ({
        ...parameter,
        final: names[index] ?? `argument${index + 1}`,
        number: index + 1,
      }))
      .filter((parameter) => resolveType(parameter.type, this.#unit)?.kind !== 'va-list')
    const hasHolder = [type.result, ...plain.map((parameter) => parameter.type)].some((each) =>
      this.#leadsToRecord(each),
    )
    const parameters = plain.map((parameter) => {
      const name = parameter.final
      const parameterPlace = `${place}.${parameter.name ?? name}`
      const bound = this.#types.bind(parameter.type, parameterPlace)
      const isCallback = bound.kind === 'callback' && !isCalledByC
      return {
        name,
        cName: parameter.name ?? name,
        type: bound,
        arrayLength: parameter.arrayLength ?? null,
        isArray: parameter.arrayLength !== undefined || parameter.isOpenArray === true,
        nonnull: this.#isNonnull(parameter, parameterPlace),
        kept: this.#keptOf(parameterPlace, isCallback && this.#keeps(place, parameter.number, hasHolder)),
        held: isListed(this.#options.keptArguments, parameterPlace),
      }
    })
    const others = otherUnits(
      comment,
      plain.map(({ name }) => name),
    )
    const named = plain.map(({ name, type }, index) => ({
      name: name ?? null,
      type: parameters[index]!.type,
      typedefs: typedefsOf(type, this.#unit),
      isOtherUnit: others.has(index),
    }))
    const sizes = sizesOf(named, isCalledByC).map((size, index) =>
      parameters[index]!.arrayLength === null ? size : null,
    )
    const counts = countsOf(
      parameters,
      plain.map(({ number }) => number),
      access,
    )
    const isUnended = (
      { type: bound, cName }: Pick<BoundParameter, 'type' | 'cName'>,
      index: number,
    ): boolean =>
      isCalledByC &&
      bound.kind === 'string' &&
      sizes[index] !== null &&
      !this.#types.text.isConfigured(plain[index]!.type, `${place}.${cName}`)
    return {
      result,
      parameters: parameters.map((parameter, index) => ({
        ...parameter,
        type: isUnended(parameter, index) ? constCharacters : parameter.type,
        sized: sizes[index]!,
        counted: counts[index]!,
        sizeOf: sizes[index - 1]?.isOptional ? parameters[index - 1]!.name : null,
      })),
      variadic: type.variadic || plain.length < type.parameters.length,
    }
  }

  /**
   * The last key of the configuration that fits the parameter or its type decides, else what the header says.
   */
  #isNonnull({ type, nonnull }: Parameter, place: string): boolean {
    const pointer = resolveType(type, this.#unit)
    if (pointer?.kind !== 'pointer') return false
    const pointee = resolveType(pointer.pointee, this.#unit)
    const record = pointee?.kind === 'record' ? this.#unit.records.get(pointee.id) : undefined
    const names = [...typedefsOf(type, this.#unit), record?.tag, record?.typedefName]
    const isNullable = valueOfLastFit(
      this.#options.nullable,
      (pattern) =>
        fitsPlaceOrOwner(place, pattern) ||
        names.some((name) => typeof name === 'string' && fitsPattern(name, pattern)),
    )
    return isNullable === undefined ? nonnull === true || pointer.nullability === 'nonnull' : !isNullable
  }

  /** @param isLikely what is to be assumed where the configuration says nothing */
  #keptOf(place: string, isLikely: boolean): KeptCallback | null {
    if (isListed(this.#options.setCallbacks, place)) return 'in-place-of-others'
    const fits = (pattern: string): boolean => fitsPlaceOrOwner(place, pattern)
    const verdict = verdictOf(this.#options.keptCallbacks, fits) ?? (isLikely ? 'in' : 'out')
    return verdict === 'in' ? 'beside-others' : null
  }

  /** @param number 1-based */
  #keeps(functionName: string, number: number, hasHolder: boolean): boolean {
    const scope = this.#options.gir?.get(functionName)?.parameters[number - 1]?.scope ?? null
    return scope === null ? keepsCallback(functionName, hasHolder) : scope !== 'call'
  }

  #leadsToRecord(type: CType): boolean {
    const pointer = resolveType(type, this.#unit)
    return pointer?.kind === 'pointer' && resolveType(pointer.pointee, this.#unit)?.kind === 'record'
  }
}
