import type { ConstantScope } from '../analyze/expressions/constant-scope.ts'
import { TypeFacts, unqualified } from '../analyze/expressions/evaluate/arithmetic-types.ts'
import { conditionalType, decayed } from '../analyze/expressions/evaluate/conditional-type.ts'
import { commonType, promote } from '../analyze/expressions/evaluate/conversions.ts'
import { evaluate } from '../analyze/expressions/evaluate/evaluate.ts'
import { toNumber as realToNumber } from '../analyze/expressions/evaluate/real-number.ts'
import { stringLiteral } from '../analyze/expressions/evaluate/text-literal.ts'
import { areCompatible } from '../analyze/expressions/evaluate/type-compatibility.ts'
import { type Operand, unknownOperand } from '../analyze/expressions/operand.ts'
import { memberPlace } from '../layout/member-place.ts'
import { cTypeName } from '../model/c-type-name.ts'
import type { StaticObject } from '../model/definitions.ts'
import type {
  ArithmeticOperator,
  AssignmentExpression,
  CallExpression,
  Expression as CExpression,
  ComparisonOperator,
  ConditionalExpression,
  IncrementExpression,
  Initializer,
} from '../model/expression.ts'
import type { Statement as CStatement } from '../model/statement.ts'
import type { CType, FunctionType } from '../model/types.ts'
import { binary, call, type Expression, name, number } from '../typescript/expressions.ts'
import type { Statement } from '../typescript/statements.ts'
import { arithmetic, compared, negated, shifted } from './arithmetic.ts'
import { builtinCall } from './builtin-calls.ts'
import { converted, truthOf } from './conversion.ts'
import type { FunctionFrame } from './function-frame.ts'
import { hasEffect } from './has-effect.ts'
import { initializing } from './initializing.ts'
import { int32, isBigint, type MachineType, machineType, storageName } from './machine-type.ts'
import { asNumber, helper, isSimple, not, offsetBy, sequence, toBigint, wrapped } from './script.ts'
import { staticContents } from './static-contents.ts'
import type { Surroundings } from './surroundings.ts'
import { Untranslatable } from './untranslatable.ts'

/** A value on its way: its C type, and how TypeScript computes it. */
export interface Value {
  /** Without typedefs and qualifiers at its top. */
  readonly type: CType
  readonly machine: MachineType
  readonly script: Expression
}

/** What denotes an object (N1570 6.3.2.1). */
export interface Lvalue {
  readonly type: CType
  readonly place: Place
}

