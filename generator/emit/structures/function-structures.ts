import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type {
  FunctionPlan,
  MakePlan,
  Presence,
  TranslatedChoice,
  VariadicPlan,
} from '../../plan/binding-plan.ts'
import { type AfterCall, afterCall } from '../../plan/declarations/after-call.ts'
import type { BoundSignature, BoundType } from '../../plan/types/bound-type.ts'
import { isHeld } from '../../plan/types/held-parameters.ts'
import {
  array,
  arrow,
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  object,
  type PropertyTree,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { namesIn } from '../../typescript/names-in.ts'
import { constant, does, returns, type Statement } from '../../typescript/statements.ts'
import { type ArrayType, nullable, runtimeType, type TypeTree, withoutNull } from '../../typescript/types.ts'
import { argumentConversion } from '../forms/argument-conversion.ts'
import {
  actionCall,
  actionStatement,
  isConditional,
  kept,
  lastLedTo,
  needsHandle,
  parametersOf,
  usesResult,
  withGivenAway,
  withKeptRecords,
} from '../forms/call-effects.ts'
import { descriptor, parameterObject } from '../forms/descriptors.ts'
import { acceptedType, parameterType, resultType } from '../forms/form-types.ts'
import { freeFunction, freeParameters } from '../forms/free-function.ts'
import { lastingEffects, lastingOption } from '../forms/lasting-effects.ts'
import { convertedResult, convertsResult, textFree } from '../forms/result-conversion.ts'
import { translatedBody } from '../forms/translated-body.ts'
import { fitsOnLine, indentWidth, lineWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeText } from '../print/type-document.ts'
import { choice, presenceCall, whereItExists } from './choices.ts'
import { documentation } from './documentation.ts'
import { shimDeclare } from './library-structure.ts'
import { type FunctionParameter, parameterStructures } from './parameter-structures.ts'
import type { StatementGroup } from './statement-groups.ts'
import { pureConstant } from './variable-structure.ts'

/**
 * A function: its declaration, by which the runtime binds the symbol at the first call, and the body that
 * binds, checks the arguments and calls.
 *
 *     int add(int a, int b);
 *
 *     const $add = $declare(add, 'add');
 *
 *     export function add(a: number, b: number): number {
 *       const call = $add.call ?? $add.bind([$.int, { a: $.int, b: $.int }]);
 *       return call($.toInt(a, 'add', 'a'), $.toInt(b, 'add', 'b'));
 *     }
 *
 * The types stand in the body, which an engine reads over when it loads the module and compiles when the
 * function is called first.
 */
export function functionStructures(
  plan: FunctionPlan,
  checked: boolean,
  declare: Expression,
  presence: Presence,
): StatementGroup {
  if (plan.implementation.kind === 'translated') {
    const where = presence.get(plan.name)
    const refusal = where === undefined ? [] : [does(presenceCall('only', plan.name, where, nullValue))]
    const translated = translatedBody(plan, plan.implementation.variants, checked)
    return [functionStructure(plan, [...refusal, ...translated])]
  }
  if (plan.implementation.kind === 'translated-choice') {
    return chosenFunctionStructures(plan, plan.implementation.choices, checked, presence)
  }
  const declareWith = plan.implementation.kind === 'shim' ? shimDeclare : declare
  const signature = signatureExpression(plan, presence)
  return [
    pureConstant(`$${plan.name}`, declareCall(plan, declareWith, signature)),
    functionStructure(plan, body(plan, checked, signature)),
  ]
}

/**
 * A function whose translation is not the same on all targets: a function for each form, of which the
 * exported one calls the target's.
 */
function chosenFunctionStructures(
  plan: FunctionPlan,
  choices: readonly TranslatedChoice[],
  checked: boolean,
  presence: Presence,
): StatementGroup {
  const chosen = `$${plan.name}`
  const own = choices.map(({ targets, implementation }, index) => ({
    targets,
    implementation,
    name: `${chosen}$on${index + 1}`,
  }))
  const where = presence.get(plan.name)
  const refusal = where === undefined ? [] : [does(presenceCall('only', plan.name, where, nullValue))]
  const called = call(name(chosen), ...plan.signature.parameters.map((parameter) => name(parameter.name)))
  const isVoid = plan.signature.result.kind === 'void'
  return [
    ...own.map(
      ({ implementation, name }): FunctionDeclarationStructure => ({
        ...functionStructure(
          { ...plan, name, doc: [], implementation },
          translatedBody({ ...plan, implementation }, implementation.variants, checked),
        ),
        isExported: false,
      }),
    ),
    pureConstant(
      chosen,
      choice(own.map(({ targets, name: function_ }) => ({ targets, value: name(function_) }))),
    ),
    functionStructure(plan, [...refusal, isVoid ? does(called) : returns(called)]),
  ]
}

const rest: FunctionParameter = {
  name: 'rest',
  type: { kind: 'array', element: runtimeType('Variadic') } satisfies ArrayType,
  isRest: true,
  isOptional: false,
}

function functionStructure(
  plan: FunctionPlan,
  statements: readonly Statement[],
): FunctionDeclarationStructure {
  const { signature } = plan
  const plain = resultType(signature.result)
  const result = plan.makes?.parameter === null ? ownedType(plain) : plain
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
    ...typeParameters(signature),
    parameters: parameterStructures(signature.variadic ? [...parameters, rest] : parameters, around),
    returnType,
    statements: statements.map((statement) =>
      printDocument(statementDocument(statement), ownLine(indentWidth)),
    ),
  }
}

/** `<T>`, where a macro takes types. */
function typeParameters({ parameters }: BoundSignature): { typeParameters?: string[] } {
  const letters = parameters.flatMap(({ type }) => (type.kind === 'type-argument' ? [type.letter] : []))
  return letters.length === 0 ? {} : { typeParameters: letters }
}

/** `$.Owned<archive> | null`. */
function ownedType(type: TypeTree): TypeTree {
  return type.kind === 'nullable' ? nullable(runtimeType('Owned', type.type)) : runtimeType('Owned', type)
}

/** `[$.int, { a: $.int, b: $.int }]`. */
function signatureExpression(plan: FunctionPlan, presence: Presence): Expression {
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

/** The variables of functions: what has such a name outside is hidden inside. */
const variables: ReadonlySet<string> = new Set(['call', 'result', 'before', 'rest'])

/** Whether a signature means the same inside of the function, where functions that it names may be hidden. */
function standsInBody(signature: Expression): boolean {
  return ![...namesIn(signature)].some((name) => variables.has(name))
}

/** `$declare(…)`, or `$library.declare(…)`. */
function declareCall(plan: FunctionPlan, declare: Expression, signature: Expression): Expression {
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

function body(plan: FunctionPlan, checked: boolean, described: Expression): Statement[] {
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
