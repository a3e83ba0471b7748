import type { ConstantScope } from '../../analyze/expressions/constant-scope.ts'
import { TypeFacts, unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { decayed } from '../../analyze/expressions/evaluate/conditional-type.ts'
import { evaluate } from '../../analyze/expressions/evaluate/evaluate.ts'
import { areCompatible } from '../../analyze/expressions/evaluate/type-compatibility.ts'
import { type Operand, unknownOperand } from '../../analyze/expressions/operand.ts'
import { memberPlace } from '../../layout/member-place.ts'
import { cTypeName } from '../../model/c-type-name.ts'
import type { StaticObject } from '../../model/definitions.ts'
import type { Expression as CExpression, Initializer } from '../../model/expression.ts'
import type { Statement as CStatement } from '../../model/statement.ts'
import type { CType } from '../../model/types.ts'
import { binary, call, type Expression, number } from '../../typescript/expressions.ts'
import type { Statement } from '../../typescript/statements.ts'
import type { FunctionFrame } from '../functions/function-frame.ts'
import type { Surroundings } from '../module/surroundings.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { hasEffect } from '../script/has-effect.ts'
import { type MachineType, machineType } from '../script/machine-type.ts'
import { not, offsetBy, sequence } from '../script/script.ts'
import { assignment, increment } from './assignments.ts'
import { functionCall } from './calls.ts'
import { conditionalValue } from './conditionals.ts'
import { converted, truthOf } from './conversion.ts'
import { initializing } from './initializing.ts'
import { constantNamed, constantValue, textLiteral } from './literals.ts'
import { load } from './objects.ts'
import { binaryOperation, unaryOperation } from './operators.ts'
import { staticContents } from './static-contents.ts'
import { described, type Lvalue, type Value } from './values.ts'

/** Translates the block of GNU's `({ … })`, whose last value is returned. */
export type BlockTranslator = (statements: readonly CStatement[]) => {
  readonly body: Statement[]
  readonly value: Value | null
}

/** Translates the expressions of one function. */
export class ExpressionTranslator {
  readonly facts: TypeFacts
  readonly frame: FunctionFrame
  readonly surroundings: Surroundings
  readonly #scope: ConstantScope
  readonly #block: BlockTranslator

  constructor(surroundings: Surroundings, frame: FunctionFrame, block: BlockTranslator) {
    const { constants } = surroundings
    this.surroundings = surroundings
    this.frame = frame
    this.facts = new TypeFacts(constants.target, constants.resolver)
    this.#block = block
    this.#scope = {
      ...constants,
      target: constants.target,
      resolver: constants.resolver,
      typeName: (text) => constants.typeName(text),
      isTypeName: (text) => constants.isTypeName(text),
      identifier: (text) => {
        const local = frame.find(text)
        return local === null ? constants.identifier(text) : { kind: 'object', type: local.type }
      },
    }
  }

  get scope(): ConstantScope {
    return this.#scope
  }

  machine(type: CType): MachineType {
    return machineType(type, this.facts)
  }

  valueOf(type: CType, script: Expression): Value {
    const resolved = unqualified(this.facts.resolve(type))
    return { type: resolved, machine: this.machine(resolved), script }
  }

  /** The type of an expression and its constant value, if it has one. */
  operand(expression: CExpression): Operand {
    const operand = evaluate(expression, this.#scope, this.facts)
    if (operand !== null) return operand
    if (expression.kind === 'size') {
      const { type } = this.operand(expression.operand)
      return this.operand({ ...expression, kind: 'size-of-type', type, alignment: null })
    }
    if (isMadeOfNames(expression)) throw new Untranslatable(`${described(expression)} is not understood`)
    return unknownOperand(this.value(expression).type)
  }

  /** An expression's value; arrays and functions have become pointers. */
  value(expression: CExpression): Value {
    switch (expression.kind) {
      case 'number':
      case 'character':
      case 'size':
      case 'size-of-type':
      case 'offset-of':
      case 'types-compatible':
        return constantValue(this, expression)
      case 'string':
        return textLiteral(this, expression.spellings)
      case 'identifier': {
        const known = this.frame.find(expression.name) === null ? constantNamed(this, expression.name) : null
        return known ?? load(this, this.lvalue(expression))
      }
      case 'subscript':
      case 'member':
      case 'compound-literal':
        return load(this, this.lvalue(expression))
      case 'unary':
        return unaryOperation(this, expression.operator, expression.operand, expression)
      case 'increment':
        return increment(this, expression, true)
      case 'binary':
        return binaryOperation(this, expression.operator, expression.left, expression.right, expression)
      case 'assignment':
        return assignment(this, expression)
      case 'conditional':
        return conditionalValue(this, expression)
      case 'cast':
        return this.cast(this.value(expression.operand), expression.type)
      case 'call':
        return functionCall(this, expression)
      case 'generic':
        return this.value(this.#chosen(expression))
      case 'statement-expression':
        return this.#statements(expression.statements)
    }
  }

  /** An expression's truth, as a boolean. */
  condition(expression: CExpression): Expression {
    if (expression.kind === 'unary' && expression.operator === '!')
      return not(this.condition(expression.operand))
    if (expression.kind === 'binary' && (expression.operator === '&&' || expression.operator === '||')) {
      return binary(this.condition(expression.left), expression.operator, this.condition(expression.right))
    }
    const { script, machine } = this.value(expression)
    return truthOf(script, machine)
  }

  /** An expression for what it does; null where it does nothing. */
  effect(expression: CExpression): Expression | null {
    switch (expression.kind) {
      case 'increment':
        return increment(this, expression, false).script
      case 'cast': {
        if (this.facts.resolve(expression.type).kind === 'void') return this.effect(expression.operand)
        break
      }
      case 'number':
      case 'character':
      case 'string':
        return null
      case 'binary':
        if (expression.operator === ',') {
          const first = this.effect(expression.left)
          const second = this.effect(expression.right)
          return first === null ? second : second === null ? first : sequence(first, second)
        }
        break
      case 'conditional':
        if (expression.first !== null) {
          const condition = this.condition(expression.condition)
          const first = this.effect(expression.first) ?? number(0)
          const second = this.effect(expression.second) ?? number(0)
          return { kind: 'conditional', condition, whenTrue: first, whenFalse: second }
        }
        break
      case 'statement-expression': {
        const { body } = this.#block(expression.statements)
        return call({ kind: 'arrow', parameters: [], body })
      }
    }
    const { script } = this.value(expression)
    return hasEffect(script) ? script : null
  }

  cast({ machine, script }: Value, type: CType): Value {
    const to = this.machine(type)
    return {
      type: unqualified(this.facts.resolve(type)),
      machine: to,
      script: to.kind === 'void' ? script : converted(script, machine, to),
    }
  }

  // Objects.

  lvalue(expression: CExpression): Lvalue {
    switch (expression.kind) {
      case 'identifier':
        return this.#named(expression.name)
      case 'unary':
        if (expression.operator === '*') return this.#pointedTo(this.value(expression.operand))
        break
      case 'subscript': {
        const sum = binaryOperation(this, '+', expression.operand, expression.index, expression)
        return this.#pointedTo(sum)
      }
      case 'member':
        return this.#member(this.lvalue(expression.operand), expression.name)
      case 'compound-literal': {
        const type = this.operand(expression).type
        const address = this.memoryFor(type)
        const steps = initializing(this, type, address, expression.initializer)
        return { type, place: { kind: 'memory', address: sequence(...steps, address) } }
      }
      case 'string': {
        const { type } = this.operand(expression)
        return { type, place: { kind: 'memory', address: textLiteral(this, expression.spellings).script } }
      }
      case 'generic':
        return this.lvalue(this.#chosen(expression))
    }
    const value = this.value(expression)
    // A record that a function returned lies in memory, too.
    if (value.machine.kind === 'record')
      return { type: value.type, place: { kind: 'memory', address: value.script } }
    throw new Untranslatable(`${described(expression)} denotes no object`)
  }

  memoryFor(type: CType): Expression {
    const layout = this.facts.sizeAndAlignment(type)
    if (layout === null) throw new Untranslatable(`it has an object of ${cTypeName(type)}, which has no size`)
    return this.frame.allocate(layout.size, layout.alignment)
  }

  #named(cName: string): Lvalue {
    const local = this.frame.find(cName)
    if (local !== null) return local
    const { surroundings } = this
    const known = surroundings.constants.identifier(cName)
    const type = surroundings.functionType(cName)
    if (type !== null) return { type, place: { kind: 'function', name: cName } }
    const object = surroundings.staticObject(cName)
    if (object !== null) return this.#staticObject(cName, object)
    if (known === null || !('kind' in known)) throw new Untranslatable(`'${cName}' is not declared`)
    return { type: known.type, place: { kind: 'memory', address: surroundings.variable(cName) } }
  }

  #staticObject(cName: string, { type, initializer }: StaticObject): Lvalue {
    const size = this.facts.sizeAndAlignment(type)?.size
    if (size === undefined) throw new Untranslatable(`'${cName}' has no size`)
    const contents = staticContents(this, type, initializer, size)
    return {
      type,
      place: { kind: 'memory', address: this.surroundings.staticMemory(cName, contents, false) },
    }
  }

  #pointedTo({ type, script }: Value): Lvalue {
    const pointer = this.facts.resolve(type)
    if (pointer.kind !== 'pointer') throw new Untranslatable('it goes through what is no pointer')
    return { type: pointer.pointee, place: { kind: 'memory', address: script } }
  }

  #member({ type, place }: Lvalue, member: string): Lvalue {
    const record = this.facts.resolve(type)
    if (record.kind !== 'record') throw new Untranslatable(`'.${member}' of what is no record`)
    if (place.kind !== 'memory') throw new Untranslatable('it uses a record that lies nowhere')
    const { resolver, target } = this.facts
    const found = memberPlace(record.id, member, resolver, target)
    if (found === null) throw new Untranslatable(`${cTypeName(record)} has no member '${member}'`)
    const { field, offset } = found
    const address = offsetBy(place.address, offset)
    if (field.kind === 'bit-field') {
      const { bitOffset } = found
      return { type: field.type, place: { kind: 'bits', address, offset: bitOffset, width: field.bitWidth } }
    }
    return { type: field.type, place: { kind: 'memory', address } }
  }

  #chosen(expression: CExpression & { kind: 'generic' }): CExpression {
    const { associations, control } = expression
    const type = decayed(this.operand(control).type, this.facts)
    const chosen =
      associations.find((one) => one.type !== null && areCompatible(type, one.type, this.facts)) ??
      associations.find((one) => one.type === null)
    if (chosen === undefined) throw new Untranslatable('its _Generic has no branch for the type')
    return chosen.value
  }

  #statements(statements: readonly CStatement[]): Value {
    const { body, value } = this.#block(statements)
    const script = call({ kind: 'arrow', parameters: [], body })
    return value === null
      ? { type: { kind: 'void' }, machine: { kind: 'void' }, script }
      : { ...value, script }
  }

  /** What stores an initialiser in memory, step by step. */
  initializing(type: CType, address: Expression, initializer: Initializer): Expression[] {
    return initializing(this, type, address, initializer)
  }
}

/** Its value would be asked for again. */
function isMadeOfNames({ kind }: CExpression): boolean {
  return [
    ...(['number', 'character', 'string', 'identifier', 'size-of-type', 'offset-of'] as const),
    'types-compatible',
  ].includes(kind)
}
