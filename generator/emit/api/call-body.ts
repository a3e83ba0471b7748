import type { ApiCapacity } from '../../api/plan/api-argument.ts'
import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiOutput } from '../../api/plan/api-output.ts'
import {
  array,
  binary,
  call,
  type Expression,
  falseValue,
  member,
  name,
  nullValue,
  number,
  runtimeCall,
} from '../../typescript/expressions.ts'
import { constant, does, returns, type Statement, when } from '../../typescript/statements.ts'
import { tellsWhich } from './api-types.ts'
import { rawMember, result, settled } from './call-names.ts'
import { failureCheck } from './failure-check.ts'
import { firstCapacity, passedArguments, roomFor } from './passed-arguments.ts'
import { returnedValues } from './returned-values.ts'
import { verdictCheck } from './verdict-check.ts'

/**
 * The body of a function or method: room for what C fills in, the call, what is wrong with it, results.
 *
 * @param error the class of errors; null where no function fails
 */
export function callBody(planned: ApiFunction, error: string | null): Statement[] {
  const grown = planned.arguments.find((each) => each.kind === 'buffer' && each.capacity.grow !== null)
  const room = planned.arguments.flatMap(roomFor)
  const called = rawCall(planned)
  const checks = [...failureCheck(planned, error), ...verdictCheck(planned, error)]
  const after = [...endOf(planned), ...checks, ...returnedValues(planned)]
  if (planned.isAsync && planned.check.kind === 'errno')
    return [...room, constant('settled', called), constant('result', member(settled, 'result')), ...after]
  const first = usesResult(planned) ? constant('result', called) : does(called)
  if (grown?.kind !== 'buffer') return [...room, ...simplified(first, after, called)]
  return growing(grown.capacity, [...room, first], after)
}

/** `const result = f(); return result` is `return f()`. */
function simplified(first: Statement, after: readonly Statement[], called: Expression): Statement[] {
  const [only] = after
  if (after.length === 1 && only?.kind === 'return' && only.value === result) return [returns(called)]
  return [first, ...after]
}

/** More than this no function is tried with, bytes. */
const mostMemory = 0x40000000

function growing(
  capacity: ApiCapacity,
  before: readonly Statement[],
  after: readonly Statement[],
): Statement[] {
  const tried = name('capacity')
  const tooSmall = binary(result, '===', rawMember(capacity.grow!))
  const body: Statement[] = [
    ...before,
    when(binary(tooSmall, '&&', binary(tried, '<', { kind: 'number', value: mostMemory, radix: 16 })), {
      kind: 'continue',
      label: null,
    }),
    ...after,
  ]
  return [
    {
      kind: 'for',
      label: null,
      start: {
        kind: 'variable',
        keyword: 'let',
        name: 'capacity',
        type: null,
        value: growable(capacity),
      },
      condition: null,
      step: { kind: 'assignment', operator: '*=', target: tried, value: number(2) },
      body: { kind: 'block', label: null, statements: body },
    },
  ]
}

/** Twice nothing would be nothing for ever. */
function growable(capacity: ApiCapacity): Expression {
  const first = firstCapacity(capacity)
  return capacity.kind === 'bytes' ? first : call(member(name('Math'), 'max'), number(1), first)
}

function rawCall(planned: ApiFunction): Expression {
  const values = passedArguments(planned)
  if (!planned.isAsync) return call(rawMember(planned.raw), ...values)
  const calling = planned.check.kind === 'errno' ? 'callAsyncWithErrno' : 'callAsync'
  const called = runtimeCall(calling, rawMember(planned.raw), array(values), name('options'))
  return { kind: 'unary', operator: 'await', operand: called }
}

function usesResult({ check, end, outputs }: ApiFunction): boolean {
  const isChecked = check.kind !== 'none' && check.kind !== 'error'
  return isChecked || end !== null || outputs.some(readsResult)
}

function readsResult(output: ApiOutput): boolean {
  const isMeasured = output.kind === 'buffer' || output.kind === 'bytes'
  return output.from === 'result' || (isMeasured && output.length.kind === 'result')
}

function endOf({ end, outputs, check }: ApiFunction): Statement[] {
  if (end === null) return []
  const ended = end.kind === 'null' ? nullValue : rawMember(end.name)
  const isPlain = outputs.length === 0 && !tellsWhich(check)
  return [when(binary(result, '===', ended), returns(isPlain ? falseValue : name('undefined')))]
}
