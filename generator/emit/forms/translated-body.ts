import type { FactPlan, FunctionPlan, TranslatedVariant } from '../../plan/binding-plan.ts'
import { afterCall } from '../../plan/declarations/after-call.ts'
import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import { isHeld } from '../../plan/types/held-parameters.ts'
import { isReadBytes } from '../../plan/types/untyped-memory.ts'
import { isBigint, type MachineType } from '../../translate/script/machine-type.ts'
import {
  array,
  arrow,
  binary,
  call,
  type Expression,
  name,
  nullValue,
  number,
  object,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, does, returns, type Statement } from '../../typescript/statements.ts'
import { argumentConversion, sizeOrLength } from './argument-conversion.ts'
import { actionStatement, kept, keptNames } from './call-effects.ts'
import { descriptor } from './descriptors.ts'
import { convertedResult } from './result-conversion.ts'

/** The body of an exported function that was translated from C: checks and converts what goes in and out. */
export function translatedBody(
  plan: FunctionPlan,
  variants: readonly TranslatedVariant[],
  checked: boolean,
): Statement[] {
  const [first] = variants as readonly [TranslatedVariant]
  const { parameters, result } = plan.signature
  const before: Statement[] = []
  const isOpen = (index: number): boolean => /[ild]/.test(first.kinds.charAt(index))
  const machines = first.parameters[Symbol.iterator]()
  const values = parameters.flatMap((parameter, index): Expression[] => {
    const { kind } = parameter.type
    // A definition takes what it has to know of them.
    if (kind === 'type-argument' || kind === 'member-argument') {
      if (!isAsked(plan, parameter.name)) before.push(checkedAlone(parameter))
      return []
    }
    const machine = machines.next().value!
    if (isOpen(index)) {
      const literal = `$${parameter.name}`
      const { name: own, cName, sizeOf } = parameter
      const given = sizeOf === null ? name(own) : sizeOrLength(own, sizeOf, plan.cName, cName)
      const read = runtimeCall('asLiteral', given, text(plan.cName), text(cName))
      before.push(constant(literal, read))
      return [{ kind: 'member', object: name(literal), name: 'value', optional: false }]
    }
    return [machineArgument(plan, parameter, index, machine, checked, before)]
  })
  if (plan.implementation.kind === 'translated')
    values.push(...plan.implementation.facts.map((fact) => factValue(plan, fact)))
  let callee: Expression = name(first.definition)
  if (parameters.some((_, index) => isOpen(index))) {
    const table = object(
      variants.map(({ kinds, definition }) => ({ name: kinds.replaceAll('.', ''), value: name(definition) })),
    )
    const literals = parameters.flatMap((parameter, index) =>
      isOpen(index) ? [name(`$${parameter.name}`)] : [],
    )
    callee = runtimeCall('literalVariant', text(plan.cName), table, ...literals)
  }
  const actions = afterCall(plan)
  // Text becomes memory of its own, which has to live until the call returns.
  const texts = before.flatMap((statement) =>
    statement.kind === 'variable' && statement.value?.kind === 'call' && isTextMemory(statement.value)
      ? [{ memory: statement.name, keep: does(runtimeCall('keepAlive', name(statement.name))) }]
      : [],
  )
  const held = [...keptNames(plan), ...texts.map(({ memory }) => memory)]
  const storesPointers = plan.implementation.kind === 'translated' && plan.implementation.storesPointers
  /** What it stores pointers to has to live as long as what it stores them in. */
  const tied = (called: Expression, more: readonly string[] = []): Expression =>
    storesPointers && held.length > 0
      ? runtimeCall('storing', array([...held, ...more].map(name)), arrow([], called))
      : called
  for (const action of actions) {
    if (action.kind !== 'freed-out') continue
    before.push(constant('before', runtimeCall('ledTo', name(parameters[action.parameter]!.name))))
  }
  const after = [
    ...kept(plan),
    ...texts.map(({ keep }) => keep),
    ...actions.map((action) => actionStatement(plan, action, () => name('before'))),
  ]
  if (first.result.kind === 'record') {
    const memory = constant('result', runtimeCall('resultMemory', number(first.result.size)))
    const called = tied(call(callee, runtimeCall('addressOfArgument', name('result')), ...values), ['result'])
    return [...before, memory, does(called), ...after, returns(convertedResult(plan, name('result')))]
  }
  const called = tied(call(callee, ...values))
  if (result.kind === 'void') return [...before, does(called), ...after]
  const isMixed = variants.some((variant) => isBigint(variant.result) !== isBigint(first.result))
  const raw = (value: Expression): Expression =>
    isMixed ? runtimeCall('fromLiteral', value, text(plan.cName)) : rawResult(value, first.result, result)
  const convert = (value: Expression): Expression =>
    isMixed ? raw(value) : convertedResult(plan, raw(value))
  if (after.length === 0) return [...before, returns(convert(called))]
  return [...before, constant('result', called), ...after, returns(convert(name('result')))]
}

