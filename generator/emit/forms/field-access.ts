import type { BitsPlan, FieldPlan, RecordPlan } from '../../plan/binding-plan.ts'
import type { Int64Mode } from '../../plan/plan-options.ts'
import type { ArrayForm, BoundType, IntegerForm, PointerForm } from '../../plan/types/bound-type.ts'
import { isAnyMemory, isReadBytes, isTextPointer } from '../../plan/types/untyped-memory.ts'
import type { IntegerKind } from '../../target/target.ts'
import {
  array,
  binary,
  call,
  type Expression,
  member,
  name,
  number,
  runtime,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { constant, does, type Statement } from '../../typescript/statements.ts'
import {
  bigintType,
  booleanType,
  named,
  nullable,
  numberOrBigint,
  numberType,
  runtimeType,
  type TypeTree,
} from '../../typescript/types.ts'
import { descriptor } from './descriptors.ts'
import {
  elementType,
  int64Type,
  integerType,
  parameterType,
  resultType,
  typedArray,
  wideUnitType,
} from './form-types.ts'

/** How a field is read and written: types, and statements over `value`. */
export interface FieldAccess {
  readonly getType: TypeTree
  readonly setType: TypeTree
  readonly get: Expression
  readonly set: readonly Statement[]
}

const memory = member(name('this'), '$view')
const value = name('value')

/** The record and the field, for messages. */
type Place = readonly [Expression, Expression]

/** The accessors of a field. */
export function fieldAccess(field: FieldPlan, record: RecordPlan): FieldAccess {
  const place: Place = [text(record.cName), text(field.name)]
  if (field.bits !== null) return bitFieldAccess(field, field.bits, place)
  const { type, offset } = field
  const types = { getType: resultType(type), setType: parameterType(type) }
  switch (type.kind) {
    case 'array':
      return arrayAccess(type, offset, record, place)
    case 'bool': {
      const checked = call(name('Number'), runtimeCall('toBool', value, ...place))
      return {
        ...types,
        get: binary(viewCall('getUint8', number(offset)), '!==', number(0)),
        set: [does(viewCall('setUint8', number(offset), checked))],
      }
    }
    case 'integer':
      if (type.wide) return wideAccess(type, offset, place)
      // A field of `char` is mostly a small number: text is for parameters.
      return numberAccess(
        { getType: numberType, setType: numberType },
        integerView(type.type),
        offset,
        `to${integerType(type.type)}`,
        place,
      )
    case 'chosen-integer': {
      const where = [memory, number(offset), descriptor(type)]
      return {
        ...types,
        get: runtimeCall('readChosen', ...where, text(`${record.cName}.${field.name}`)),
        set: [does(runtimeCall('writeChosen', ...where, value, ...place))],
      }
    }
    case 'enum':
      return numberAccess(types, integerView(type.type), offset, `to${integerType(type.type)}`, place)
    case 'float':
      return type.type === 'float'
        ? numberAccess(types, { name: 'Float32', bytes: 4 }, offset, 'toFloat', place)
        : numberAccess(types, { name: 'Float64', bytes: 8 }, offset, 'toDouble', place)
    case 'value':
    case 'vector': {
      const described = descriptor(type)
      const at = [memory, number(offset)]
      return {
        ...types,
        get: call(member(described, 'readFrom'), ...at, place[0]),
        set: [does(call(member(described, 'writeTo'), ...at, value, ...place))],
      }
    }
    case 'record':
      return {
        getType: named(type.className),
        setType: runtimeType('RecordInput', named(type.className)),
        ...typedAccess('readNested', 'writeNested', offset, name(type.className), place),
      }
    case 'handle':
      return { ...types, ...typedAccess('readHandle', 'writeHandle', offset, name(type.className), place) }
    case 'record-pointer':
      return { ...types, ...typedAccess('readRecord', 'writePointer', offset, name(type.className), place) }
    case 'string':
      return {
        ...types,
        get: runtimeCall('readCString', memory, number(offset)),
        set: [does(runtimeCall('writeCString', memory, number(offset), value, ...place))],
      }
    case 'wide-string':
      return {
        getType: types.getType,
        setType: nullable(runtimeType('PointerTo', wideUnitType(type.unit))),
        ...typedAccess('readPointer', 'writePointer', offset, runtime(type.unit), place),
      }
    case 'pointer': {
      const access = typedAccess('readPointer', 'writePointer', offset, descriptor(type.pointee), place)
      const writer = pointerWriter(type)
      if (writer === null) return { ...types, ...access }
      const write = runtimeCall(writer, memory, number(offset), value, ...place)
      return { ...types, get: access.get, set: [does(write)] }
    }
    case 'callback':
      return { ...types, ...typedAccess('readFunction', 'writeFunction', offset, name(type.name), place) }
    case 'freed-string':
    case 'type-argument':
    case 'member-argument':
    case 'typed-pointer':
    case 'void':
      throw new Error(`a field without a type was planned: ${record.cName}.${field.cName}`)
  }
}

/** What writes pointers that take more than pointers to their type; null for any other. */
function pointerWriter(type: PointerForm): string | null {
  if (isAnyMemory(type.pointee)) return isReadBytes(type) ? 'writeBytes' : 'writeMemory'
  return isTextPointer(type.pointee) ? 'writeStrings' : null
}

/** The field's entry in the record's layout. */
export function layoutEntry({ type, offset, bits }: FieldPlan): Expression {
  if (bits === null) return array([descriptor(type), number(offset)])
  return array([descriptor(type), number(bits.unit), number(offset * 8 + bits.offset), number(bits.width)])
}

function viewCall(method: string, ...values: readonly Expression[]): Expression {
  return call(member(memory, method), ...values)
}

/** By functions of the runtime that take the type. */
function typedAccess(
  reader: string,
  writer: string,
  offset: number,
  type: Expression,
  place: Place,
): Pick<FieldAccess, 'get' | 'set'> {
  return {
    get: runtimeCall(reader, memory, number(offset), type),
    set: [does(runtimeCall(writer, memory, number(offset), type, value, ...place))],
  }
}

/** What DataView calls a number: `Int32` of `getInt32`. */
interface ViewNumber {
  readonly name: string
  readonly bytes: 1 | 2 | 4 | 8
}

const oneByte = { int: { name: 'Int8', bytes: 1 }, uint: { name: 'Uint8', bytes: 1 } } as const
const twoBytes = { int: { name: 'Int16', bytes: 2 }, uint: { name: 'Uint16', bytes: 2 } } as const
const fourBytes = { int: { name: 'Int32', bytes: 4 }, uint: { name: 'Uint32', bytes: 4 } } as const

/** Of an integer of up to four bytes; `char` is signed where nothing else is known. */
function integerView(type: IntegerKind): ViewNumber {
  switch (type) {
    case 'char':
    case 'signed char':
      return oneByte.int
    case 'unsigned char':
      return oneByte.uint
    case 'short':
      return twoBytes.int
    case 'unsigned short':
      return twoBytes.uint
    default:
      return type.startsWith('unsigned') ? fourBytes.uint : fourBytes.int
  }
}

/** A number that a DataView reads. */
function numberAccess(
  types: Pick<FieldAccess, 'getType' | 'setType'>,
  { name, bytes }: ViewNumber,
  offset: number,
  check: string,
  place: Place,
): FieldAccess {
  const littleEndian = bytes === 1 ? [] : [trueValue]
  const converted = runtimeCall(check, value, ...place)
  // A `long` of four bytes takes a bigint, which others need.
  const checked = /Long$/.test(check) ? call({ kind: 'name', name: 'Number' }, converted) : converted
  return {
    ...types,
    get: viewCall(`get${name}`, number(offset), ...littleEndian),
    set: [does(viewCall(`set${name}`, number(offset), checked, ...littleEndian))],
  }
}

function wideAccess(type: IntegerForm, offset: number, place: Place): FieldAccess {
  const view = type.type.startsWith('unsigned') ? 'Uint64' : 'Int64'
  return {
    getType: int64Type(type),
    setType: numberOrBigint,
    get: readInt64(type.comesAs, view, offset, place),
    set: [does(runtimeCall(`write${view}`, memory, number(offset), value, ...place))],
  }
}

function readInt64(mode: Int64Mode, view: string, offset: number, place: Place): Expression {
  switch (mode) {
    case 'number':
      return runtimeCall(`read${view}`, memory, number(offset), ...place)
    case 'bigint':
      return viewCall(`getBig${view}`, number(offset), trueValue)
    case 'exact':
      return runtimeCall(`readExact${view}`, memory, number(offset))
  }
}

function bitFieldAccess(field: FieldPlan, bits: BitsPlan, place: Place): FieldAccess {
  const { width, signed } = bits
  const where = [memory, number(field.offset * 8 + bits.offset), number(width)]
  if (field.type.kind === 'bool') {
    const checked = call(name('Number'), runtimeCall('toBool', value, ...place))
    return {
      getType: booleanType,
      setType: booleanType,
      get: binary(runtimeCall('readBits', ...where), '!==', number(0)),
      set: [does(runtimeCall('writeBits', ...where, checked))],
    }
  }
  const wide = width > 53
  const kind = wide ? 'WideBits' : 'Bits'
  const type = field.type.kind === 'enum' ? resultType(field.type) : numberType
  const checked = runtimeCall(`to${kind}`, value, number(width), name(String(signed)), ...place)
  return {
    getType: wide ? bigintType : type,
    setType: wide ? numberOrBigint : type,
    get: runtimeCall(`read${wide ? 'Wide' : ''}${signed ? 'Signed' : ''}Bits`, ...where),
    set: [does(runtimeCall(`write${kind}`, ...where, checked))],
  }
}

function arrayAccess(
  { element, length }: ArrayForm,
  offset: number,
  record: RecordPlan,
  place: Place,
): FieldAccess {
  const typed = typedArray(element)
  const isAligned =
    typed !== null && offset % typed.elementSize === 0 && record.alignment % typed.elementSize === 0
  // One typed array stands for `long`, whichever width it has on other platforms.
  const elements = isAligned && typed.elementSize === 8 ? wideElement(element) : element
  const where = [memory, number(offset), descriptor(elements)]
  const isFlexible = length === null
  const count = isFlexible
    ? runtimeCall('flexibleLength', memory, number(offset), number(record.flexible))
    : number(length)
  const written = runtimeCall('writeArray', ...where, isFlexible ? name('length') : count, value, ...place)
  return {
    getType: isAligned ? named(typed.name) : runtimeType('CArray', elementType(element)),
    setType: runtimeType('ArrayInput', elementType(elements)),
    get: runtimeCall(isAligned ? 'readArray' : 'readElements', ...where, count),
    set: isFlexible ? [constant('length', count), does(written)] : [does(written)],
  }
}

function wideElement(element: BoundType): BoundType {
  if (element.kind !== 'integer') return element
  const type = element.type.startsWith('unsigned') ? 'unsigned long long' : 'long long'
  return { ...element, type, comesAs: 'number' }
}
