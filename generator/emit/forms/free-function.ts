import type { FreeArgument, FunctionPlan, MakePlan } from '../../plan/binding-plan.ts'
import {
  arrow,
  call,
  type Expression,
  name,
  nullValue,
  number,
  runtime,
  runtimeCall,
} from '../../typescript/expressions.ts'

/** What frees a handle: a function, or `(owned) => XFreeGC(display, owned)`. */
export function freeFunction({ freedBy, freeArguments }: MakePlan, plan: FunctionPlan): Expression {
  if (freeArguments === null) return name(freedBy)
  const values = freeArguments.map((argument) => argumentExpression(argument, plan))
  return arrow(['owned'], call(name(freedBy), ...values))
}

function argumentExpression(argument: FreeArgument, { signature }: FunctionPlan): Expression {
  switch (argument.kind) {
    case 'handle':
      return name('owned')
    case 'indirect':
      return {
        kind: 'new',
        callee: runtime('Out'),
        arguments: [
          argument.isHandle ? name(argument.className) : runtimeCall('pointer', name(argument.className)),
          name('owned'),
        ],
      }
    case 'given':
      return name(signature.parameters[argument.parameter]!.name)
    case 'null':
      return nullValue
    case 'zero':
      return number(0)
  }
}

/** The parameters of the maker that {@link freeFunction} mentions, 0-based. */
export function freeParameters({ freeArguments }: MakePlan): number[] {
  return (freeArguments ?? []).flatMap((argument) => (argument.kind === 'given' ? [argument.parameter] : []))
}
