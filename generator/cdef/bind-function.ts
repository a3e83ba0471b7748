import * as $ from '../../runtime/generated.ts'
import type { FreeArgument, FunctionPlan, MakePlan, VariadicPlan } from '../plan/binding-plan.ts'
import { afterCall } from '../plan/declarations/after-call.ts'
import type { TextFree } from '../plan/types/bound-type.ts'
import { type Named, signatureOf } from './descriptors.ts'

type AnyFunction = (...args: unknown[]) => unknown

/**
 * A function of a library, checked and bound at its first call like a generated one, only driven by its types
 * instead of written out.
 *
 * @param functionNamed the module's function of a name, for the free functions of handles
 */
export function bindFunction(
  plan: FunctionPlan,
  library: $.Library,
  named: Named,
  functionNamed: (name: string) => AnyFunction,
): AnyFunction {
  const { name, cName, symbol, signature, makes, frees, lasting, nonnullResult } = plan
  const bound = (...args: unknown[]): unknown => {
    const { result, parameters, variadic } = declaration.prototype
    const count = parameters.length
    const least = variadic ? count : $.leastArguments(parameters)
    if (args.length < least || (!variadic && args.length > count)) {
      throw new TypeError(
        `${cName}: takes ${variadic ? 'at least ' : ''}${count} arguments, got ${args.length}`,
      )
    }
    const raws = $.argumentsToC(parameters, args, cName)
    if (lasting !== null) $.makeLasting(lasting, args, raws)
    for (const [place, given] of declaration.givenAway(args, raws)) raws[place] = given
    if (plan.variadic !== null) raws.push(...variadicArguments(plan, plan.variadic, args))
    if (frees !== null) {
      const freed = args[frees.parameter]
      $.toFreed(null, frees.indirect ? $.ledTo(freed) : freed)
    }
    const raw = (declaration.call ?? declaration.bind())(...raws)
    $.keepAlive(args, raws)
    if (plan.variadic?.lifetime.kind === 'until-set') {
      const handle = args[plan.variadic.lifetime.handle] as $.Handle | null
      $.settleInPlace(handle, cName, result.isAddress ? raw === null : raw)
    }
    const value: unknown = result.fromC(raw, cName, args)
    if (lasting !== null) $.lastWithRecords(lasting, cName, value, args, raws)
    after(value, ...args)
    const isOwning = makes !== null && makes.parameter === null && makes.form === 'memory'
    return isOwning ? $.owning(value, freeFunction(makes, args, functionNamed)) : value
  }
  Object.defineProperty(bound, 'name', { value: name })
  const after = (result: unknown, ...args: unknown[]): void => {
    noteOwnership(plan, result, args, functionNamed)
  }
  const described = (): $.Signature => {
    const [plain, ...rest] = signatureOf(signature, named)
    const { result: form } = signature
    const owned =
      makes !== null &&
      makes.parameter === null &&
      makes.form === 'handle' &&
      (makes.freeArguments ?? []).every(({ kind }) => kind !== 'given')
        ? $.owned(
            plain as never,
            () => freeFunction(makes, [], functionNamed) as never,
            makes.parent ?? undefined,
          )
        : plan.lentBy !== null
          ? $.lent(plain as never, plan.lentBy)
          : plain
    const result =
      form.kind === 'freed-string' ? $.freedText(() => textFree(form.freedBy, functionNamed)) : owned
    return [nonnullResult === 'checked' ? $.nonnull(result) : result, ...rest]
  }
  const declaration = library.declare(bound, symbol, {
    signature: described,
    after,
    ...(lasting !== null && { lasting }),
    ...(plan.takesOver !== null && { takesOver: plan.takesOver.parameters }),
    ...(frees !== null && { frees: frees.parameter }),
    ...(frees?.indirect === true && { indirect: true as const }),
    ...(frees?.onZeroResult === true && { whenZero: true as const }),
  })
  return bound
}

function textFree(freedBy: TextFree, memberNamed: (name: string) => unknown): AnyFunction {
  switch (freedBy.kind) {
    case 'function':
      return memberNamed(freedBy.name) as AnyFunction
    case 'variable':
      return (memberNamed(freedBy.name) as $.Variable<unknown>).value as AnyFunction
    case 'free':
      return $.free as AnyFunction
  }
}

function variadicArguments(
  { cName, signature: { parameters } }: FunctionPlan,
  { isEnded, lifetime }: VariadicPlan,
  args: readonly unknown[],
): unknown[] {
  const rest = args.slice(parameters.length) as $.Variadic[]
  const given = isEnded ? [...rest, null] : rest
  switch (lifetime.kind) {
    case 'call':
      return $.toVariadic(given, cName)
    case 'until-set': {
      const place = lifetime.numbers.map((index) => args[index] as number | string)
      return $.toSetVariadic(given, cName, args[lifetime.handle] as $.Handle | null, ...place)
    }
    case 'kept':
      return $.toHeldVariadic(
        given,
        cName,
        lifetime.handle === null ? null : (args[lifetime.handle] as $.Handle),
      )
  }
}

/** What a generated function does after the call, by the plan. */
function noteOwnership(
  plan: FunctionPlan,
  result: unknown,
  args: readonly unknown[],
  functionNamed: (name: string) => AnyFunction,
): void {
  for (const action of afterCall(plan)) {
    const argument = args[action.parameter]
    switch (action.kind) {
      case 'owned-out':
        $.ownedOut(
          argument,
          freeFunction(action.makes, args, functionNamed),
          result,
          parentOf(action.makes, args),
        )
        break
      case 'referenced':
        $.referenced(argument as $.Handle | null)
        break
      case 'given-away':
        if (!action.onSuccess || isSuccess(result))
          $.givenAway(argument, action.owner === null ? null : args[action.owner], plan.cName, action.livesOn)
        break
      case 'given-to-result':
        $.withGivenAway(result, plan.cName, action.onSuccess, action.livesOn, argument)
        break
      case 'kept-record':
        $.holdWith(action.holder === 'result' ? result : args[action.holder], argument)
        break
      case 'given-back':
        if (isSuccess(result)) $.givenBack(argument)
        break
      case 'freed':
        if (!action.onZeroResult || result === 0) $.freed(argument, plan.cName)
        break
      case 'freed-out':
        if (!action.onZeroResult || result === 0) {
          $.freedOut(argument, $.lastLedTo(argument), plan.cName)
        }
    }
  }
}

function isSuccess(result: unknown): boolean {
  return typeof result === 'number' || typeof result === 'bigint'
    ? result >= 0
    : result !== null && result !== false
}

/** The function that frees what a call handed out, with what else it takes. */
function freeFunction(
  { freedBy, freeArguments }: MakePlan,
  given: readonly unknown[],
  functionNamed: (name: string) => AnyFunction,
): (handle: never) => unknown {
  const free = functionNamed(freedBy)
  if (freeArguments === null) return free as (handle: never) => unknown
  return (handle: $.Handle) => free(...freeArguments.map((argument) => freeArgument(argument, handle, given)))
}

function freeArgument(argument: FreeArgument, handle: $.Handle, given: readonly unknown[]): unknown {
  switch (argument.kind) {
    case 'handle':
      return handle
    case 'indirect':
      return new $.Out(
        argument.isHandle ? (handle.constructor as never) : $.pointer(handle.constructor as never),
        handle as never,
      )
    case 'given':
      return given[argument.parameter]
    case 'null':
      return null
    case 'zero':
      return 0
  }
}

function parentOf({ parent }: MakePlan, given: readonly unknown[]): $.Handle | null | undefined {
  return parent === null ? undefined : (given[parent] as $.Handle | null)
}
