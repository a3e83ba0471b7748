import type { FunctionDeclaration, RecordDeclaration } from '../../model/declarations.ts'
import {
  type Definition,
  initializesObject,
  type MacroDefinition,
  type MacroParameter,
} from '../../model/definitions.ts'
import type { Expression } from '../../model/expression.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, Parameter } from '../../model/types.ts'
import type { TranslatedFunction } from '../functions/translate-function.ts'
import { type Translations, translatedName } from '../module/translations.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { type ParameterUse, parameterUses } from './macro-parameters.ts'
import { type TypeFact, typedMacro } from './type-facts.ts'

/** A macro as a function. */
export interface MacroFunction {
  readonly declaration: FunctionDeclaration
  readonly variants: readonly MacroVariant[]
  readonly roles: readonly ParameterRole[]
  readonly facts: readonly PlacedFact[]
  /** The 0-based parameter with the type that the result points to; -1 for any other result. */
  readonly pointsTo: number
}

/** What a parameter of a macro is given as: a value, a descriptor, a member's name. */
export type ParameterRole = 'value' | 'type' | 'member'

/** A number that the definition takes behind the values; parameters are 0-based. */
export interface PlacedFact {
  readonly fact: TypeFact['fact']
  readonly type: number | CType
  readonly path: readonly (number | string)[]
}

export interface MacroVariant {
  readonly name: string
  readonly kinds: string
  readonly function: TranslatedFunction
  readonly calls: ReadonlySet<string>
}

/** What an argument whose type nothing says may be: the literal of its value (N1570 6.4.4.1 and 6.4.4.2). */
const literalTypes = {
  i: { kind: 'integer', name: 'int' },
  l: { kind: 'integer', name: 'long' },
  d: { kind: 'floating', name: 'double' },
} as const satisfies Record<string, CType>

type LiteralKind = keyof typeof literalTypes

const literalKinds: readonly LiteralKind[] = ['i', 'l', 'd']

/** So many parameters of open type are tried in all combinations; more of them have one type together. */
const maxCombined = 2

/** Translates the API's macros. */
export class MacroTranslator {
  readonly aliases = new Map<string, string>()
  readonly reasons = new Map<string, string>()
  readonly #everything: TranslationUnit
  readonly #unit: TranslationUnit
  readonly #translations: Translations
  /** What a macro may be another name of. */
  readonly #renamed: ReadonlySet<string>

  constructor(everything: TranslationUnit, unit: TranslationUnit, translations: Translations) {
    this.#everything = everything
    this.#unit = unit
    this.#translations = translations
    this.#renamed = new Set([...unit.functions, ...unit.variables].map(({ name }) => name))
  }

