import type { FunctionDeclaration } from '../model/declarations.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { Target } from '../target/target.ts'
import { name } from '../typescript/expressions.ts'
import { namesIn } from '../typescript/names-in.ts'
import type { TranslatedFunction } from './functions/translate-function.ts'
import {
  type MacroFunction,
  MacroTranslator,
  type ParameterRole,
  type PlacedFact,
} from './macros/macro-translator.ts'
import type { SupportConstant } from './module/module-support.ts'
import { Translations, translatedName } from './module/translations.ts'
import { unitScope } from './module/unit-scope.ts'
import { storesPointers } from './script/pointer-stores.ts'

/** What headers define, as TypeScript. */
export interface Translation {
  /** By C name: the API's inline functions and macros, as users call them. */
  readonly functions: ReadonlyMap<string, TranslatedForm>
  /** What the API's function-like macros are as functions, their parameters' types inferred. */
  readonly macros: readonly FunctionDeclaration[]
  /** Macros that only give a function or a variable another name: macro → C name. */
  readonly aliases: ReadonlyMap<string, string>
  /** By name: every function of TypeScript that these call, and those themselves. */
  readonly definitions: ReadonlyMap<string, TranslatedFunction>
  /** By name: the constants of the module that the definitions mention. */
  readonly support: ReadonlyMap<string, SupportConstant>
  /** Why a function or a macro of the API is not there. */
  readonly reasons: ReadonlyMap<string, string>
}

/** How a translated function is called. */
export interface TranslatedForm {
  /** Names of definitions; more than one where the kinds of the arguments choose. */
  readonly variants: readonly Variant[]
  /** It may store pointers in memory, itself or by what it calls of what headers define. */
  readonly storesPointers: boolean
  /** What its parameters are given as; null: all are values. */
  readonly typed: TypedParameters | null
}

/** A macro's parameters, among which are types or members. */
export interface TypedParameters {
  readonly roles: readonly ParameterRole[]
  readonly facts: readonly PlacedFact[]
  /** The 0-based parameter with the type that the result points to; null for any other result. */
  readonly pointsTo: number | null
}

export interface Variant {
  /**
   * A letter for each parameter whose type only an argument tells: `i` for int, `l` for long, `d` for double;
   * `.` for others.
   */
  readonly kinds: string
  readonly definition: string
}

export const noTranslation: Translation = {
  functions: new Map(),
  macros: [],
  aliases: new Map(),
  definitions: new Map(),
  support: new Map(),
  reasons: new Map(),
}

/**
 * Translates the API's inline functions and macros to TypeScript.
 *
 * @param everything what all headers declare
 * @param unit the API's part of it
 * @param isTaken tells names that parameters and locals cannot have
 * @param isWritten tells functions that a header spells out from those that its macros make for its own use
 */
export function translate(
  everything: TranslationUnit,
  unit: TranslationUnit,
  target: Target,
  isTaken: (name: string) => boolean,
  isWritten: (declaration: FunctionDeclaration) => boolean = () => true,
): Translation {
  const scope = unitScope(everything, target)
  const translations = new Translations(everything, scope, name('$library'), isTaken)
  const functionsOfApi = unit.functions.filter((declaration) => declaration.inline)
  const inline = functionsOfApi.filter(isWritten)
  for (const { name: cName } of inline) translations.function(cName)
  translations.settle()
  const macroTranslator = new MacroTranslator(everything, unit, translations)
  const macros = macroTranslator.run()

  const definitions = new Map<string, TranslatedFunction>()
  const reasons = new Map<string, string>(macroTranslator.reasons)
  const functions = new Map<string, TranslatedForm>()
  const need = (cName: string): void => {
    const key = translatedName(cName)
    const outcome = translations.function(cName)
    if (definitions.has(key) || outcome.kind !== 'translated') return
    definitions.set(key, outcome.function)
    for (const called of outcome.calls) need(called)
  }
  const stores = (names: readonly string[]): boolean => {
    const reached = new Set(names)
    for (const key of reached) {
      const body = definitions.get(key)?.body ?? []
      if (storesPointers(body)) return true
      // The loop goes on over what is added meanwhile.
      for (const mentioned of namesIn(body)) if (definitions.has(mentioned)) reached.add(mentioned)
    }
    return false
  }
  for (const declaration of functionsOfApi) {
    if (!isWritten(declaration)) reasons.set(declaration.name, 'a macro makes it for the header itself')
  }
  for (const { name: cName } of inline) {
    const outcome = translations.function(cName)
    if (outcome.kind === 'untranslatable') {
      reasons.set(cName, outcome.reason)
      continue
    }
    need(cName)
    functions.set(cName, {
      variants: [{ kinds: '', definition: translatedName(cName) }],
      storesPointers: stores([translatedName(cName)]),
      typed: null,
    })
  }
  for (const macro of macros) {
    for (const { name: key, function: translated, calls } of macro.variants) {
      definitions.set(key, translated)
      for (const called of calls) need(called)
    }
    functions.set(macro.declaration.name, {
      variants: macro.variants.map(({ name, kinds }) => ({ kinds, definition: name })),
      storesPointers: stores(macro.variants.map(({ name }) => name)),
      typed: typedParameters(macro),
    })
  }
  return {
    functions,
    macros: macros.map(({ declaration }) => declaration),
    aliases: macroTranslator.aliases,
    definitions,
    support: usedSupport(definitions, translations.support.constants),
    reasons,
  }
}

function typedParameters({ roles, facts, pointsTo }: MacroFunction): TypedParameters | null {
  if (roles.every((role) => role === 'value')) return null
  return { roles, facts, pointsTo: pointsTo < 0 ? null : pointsTo }
}

/** Translations that were given up have left constants that nothing mentions. */
function usedSupport(
  definitions: ReadonlyMap<string, TranslatedFunction>,
  constants: readonly SupportConstant[],
): ReadonlyMap<string, SupportConstant> {
  const used = new Set([...definitions.values()].flatMap(({ body }) => [...namesIn(body)]))
  return new Map(constants.filter((one) => used.has(one.name)).map((one) => [one.name, one]))
}
