import { evaluate } from '../../analyze/expressions/evaluate/evaluate.ts'
import { completedArray } from '../../analyze/expressions/evaluate/initialized-array.ts'
import { integerOf } from '../../analyze/expressions/evaluate/operators.ts'
import { stringLiteral } from '../../analyze/expressions/evaluate/text-literal.ts'
import { layOutRecord } from '../../layout/record-layout.ts'
import type { Field } from '../../model/declarations.ts'
import type { Designator, Initializer, InitializerItem } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { type Expression, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { helper, offsetBy } from '../script/script.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { store } from './objects.ts'
import type { Place } from './values.ts'

/**
 * What initialises an object in memory (N1570 6.7.9), step by step: all of it is zero first where a list
 * names parts of it.
 *
 * @param type an array's is complete
 */
export function initializing(
  translator: ExpressionTranslator,
  type: CType,
  address: Expression,
  initializer: Initializer,
): Expression[] {
  return new Initializing(translator).object(type, { kind: 'memory', address }, initializer, true)
}

/** The type of an object, completed by its initialiser. */
export function initializedType(
  translator: ExpressionTranslator,
  type: CType,
  initializer: Initializer | null,
): CType {
  return initializer === null ? type : completedArray(type, initializer, translator.scope, translator.facts)
}

/** A part of an object: its type, and where it lies. */
interface Part {
  readonly type: CType
  readonly place: Place
}

class Initializing {
  readonly #translator: ExpressionTranslator

  constructor(translator: ExpressionTranslator) {
    this.#translator = translator
  }

  object(type: CType, place: Place, initializer: Initializer, clears: boolean): Expression[] {
    const resolved = this.#translator.facts.resolve(type)
    const isAggregate = resolved.kind === 'array' || resolved.kind === 'record'
    if (initializer.kind !== 'list') {
      if (initializer.kind === 'string' && resolved.kind === 'array') {
        return this.#characters(type, place, initializer.spellings)
      }
      return [this.#stored({ type, place }, initializer)]
    }
    const { items } = initializer
    if (!isAggregate) {
      const [only] = items
      if (only === undefined) return [this.#cleared({ type, place })]
      return this.object(type, place, only.value, clears)
    }
    const [first] = items
    if (
      resolved.kind === 'array' &&
      items.length === 1 &&
      first!.value.kind === 'string' &&
      this.#isCharacters(resolved)
    ) {
      return this.object(type, place, first!.value, clears)
    }
    const steps = clears ? [this.#cleared({ type, place })] : []
    this.#list({ type, place }, items, steps)
    return steps
  }

  #isCharacters(type: CType): boolean {
    return type.kind === 'array' && this.#translator.facts.resolve(type.element).kind === 'integer'
  }

  /** A list in braces: items take one part after the other, or the part that they name. */
  #list(whole: Part, items: readonly InitializerItem[], steps: Expression[]): void {
    let next = 0
    for (let at = 0; at < items.length; ) {
      const item = items[at]!
      const [designator, ...deeper] = item.designators
      if (designator !== undefined) {
        next = this.#indexOf(whole, designator)
        const part = this.#partAt(whole, next)
        next += 1
        const inner = deeper.reduce<Part>(
          (outer, step) => this.#partAt(outer, this.#indexOf(outer, step)),
          part,
        )
        steps.push(...this.object(inner.type, inner.place, item.value, false))
        at += 1
        continue
      }
      at = this.#item(this.#partAt(whole, next), items, at, steps)
      next += 1
    }
  }

  /** Gives a part its value, or, without braces, its parts the values that follow; returns the next item. */
  #item(part: Part, items: readonly InitializerItem[], at: number, steps: Expression[]): number {
    const { value } = items[at]!
    const resolved = this.#translator.facts.resolve(part.type)
    const isAggregate = resolved.kind === 'array' || resolved.kind === 'record'
    const isWhole =
      !isAggregate ||
      value.kind === 'list' ||
      (value.kind === 'string' && this.#isCharacters(resolved)) ||
      (resolved.kind === 'record' && this.#isRecord(value, resolved.id))
    if (isWhole) {
      steps.push(...this.object(part.type, part.place, value, false))
      return at + 1
    }
    let next = at
    const count = this.#countOf(part)
    for (let index = 0; index < count && next < items.length; index++) {
      if (next > at && items[next]!.designators.length > 0) break
      next = this.#item(this.#partAt(part, index), items, next, steps)
    }
    return next === at ? at + 1 : next
  }

  #isRecord(value: Initializer, id: string): boolean {
    if (value.kind === 'list') return false
    const { scope, facts } = this.#translator
    const operand = evaluate(value, scope, facts)
    const type = operand === null ? null : facts.resolve(operand.type)
    return type?.kind === 'record' && type.id === id
  }

  #fieldsOf(type: CType): { readonly record: CType & { kind: 'record' }; readonly fields: readonly Field[] } {
    const { facts } = this.#translator
    const record = facts.resolve(type)
    const declared = record.kind === 'record' ? facts.resolver.record(record.id) : undefined
    if (record.kind !== 'record' || declared?.fields == null)
      throw new Untranslatable('it initialises what has no parts')
    return { record, fields: declared.fields }
  }

  /** How many parts take items without designators. */
  #countOf({ type }: Part): number {
    const { facts } = this.#translator
    const resolved = facts.resolve(type)
    if (resolved.kind === 'array') return resolved.length ?? 0
    const { record, fields } = this.#fieldsOf(resolved)
    const isUnion = facts.resolver.record(record.id)!.recordKind === 'union'
    return isUnion ? 1 : fields.filter(isInitialized).length
  }

  #indexOf({ type }: Part, designator: Designator): number {
    const { facts, scope } = this.#translator
    if (designator.kind === 'index') {
      const index = integerOf(evaluate(designator.index, scope, facts)?.value ?? null)
      if (index === null || index < 0n)
        throw new Untranslatable('it initialises an element that is not known')
      return Number(index)
    }
    const { fields } = this.#fieldsOf(type)
    const index = fields.filter(isInitialized).findIndex((field) => field.name === designator.name)
    if (index < 0) throw new Untranslatable(`it initialises '.${designator.name}'`)
    return index
  }

  #partAt({ type, place }: Part, index: number): Part {
    const { facts } = this.#translator
    if (place.kind !== 'memory') throw new Untranslatable('it initialises parts of what lies nowhere')
    const resolved = facts.resolve(type)
    if (resolved.kind === 'array') {
      const size = facts.sizeAndAlignment(resolved.element)?.size
      if (size === undefined || (resolved.length !== null && index >= resolved.length)) {
        throw new Untranslatable('it initialises more elements than there are')
      }
      return {
        type: resolved.element,
        place: { kind: 'memory', address: offsetBy(place.address, index * size) },
      }
    }
    const { record, fields } = this.#fieldsOf(resolved)
    const field = fields.filter(isInitialized)[index]
    const layout = layOutRecord(facts.resolver.record(record.id)!, facts.resolver, facts.target)
    if (field === undefined || layout === null)
      throw new Untranslatable('it initialises more members than there are')
    const placed = layout.fields[fields.indexOf(field)]!
    const address = offsetBy(place.address, placed.offset)
    if (field.kind !== 'bit-field' || placed.kind !== 'bit-field') {
      return { type: field.type, place: { kind: 'memory', address } }
    }
    return {
      type: field.type,
      place: { kind: 'bits', address, offset: placed.bitOffset, width: field.bitWidth },
    }
  }

  #stored({ type, place }: Part, value: Exclude<Initializer, { kind: 'list' }>): Expression {
    const translator = this.#translator
    const machine = translator.machine(type)
    return store(place, machine, translator.cast(translator.value(value), type).script)
  }

  #characters(type: CType, place: Place, spellings: readonly string[]): Expression[] {
    const { facts } = this.#translator
    const literal = stringLiteral(spellings, facts)
    const array = facts.resolve(type)
    if (literal?.value?.kind !== 'string' || place.kind !== 'memory' || array.kind !== 'array') {
      throw new Untranslatable('it has text that is not understood')
    }
    const { units, unitSize } = literal.value
    const length = array.length ?? units.length + 1
    const padded = Array.from({ length }, (_, index) => number(units[index] ?? 0))
    return [helper('storeElements', place.address, number(unitSize), { kind: 'array', elements: padded })]
  }

  #cleared({ type, place }: Part): Expression {
    const translator = this.#translator
    const size = translator.facts.sizeAndAlignment(type)?.size
    if (place.kind === 'memory' && size !== undefined)
      return helper('clearMemory', place.address, number(size))
    const machine = translator.machine(type)
    const zero = translator.cast(
      {
        type: { kind: 'integer', name: 'int' },
        machine: { kind: 'integer', bits: 32, signed: true },
        script: number(0),
      },
      type,
    )
    return store(place, machine, zero.script)
  }
}

/** Unnamed bit-fields take no value (6.7.9p9). */
function isInitialized(field: Field): boolean {
  return field.name !== null || field.kind === 'field'
}