export type Place =
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'memory'; readonly address: Expression }
  /** Bits from the least significant bit of the byte at the address. */
  | {
      readonly kind: 'bits'
      readonly address: Expression
      readonly offset: number
      readonly width: number
    }
  | { readonly kind: 'function'; readonly name: string }

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
        return this.#constant(expression)
      case 'string':
        return this.#string(expression.spellings)
      case 'identifier': {
        const known = this.frame.find(expression.name) === null ? this.#constantNamed(expression.name) : null
        return known ?? this.load(this.lvalue(expression))
      }
      case 'subscript':
      case 'member':
      case 'compound-literal':
        return this.load(this.lvalue(expression))
      case 'unary':
        return this.#unary(expression.operator, expression.operand, expression)
      case 'increment':
        return this.#increment(expression, true)
      case 'binary':
        return this.#binary(expression.operator, expression.left, expression.right, expression)
      case 'assignment':
        return this.#assignment(expression)
      case 'conditional':
        return this.#conditional(expression)
      case 'cast':
        return this.cast(this.value(expression.operand), expression.type)
      case 'call':
        return this.#call(expression)
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
        return this.#increment(expression, false).script
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
        const sum = this.#binary('+', expression.operand, expression.index, expression)
        return this.#pointedTo(sum)
      }
      case 'member':
        return this.#member(this.lvalue(expression.operand), expression.name)
      case 'compound-literal': {
        const type = this.operand(expression).type
        const address = this.#memoryFor(type)
        const steps = initializing(this, type, address, expression.initializer)
        return { type, place: { kind: 'memory', address: sequence(...steps, address) } }
      }
      case 'string': {
        const { type } = this.operand(expression)
        return { type, place: { kind: 'memory', address: this.#string(expression.spellings).script } }
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

  load({ type, place }: Lvalue): Value {
    const resolved = unqualified(this.facts.resolve(type))
    if (place.kind === 'function') {
      return {
        type: { kind: 'pointer', pointee: resolved },
        machine: { kind: 'pointer' },
        script: this.surroundings.functionAddress(place.name),
      }
    }
    if (resolved.kind === 'array') {
      if (place.kind !== 'memory') throw new Untranslatable('it uses an array that lies nowhere')
      return { type: decayed(resolved, this.facts), machine: { kind: 'pointer' }, script: place.address }
    }
    if (resolved.kind === 'function' && place.kind === 'memory') {
      return {
        type: { kind: 'pointer', pointee: resolved },
        machine: { kind: 'pointer' },
        script: place.address,
      }
    }
    if (type.atomic === true) throw new Untranslatable('it uses an atomic object')
    const machine = this.machine(resolved)
    return { type: resolved, machine, script: this.#read(place, machine) }
  }

  #read(place: Place, machine: MachineType): Expression {
    switch (place.kind) {
      case 'local':
        return name(place.name)
      case 'memory':
        if (machine.kind === 'record') return place.address
        if (machine.kind === 'void') throw new Untranslatable('it reads what has no value')
        return helper(`load${storageName(machine)}`, place.address)
      case 'bits': {
        const raw = helper('loadBits', place.address, number(place.offset), number(place.width))
        return this.#fromBits(raw, place.width, machine)
      }
      case 'function':
        throw new Untranslatable('it reads a function')
    }
  }

  #fromBits(raw: Expression, width: number, machine: MachineType): Expression {
    if (machine.kind === 'bool') return call(name('Number'), raw)
    if (machine.kind !== 'integer') throw new Untranslatable('it reads a bit-field of no integer type')
    const value = machine.signed
      ? call({ kind: 'member', object: name('BigInt'), name: 'asIntN', optional: false }, number(width), raw)
      : raw
    return machine.bits > 32 ? value : call(name('Number'), value)
  }

  /** Stores a value that has the object's type; returns it. */
  store(place: Place, machine: MachineType, value: Expression): Expression {
    switch (place.kind) {
      case 'local':
        return { kind: 'assignment', operator: '=', target: name(place.name), value }
      case 'memory':
        if (machine.kind === 'record') return helper('copyMemory', place.address, value, number(machine.size))
        if (machine.kind === 'void') throw new Untranslatable('it stores what has no value')
        return helper(`store${storageName(machine)}`, place.address, value)
      case 'bits': {
        const raw = isBigint(machine) ? value : toBigint(value)
        const stored = helper('storeBits', place.address, number(place.offset), number(place.width), raw)
        return this.#fromBits(stored, place.width, machine)
      }
      case 'function':
        throw new Untranslatable('it assigns to a function')
    }
  }

  addressOf({ place }: Lvalue): Expression {
    if (place.kind === 'memory') return place.address
    if (place.kind === 'function') return this.surroundings.functionAddress(place.name)
    throw new Untranslatable('it takes the address of what has none')
  }

  #memoryFor(type: CType): Expression {
    const layout = this.facts.sizeAndAlignment(type)
    if (layout === null) throw new Untranslatable(`it has an object of ${cTypeName(type)}, which has no size`)
    return this.frame.allocate(layout.size, layout.alignment)
  }

  memoryFor(type: CType): Expression {
    return this.#memoryFor(type)
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

  // Constants.

  /** An operand whose value is known. */
  literal({ type, value }: Operand): Value {
    const literal = this.#literal(type, value)
    if (literal === null) throw new Untranslatable('it has a constant whose value is not known')
    return literal
  }

  #constant(expression: CExpression): Value {
    const { type, value } = this.operand(expression)
    const constant = this.#literal(type, value)
    if (constant === null) throw new Untranslatable(`the value of ${described(expression)} is not known`)
    return constant
  }

  #literal(type: CType, value: Operand['value']): Value | null {
    if (value === null || value.kind === 'string') return null
    const resolved = unqualified(this.facts.resolve(type))
    const machine = this.machine(resolved)
    const exact = value.kind === 'real' ? realToNumber(value.real) : value.value
    const script = number(isBigint(machine) ? BigInt(exact) : Number(exact))
    return { type: resolved, machine, script }
  }

  #constantNamed(cName: string): Value | null {
    const known = this.surroundings.constants.identifier(cName)
    if (known === null && cName !== 'nullptr' && cName !== '__null' && cName !== 'true' && cName !== 'false')
      return null
    if (known !== null && 'kind' in known) return null
    const { type, value } = this.operand({ kind: 'identifier', name: cName })
    return this.#literal(type, value)
  }

  #string(spellings: readonly string[]): Value {
    const literal = stringLiteral(spellings, this.facts)
    if (literal?.value?.kind !== 'string') throw new Untranslatable('it has text that is not understood')
    const { units, unitSize } = literal.value
    const list: Expression = { kind: 'array', elements: units.map((unit) => number(unit)) }
    const isText = unitSize === 1 && units.every((unit) => unit > 0 && unit < 128)
    const script = isText
      ? helper('literal', { kind: 'text', value: String.fromCharCode(...units) })
      : helper('literalOf', list, number(unitSize))
    return { type: decayed(literal.type, this.facts), machine: { kind: 'pointer' }, script }
  }

  // Operators.

  #unary(operator: string, inner: CExpression, whole: CExpression): Value {
    switch (operator) {
      case '*':
        return this.load(this.lvalue(whole))
      case '&': {
        // `&*p` is `p`, and `&a[i]` is `a + i` (6.5.3.2p3).
        const lvalue = this.lvalue(inner)
        return {
          type: { kind: 'pointer', pointee: lvalue.type },
          machine: { kind: 'pointer' },
          script: this.addressOf(lvalue),
        }
      }
      case '!':
        return { type: intType, machine: int32, script: asNumber(not(this.condition(inner))) }
      case '+':
      case '-':
      case '~': {
        const value = this.#promoted(this.value(inner))
        if (operator === '+') return value
        return { ...value, script: negated(operator, value.script, value.machine) }
      }
      default:
        throw new Untranslatable('it computes with complex numbers')
    }
  }

  /** Integer promotions (6.3.1.1p2). */
  #promoted(value: Value): Value {
    const type = this.facts.arithmetic(value.type)
    if (type === null) throw new Untranslatable('it computes with what is no number')
    return this.cast(value, promote(type))
  }

  #binary(operator: string, left: CExpression, right: CExpression, whole: CExpression): Value {
    switch (operator) {
      case ',': {
        const first = this.effect(left)
        const second = this.value(right)
        return first === null ? second : { ...second, script: sequence(first, second.script) }
      }
      case '&&':
      case '||':
        return { type: intType, machine: int32, script: asNumber(this.condition(whole)) }
    }
    return this.operate(
      operator,
      this.value(left),
      this.value(right),
      () => this.operand(left),
      () => this.operand(right),
    )
  }

  /** `left operator right`, neither logical nor a comma. */
  operate(
    operator: string,
    left: Value,
    right: Value,
    leftOperand: () => Operand = () => unknownOperand(left.type),
    rightOperand: () => Operand = () => unknownOperand(right.type),
  ): Value {
    const a = this.facts.arithmetic(left.type)
    const b = this.facts.arithmetic(right.type)
    if (a === null || b === null) return this.#pointerOperation(operator, left, right)
    if (left.script.kind === 'number' && right.script.kind === 'number') {
      const folded = this.#folded(operator, left, right, leftOperand(), rightOperand())
      if (folded !== null) return folded
    }
    if (operator === '<<' || operator === '>>') {
      const value = this.#promoted(left)
      return { ...value, script: shifted(operator, value.script, value.machine, right.script, right.machine) }
    }
    const common = commonType(a, b, this.facts)
    const x = this.cast(left, common)
    const y = this.cast(right, common)
    if (isComparison(operator)) {
      return { type: intType, machine: int32, script: asNumber(compared(operator, x.script, y.script)) }
    }
    return { ...x, script: arithmetic(operator as ArithmeticOperator, x.script, y.script, x.machine) }
  }

  /** Two literals; null where C leaves the result open. */
  #folded(operator: string, left: Value, right: Value, _a: Operand, _b: Operand): Value | null {
    const expression = {
      kind: 'binary',
      operator,
      left: { kind: 'identifier', name: 'left' },
      right: { kind: 'identifier', name: 'right' },
    } as CExpression
    const scope: ConstantScope = {
      ...this.#scope,
      target: this.#scope.target,
      resolver: this.#scope.resolver,
      identifier: (text) => {
        const { type, machine, script } = text === 'left' ? left : right
        if (script.kind !== 'number' || machine.kind === 'record' || machine.kind === 'void') return null
        if (machine.kind === 'float') return { type, value: { kind: 'float', value: Number(script.value) } }
        return { type, value: { kind: 'integer', value: BigInt(script.value) } }
      },
    }
    const folded = evaluate(expression, scope, this.facts)
    return folded === null ? null : this.#literal(folded.type, folded.value)
  }

  #pointerOperation(operator: string, left: Value, right: Value): Value {
    const a = this.facts.resolve(left.type)
    const b = this.facts.resolve(right.type)
    if (isComparison(operator)) {
      const x = this.cast(left, voidPointer)
      const y = this.cast(right, voidPointer)
      return { type: intType, machine: int32, script: asNumber(compared(operator, x.script, y.script)) }
    }
    if (operator === '-' && a.kind === 'pointer' && b.kind === 'pointer') {
      const size = this.#elementSize(a.pointee)
      const difference = wrapped(binary(left.script, '-', right.script), 64, true)
      const type: CType = { kind: 'integer', name: this.facts.target.ptrdiffType }
      return this.valueOf(type, size === 1 ? difference : binary(difference, '/', number(BigInt(size))))
    }
    if (operator === '+' && b.kind === 'pointer') return this.#pointerOperation('+', right, left)
    if ((operator !== '+' && operator !== '-') || a.kind !== 'pointer' || this.facts.arithmetic(b) === null) {
      throw new Untranslatable(`it computes ${operator} of what is no number`)
    }
    const size = this.#elementSize(a.pointee)
    const { script } = right
    if (script.kind === 'number') {
      const bytes = Number(script.value) * size * (operator === '-' ? -1 : 1)
      if (Number.isSafeInteger(bytes) && bytes >= 0) return { ...left, script: offsetBy(left.script, bytes) }
    }
    const count = isBigint(right.machine) ? script : toBigint(script)
    const bytes = size === 1 ? count : binary(count, '*', number(BigInt(size)))
    return { ...left, script: wrapped(binary(left.script, operator, bytes), 64, false) }
  }

  /** Bytes; GNU C counts in single bytes over `void` and functions. */
  #elementSize(type: CType): number {
    const { kind } = this.facts.resolve(type)
    if (kind === 'void' || kind === 'function') return 1
    const size = this.facts.sizeAndAlignment(type)?.size
    if (size === undefined || size === 0) throw new Untranslatable(`${cTypeName(type)} has no size`)
    return size
  }

  #conditional({ condition, first, second }: ConditionalExpression): Value {
    if (first === null) {
      const value = this.value(condition)
      const kept = isSimple(value.script) ? null : this.frame.temporary(value.machine)
      const tested: Expression =
        kept === null
          ? value.script
          : { kind: 'assignment', operator: '=', target: kept, value: value.script }
      const again = { ...value, script: kept ?? value.script }
      return this.#chooseValue(truthOf(tested, value.machine), again, this.value(second), condition, second)
    }
    const constant = constantTruth(this.#maybeOperand(condition))
    const whenTrue = this.value(first)
    const whenFalse = this.value(second)
    const chosen = this.#chooseValue(
      this.#conditionOrTrue(condition, constant),
      whenTrue,
      whenFalse,
      first,
      second,
    )
    if (constant === null || chosen.script.kind !== 'conditional') return chosen
    return { ...chosen, script: constant ? chosen.script.whenTrue : chosen.script.whenFalse }
  }

  #conditionOrTrue(condition: CExpression, constant: boolean | null): Expression {
    return constant === null ? this.condition(condition) : name('true')
  }

  #maybeOperand(expression: CExpression): Operand | null {
    return evaluate(expression, this.#scope, this.facts)
  }

  #chooseValue(
    condition: Expression,
    first: Value,
    second: Value,
    firstExpression: CExpression,
    secondExpression: CExpression,
  ): Value {
    if (first.machine.kind === 'void' || second.machine.kind === 'void') {
      const script: Expression = {
        kind: 'conditional',
        condition,
        whenTrue: first.script,
        whenFalse: second.script,
      }
      return { type: { kind: 'void' }, machine: { kind: 'void' }, script }
    }
    const a = this.#maybeOperand(firstExpression) ?? unknownOperand(first.type)
    const b = this.#maybeOperand(secondExpression) ?? unknownOperand(second.type)
    const type = conditionalType({ ...a, type: first.type }, { ...b, type: second.type }, this.facts)
    const x = this.cast(first, type)
    const y = this.cast(second, type)
    return { ...x, script: { kind: 'conditional', condition, whenTrue: x.script, whenFalse: y.script } }
  }

  // Assignments.

  #assignment({ operator, left, right }: AssignmentExpression): Value {
    const target = this.lvalue(left)
    const type = unqualified(this.facts.resolve(target.type))
    const machine = this.machine(type)
    if (operator === null) {
      const value = this.cast(this.value(right), type)
      return { type, machine, script: this.store(target.place, machine, value.script) }
    }
    return this.#updated(
      target,
      type,
      machine,
      (old) => this.operate(operator, old, this.value(right)),
      false,
    )
  }

  #increment({ operator, position, operand }: IncrementExpression, used: boolean): Value {
    const target = this.lvalue(operand)
    const type = unqualified(this.facts.resolve(target.type))
    const one: Value = { type: intType, machine: int32, script: number(1) }
    const next = (old: Value): Value => this.operate(operator === '++' ? '+' : '-', old, one)
    return this.#updated(target, type, this.machine(type), next, used && position === 'postfix')
  }

  /** Stores what is made of the old value; the result is the new one, or the old one. */
  #updated(
    target: Lvalue,
    type: CType,
    machine: MachineType,
    next: (old: Value) => Value,
    wantsOld: boolean,
  ): Value {
    const steps: Expression[] = []
    let { place } = target
    if ((place.kind === 'memory' || place.kind === 'bits') && !isSimple(place.address)) {
      const address = this.frame.temporary({ kind: 'pointer' })
      steps.push({ kind: 'assignment', operator: '=', target: address, value: place.address })
      place = { ...place, address }
    }
    let old: Value = { type, machine, script: this.#read(place, machine) }
    if (wantsOld) {
      const kept = this.frame.temporary(machine)
      steps.push({ kind: 'assignment', operator: '=', target: kept, value: old.script })
      old = { ...old, script: kept }
    }
    steps.push(this.store(place, machine, this.cast(next(old), type).script))
    if (wantsOld) steps.push(old.script)
    return { type, machine, script: sequence(...steps) }
  }

  // Calls.

  #call(expression: CallExpression): Value {
    const { callee, arguments: values } = expression
    const direct = calledName(callee)
    if (direct !== null && this.frame.find(direct) === null) {
      const builtin = builtinCall(this, direct, expression)
      if (builtin !== null) return builtin
      const type = this.surroundings.functionType(direct)
      if (type !== null) {
        const translated = this.surroundings.translated(direct)
        return this.#calling(type, values, translated ?? this.surroundings.native(direct, type), [], direct)
      }
      if (this.surroundings.constants.identifier(direct) === null) {
        throw new Untranslatable(`it calls '${direct}', which is not declared`)
      }
    }
    const pointer = this.value(callee)
    const resolved = this.facts.resolve(pointer.type)
    const type = resolved.kind === 'pointer' ? this.facts.resolve(resolved.pointee) : resolved
    if (type.kind !== 'function') throw new Untranslatable('it calls what is no function')
    return this.#calling(
      type,
      values,
      this.surroundings.indirect(type),
      [pointer.script],
      'a function pointer',
    )
  }

  #calling(
    type: FunctionType,
    values: readonly CExpression[],
    callee: Expression,
    first: readonly Expression[],
    called: string,
  ): Value {
    if (type.variadic) throw new Untranslatable(`it calls ${called}, whose arguments are variable`)
    if (type.parameters.length !== values.length) {
      throw new Untranslatable(`it calls ${called} with ${values.length} arguments`)
    }
    const converted = values.map(
      (value, index) => this.cast(this.value(value), type.parameters[index]!.type).script,
    )
    const result = this.machine(type.result)
    const resolved = unqualified(this.facts.resolve(type.result))
    if (result.kind !== 'record')
      return { type: resolved, machine: result, script: call(callee, ...first, ...converted) }
    const memory = this.frame.allocate(result.size, result.alignment)
    return { type: resolved, machine: result, script: call(callee, memory, ...first, ...converted) }
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

const intType: CType = { kind: 'integer', name: 'int' }
const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }

function isComparison(operator: string): operator is ComparisonOperator {
  return ['<', '>', '<=', '>=', '==', '!='].includes(operator)
}

function constantTruth(operand: Operand | null): boolean | null {
  const value = operand?.value
  if (value == null || value.kind === 'string' || value.kind === 'real') return null
  return value.value !== 0n
}

/** The name in `f(…)`, `(*f)(…)`, `(&f)(…)`. */
function calledName(callee: CExpression): string | null {
  if (callee.kind === 'identifier') return callee.name
  if (callee.kind === 'unary' && (callee.operator === '*' || callee.operator === '&'))
    return calledName(callee.operand)
  return null
}

/** Its value would be asked for again. */
function isMadeOfNames({ kind }: CExpression): boolean {
  return [
    ...(['number', 'character', 'string', 'identifier', 'size-of-type', 'offset-of'] as const),
    'types-compatible',
  ].includes(kind)
}

function described(expression: CExpression): string {
  return expression.kind === 'identifier' ? `'${expression.name}'` : `a ${expression.kind} expression`
}
