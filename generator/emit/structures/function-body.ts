import type { FunctionPlan, VariadicPlan } from '../../plan/binding-plan.ts'
import { afterCall } from '../../plan/declarations/after-call.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { isHeld } from '../../plan/types/held-parameters.ts'
import {
  array,
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, does, returns, type Statement } from '../../typescript/statements.ts'
import { argumentConversion } from '../forms/argument-conversion.ts'
import {
  actionStatement,
  kept,
  needsHandle,
  usesResult,
  withGivenAway,
  withKeptRecords,
} from '../forms/call-effects.ts'
import { lastingEffects } from '../forms/lasting-effects.ts'
import { convertedResult, convertsResult } from '../forms/result-conversion.ts'
import { fitsOnLine, indentWidth, lineWidth } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { standsInBody } from './declare-call.ts'

/**
 * What a function of a library does: it binds, judges the arguments, calls, and notes what the call has done
 * to what it was given.
 */
export function functionBody(plan: FunctionPlan, checked: boolean, described: Expression): Statement[] {
  const { cName, signature } = plan
  const { parameters, result } = signature
  const declared = name(`$${plan.name}`)
  const types = standsInBody(described) ? [described] : []
  const bound = binary(member(declared, 'call'), '??', call(member(declared, 'bind'), ...types))
  const context = { owner: cName, checked, holder: holderOf(plan) }
  const { texts, argument, lasting, lastingResult } = lastingEffects(plan)
  const values = parameters.map((parameter, index) => {
    const converted = argument(index, argumentConversion(parameter, parameters[index + 1], context))
    if (plan.frees?.parameter === index)
      return runtimeCall('toFreed', converted, name(plan.frees.indirect ? 'before' : parameter.name))
    if (plan.takesOver?.parameters.includes(index) !== true) return converted
    return runtimeCall('toGivenAway', converted, name(parameter.name), text(cName), text(parameter.cName))
  })
  if (plan.variadic !== null) values.push({ kind: 'spread', value: variadicConversion(plan, plan.variadic) })
  const called = call(name('call'), ...values)
  const actions = afterCall(plan)
  const after = [
    ...kept(plan),
    ...lasting,
    ...holding(plan, context.holder),
    ...actions
      .filter((action) => !needsHandle(action))
      .map((action) => actionStatement(plan, action, () => name('before'))),
  ]
  const given = (value: Expression): Expression =>
    withGivenAway(plan, withKeptRecords(plan, lastingResult(convertedResult(plan, value))), actions)
  const before = actions.flatMap((action) =>
    action.kind === 'freed-out'
      ? [constant('before', runtimeCall('ledTo', name(parameters[action.parameter]!.name)))]
      : [],
  )
  const bind = constant('call', bound)
  if (result.kind === 'void') {
    const first = actions.some((action) => usesResult(plan, action))
      ? constant('result', called)
      : does(called)
    return [bind, ...before, ...texts, first, ...after]
  }
  if (after.length === 0) {
    const returned = returns(given(called))
    // A conversion around a call that takes several lines reads better behind it.
    if (
      (!convertsResult(plan) && plan.takesOver === null) ||
      fitsOnLine(statementDocument(returned), lineWidth - indentWidth)
    ) {
      return [bind, ...texts, returned]
    }
  }
  return [bind, ...before, ...texts, constant('result', called), ...after, returns(given(name('result')))]
}

function variadicConversion(
  { cName, signature }: FunctionPlan,
  { isEnded, lifetime }: VariadicPlan,
): Expression {
  const rest = name('rest')
  const given = isEnded ? array([{ kind: 'spread', value: rest }, nullValue]) : rest
  const parameter = (index: number): Expression => name(signature.parameters[index]!.name)
  switch (lifetime.kind) {
    case 'call':
      return runtimeCall('toVariadic', given, text(cName))
    case 'until-set': {
      const place = lifetime.numbers.map(parameter)
      return runtimeCall('toSetVariadic', given, text(cName), parameter(lifetime.handle), ...place)
    }
    case 'kept': {
      const handle = lifetime.handle === null ? [] : [parameter(lifetime.handle)]
      return runtimeCall('toHeldVariadic', given, text(cName), ...handle)
    }
  }
}

/** The parameter with the handle that what C keeps is registered with; null where there is none. */
function holderOf({ signature: { parameters } }: FunctionPlan): string | null {
  if (!parameters.some((parameter) => parameter.kept !== null || isHeld(parameter))) return null
  return parameters.find(({ type }) => type.kind === 'handle')?.name ?? null
}

/**
 * The data of a retained callback lives as long as the handle that both are registered with; what was in the
 * place of what was set is let go.
 */
function holding(plan: FunctionPlan, holder: string | null): Statement[] {
  const {
    cName,
    signature: { parameters },
    variadic,
  } = plan
  if (variadic?.lifetime.kind === 'until-set') {
    const handle = name(parameters[variadic.lifetime.handle]!.name)
    return [does(runtimeCall('settleInPlace', handle, text(cName), outcome(plan)))]
  }
  const data = parameters.filter(
    ({ type }) => type.kind === 'pointer' && type.pointee.kind === 'void' && !type.const,
  )
  const values = data.map((parameter) => name(parameter.name))
  if (parameters.some(({ kept, type }) => kept === 'in-place-of-others' && type.kind === 'callback')) {
    const place = holder === null ? nullValue : name(holder)
    return [does(runtimeCall('settleInPlace', place, text(cName), outcome(plan), ...values))]
  }
  if (holder === null || data.length === 0) return []
  return [does(runtimeCall('hold', name(holder), ...values))]
}

const pointers: ReadonlySet<BoundType['kind']> = new Set([
  'handle',
  'record-pointer',
  'string',
  'freed-string',
  'wide-string',
  'pointer',
  'callback',
] as const)

/** What the result tells of whether C took what it was given: `result` is in scope. */
function outcome({ signature: { result } }: FunctionPlan): Expression {
  if (result.kind === 'void') return name('undefined')
  return pointers.has(result.kind) ? binary(name('result'), '===', nullValue) : name('result')
}
