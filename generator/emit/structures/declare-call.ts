import { bodyNames, type FunctionPlan, type MakePlan, type Presence } from '../../plan/binding-plan.ts'
import { type AfterCall, afterCall } from '../../plan/declarations/after-call.ts'
import {
  array,
  arrow,
  call,
  type Expression,
  name,
  number,
  object,
  type PropertyTree,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { namesIn } from '../../typescript/names-in.ts'
import type { Statement } from '../../typescript/statements.ts'
import {
  actionCall,
  actionStatement,
  isConditional,
  lastLedTo,
  parametersOf,
  usesResult,
} from '../forms/call-effects.ts'
import { descriptor, parameterObject } from '../forms/descriptors.ts'
import { freeFunction, freeParameters } from '../forms/free-function.ts'
import { lastingOption } from '../forms/lasting-effects.ts'
import { textFree } from '../forms/result-conversion.ts'
import { whereItExists } from './choices.ts'

/** `[$.int, { a: $.int, b: $.int }]`. */
export function signatureExpression(plan: FunctionPlan, presence: Presence): Expression {
  const { signature, makes, nonnullResult } = plan
  const plain =
    signature.result.kind === 'freed-string'
      ? runtimeCall('freedText', arrow([], textFree(signature.result.freedBy)))
      : descriptor(signature.result)
  // A free function that takes what the maker was given is not known here: the arguments are not.
  const owned =
    makes !== null &&
    makes.parameter === null &&
    makes.form === 'handle' &&
    freeParameters(makes).length === 0
      ? runtimeCall('owned', plain, arrow([], freeFunction(makes, plan)), ...parentIndex(makes))
      : plan.lentBy !== null
        ? runtimeCall('lent', plain, number(plan.lentBy))
        : plain
  const result = nonnullResult === 'checked' ? runtimeCall('nonnull', owned) : owned
  const variadic = signature.variadic ? [text('...')] : []
  const described = array([result, parameterObject(signature), ...variadic])
  return whereItExists(plan.name, presence, described)
}

/** Whether a signature means the same inside of the function, where functions that it names may be hidden. */
export function standsInBody(signature: Expression): boolean {
  return ![...namesIn(signature)].some((name) => bodyNames.has(name))
}

/** `$declare(…)`, or `$library.declare(…)`. */
export function declareCall(plan: FunctionPlan, declare: Expression, signature: Expression): Expression {
  const actions = afterCall(plan)
  const options: PropertyTree[] = [
    ...(standsInBody(signature) ? [] : [{ name: 'signature', value: arrow([], signature) }]),
    ...(actions.length === 0 ? [] : afterOptions(plan, actions)),
    ...(plan.lasting === null ? [] : [{ name: 'lasting', value: lastingOption(plan.lasting) }]),
    ...(plan.neverReturns ? [{ name: 'neverReturns', value: trueValue }] : []),
  ]
  const facts = options.length === 0 ? [] : [object(options)]
  return call(declare, name(plan.name), text(plan.symbol), ...facts)
}

function parentIndex({ parent }: MakePlan): Expression[] {
  return parent === null ? [] : [number(parent)]
}

/** What the runtime does after a call on another thread: the body's own work on ownership. */
function afterOptions(plan: FunctionPlan, actions: readonly AfterCall[]): readonly PropertyTree[] {
  const used = new Set(actions.flatMap(parametersOf))
  const last = Math.max(...used)
  const names = plan.signature.parameters
    .slice(0, last + 1)
    .map(({ name }, index) => (used.has(index) ? name : `_${name}`))
  const result = actions.some((action) => usesResult(plan, action)) ? 'result' : '_result'
  const properties: PropertyTree[] = [
    { name: 'after', value: arrow([result, ...names], actionsBody(plan, actions)) },
  ]
  const freed = actions.find((action) => action.kind === 'freed' || action.kind === 'freed-out')
  if (freed !== undefined) {
    properties.push({ name: 'frees', value: number(freed.parameter) })
    if (freed.kind === 'freed-out') properties.push({ name: 'indirect', value: trueValue })
    if (freed.onZeroResult) properties.push({ name: 'whenZero', value: trueValue })
  }
  if (plan.takesOver !== null) {
    const places = plan.takesOver.parameters.map((parameter) => number(parameter))
    properties.push({ name: 'takesOver', value: array(places) })
  }
  return properties
}

function actionsBody(plan: FunctionPlan, actions: readonly AfterCall[]): Expression | readonly Statement[] {
  const [first, ...others] = actions
  return first !== undefined && others.length === 0 && !isConditional(first)
    ? actionCall(plan, first, lastLedTo)
    : actions.map((action) => actionStatement(plan, action, lastLedTo))
}
