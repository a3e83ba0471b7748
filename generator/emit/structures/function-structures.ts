import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { type AfterCall, afterCall } from '../../plan/declarations/after-call.ts'
import type { BoundParameter } from '../../plan/types/bound-type.ts'
import { isHeld } from '../../plan/types/held-parameters.ts'
import {
  array,
  arrow,
  binary,
  call,
  type Expression,
  member,
  name,
  number,
  object,
  type PropertyTree,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { constant, does, returns, type Statement } from '../../typescript/statements.ts'
import { type ArrayType, runtimeType, withoutNull } from '../../typescript/types.ts'
import { argumentConversion, needsKeeping } from '../forms/argument-conversion.ts'
import { descriptor, parameterObject } from '../forms/descriptors.ts'
import { acceptedType, parameterType, resultType } from '../forms/form-types.ts'
import { convertedResult, convertsResult } from '../forms/result-conversion.ts'
import { fitsOnLine, indentWidth, lineWidth, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from './documentation.ts'
import { type FunctionParameter, parameterStructures } from './parameter-structures.ts'
import type { StatementGroup } from './statement-groups.ts'
import { variableStructure } from './variable-structure.ts'

/**
 * A function: its declaration, by which the runtime binds the symbol at the first call, and the body that checks the
 * arguments and calls.
 *
 *     int add(int a, int b);
 *
 *     const $add = $library.declare(add, 'add', () => [$.int, { a: $.int, b: $.int }]);
 *
 *     export function add(a: number, b: number): number {
 *       const call = $add.call ?? $add.bind();
 *       return call($.toInt(a, 'add', 'a'), $.toInt(b, 'add', 'b'));
 *     }
 */
export function functionStructures(plan: FunctionPlan, checked: boolean): StatementGroup {
  const declaration = variableStructure({
    name: `$${plan.name}`,
    type: null,
    value: declareCall(plan),
    isPure: true,
    isExported: false,
    doc: [],
  })
  return [declaration, functionStructure(plan, checked)]
}

const rest: FunctionParameter = {
  name: 'rest',
  type: { kind: 'array', element: runtimeType('Variadic') } satisfies ArrayType,
  isRest: true,
  isOptional: false,
}

function functionStructure(plan: FunctionPlan, checked: boolean): FunctionDeclarationStructure {
  const { signature } = plan
  const result = resultType(signature.result)
  const returnType = typeText(plan.nonnullResult === null ? result : withoutNull(result))
  const { parameters: bound } = signature
  const required = bound.findLastIndex(({ sizeOf }) => sizeOf === null) + 1
  const parameters = bound.map((parameter, index) => {
    const isOptional = index >= required && !signature.variadic
    const type = isOptional ? parameterType(parameter.type) : acceptedType(parameter)
    return { name: parameter.name, type, isRest: false, isOptional }
  })
  const around = `export function ${plan.name}(): ${returnType} {`.length
  return {
    kind: StructureKind.Function,
    docs: documentation(plan.doc),
    isExported: true,
    name: plan.name,
    parameters: parameterStructures(signature.variadic ? [...parameters, rest] : parameters, around),
    returnType,
    statements: body(plan, checked).map((statement) =>
      printDocument(statementDocument(statement), indentWidth),
    ),
  }
}

/** `$library.declare(…)`. */
function declareCall(plan: FunctionPlan): Expression {
  const { symbol, signature, makes, nonnullResult } = plan
  const plain = descriptor(signature.result)
  const owned =
    makes !== null && makes.parameter === null
      ? runtimeCall('owned', plain, arrow([], name(makes.freedBy)))
      : plain
  const result = nonnullResult === 'checked' ? runtimeCall('nonnull', owned) : owned
  const variadic = signature.variadic ? [text('...')] : []
  const types = arrow([], array([result, parameterObject(signature), ...variadic]))
  const actions = afterCall(plan)
  const options = actions.length === 0 ? [] : [afterOption(plan, actions)]
  return call(member(name('$library'), 'declare'), name(plan.name), text(symbol), types, ...options)
}

/** What the runtime does after a call on another thread: the body's own work on ownership. */
function afterOption(plan: FunctionPlan, actions: readonly AfterCall[]): Expression {
  const used = new Set(actions.map(({ parameter }) => parameter))
  const last = Math.max(...used)
  const names = plan.signature.parameters
    .slice(0, last + 1)
    .map(({ name }, index) => (used.has(index) ? name : `_${name}`))
  const result = actions.some(usesResult) ? 'result' : '_result'
  const properties: PropertyTree[] = [
    { name: 'after', value: arrow([result, ...names], actionsBody(plan, actions)) },
  ]
  const freed = actions.find((action) => action.kind === 'freed')
  if (freed !== undefined) {
    properties.push({ name: 'frees', value: number(freed.parameter) })
    if (freed.onZeroResult) properties.push({ name: 'whenZero', value: trueValue })
  }
  return object(properties)
}

function actionsBody(plan: FunctionPlan, actions: readonly AfterCall[]): Expression | readonly Statement[] {
  const [first, ...others] = actions
  return first !== undefined && others.length === 0 && !usesResult(first)
    ? actionCall(plan, first)
    : actions.map((action) => actionStatement(plan, action))
}

function body(plan: FunctionPlan, checked: boolean): Statement[] {
  const { cName, signature } = plan
  const { parameters, variadic, result } = signature
  const declared = name(`$${plan.name}`)
  const bound = binary(member(declared, 'call'), '??', call(member(declared, 'bind')))
  const context = { owner: cName, checked, holder: holderOf(plan) }
  const values = parameters.map((parameter, index) =>
    argumentConversion(parameter, parameters[index + 1], context),
  )
  if (variadic) {
    values.push({ kind: 'spread', value: runtimeCall('toVariadic', name('rest'), text(cName)) })
  }
  const called = call(name('call'), ...values)
  const actions = afterCall(plan)
  const after = [
    ...kept(plan),
    ...holding(plan, context.holder),
    ...actions.map((action) => actionStatement(plan, action)),
  ]
  const bind = constant('call', bound)
  if (result.kind === 'void') {
    const first = actions.some(usesResult) ? constant('result', called) : does(called)
    return [bind, first, ...after]
  }
  if (after.length === 0) {
    const returned = returns(convertedResult(plan, called))
    // A conversion around a call that takes several lines reads better behind it.
    if (!convertsResult(plan) || fitsOnLine(statementDocument(returned), lineWidth - indentWidth)) {
      return [bind, returned]
    }
  }
  return [bind, constant('result', called), ...after, returns(convertedResult(plan, name('result')))]
}

/** What lies behind the arguments' addresses lives until the call returns. */
function kept({ signature: { parameters, variadic }, makes }: FunctionPlan): Statement[] {
  const names = parameters
    .filter(({ type }, index) => index !== makes?.parameter && needsKeeping(type))
    .map((parameter) => parameter.name)
  if (variadic) names.push('rest')
  const statements: Statement[] = []
  for (let i = 0; i < names.length; i += 4) {
    statements.push(does(runtimeCall('keepAlive', ...names.slice(i, i + 4).map(name))))
  }
  return statements
}

/** The parameter with the handle that what C keeps is registered with; null where there is none. */
function holderOf({ signature: { parameters } }: FunctionPlan): string | null {
  if (!parameters.some((parameter) => parameter.kept || isHeld(parameter))) return null
  return parameters.find(({ type }) => type.kind === 'handle')?.name ?? null
}

/** The data of a retained callback lives as long as the handle that both are registered with. */
function holding({ signature: { parameters } }: FunctionPlan, holder: string | null): Statement[] {
  const data = parameters.filter(
    ({ type }) => type.kind === 'pointer' && type.pointee.kind === 'void' && !type.const,
  )
  if (holder === null || data.length === 0) return []
  return [does(runtimeCall('hold', name(holder), ...data.map((parameter) => name(parameter.name))))]
}

function usesResult(action: AfterCall): boolean {
  return action.kind === 'freed' && action.onZeroResult
}

/** `result` is in scope. */
function actionStatement(plan: FunctionPlan, action: AfterCall): Statement {
  const then = does(actionCall(plan, action))
  if (!usesResult(action)) return then
  const condition = binary(name('result'), '===', number(0))
  return { kind: 'if', condition, then, otherwise: null }
}

function actionCall({ cName, signature }: FunctionPlan, action: AfterCall): Expression {
  const argument = name((signature.parameters[action.parameter] as BoundParameter).name)
  switch (action.kind) {
    case 'owned-out':
      return runtimeCall('ownedOut', argument, name(action.freedBy))
    case 'referenced':
      return runtimeCall('referenced', argument)
    case 'freed':
      return runtimeCall('freed', argument, text(cName))
  }
}
