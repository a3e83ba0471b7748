import type { ApiArgument } from '../../api/plan/api-argument.ts'
import type { ApiCheck, ApiErrorObject, ApiMessage } from '../../api/plan/api-check.ts'
import type { ApiFunction } from '../../api/plan/api-function.ts'
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
import { construct, outName, rawMember, result, settledErrno } from './call-names.ts'
import { passedValue } from './passed-arguments.ts'

/**
 * Throws where the raw function failed.
 *
 * @param error the class of errors; null where no function fails
 */
export function failureCheck(planned: ApiFunction, error: string | null): Statement[] {
  const { check, cName } = planned
  if (error === null) return []
  if (check.kind === 'error') return errorCheck(check.error, planned, error)
  const failed = failure(check)
  if (failed === null) return []
  const thrown =
    check.kind === 'errno'
      ? runtimeCall('withErrno', name(error), text(cName), ...(planned.isAsync ? [settledErrno] : []))
      : construct(name(error), text(cName), statusOf(check), name('$codes'), ...told(planned))
  return [when(failed, throwing(thrown, planned))]
}

/** What the library says of a failure: a text, and what errors carry beside it. */
function told(planned: ApiFunction): Expression[] {
  const said = messageOf(planned)
  const details = detailsOf(planned)
  return details === null ? said : [said[0] ?? nullValue, details]
}

function throwing(thrown: Expression, planned: ApiFunction): Statement {
  const made = madeObjects(planned)
  const value = made.length === 0 ? thrown : runtimeCall('discarding', thrown, ...made)
  return { kind: 'block', label: null, statements: [{ kind: 'throw', value }] }
}

function statusOf({ kind }: ApiCheck): Expression {
  return kind === 'null' || kind === 'false' ? nullValue : result
}

/** An error that C made is read, freed and thrown. */
function errorCheck(made: ApiErrorObject, planned: ApiFunction, error: string): Statement[] {
  const failed = member(name(made.name), 'value')
  const code = made.code === null ? nullValue : member(failed, made.code)
  const { freedBy } = made
  const worded = made.message === null ? [] : [errorText(made.message, failed)]
  const thrown = construct(name(error), text(planned.cName), code, name('$codes'), ...worded)
  const value = freedBy === null ? thrown : runtimeCall('afterFreeing', thrown, rawMember(freedBy), failed)
  return [when(binary(failed, '!==', nullValue), throwing(value, planned))]
}

function errorText(message: NonNullable<ApiErrorObject['message']>, failed: Expression): Expression {
  return message.kind === 'function' ? call(rawMember(message.name), failed) : fieldText(failed, message)
}

/** The text in a field, of a record that may be NULL. */
function fieldText(
  record: Expression,
  { name: field, isPointer }: { readonly name: string; readonly isPointer: boolean },
): Expression {
  const value: Expression = { kind: 'member', object: record, name: field, optional: true }
  const read = isPointer ? call({ kind: 'member', object: value, name: 'text', optional: true }) : value
  return binary(read, '??', nullValue)
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
    case 'error':
      return null
    case 'false':
      return { kind: 'unary', operator: '!', operand: result }
    case 'errno':
      return binary(result, '===', check.failure === 'null' ? nullValue : number(-1))
    case 'negative':
    case 'error-code':
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
  const usable = messages.filter(({ kind }) => hasStatus(check) || kind !== 'of-status')
  const filled = values.flatMap((value) =>
    value.kind === 'error-text' ? [runtimeCall('filledText', name(value.name))] : [],
  )
  const texts = [...filled, ...usable.map((message) => messageText(message, values, cName))]
  return texts.length === 0 ? [] : [texts.reduce((left, right) => binary(withoutDefault(left), '??', right))]
}

/** `text ?? null` as `text`: something else stands behind it. */
function withoutDefault(value: Expression): Expression {
  const isDefaulted = value.kind === 'binary' && value.operator === '??' && value.right === nullValue
  return isDefaulted ? value.left : value
}

/** What the library says of a failure beside a text; null where it says nothing. */
function detailsOf({ details, arguments: values, check, cName }: ApiFunction): Expression | null {
  const known = details.filter(({ of }) => hasStatus(check) || of.kind !== 'of-status')
  if (known.length === 0) return null
  return object(known.map(({ name, of }) => ({ name, value: messageText(of, values, cName) })))
}

function hasStatus({ kind }: ApiCheck): boolean {
  return kind !== 'null' && kind !== 'false'
}

function messageText(message: ApiMessage, values: readonly ApiArgument[], cName: string): Expression {
  const said = call(rawMember(message.function), ...toldOf(message, values, cName))
  switch (message.text.kind) {
    case 'field':
      return fieldText(said, message.text)
    case 'pointed':
      return binary(call({ kind: 'member', object: said, name: 'text', optional: true }), '??', nullValue)
    case 'result':
      return said
  }
}

/** What a function that words a failure takes. */
function toldOf(message: ApiMessage, values: readonly ApiArgument[], cName: string): Expression[] {
  switch (message.kind) {
    case 'of-status':
      return [result]
    case 'of-nothing':
      return []
    case 'of-argument': {
      const value = values[message.argument]!
      const handle = value.kind === 'out' ? member(name(outName(value)), 'value') : passedValue(value, cName)
      return [message.via === null ? handle : call(rawMember(message.via), handle)]
    }
  }
}
