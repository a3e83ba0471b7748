import * as $ from '../../runtime/generated.ts'
import type { FunctionPlan } from '../plan/binding-plan.ts'
import { afterCall } from '../plan/declarations/after-call.ts'
import { type Named, signatureOf } from './descriptors.ts'

type AnyFunction = (...args: unknown[]) => unknown

/**
 * A function of a library, checked and bound at its first call like a generated one, only driven by its types instead
 * of written out.
 *
 * @param functionNamed the module's function of a name, for the free functions of handles
 */
export function bindFunction(
  plan: FunctionPlan,
  library: $.Library,
  named: Named,
  functionNamed: (name: string) => AnyFunction,
): AnyFunction {
  const { name, cName, symbol, signature, makes, frees, nonnullResult } = plan
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
    if (variadic) raws.push(...$.toVariadic(args.slice(count) as $.Variadic[], cName))
    const raw = (declaration.call ?? declaration.bind())(...raws)
    $.keepAlive(args, raws)
    const value: unknown = result.fromC(raw, cName, args)
    after(value, ...args)
    return value
  }
  Object.defineProperty(bound, 'name', { value: name })
  const after = (result: unknown, ...args: unknown[]): void => {
    noteOwnership(plan, result, args, functionNamed)
  }
  const declaration = library.declare(
    bound,
    symbol,
    () => {
      const [plain, ...rest] = signatureOf(signature, named)
      const isOwned = makes !== null && makes.parameter === null
      const result = isOwned ? $.owned(plain as never, () => functionNamed(makes.freedBy)) : plain
      return [nonnullResult === 'checked' ? $.nonnull(result) : result, ...rest]
    },
    frees === null
      ? { after }
      : { after, frees: frees.parameter, ...(frees.onZeroResult && { whenZero: true as const }) },
  )
  return bound
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
        $.ownedOut(argument, functionNamed(action.freedBy))
        break
      case 'referenced':
        $.referenced(argument as $.Handle | null)
        break
      case 'freed':
        if (!action.onZeroResult || result === 0) $.freed(argument, plan.cName)
    }
  }
}
