import { TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { memberPlace, recordOf } from '../../layout/member-place.ts'
import type { RecordDeclaration } from '../../model/declarations.ts'
import type { Definition, MacroDefinition } from '../../model/definitions.ts'
import type { Expression } from '../../model/expression.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import { expressionsIn, objectsIn } from '../functions/addressed-names.ts'
import type { Translations } from '../module/translations.ts'
import { Untranslatable } from '../module/untranslatable.ts'

/** What a macro's parameter is, as its uses tell. */
export type ParameterUse =
  | { readonly kind: 'typed'; readonly type: CType }
  /** A record that is named as a whole, `(z).x`: the function takes a pointer to it. */
  | { readonly kind: 'record'; readonly type: CType }
  /** Only an argument tells: it counts as the literal of its value. */
  | { readonly kind: 'open' }

const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }

/**
 * What the parameters of a macro are.
 *
 * @throws Untranslatable where a parameter is something that no argument can be, or may be several things
 */
export function parameterUses(
  { parameters, definition }: MacroDefinition,
  unit: TranslationUnit,
  translations: Translations,
  isOwn: (record: RecordDeclaration) => boolean,
): ParameterUse[] {
  const inference = new ParameterInference(unit, translations, isOwn)
  const uses = (): ParameterUse[] =>
    (parameters ?? []).map(({ placeholder, name }) => {
      const use = inference.use(placeholder, name, definition)
      inference.learn(placeholder, use)
      return use
    })
  // What one parameter is may tell what another is: `(p)->next = (q)`.
  uses()
  return uses()
}

class ParameterInference {
  readonly #unit: TranslationUnit
  readonly #translations: Translations
  readonly #facts: TypeFacts
  readonly #isOwn: (record: RecordDeclaration) => boolean
  /** The types of parameters, as far as they are known, by placeholder. */
  readonly #known = new Map<string, CType>()

  constructor(
    unit: TranslationUnit,
    translations: Translations,
    isOwn: (record: RecordDeclaration) => boolean,
  ) {
    this.#unit = unit
    this.#translations = translations
    this.#facts = new TypeFacts(translations.constants.target, translations.constants.resolver)
    this.#isOwn = isOwn
  }

  learn(placeholder: string, use: ParameterUse): void {
    if (use.kind === 'open') return
    const isRecord = use.kind === 'record' && use.type.kind === 'pointer'
    this.#known.set(placeholder, isRecord ? use.type.pointee : use.type)
  }

