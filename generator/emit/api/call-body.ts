import type {
  ApiArgument,
  ApiCallbackParameter,
  ApiCapacity,
  ApiCheck,
  ApiFunction,
  ApiMessage,
  ApiOutput,
} from '../../api/api-plan.ts'
import {
  array,
  arrow,
  binary,
  call,
  type Expression,
  falseValue,
  member,
  name,
  nullValue,
  number,
  object,
  runtime,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { constant, does, returns, type Statement, when } from '../../typescript/statements.ts'
import { named, runtimeType } from '../../typescript/types.ts'
import { descriptor } from '../forms/descriptors.ts'
import { qualifiedType, rawModule } from './qualified-type.ts'

const raw = name(rawModule)
const result = name('result')
const undefinedValue = name('undefined')

/** What the body knows of the module. */
export interface CallContext {
  /** The class of errors; null where no function fails. */
  readonly error: string | null
}

/** A function of the raw module. */
export function rawMember(memberName: string): Expression {
  return member(raw, memberName)
}

/** The body of a function or method: room for what C fills in, the call, what is wrong with it, results. */
export function callBody(planned: ApiFunction, context: CallContext): Statement[] {
  const grown = planned.arguments.find((each) => each.kind === 'buffer' && each.capacity.grow !== null)
  const room = planned.arguments.flatMap(roomFor)
  const called = rawCall(planned)
  const after = [...endOf(planned), ...failureOf(planned, context), ...resultsOf(planned)]
  const needsResult = usesResult(planned)
  const first = needsResult ? constant('result', called) : does(called)
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
  { grow, ...first }: ApiCapacity,
  before: readonly Statement[],
  after: readonly Statement[],
): Statement[] {
  const capacity = name('capacity')
  const tooSmall = binary(result, '===', rawMember(grow!))
  const body: Statement[] = [
    ...before,
    when(binary(tooSmall, '&&', binary(capacity, '<', { kind: 'number', value: mostMemory, radix: 16 })), {
      kind: 'continue',
      label: null,
    }),
    ...after,
  ]
  return [
    {
      kind: 'for',
      label: null,
      start: { kind: 'variable', keyword: 'let', name: 'capacity', type: null, value: firstCapacity(first) },
      condition: null,
      step: { kind: 'assignment', operator: '*=', target: capacity, value: number(2) },
      body: { kind: 'block', label: null, statements: body },
    },
  ]
}

function firstCapacity(capacity: Omit<ApiCapacity, 'grow'>): Expression {
  const first = capacity as ApiCapacity
  if (first.kind === 'bytes') return number(first.bytes)
  return call(
    rawMember(first.function),
    ...first.arguments.map(({ name: given, isLength }) =>
      isLength
        ? runtimeCall('byteLengthOf', name(given), text(first.function), text(given), text(given))
        : name(given),
    ),
  )
}

function roomFor(value: ApiArgument): Statement[] {
  switch (value.kind) {
    case 'record':
      return [constant(value.name, construct(rawMember(value.className)))]
    case 'out': {
      const form = qualifiedType(value.type)
      const initial = value.isInput ? [name(value.name)] : []
      return [constant(outName(value), construct(runtime('Out'), descriptor(form), ...initial))]
    }
    case 'buffer': {
      const capacity = value.capacity.grow === null ? firstCapacity(value.capacity) : name('capacity')
      return [constant(value.name, construct(name('Uint8Array'), capacity))]
    }
    case 'buffer-length': {
      const length = member(name(value.of), 'length')
      return [constant(value.name, construct(runtime('Out'), descriptor(value.type), length))]
    }
    default:
      return []
  }
}

function construct(callee: Expression, ...values: readonly Expression[]): Expression {
  return { kind: 'new', callee, arguments: values }
}

/** What the caller gives has the parameter's name. */
function outName(value: { readonly name: string; readonly isInput: boolean }): string {
  return value.isInput ? `${value.name}Out` : value.name
}

function rawCall(planned: ApiFunction): Expression {
  const values = rawArguments(planned)
  if (!planned.isAsync) return call(rawMember(planned.raw), ...values)
  const settled = runtimeCall('callAsync', rawMember(planned.raw), array(values), name('options'))
  return { kind: 'unary', operator: 'await', operand: settled }
}

function rawArguments({ arguments: values, isVariadic, cName }: ApiFunction): Expression[] {
  const last = values.findLastIndex(({ kind }) => kind !== 'left-out')
  const passed = values.slice(0, last + 1).map((value) => passedValue(value, cName))
  return isVariadic ? [...passed, { kind: 'spread', value: name('rest') }] : passed
}

function passedValue(value: ApiArgument, cName: string): Expression {
  switch (value.kind) {
    case 'self':
      return member(name('this'), 'raw')
    case 'input': {
      const given = name(value.parameter.name)
      return value.isOptional ? binary(given, '??', nullValue) : given
    }
    case 'object':
      return handleOf(value)
    case 'closure': {
      const given = name(value.name)
      const whole = closure(value)
      if (!value.isNullable) return whole
      return { kind: 'conditional', condition: given, whenTrue: whole, whenFalse: nullValue }
    }
    case 'out':
      return name(outName(value))
    case 'record':
    case 'buffer':
    case 'buffer-length':
      return name(value.name)
    case 'capacity':
      return member(name(value.of), 'length')
    case 'length':
      return runtimeCall('byteLengthOf', name(value.of), text(cName), text(value.of), text(value.of))
    case 'left-out':
      return undefinedValue
    case 'value':
      return value.value === null ? nullValue : number(value.value)
    case 'constant':
      return rawMember(value.name)
  }
}

function handleOf({ name: given, isNullable }: ApiArgument & { kind: 'object' }): Expression {
  if (!isNullable) return member(name(given), 'raw')
  return binary({ kind: 'member', object: name(given), name: 'raw', optional: true }, '??', nullValue)
}

/** The function that C calls, around the one that the caller gave. */
function closure({ name: given, type, parameters }: ApiArgument & { kind: 'closure' }): Expression {
  // The function that the caller gave must not be hidden.
  const own = (parameter: string): string => (parameter === given ? `${parameter}_` : parameter)
  const counts = new Set(parameters.map((each) => (each.kind === 'objects' ? each.count : null)))
  const isRead = ({ kind, name }: ApiCallbackParameter): boolean => kind !== 'dropped' || counts.has(name)
  const values = parameters.flatMap((each) => closureArgument(each, own, type) ?? [])
  return arrow(
    parameters.map((each) => (isRead(each) ? own(each.name) : `_${each.name}`)),
    call(name(given), ...values),
  )
}

/** null: the function is not given it. */
function closureArgument(
  parameter: ApiCallbackParameter,
  own: (name: string) => string,
  type: string,
): Expression | null {
  const value = name(own(parameter.name))
  switch (parameter.kind) {
    case 'dropped':
      return null
    case 'plain':
      return value
    case 'object':
      return construct(name(parameter.className), runtimeCall('present', value, text(type)))
    case 'objects':
      return runtimeCall('objectsAt', value, name(own(parameter.count)), name(parameter.className))
  }
}

function usesResult({ check, end, outputs }: ApiFunction): boolean {
  const isResult = outputs.some(({ from, length }) => from === 'result' || length?.kind === 'result')
  return check.kind !== 'none' || end !== null || isResult
}

function endOf({ end, outputs }: ApiFunction): Statement[] {
  if (end === null) return []
  const ended = end.kind === 'null' ? nullValue : rawMember(end.name)
  return [when(binary(result, '===', ended), returns(outputs.length === 0 ? falseValue : undefinedValue))]
}

function failureOf(planned: ApiFunction, { error }: CallContext): Statement[] {
  const { check, cName } = planned
  const failed = failure(check)
  if (failed === null || error === null) return []
  const status = check.kind === 'null' ? nullValue : result
  const thrown = construct(name(error), text(cName), status, name('$codes'), ...messageOf(planned))
  const made = planned.arguments.flatMap((value, index) => {
    const isMade = planned.outputs.some((output) => output.from === 'out' && output.isOwned)
    return isMade && value.kind === 'out' && index >= 0 ? [value] : []
  })
  const owned = made.filter((value) =>
    planned.outputs.some((output) => output.name === value.name && output.isOwned),
  )
  const value =
    owned.length === 0
      ? thrown
      : runtimeCall('discarding', thrown, ...owned.map((each) => name(outName(each))))
  const then = { kind: 'block', label: null, statements: [{ kind: 'throw', value }] } as const
  return [when(failed, then)]
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

function resultsOf(planned: ApiFunction): Statement[] {
  const { outputs, end, check } = planned
  const [only, ...others] = outputs
  if (only === undefined) {
    if (end !== null) return [returns(trueValue)]
    return check.kind === 'codes' && check.successes.length > 1 ? [returns(result)] : []
  }
  if (others.length === 0) return [returns(outputValue(only, planned))]
  const properties = outputs.map((output) => ({ name: output.name, value: outputValue(output, planned) }))
  return [returns(object(properties))]
}

function outputValue(output: ApiOutput, planned: ApiFunction): Expression {
  const { className, isOwned, nonnull, length, type, from } = output
  const source = planned.arguments.find((value) => 'name' in value && value.name === output.name)
  if (length !== null) {
    const bytes = lengthOf(output, planned)
    if (source?.kind === 'buffer')
      return call(member(name(output.name), 'subarray'), number(0), toNumber(bytes))
    return runtimeCall(isOwned ? 'takenBytes' : 'lentBytes', readValue(output, planned), bytes)
  }
  if (from === 'out' && type.kind === 'record') return name(output.name)
  if (isOwned && from === 'out' && className === null) {
    return member(name(output.name), 'owned')
  }
  const value = readValue(output, planned)
  if (output.isText) {
    const text = call({ kind: 'member', object: value, name: 'text', optional: true })
    return binary(text, '??', nullValue)
  }
  if (className === null)
    return nonnull && isNullable(output, planned) ? runtimeCall('present', value, text(planned.cName)) : value
  const made: Expression = nonnull
    ? construct(
        name(className),
        isNullable(output, planned) ? runtimeCall('present', value, text(planned.cName)) : value,
      )
    : runtimeCall('wrap', name(className), value)
  if (!isOwned) return made
  const owned = runtimeType('Owned', named(className))
  return { kind: 'as', value: made, type: nonnull ? owned : { kind: 'nullable', type: owned } }
}

/** The compiler does not know that it is not NULL. */
function isNullable({ from, type }: ApiOutput, { check, end }: ApiFunction): boolean {
  const kinds: readonly string[] = ['integer', 'float', 'bool', 'enum', 'record', 'void']
  if (kinds.includes(type.kind)) return false
  return from === 'out' || (check.kind !== 'null' && end?.kind !== 'null')
}

function readValue({ from, name: output }: ApiOutput, { arguments: values }: ApiFunction): Expression {
  if (from === 'result') return result
  const source = values.find((value) => value.kind === 'out' && value.name === output)
  return member(name(source?.kind === 'out' ? outName(source) : output), 'value')
}

function lengthOf({ length }: ApiOutput, planned: ApiFunction): Expression {
  switch (length!.kind) {
    case 'out':
      return member(name(length!.kind === 'out' ? length!.name : ''), 'value')
    case 'result':
      return result
    case 'function':
      return call(rawMember(length!.kind === 'function' ? length!.name : ''), ...rawArguments(planned))
  }
}

function toNumber(value: Expression): Expression {
  return call(name('Number'), value)
}
