import type {
  ApiArgument,
  ApiCallbackParameter,
  ApiClosure,
  ApiFirstCapacity,
  ApiInitializer,
} from '../../api/plan/api-argument.ts'
import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiContentsForm } from '../../api/plan/api-output.ts'
import {
  arrow,
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  runtime,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, type Statement } from '../../typescript/statements.ts'
import { descriptor } from '../forms/descriptors.ts'
import { construct, outName, rawMember } from './call-names.ts'
import { flagTable } from './flag-structures.ts'
import { qualifiedType } from './qualified-type.ts'

/** Bytes that a library has to word a failure. */
const errorTextLength = 1024

/** Room for what C fills in, before the call. */
export function roomFor(value: ApiArgument): Statement[] {
  switch (value.kind) {
    case 'record':
      return [constant(value.name, recordRoom(value))]
    case 'error':
      return [constant(value.name, construct(runtime('Out'), descriptor(qualifiedType(value.type))))]
    case 'error-text':
      return [constant(value.name, construct(name('Uint8Array'), number(errorTextLength)))]
    case 'elements':
      return [constant(arrayName(value), arrayOf(value))]
    case 'out': {
      const form = qualifiedType(value.type)
      const initial = value.isInput ? [name(value.name)] : []
      const room =
        value.guard === null
          ? construct(runtime('Out'), descriptor(form), ...initial)
          : construct(runtime('GuardedOut'), descriptor(form), text(value.guard.place), ...initial)
      return [constant(outName(value), room)]
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

function recordRoom({ className, guard }: ApiArgument & { kind: 'record' }): Expression {
  const made = rawMember(className)
  return guard === null ? construct(made) : runtimeCall('guardedRecord', made)
}

/** The array that is made of what the caller gives. */
function arrayName({ name: given }: { readonly name: string }): string {
  return `${given}Array`
}

/** null for none, and for nothing: C reads no element then. */
function arrayOf({
  name: given,
  element,
  className,
  isNullable,
}: ApiArgument & { kind: 'elements' }): Expression {
  const values = name(given)
  const made = runtimeCall(
    className === null ? 'elements' : 'handles',
    descriptor(qualifiedType(element)),
    values,
  )
  return isNullable ? { kind: 'conditional', condition: values, whenTrue: made, whenFalse: nullValue } : made
}

/** A record of the caller's, or one that is made of the fields that the caller gives. */
function recordOf({ name: given, className, initializer }: ApiArgument & { kind: 'fields' }): Expression {
  const prepare = initializer === null ? [] : [prepared(initializer)]
  return runtimeCall('recordFrom', rawMember(className), name(given), ...prepare)
}

/** A record that leads to what the caller gives. */
function contentsRecord({ name: given, contents }: ApiArgument & { kind: 'contents' }): Expression {
  const { className, data, length, form } = contents
  const elements = form.kind === 'records' ? [rawMember(form.className)] : []
  const fields = [text(data), text(length)]
  return runtimeCall(fillers[form.kind], rawMember(className), ...fields, name(given), ...elements)
}

const fillers = {
  text: 'recordOfText',
  bytes: 'recordOfText',
  texts: 'recordOfTexts',
  records: 'recordOfRecords',
} as const satisfies Record<ApiContentsForm['kind'], string>

function prepared({ function: called, version }: ApiInitializer): Expression {
  if (version === null) return rawMember(called)
  return arrow(['record'], call(rawMember(called), name('record'), rawMember(version)))
}

export function firstCapacity(capacity: ApiFirstCapacity): Expression {
  if (capacity.kind === 'bytes') return number(capacity.bytes)
  return call(
    rawMember(capacity.function),
    ...capacity.arguments.map(({ name: given, isLength }) =>
      isLength
        ? runtimeCall('byteLengthOf', name(given), text(capacity.function), text(given), text(given))
        : name(given),
    ),
  )
}

/** What the raw function is called with. */
export function passedArguments({ arguments: values, isVariadic, cName }: ApiFunction): Expression[] {
  const last = values.findLastIndex(({ kind }) => kind !== 'left-out')
  const passed = values.slice(0, last + 1).map((value) => countedValue(value, values, cName))
  return isVariadic ? [...passed, { kind: 'spread', value: name('rest') }] : passed
}

/** Memory that the caller gives, with a look at whether there is as much as another argument says. */
function countedValue(value: ApiArgument, values: readonly ApiArgument[], cName: string): Expression {
  const passed = passedValue(value, cName)
  const counted = value.kind === 'input' ? value.counted : null
  const counter = counted === null ? undefined : values[counted.by]
  if (value.kind !== 'input' || counted === null || counter === undefined) return passed
  const isRoom = counter.kind === 'out' && counter.isInput
  if (counter.kind === 'left-out' || (counter.kind === 'out' && !isRoom)) return passed
  return runtimeCall(
    'enoughFor',
    passed,
    isRoom ? name(counter.name) : passedValue(counter, cName),
    descriptor(qualifiedType(counted.element)),
    text(cName),
    text(value.parameter.cName),
    text(counted.cName),
  )
}

export function passedValue(value: ApiArgument, cName: string): Expression {
  switch (value.kind) {
    case 'self':
      return member(name('this'), 'raw')
    case 'input': {
      const given = name(value.parameter.name)
      return value.isOptional ? binary(given, '??', nullValue) : given
    }
    case 'flags': {
      const { name: given, cName: parameter } = value.parameter
      const isNamed = binary(
        { kind: 'unary', operator: 'typeof', operand: name(given) },
        '===',
        text('object'),
      )
      const place = text(`${cName}.${parameter}`)
      const bits = runtimeCall('flagBits', name(given), name(flagTable(value.type)), place)
      return { kind: 'conditional', condition: isNamed, whenTrue: bits, whenFalse: name(given) }
    }
    case 'object':
      return handleOf(value)
    case 'view':
      return value.isOptional ? binary(name(value.name), '??', nullValue) : name(value.name)
    case 'fields':
      return recordOf(value)
    case 'contents':
      return contentsRecord(value)
    case 'elements':
      return name(arrayName(value))
    case 'count': {
      const made = name(arrayName({ name: value.of }))
      return binary({ kind: 'member', object: made, name: 'length', optional: true }, '??', number(0))
    }
    case 'error':
    case 'error-text':
      return name(value.name)
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
      return name('undefined')
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
export function closure({ name: given, parameters }: ApiClosure): Expression {
  // The function that the caller gave must not be hidden.
  const own = (parameter: string): string => (parameter === given ? `${parameter}_` : parameter)
  const lengths = new Set(parameters.flatMap((each) => ('lengths' in each ? each.lengths : [])))
  const isRead = ({ kind, name }: ApiCallbackParameter): boolean => kind !== 'dropped' || lengths.has(name)
  const values = parameters.flatMap((each) => closureArgument(each, own) ?? [])
  return arrow(
    parameters.map((each) => (isRead(each) ? own(each.name) : `_${each.name}`)),
    call(name(given), ...values),
  )
}

/** 64-bit lengths may come as bigints, which do not multiply with numbers. */
function product(lengths: readonly string[]): Expression {
  if (lengths.length === 1) return name(lengths[0]!)
  return lengths
    .map((length): Expression => call(name('Number'), name(length)))
    .reduce((left, right) => binary(left, '*', right))
}

/** null: the function is not given it. */
function closureArgument(parameter: ApiCallbackParameter, own: (name: string) => string): Expression | null {
  const value = name(own(parameter.name))
  switch (parameter.kind) {
    case 'dropped':
      return null
    case 'plain':
      return value
    case 'object':
      return parameter.isNullable
        ? {
            kind: 'conditional',
            condition: value,
            whenTrue: construct(name(parameter.className), value),
            whenFalse: nullValue,
          }
        : construct(name(parameter.className), value)
    case 'objects':
      return runtimeCall('objectsAt', value, product(parameter.lengths.map(own)), name(parameter.className))
    case 'text':
      return runtimeCall('sizedText', value, product(parameter.lengths.map(own)))
    case 'bytes': {
      const given = parameter.isLent ? 'lentBytes' : 'copiedBytes'
      const bytes = runtimeCall(given, value, product(parameter.lengths.map(own)))
      // NULL of no bytes is empty.
      return binary(bytes, '??', construct(name('Uint8Array')))
    }
  }
}
