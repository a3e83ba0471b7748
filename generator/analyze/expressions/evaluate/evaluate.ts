import type { Designator, Expression, GenericSelection, OffsetOf } from '../../../model/expression.ts'
import type { CType } from '../../../model/types.ts'
import type { ConstantScope } from '../constant-scope.ts'
import { integerOperand, type Operand, operandOf, unknownOperand } from '../operand.ts'
import { intType, type TypeFacts, unqualified } from './arithmetic-types.ts'
import { builtinCall } from './builtin-functions.ts'
import { conditionalType, decayed } from './conditional-type.ts'
import { convert } from './conversions.ts'
import { completedArray } from './initialized-array.ts'
import { addressTaken, alignmentOfType, dereferenced, memberOf, sizeOfType, subscripted } from './lvalues.ts'
import { numberLiteral } from './number-literal.ts'
import { binaryOperation, truthOf, unaryOperation } from './operators.ts'
import { characterLiteral, stringLiteral } from './text-literal.ts'
import { areCompatible } from './type-compatibility.ts'

/** What a part of an expression is; null for what C does not allow, or the scope does not know. */
type Known = Operand | null

/** An expression on its way: its parts are evaluated one after the other. */
interface Visit {
  readonly expression: Expression
  readonly parts: readonly Expression[]
  readonly known: Known[]
}

/**
 * The type of an expression, and its value where it is constant (N1570 6.6). A loop, because expressions nest
 * deeper than calls can.
 *
 * @returns null where C does not allow it, or the scope does not know a name in it
 */
export function evaluate(root: Expression, scope: ConstantScope, facts: TypeFacts): Operand | null {
  const visits: Visit[] = [visit(root)]
  for (;;) {
    const current = visits.at(-1)!
    const next = current.parts[current.known.length]
    if (next !== undefined) {
      visits.push(visit(next))
      continue
    }
    const result = combined(current.expression, current.known, scope, facts)
    visits.pop()
    const parent = visits.at(-1)
    if (parent === undefined) return result
    parent.known.push(result)
  }
}

function visit(expression: Expression): Visit {
  return { expression, parts: partsOf(expression), known: [] }
}

const none: readonly Expression[] = []

/** The expressions that an expression consists of, in the order of the text. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'character':
    case 'string':
    case 'identifier':
    case 'size-of-type':
    case 'types-compatible':
    case 'compound-literal':
    case 'offset-of':
    case 'statement-expression':
      return none
    case 'unary':
    case 'increment':
    case 'cast':
    case 'size':
    case 'member':
      return [expression.operand]
    case 'binary':
    case 'assignment':
      return [expression.left, expression.right]
    case 'conditional': {
      const { condition, first, second } = expression
      return first === null ? [condition, second] : [condition, first, second]
    }
    case 'subscript':
      return [expression.operand, expression.index]
    case 'call':
      return isBuiltin(expression.callee)
        ? expression.arguments
        : [expression.callee, ...expression.arguments]
    case 'generic':
      return [expression.control, ...expression.associations.map(({ value }) => value)]
  }
}

function isBuiltin(callee: Expression): callee is Expression & { kind: 'identifier' } {
  return callee.kind === 'identifier' && callee.name.startsWith('__builtin_')
}

/** What an expression is, its parts being known. */
function combined(
  expression: Expression,
  known: readonly Known[],
  scope: ConstantScope,
  facts: TypeFacts,
): Known {
  if (expression.kind === 'generic') return genericSelection(expression, known, facts)
  if (expression.kind === 'call' && isBuiltin(expression.callee)) {
    return builtin(expression.callee.name, known, facts)
  }
  if (!areKnown(known)) return null
  const [first, second] = known as readonly [Operand, Operand]
  switch (expression.kind) {
    case 'number':
      return numberLiteral(expression.spelling, facts)
    case 'character':
      return characterLiteral(expression.spelling, facts)
    case 'string':
      return stringLiteral(expression.spellings, facts)
    case 'identifier':
      return named(expression.name, scope)
    case 'unary':
      switch (expression.operator) {
        case '*':
          return dereferenced(first, facts)
        case '&':
          return addressTaken(first)
        case 'real':
          return realPart(first, facts)
        case 'imaginary':
          return imaginaryPart(first, facts)
        default:
          return unaryOperation(expression.operator, first, facts)
      }
    case 'increment':
      return unknownOperand(unqualified(first.type))
    case 'binary':
      // A comma operator is in no constant expression (6.6p3), but has a type.
      if (expression.operator === ',') return unknownOperand(decayed(second.type, facts))
      return binaryOperation(expression.operator, first, second, facts)
    case 'assignment':
      return unknownOperand(unqualified(first.type))
    case 'conditional':
      return conditional(first, expression.first === null ? first : second, known.at(-1)!, facts)
    case 'cast':
      return convert(first, unqualified(expression.type), facts)
    case 'compound-literal':
      return unknownOperand(completedArray(expression.type, expression.initializer, scope, facts))
    case 'size':
      return expression.measure === 'size'
        ? sizeOfType(first.type, facts)
        : alignmentOfType(first.type, facts)
    case 'size-of-type': {
      const { measure, type, alignment } = expression
      if (measure === 'size') return sizeOfType(type, facts)
      return alignment === null ? alignmentOfType(type, facts) : sizeOperand(BigInt(alignment), facts)
    }
    case 'subscript':
      return subscripted(first, second, facts)
    case 'call':
      return callResult(first, facts)
    case 'member':
      return memberOf(first, expression.name, facts)
    case 'offset-of':
      return offsetOf(expression, scope, facts)
    case 'statement-expression':
      return null
    case 'types-compatible': {
      const [a, b] = [expression.first, expression.second].map((type) => unqualified(facts.resolve(type)))
      return integerOperand(intType, areCompatible(a!, b!, facts) ? 1n : 0n)
    }
  }
}