  run(): MacroFunction[] {
    const taken = new Set(
      [...this.#unit.functions, ...this.#unit.variables, ...this.#unit.constants].map(({ name }) => name),
    )
    for (const { constants } of this.#unit.enums.values()) for (const { name } of constants) taken.add(name)
    const found: MacroFunction[] = []
    const words: { readonly name: string; readonly word: string }[] = []
    for (const macro of this.#unit.definitions.macros) {
      if (taken.has(macro.name) || isArgument(macro)) continue
      if (macro.definition.kind === 'none') continue
      if (macro.definition.kind === 'unreadable') {
        this.#leaveOut(macro, macro.definition.reason)
        continue
      }
      const word = wordOf(macro)
      if (word !== null) {
        words.push({ name: macro.name, word })
        if (this.#renamed.has(word)) continue
      }
      try {
        found.push(this.#translated(macro))
      } catch (error) {
        if (!(error instanceof Untranslatable)) throw error
        this.#leaveOut(macro, error.message)
      }
    }
    // `#define name other`, where the module has the other: a function, a variable, or a macro as one.
    const renamed = new Set([...this.#renamed, ...found.map(({ declaration }) => declaration.name)])
    for (const { name, word } of words) if (renamed.has(word)) this.aliases.set(name, word)
    return found
  }

  /** Of macros without parameters many are words of a language of the header's own: nobody misses them. */
  #leaveOut(macro: MacroDefinition, reason: string): void {
    const { name, definition } = macro
    const isWord = definition.kind === 'unreadable' ? !isInitializer(definition) : wordOf(macro) !== null
    if (macro.parameters === null && isWord) return
    const parameters = macro.parameters ?? []
    const named = parameters.reduce(
      (text, parameter) => text.replaceAll(parameter.placeholder, parameter.name),
      reason,
    )
    this.reasons.set(name, named)
  }

  #translated(macro: MacroDefinition): MacroFunction {
    const { name, comment, location } = macro
    const records = this.#unit.records
    const isOwn = (record: RecordDeclaration): boolean => records.has(record.id)
    const typed = typedMacro(macro)
    const all = macro.parameters ?? []
    const roles = all.map(({ placeholder, role }) => (typed.members.has(placeholder) ? 'member' : role))
    const values = {
      ...macro,
      definition: typed.definition,
      parameters: all.filter((_, i) => roles[i] === 'value'),
    }
    const uses = parameterUses(values, this.#everything, this.#translations, isOwn)
    const passed = withPointers(values, uses)
    const facts = typed.facts.map((fact) => ({ name: fact.name, type: sizeType(this.#translations) }))
    const variants: MacroVariant[] = []
    let reason = 'it has no meaning for numbers'
    for (const kinds of combinations(uses)) {
      const parameters = uses.map((use, index) => ({
        name: values.parameters[index]!.placeholder,
        type: typeFor(use, kinds.charAt(index)),
      }))
      const isOnly = !/[ild]/.test(kinds)
      const variant = isOnly ? translatedName(name) : `${translatedName(name)}_${kinds.replaceAll('.', '')}`
      const outcome = this.#translations.translate(
        name,
        passed,
        [...parameters, ...facts],
        null,
        (placeholder) => plainName(macro, placeholder),
      )
      if (outcome.kind === 'translated')
        variants.push({ name: variant, kinds, function: outcome.function, calls: outcome.calls })
      else reason = outcome.reason
    }
    const [first] = variants
    if (first === undefined) throw new Untranslatable(reason)
    if (first.function.body.length === 0) throw new Untranslatable('it does nothing')
    let next = 0
    const parameters = all.map((parameter, index): Parameter => {
      if (roles[index] !== 'value') return { name: parameter.name, type: sizeType(this.#translations) }
      const at = next++
      return { name: parameter.name, type: typeFor(uses[at]!, openKind(variants, at)) }
    })
    const result = widest(variants.map((variant) => variant.function.resultType))
    return {
      declaration: {
        kind: 'function',
        name,
        symbol: name,
        type: {
          kind: 'function',
          result,
          parameters,
          variadic: false,
          prototype: true,
          callingConvention: 'cdecl',
        },
        inline: true,
        macro: definitionText(macro),
        attributes: {},
        comment,
        location,
      },
      variants: variants.map((variant) => ({ ...variant, kinds: ofAll(variant.kinds, roles) })),
      roles,
      facts: typed.facts.map((fact) => placed(fact, all)),
      pointsTo: all.findIndex(({ placeholder }) => placeholder === typed.pointsTo),
    }
  }
}

/** The word that a macro without parameters comes to; null for any other macro. */
function wordOf({ parameters, definition }: MacroDefinition): string | null {
  if (parameters !== null || definition.kind !== 'expression') return null
  const { expression } = definition
  return expression.kind === 'identifier' ? expression.name : null
}

/** `#define INIT { 1, 2 }`. */
function isInitializer({ reason }: Definition & { kind: 'unreadable' }): boolean {
  return reason === initializesObject
}

function placed({ fact, type, path }: TypeFact, parameters: readonly MacroParameter[]): PlacedFact {
  const indexOf = (placeholder: string): number =>
    parameters.findIndex((parameter) => parameter.placeholder === placeholder)
  return {
    fact,
    type: type.kind === 'known' ? type.type : indexOf(type.placeholder),
    path: path.map((step) => (step.kind === 'name' ? step.name : indexOf(step.placeholder))),
  }
}

function sizeType({ constants }: Translations): CType {
  return { kind: 'integer', name: constants.target.sizeType }
}

/** `#define F(x) x`: it hides its argument from old compilers. */
function isArgument({ parameters, definition }: MacroDefinition): boolean {
  if (definition.kind !== 'expression' || definition.expression.kind !== 'identifier') return false
  const { name } = definition.expression
  return parameters?.some(({ placeholder }) => placeholder === name) ?? false
}

function definitionText({ name, parameters, text }: MacroDefinition): string {
  const list = parameters === null ? '' : `(${parameters.map((parameter) => parameter.name).join(', ')})`
  return `#define ${name}${list} ${text}`
}

/** The parameter's own name, where TypeScript shows it. */
function plainName({ parameters }: MacroDefinition, placeholder: string): string {
  return parameters?.find((parameter) => parameter.placeholder === placeholder)?.name ?? placeholder
}

function typeFor(use: ParameterUse, kind: string): CType {
  return use.kind === 'open' ? literalTypes[kind as LiteralKind] : use.type
}

/** Letters of the values among the parameters, with `.` for types and members. */
function ofAll(kinds: string, roles: readonly string[]): string {
  let next = 0
  return roles.map((role) => (role === 'value' ? kinds.charAt(next++) : '.')).join('')
}

/** Of a parameter of open type, the widest that it may be. */
function openKind(variants: readonly MacroVariant[], index: number): string {
  const kinds = new Set(variants.map((variant) => variant.kinds.charAt(index)))
  return kinds.has('l') ? 'l' : kinds.has('i') ? 'i' : kinds.has('d') ? 'd' : '.'
}

/** A letter for each parameter: all that those of open type may be. */
function combinations(uses: readonly ParameterUse[]): string[] {
  const open = uses.filter(({ kind }) => kind === 'open').length
  if (open > maxCombined) {
    return literalKinds.map((literal) => uses.map(({ kind }) => (kind === 'open' ? literal : '.')).join(''))
  }
  let found = ['']
  for (const { kind } of uses) {
    const letters = kind === 'open' ? literalKinds : ['.']
    found = found.flatMap((prefix) => letters.map((letter) => prefix + letter))
  }
  return found
}

/** What stands for the result in the declaration, if the arguments decide. */
function widest(types: readonly CType[]): CType {
  const [first] = types
  const isSame = types.every((type) => JSON.stringify(type) === JSON.stringify(first))
  if (isSame) return first!
  return literalTypes.l
}

/** `(z).x` of a parameter that is passed as a pointer becomes `(*z).x`. */
function withPointers(
  { definition, parameters }: MacroDefinition,
  uses: readonly ParameterUse[],
): Definition {
  const pointers = new Set(
    uses.flatMap(({ kind }, index) => (kind === 'record' ? [parameters![index]!.placeholder] : [])),
  )
  return pointers.size === 0 ? definition : (dereferencing(definition, pointers) as Definition)
}

function dereferencing(node: unknown, pointers: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.map((part) => dereferencing(part, pointers))
  if (typeof node !== 'object' || node === null) return node
  const expression = node as Expression
  if (expression.kind === 'identifier' && pointers.has(expression.name)) {
    return { kind: 'unary', operator: '*', operand: expression }
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, key === 'type' ? part : dereferencing(part, pointers)]),
  )
}