  use(placeholder: string, parameter: string, definition: Definition): ParameterUse {
    if (definition.kind === 'unreadable') throw new Untranslatable(definition.reason)
    if (definition.kind === 'none') throw new Untranslatable('it is no C by itself')
    const content = definition.kind === 'expression' ? definition.expression : definition.statement
    const isIt = (expression: Expression): boolean =>
      expression.kind === 'identifier' && expression.name === placeholder
    let passed: CType | null = null
    let cast: CType | null = null
    let beside: CType | null = null
    /** The type of a value that what it points to is given, or gives. */
    let pointee: CType | null = null
    let isDereferenced = false
    let isMoved = false
    let isMeasured = false
    let isWholeMeasured = false
    const pointed = new Set<string>()
    const own = new Set<string>()
    /** `*p`, `p[i]`. */
    const isPointee = (expression: Expression): boolean =>
      (expression.kind === 'unary' && expression.operator === '*' && isIt(expression.operand)) ||
      (expression.kind === 'subscript' && isIt(expression.operand))
    const locals = new Map<string, CType>()
    for (const { name, type, initializer } of objectsIn(content)) {
      locals.set(name, type)
      if (initializer === null || initializer.kind === 'list') continue
      if (isIt(initializer)) beside ??= type
      else if (isPointee(initializer)) pointee ??= type
    }
    const typeOf = (expression: Expression): CType | null => this.#typeOf(expression, locals)
    for (const expression of expressionsIn(content)) {
      switch (expression.kind) {
        case 'size':
          if (isIt(expression.operand)) isWholeMeasured = true
          else for (const part of expressionsIn(expression.operand)) isMeasured ||= isIt(part)
          break
        case 'call': {
          if (isIt(expression.callee))
            throw new Untranslatable(`its parameter '${parameter}' stands for a function or a type`)
          const types = this.#parametersOf(expression.callee)
          expression.arguments.forEach((value, index) => {
            if (isIt(value)) passed ??= types?.[index] ?? null
          })
          break
        }
        case 'member': {
          const { operand, name } = expression
          if (isIt(operand)) own.add(name)
          else if (operand.kind === 'unary' && operand.operator === '*' && isIt(operand.operand))
            pointed.add(name)
          break
        }
        case 'cast':
          if (isIt(expression.operand) && this.#facts.resolve(expression.type).kind === 'pointer') {
            cast ??= expression.type
          }
          break
        case 'unary':
          if (expression.operator === '*' && isIt(expression.operand)) isDereferenced = true
          if (expression.operator === '&' && isIt(expression.operand)) {
            throw new Untranslatable(`it takes the address of its parameter '${parameter}'`)
          }
          break
        case 'subscript':
          if (isIt(expression.operand)) isDereferenced = true
          break
        case 'assignment':
          if (isIt(expression.left)) throw new Untranslatable(`it assigns to its parameter '${parameter}'`)
          if (isIt(expression.right) && expression.operator === null) beside ??= typeOf(expression.left)
          if (isPointee(expression.left)) pointee ??= typeOf(expression.right)
          else if (isPointee(expression.right)) pointee ??= typeOf(expression.left)
          break
        case 'increment':
          if (isIt(expression.operand)) throw new Untranslatable(`it changes its parameter '${parameter}'`)
          break
        case 'binary':
          if (isIt(expression.left)) beside ??= typeOf(expression.right)
          else if (isIt(expression.right)) beside ??= typeOf(expression.left)
          if (isIt(expression.left) || isIt(expression.right))
            isMoved ||= expression.operator === '+' || expression.operator === '-'
          break
      }
    }
    // The size of a number is that of its literal's type; that of an array no pointer tells.
    if (isWholeMeasured && (isDereferenced || isMeasured))
      throw new Untranslatable(`it takes the size of its parameter '${parameter}'`)
    const needsPointee = isDereferenced || isMoved || isMeasured
    const isKnown = (type: CType): boolean =>
      this.#facts.resolve(type).kind === 'pointer' && !this.#isVoidPointer(type)
    const isNamed = own.size > 0 || pointed.size > 0
    if (passed !== null && !(isNamed && this.#isVoidPointer(passed))) {
      if ((isMeasured && !isKnown(passed)) || (needsPointee && this.#isVoidPointer(passed)))
        throw new Untranslatable(`what its parameter '${parameter}' points to is not known`)
      return { kind: 'typed', type: passed }
    }
    if (own.size > 0)
      return { kind: 'record', type: { kind: 'pointer', pointee: this.#recordWith(own, parameter) } }
    if (pointed.size > 0) {
      return { kind: 'typed', type: { kind: 'pointer', pointee: this.#recordWith(pointed, parameter) } }
    }
    if (cast !== null && !needsPointee) return { kind: 'typed', type: voidPointer }
    if (beside !== null && this.#facts.resolve(beside).kind === 'pointer') {
      if (!needsPointee || isKnown(beside)) return { kind: 'typed', type: beside }
    }
    // It is bytes at once: what moves it counts in those.
    if (cast !== null && !isMeasured && this.#isToBytes(cast)) return { kind: 'typed', type: cast }
    if (pointee !== null && this.#facts.sizeAndAlignment(pointee) !== null)
      return { kind: 'typed', type: { kind: 'pointer', pointee } }
    if (isDereferenced || isMeasured || cast !== null)
      throw new Untranslatable(`what its parameter '${parameter}' points to is not known`)
    return { kind: 'open' }
  }

  #isToBytes(type: CType): boolean {
    const resolved = this.#facts.resolve(type)
    return resolved.kind === 'pointer' && this.#facts.sizeAndAlignment(resolved.pointee)?.size === 1
  }

  #isVoidPointer(type: CType): boolean {
    const resolved = this.#facts.resolve(type)
    return resolved.kind === 'pointer' && this.#facts.resolve(resolved.pointee).kind === 'void'
  }

  #parametersOf(callee: Expression): readonly CType[] | null {
    const type = this.#typeOf(callee)
    const resolved = type === null ? null : this.#facts.resolve(type)
    const called = resolved?.kind === 'pointer' ? this.#facts.resolve(resolved.pointee) : resolved
    return called?.kind === 'function' ? called.parameters.map((parameter) => parameter.type) : null
  }

  /** The type of an expression; null where it depends on parameters of which nothing is known yet. */
  #typeOf(expression: Expression, locals: ReadonlyMap<string, CType> = new Map()): CType | null {
    if (expression.kind === 'number' || expression.kind === 'character') return null
    return this.#translations.typeOf(expression, new Map([...locals, ...this.#known]))
  }

  /** The one record that has these members; of several those of the API. */
  #recordWith(members: ReadonlySet<string>, parameter: string): CType {
    const { resolver, target } = this.#translations.constants
    const fitting = [...this.#unit.records.values()].filter(
      (record) =>
        !record.local &&
        [...members].every((member) => memberPlace(record.id, member, resolver, target) !== null),
    )
    const candidates = fitting.length > 1 ? fitting.filter(this.#isOwn) : fitting
    const outer = candidates.filter(
      (record) => !candidates.some((other) => contains(other, record, resolver)),
    )
    const [only] = outer
    if (only === undefined || outer.length > 1) {
      const what = only === undefined ? 'none' : 'several'
      throw new Untranslatable(`its parameter '${parameter}' is a record that ${what} of the headers' may be`)
    }
    return { kind: 'record', id: only.id, cName: only.cName }
  }
}

/** Is one record an anonymous member of another? */
function contains(
  outer: RecordDeclaration,
  inner: RecordDeclaration,
  resolver: Translations['constants']['resolver'],
): boolean {
  return (outer.fields ?? []).some(
    (field) => field.name === null && recordOf(field.type, resolver) === inner.id,
  )
}