function areKnown(known: readonly Known[]): known is readonly Operand[] {
  return known.every((one) => one !== null)
}

const nullptrType: CType = { kind: 'pointer', pointee: { kind: 'void' }, nullptr: true }

function named(name: string, scope: ConstantScope): Known {
  const known = scope.identifier(name)
  if (known !== null) return 'kind' in known ? unknownOperand(known.type) : operandOf(known)
  if (name === 'true' || name === 'false') {
    return integerOperand({ kind: 'bool' }, name === 'true' ? 1n : 0n)
  }
  const address = { kind: 'address', value: 0n } as const
  if (name === 'nullptr') return { type: nullptrType, value: address }
  return name === '__null' ? { type: { kind: 'pointer', pointee: { kind: 'void' } }, value: address } : null
}

function conditional(condition: Operand, first: Operand, second: Operand, facts: TypeFacts): Operand {
  const type = conditionalType(first, second, facts)
  const truth = truthOf(condition)
  return truth === null ? unknownOperand(type) : convert(truth ? first : second, type, facts)
}

/** `_Generic` is the value chosen; what is not chosen need not be known here. */
function genericSelection(
  { associations }: GenericSelection,
  [control, ...values]: readonly Known[],
  facts: TypeFacts,
): Known {
  if (control == null) return null
  const type = decayed(control.type, facts)
  const chosen = associations.findIndex((one) => one.type !== null && areCompatible(type, one.type, facts))
  const index = chosen >= 0 ? chosen : associations.findIndex((one) => one.type === null)
  return index < 0 ? null : (values[index] ?? null)
}

function builtin(name: string, known: readonly Known[], facts: TypeFacts): Known {
  if (name === '__builtin_choose_expr') {
    const [condition, first, second] = known
    const truth = condition == null ? null : truthOf(condition)
    return truth === null ? null : ((truth ? first : second) ?? null)
  }
  return areKnown(known) ? builtinCall(name, known, facts) : null
}

/** A call of a function whose type the scope knows: never constant. */
function callResult(callee: Operand, facts: TypeFacts): Known {
  const type = facts.resolve(callee.type)
  const called = type.kind === 'pointer' ? facts.resolve(type.pointee) : type
  return called.kind === 'function' ? unknownOperand(called.result) : null
}

function realPart(operand: Operand, facts: TypeFacts): Operand {
  const type = facts.resolve(operand.type)
  return type.kind === 'complex' ? unknownOperand(type.element) : operand
}

/** Zero for what is real. */
function imaginaryPart(operand: Operand, facts: TypeFacts): Operand {
  const type = facts.resolve(operand.type)
  if (type.kind === 'complex') return unknownOperand(type.element)
  return convert(integerOperand(intType, 0n), unqualified(operand.type), facts)
}

function offsetOf({ type, path }: OffsetOf, scope: ConstantScope, facts: TypeFacts): Known {
  let place: Known = { ...unknownOperand(type), place: 0n }
  for (const step of path) {
    place = place === null ? null : stepInto(place, step, scope, facts)
  }
  if (place === null) return null
  return place.place === undefined ? unknownOperand(sizeType(facts)) : sizeOperand(place.place, facts)
}

function stepInto(place: Operand, step: Designator, scope: ConstantScope, facts: TypeFacts): Known {
  if (step.kind === 'member') return memberOf(place, step.name, facts)
  const index = evaluate(step.index, scope, facts)
  return index === null ? null : subscripted(place, index, facts)
}

function sizeType({ target }: TypeFacts): CType {
  return { kind: 'integer', name: target.sizeType }
}

function sizeOperand(bytes: bigint, facts: TypeFacts): Operand {
  return integerOperand(sizeType(facts), bytes)
}
