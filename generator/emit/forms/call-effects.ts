import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { AfterCall } from '../../plan/declarations/after-call.ts'
import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import {
  binary,
  type Expression,
  falseValue,
  name,
  nullValue,
  number,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { does, type Statement } from '../../typescript/statements.ts'
import { needsKeeping } from './argument-conversion.ts'
import { freeFunction, freeParameters } from './free-function.ts'

/** What lies behind the arguments' addresses lives until the call returns. */
export function kept(plan: FunctionPlan): Statement[] {
  const names = keptNames(plan)
  if (plan.signature.variadic) names.push('rest')
  const statements: Statement[] = []
  for (let i = 0; i < names.length; i += 4) {
    statements.push(does(runtimeCall('keepAlive', ...names.slice(i, i + 4).map(name))))
  }
  return statements
}

/** The parameters whose arguments have to live through the call, by name. */
export function keptNames({ signature: { parameters }, makes }: FunctionPlan): string[] {
  return parameters
    .filter(({ type }, index) => index !== makes?.parameter && needsKeeping(type))
    .map((parameter) => parameter.name)
}

/** The parameters that noting an action takes, 0-based. */
export function parametersOf(action: AfterCall): number[] {
  if (action.kind === 'given-away' && action.owner !== null) return [action.parameter, action.owner]
  if (action.kind === 'kept-record' && action.holder !== 'result') return [action.parameter, action.holder]
  if (action.kind !== 'owned-out') return [action.parameter]
  const { parent } = action.makes
  return [action.parameter, ...freeParameters(action.makes), ...(parent === null ? [] : [parent])]
}

export function usesResult({ signature }: FunctionPlan, action: AfterCall): boolean {
  if (needsHandle(action)) return true
  return isConditional(action) || (action.kind === 'owned-out' && isStatus(signature.result))
}

/** The result itself has to be known, not only the raw value. */
export function needsHandle(action: AfterCall): boolean {
  return action.kind === 'given-to-result' || (action.kind === 'kept-record' && action.holder === 'result')
}

export function isConditional(action: AfterCall): boolean {
  if (action.kind === 'given-away') return action.onSuccess
  if (action.kind === 'given-back') return true
  return (action.kind === 'freed' || action.kind === 'freed-out') && action.onZeroResult
}

function isStatus({ kind }: BoundType): boolean {
  return kind === 'integer' || kind === 'chosen-integer' || kind === 'enum'
}

export function lastLedTo(out: Expression): Expression {
  return runtimeCall('lastLedTo', out)
}

/** `result` is in scope. */
export function actionStatement(
  plan: FunctionPlan,
  action: AfterCall,
  before: (out: Expression) => Expression,
): Statement {
  const then = does(actionCall(plan, action, before))
  if (!isConditional(action)) return then
  const condition =
    action.kind === 'given-away' || action.kind === 'given-back'
      ? succeeded(plan)
      : binary(name('result'), '===', number(0))
  return { kind: 'if', condition, then, otherwise: null }
}

/**
 * Nothing that says that the function failed: where that is not certain, what it may have taken over is gone.
 */
function succeeded({ signature: { result } }: FunctionPlan): Expression {
  if (isStatus(result)) return binary(name('result'), '>=', number(0))
  return result.kind === 'bool' ? name('result') : binary(name('result'), '!==', nullValue)
}

/** @param before what an out parameter led to before the call */
export function actionCall(
  plan: FunctionPlan,
  action: AfterCall,
  before: (out: Expression) => Expression,
): Expression {
  const { cName, signature } = plan
  const parameter = (index: number): Expression => name((signature.parameters[index] as BoundParameter).name)
  const argument = parameter(action.parameter)
  switch (action.kind) {
    case 'owned-out': {
      const { makes } = action
      const status = isStatus(signature.result) ? name('result') : number(0)
      const parent = makes.parent === null ? [] : [parameter(makes.parent)]
      const more = parent.length > 0 || isStatus(signature.result) ? [status, ...parent] : []
      return runtimeCall('ownedOut', argument, freeFunction(makes, plan), ...more)
    }
    case 'referenced':
      return runtimeCall('referenced', argument)
    case 'given-away': {
      const owner = action.owner === null ? nullValue : parameter(action.owner)
      return runtimeCall('givenAway', argument, owner, text(cName), truth(action.livesOn))
    }
    case 'kept-record':
      return runtimeCall(
        'holdWith',
        action.holder === 'result' ? name('result') : parameter(action.holder),
        argument,
      )
    case 'given-back':
      return runtimeCall('givenBack', argument)
    case 'given-to-result':
      return withGivenAway(plan, name('result'), [action])
    case 'freed':
      return runtimeCall('freed', argument, text(cName))
    case 'freed-out':
      return runtimeCall('freedOut', argument, before(argument), text(cName))
  }
}

/** The result, which holds from now on the records of callbacks that C keeps with it. */
export function withKeptRecords(
  { signature: { parameters }, keptRecords }: FunctionPlan,
  result: Expression,
): Expression {
  if (keptRecords?.holder !== 'result') return result
  return runtimeCall(
    'holdWith',
    result,
    ...keptRecords.parameters.map((index) => name(parameters[index]!.name)),
  )
}

/** The result, which owns from now on what the function took over. */
export function withGivenAway(
  { cName, signature: { parameters } }: FunctionPlan,
  result: Expression,
  actions: readonly AfterCall[],
): Expression {
  const given = actions.filter((action) => action.kind === 'given-to-result')
  if (given.length === 0) return result
  const values = given.map(({ parameter }) => name(parameters[parameter]!.name))
  return runtimeCall(
    'withGivenAway',
    result,
    text(cName),
    truth(given[0]!.onSuccess),
    truth(given[0]!.livesOn),
    ...values,
  )
}

function truth(value: boolean): Expression {
  return value ? trueValue : falseValue
}
