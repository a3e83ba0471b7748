import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import { isHeld } from '../../plan/types/held-parameters.ts'
import { isAnyMemory, isReadBytes, isTextPointer } from '../../plan/types/untyped-memory.ts'
import {
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { descriptor } from './descriptors.ts'
import { integerType } from './form-types.ts'

/** What the conversion of an argument depends on beside the parameter. */
export interface ArgumentContext {
  /** The C function, for messages. */
  readonly owner: string
  /** false leaves numbers as they are, and takes a handle's address without a look at its class. */
  readonly checked: boolean
  /** The parameter with the handle that what C keeps lives as long as; null where there is none. */
  readonly holder: string | null
}

/**
 * The expression that checks an argument and turns it into what Koffi takes.
 *
 * @param next the parameter behind it
 */
export function argumentConversion(
  parameter: BoundParameter,
  next: BoundParameter | undefined,
  context: ArgumentContext,
): Expression {
  const given = conversion(parameter, parameter.sized === null ? undefined : next, context)
  const checked = context.checked ? countedConversion(parameter, given, context) : given
  const converted = isHeld(parameter) ? heldConversion(parameter, checked, context) : checked
  if (!parameter.nonnull || !context.checked) return converted
  return runtimeCall('notNull', converted, ...placeOf(parameter, context.owner))
}

/** The function and the parameter, for messages. */
function placeOf({ cName }: BoundParameter, owner: string): [Expression, Expression] {
  return [text(owner), text(cName)]
}

/** Where the declaration says how many elements C reads or writes there are as many. */
function countedConversion(
  parameter: BoundParameter,
  converted: Expression,
  { owner }: ArgumentContext,
): Expression {
  const { counted } = parameter
  if (counted === null) return converted
  return runtimeCall(
    'toCounted',
    converted,
    name(parameter.name),
    name(counted.name),
    descriptor(counted.element),
    ...placeOf(parameter, owner),
    text(counted.cName),
  )
}

/** What C keeps lives as long as the handle that it was given with. */
function heldConversion(
  { name: parameter }: BoundParameter,
  converted: Expression,
  { holder }: ArgumentContext,
): Expression {
  return runtimeCall('toHeld', converted, name(parameter), ...(holder === null ? [] : [name(holder)]))
}

function conversion(
  parameter: BoundParameter,
  size: BoundParameter | undefined,
  { owner, checked, holder }: ArgumentContext,
): Expression {
  const { type, arrayLength, kept, sized, sizeOf } = parameter
  const place = placeOf(parameter, owner)
  const value =
    sizeOf === null ? name(parameter.name) : sizeOrLength(parameter.name, sizeOf, owner, parameter.cName)
  const number = (check: string): Expression => (checked ? runtimeCall(check, value, ...place) : value)
  switch (type.kind) {
    case 'void':
      return value
    case 'bool':
      return number('toBool')
    case 'integer':
    case 'enum':
      return number(`to${integerType(type.type)}`)
    case 'chosen-integer':
      return checked ? runtimeCall('toChosen', name(type.type), value, ...place) : value
    case 'float':
      return number(type.type === 'float' ? 'toFloat' : 'toDouble')
    case 'value':
    case 'vector':
      return call(member(descriptor(type), 'toC'), value, ...place)
    case 'handle':
      if (checked) return call(member(name(type.className), 'toC'), value, ...place)
      return binary({ ...member(value, '$address'), optional: true }, '??', nullValue)
    case 'record':
      return runtimeCall('toValue', name(type.className), value, ...place)
    case 'string':
      if (size === undefined) return runtimeCall('toCString', value, ...place)
      return runtimeCall(
        'toSizedCString',
        value,
        name(size.name),
        ...place,
        text(size.cName),
        ...(sized?.isLimit ? [trueValue] : []),
      )
    case 'wide-string':
      return runtimeCall(wideChecks[type.unit], value, ...place)
    case 'callback': {
      const values = [name(type.name), value, ...place]
      if (kept === null) return runtimeCall('toFunction', ...values)
      const check = kept === 'in-place-of-others' ? 'toSetFunction' : 'toKeptFunction'
      return runtimeCall(check, ...values, ...(holder === null ? [] : [name(holder)]))
    }
    case 'record-pointer':
      if (arrayLength === null) return call(member(name(type.className), 'toC'), value, ...place)
      return pointerConversion(name(type.className), value, arrayLength, place)
    case 'pointer':
      if (size !== undefined && checked) {
        const check = isReadBytes(type) ? 'toSizedBytes' : 'toSizedMemory'
        return runtimeCall(check, value, name(size.name), ...place, text(size.cName))
      }
      if (isAnyMemory(type.pointee) && arrayLength === null) {
        return runtimeCall(isReadBytes(type) ? 'toBytes' : 'toMemory', value, ...place)
      }
      if (isTextPointer(type.pointee) && arrayLength === null)
        return runtimeCall('toStrings', value, ...place)
      return pointerConversion(descriptor(type.pointee), value, arrayLength, place)
    case 'type-argument':
    case 'member-argument':
      return value
    case 'typed-pointer':
    case 'freed-string':
      throw new Error(`a form of results was planned for a parameter: ${owner}`)
    case 'array':
      throw new Error(`a parameter of array type was not adjusted: ${owner}`)
  }
}

/**
 * A size that the caller left out is that of the memory: `len ?? $.byteLengthOf(buf, 'write', 'buf', 'len')`.
 */
export function sizeOrLength(size: string, memory: string, owner: string, cName: string): Expression {
  return binary(
    name(size),
    '??',
    runtimeCall('byteLengthOf', name(memory), text(owner), text(memory), text(cName)),
  )
}

const wideChecks = {
  wchar_t: 'toWideString',
  char16_t: 'toUtf16String',
  char32_t: 'toUtf32String',
} as const

function pointerConversion(
  pointee: Expression,
  value: Expression,
  arrayLength: number | null,
  place: readonly Expression[],
): Expression {
  return arrayLength === null
    ? runtimeCall('toPointer', pointee, value, ...place)
    : runtimeCall('toArray', pointee, number(arrayLength), value, ...place)
}

/** Does the argument become an address, or hold one, whose memory must live until the call returns? */
export function needsKeeping(type: BoundType): boolean {
  switch (type.kind) {
    case 'record':
    case 'record-pointer':
    case 'string':
    case 'wide-string':
    case 'pointer':
    case 'callback':
      return true
    default:
      return false
  }
}
