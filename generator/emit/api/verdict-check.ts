import type { ApiFunction, ApiVerdict } from '../../api/plan/api-function.ts'
import {
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  object,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, type Statement, when } from '../../typescript/statements.ts'
import { construct, rawMember, result } from './call-names.ts'

const status = name('status')

/** What `verdictTable` declares: the constants of each kind of verdict. */
export const verdictTable = '$verdicts'

/** Throws where another function says that the result stands for a failure; the result is freed. */
export function verdictCheck({ verdict, cName }: ApiFunction, error: string | null): Statement[] {
  if (verdict === null || error === null) return []
  const said = messageOf(verdict)
  const details = verdict.details.map((each) => ({
    name: each.name,
    value: call(rawMember(each.function), result, ...each.constants.map(rawMember)),
  }))
  const codes = member(name(verdictTable), verdict.by)
  const told = details.length === 0 ? [said] : [said, object(details)]
  const thrown = construct(name(error), text(cName), status, codes, ...told)
  const value = runtimeCall('discarding', thrown, result)
  const failed = verdict.successes
    .map((success): Expression => binary(status, '!==', rawMember(success)))
    .reduce((left, right) => binary(left, '&&', right))
  return [
    constant('status', call(rawMember(verdict.by), result)),
    when(failed, { kind: 'block', label: null, statements: [{ kind: 'throw', value }] }),
  ]
}

function messageOf({ message }: ApiVerdict): Expression {
  if (message === null) return nullValue
  const said = call(rawMember(message.function), result)
  if (!message.isPointer) return said
  return binary(call({ kind: 'member', object: said, name: 'text', optional: true }), '??', nullValue)
}