/** Does the body ask something of a type or a member that is an argument? */
function isAsked({ implementation, signature: { result } }: FunctionPlan, parameter: string): boolean {
  if (result.kind === 'typed-pointer' && result.parameter === parameter) return true
  const facts = implementation.kind === 'translated' ? implementation.facts : []
  return facts.some(
    ({ type, path }) =>
      type === parameter || path.some((step) => step.kind === 'parameter' && step.name === parameter),
  )
}

/** C compiles an argument of which nothing is asked, too: `(1 ? p : (type *)0)` as a `void *`. */
function checkedAlone({ name: parameter, type }: BoundParameter): Statement {
  const given = name(parameter)
  return does(type.kind === 'type-argument' ? runtimeCall('typeOf', given) : call(name('String'), given))
}

/** `$.offsetIn(T, 'container_of', member)`. */
function factValue({ cName }: FunctionPlan, { fact, type, path }: FactPlan): Expression {
  const asked = typeof type === 'string' ? name(type) : descriptor(type)
  const steps = path.map((step) => (step.kind === 'name' ? text(step.name) : name(step.name)))
  return runtimeCall(`${fact}In`, asked, text(cName), ...steps)
}

function isTextMemory({ callee }: Expression & { kind: 'call' }): boolean {
  return callee.kind === 'member' && callee.name === 'textMemory'
}

/** An argument as translated code holds it. */
function machineArgument(
  plan: FunctionPlan,
  parameter: BoundParameter,
  index: number,
  machine: MachineType,
  checked: boolean,
  before: Statement[],
): Expression {
  const { cName, signature } = plan
  // Translated code is given a function's address: one that C may keep.
  const lasting =
    parameter.type.kind === 'callback' ? { ...parameter, kept: 'beside-others' as const } : parameter
  const converted = argumentConversion(lasting, signature.parameters[index + 1], {
    owner: cName,
    checked,
    holder: null,
  })
  switch (machine.kind) {
    case 'bool':
      return call(name('Number'), converted)
    case 'integer':
      if (machine.bits > 32) return call(name('BigInt'), converted)
      return isPlainNumber(parameter.type) ? converted : call(name('Number'), converted)
    case 'float':
      return machine.bits === 32
        ? call({ kind: 'member', object: name('Math'), name: 'fround', optional: false }, converted)
        : converted
    case 'pointer': {
      if (!mayBeText(parameter)) return runtimeCall('addressOfArgument', converted)
      const memory = `$${parameter.name}`
      before.push(constant(memory, runtimeCall('textMemory', converted)))
      return runtimeCall('addressOfArgument', name(memory))
    }
    default:
      return runtimeCall('addressOfArgument', converted)
  }
}

/** Text passes: what the conversion makes of it is nowhere else in memory. */
function mayBeText(parameter: BoundParameter): boolean {
  const { type } = parameter
  if (isHeld(parameter)) return false
  return type.kind === 'string' || type.kind === 'wide-string' || isReadBytes(type)
}

/** The checks of `long` give a number or a bigint, whatever its width is. */
function isPlainNumber(type: BoundType): boolean {
  return (type.kind === 'integer' || type.kind === 'enum') && !type.type.endsWith('long')
}

/** A result as Koffi would have given it. */
function rawResult(value: Expression, machine: MachineType, type: BoundType): Expression {
  if (machine.kind === 'bool') return binary(value, '!==', number(0))
  if (machine.kind === 'integer' && machine.bits > 32) return runtimeCall('integer64', value)
  if (machine.kind !== 'pointer') return value
  if (type.kind === 'string') return runtimeCall('textAt', value)
  return binary(value, '||', nullValue)
}
