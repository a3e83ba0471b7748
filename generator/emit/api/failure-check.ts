import type { ApiArgument, ApiCheck, ApiFunction, ApiMessage } from '../../api/api-plan.ts'
import {
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  object,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { type Statement, when } from '../../typescript/statements.ts'
import { construct, outName, rawMember, result } from './call-names.ts'
import { passedValue } from './passed-arguments.ts'

/**
 * Throws where the raw function failed.
 *
 * @param error the class of errors; null where no function fails
 */
export function failureCheck(planned: ApiFunction, error: string | null): Statement[] {
  const { check, cName } = planned
  const failed = failure(check)
  if (failed === null || error === null) return []
  const status = check.kind === 'null' ? nullValue : result
  const said = messageOf(planned)
  const details = detailsOf(planned)
  const told = details === null ? said : [said[0] ?? nullValue, details]
  const thrown = construct(name(error), text(cName), status, name('$codes'), ...told)
  const made = madeObjects(planned)
  const value = made.length === 0 ? thrown : runtimeCall('discarding', thrown, ...made)
  return [when(failed, { kind: 'block', label: null, statements: [{ kind: 'throw', value }] })]
}

/** What a function that failed may have made all the same: it is freed. */
function madeObjects({ arguments: values, outputs }: ApiFunction): Expression[] {
  const owned = new Set(
    outputs.flatMap((output) => (output.from === 'out' && output.isOwned ? [output.name] : [])),
  )
  return values.flatMap((value) =>
    value.kind === 'out' && owned.has(value.name) ? [name(outName(value))] : [],
  )
}

function failure(check: ApiCheck): Expression | null {
  switch (check.kind) {
    case 'none':
      return null
    case 'negative':
      return binary(result, '<', number(0))
    case 'zero':
      return binary(result, '!==', number(0))
    case 'null':
      return binary(result, '===', nullValue)
    case 'codes':
      return check.successes
        .map((success): Expression => binary(result, '!==', rawMember(success)))
        .reduce((left, right) => binary(left, '&&', right))
  }
}

/** What the library says of a failure: the first text that it has. */
function messageOf({ messages, arguments: values, check, cName }: ApiFunction): Expression[] {
  const usable = messages.filter(({ kind }) => check.kind !== 'null' || kind !== 'of-status')
  const texts = usable.map((message) => messageText(message, values, cName))
  return texts.length === 0 ? [] : [texts.reduce((left, right) => binary(left, '??', right))]
}

/** What the library says of a failure beside a text; null where it says nothing. */
function detailsOf({ details, arguments: values, check, cName }: ApiFunction): Expression | null {
  const known = details.filter(({ of }) => check.kind !== 'null' || of.kind !== 'of-status')
  if (known.length === 0) return null
  return object(known.map(({ name, of }) => ({ name, value: messageText(of, values, cName) })))
}

function messageText(message: ApiMessage, values: readonly ApiArgument[], cName: string): Expression {
  const worded = rawMember(message.function)
  switch (message.kind) {
    case 'of-status':
      return call(worded, result)
    case 'of-nothing':
      return call(worded)
    case 'of-argument': {
      const value = values[message.argument]!
      const handle = value.kind === 'out' ? member(name(outName(value)), 'value') : passedValue(value, cName)
      return call(worded, message.via === null ? handle : call(rawMember(message.via), handle))
    }
  }
}
