import type {
  BoundParameter,
  BoundSignature,
  BoundType,
  ChosenIntegerForm,
  IntegerForm,
} from '../../plan/types/bound-type.ts'
import { isAnyMemory, isReadBytes, isTextPointer } from '../../plan/types/untyped-memory.ts'
import type { IntegerKind } from '../../target/target.ts'
import {
  bigintType,
  booleanType,
  named,
  nullable,
  numberOrBigint,
  numberOrText,
  numberType,
  optional,
  type ParameterTree,
  runtimeType,
  stringType,
  type TypeTree,
  voidType,
  withoutNull,
} from '../../typescript/types.ts'
import { valueTypes } from './value-types.ts'

/** What the runtime calls each integer type: the interface, and behind `to` the check. */
const integerTypes: Readonly<Record<IntegerKind, string>> = {
  char: 'Char',
  'signed char': 'SignedChar',
  'unsigned char': 'UnsignedChar',
  short: 'Short',
  'unsigned short': 'UnsignedShort',
  int: 'Int',
  'unsigned int': 'UnsignedInt',
  long: 'Long',
  'unsigned long': 'UnsignedLong',
  'long long': 'LongLong',
  'unsigned long long': 'UnsignedLongLong',
  __int128: 'Int128',
  'unsigned __int128': 'UnsignedInt128',
}

/** The name of the runtime's interface of an integer type: `Int`. */
export function integerType(kind: IntegerKind): string {
  return integerTypes[kind]
}

/** The TypeScript type of an argument. */
export function parameterType(form: BoundType): TypeTree {
  switch (form.kind) {
    case 'integer':
      return form.wide ? numberOrBigint : form.type === 'char' ? numberOrText : numberType
    case 'chosen-integer':
      return form.wide ? numberOrBigint : resultType(form)
    case 'record-pointer':
      return nullable(runtimeType('PointerTo', named(form.className)))
    case 'string':
      return nullable(runtimeType('CStringInput'))
    case 'wide-string':
      return nullable(runtimeType('WideStringInput'))
    case 'pointer':
      return nullable(
        isAnyMemory(form.pointee)
          ? runtimeType(form.const ? 'Bytes' : 'Memory')
          : isTextPointer(form.pointee)
            ? runtimeType('StringsInput')
            : runtimeType('PointerTo', elementType(form.pointee)),
      )
    case 'callback':
      return nullable(runtimeType('FunctionInput', named(form.name)))
    case 'array':
      return runtimeType('ArrayInput', elementType(form.element))
    case 'value':
      return valueTypes[form.type].accepted
    default:
      return resultType(form)
  }
}

/** The type of what a parameter takes: without null where C does not. */
export function acceptedType({ type, nonnull, sizeOf, arrayLength }: BoundParameter): TypeTree {
  // Of a length that the declaration gives: text is not measured, so it is not taken.
  const isMeasured = arrayLength !== null && isReadBytes(type)
  const accepted = isMeasured ? nullable(runtimeType('Memory')) : parameterType(type)
  if (sizeOf !== null) return optional(accepted)
  return nonnull ? withoutNull(accepted) : accepted
}

/** The TypeScript type of what comes back: a result, a field, an argument that C gives a callback. */
export function resultType(form: BoundType): TypeTree {
  switch (form.kind) {
    case 'void':
      return voidType
    case 'bool':
      return booleanType
    case 'integer':
      return int64Type(form)
    case 'chosen-integer':
      return form.enumName === null ? int64Type(form) : named(form.enumName)
    case 'float':
      return numberType
    case 'value':
      return valueTypes[form.type].read
    case 'vector':
      return named(typedArray(form.element)?.name ?? 'never')
    case 'enum':
      return form.name === null ? numberType : named(form.name)
    case 'record':
      return named(form.className)
    case 'handle':
    case 'record-pointer':
      return nullable(named(form.className))
    case 'string':
    case 'freed-string':
      return nullable(stringType)
    case 'wide-string':
    case 'pointer':
    case 'callback':
      return nullable(elementType(form))
    case 'array':
      return arrayType(form.element)
    case 'type-argument':
      return runtimeType('TypeLike', named(form.letter))
    case 'member-argument':
      return form.of === null ? stringType : runtimeType('MemberOf', named(form.of))
    case 'typed-pointer':
      return nullable(runtimeType('Referred', named(form.letter)))
  }
}

/** How a 64-bit integer reads. */
export function int64Type({ comesAs }: Pick<IntegerForm, 'comesAs'>): TypeTree {
  return comesAs === 'bigint' ? bigintType : comesAs === 'exact' ? numberOrBigint : numberType
}

function integerElement(form: IntegerForm | ChosenIntegerForm): string {
  if (form.comesAs !== 'number') return form.comesAs === 'bigint' ? 'BigInteger' : 'ExactInteger'
  return form.kind === 'integer' ? integerType(form.type) : 'ChosenInteger'
}

/** How an array in memory reads: a typed array where there is one for its elements. */
function arrayType(element: BoundType): TypeTree {
  const typed = typedArray(element)
  return typed === null ? runtimeType('CArray', elementType(element)) : named(typed.name)
}

/** A class of typed arrays. */
export interface TypedArray {
  readonly name: string
  /** Bytes. */
  readonly elementSize: 1 | 2 | 4 | 8
}

const typedArrays = {
  int8: { name: 'Int8Array', elementSize: 1 },
  uint8: { name: 'Uint8Array', elementSize: 1 },
  int16: { name: 'Int16Array', elementSize: 2 },
  uint16: { name: 'Uint16Array', elementSize: 2 },
  int32: { name: 'Int32Array', elementSize: 4 },
  uint32: { name: 'Uint32Array', elementSize: 4 },
  int64: { name: 'BigInt64Array', elementSize: 8 },
  uint64: { name: 'BigUint64Array', elementSize: 8 },
  float: { name: 'Float32Array', elementSize: 4 },
  double: { name: 'Float64Array', elementSize: 8 },
} as const satisfies Record<string, TypedArray>

/** The typed array that holds numbers of this form in memory; null where none does. */
export function typedArray(element: BoundType): TypedArray | null {
  if (element.kind === 'float') return typedArrays[element.type]
  if (element.kind !== 'integer' && element.kind !== 'enum') return null
  const isWide = element.kind === 'integer' && element.wide
  switch (element.type) {
    // Text decoders take unsigned bytes.
    case 'char':
    case 'unsigned char':
      return typedArrays.uint8
    case 'signed char':
      return typedArrays.int8
    case 'short':
      return typedArrays.int16
    case 'unsigned short':
      return typedArrays.uint16
    case 'int':
      return typedArrays.int32
    case 'unsigned int':
      return typedArrays.uint32
    case 'long':
      return isWide ? typedArrays.int64 : typedArrays.int32
    case 'unsigned long':
      return isWide ? typedArrays.uint64 : typedArrays.uint32
    case 'long long':
      return typedArrays.int64
    case 'unsigned long long':
      return typedArrays.uint64
    default:
      return null
  }
}

/** The type that `Pointer<…>`, `Out<…>` and the like have for objects of this form. */
export function elementType(form: BoundType): TypeTree {
  switch (form.kind) {
    case 'void':
      return runtimeType('Void')
    case 'bool':
      return runtimeType('Bool')
    case 'integer':
    case 'chosen-integer':
      return runtimeType(integerElement(form))
    case 'float':
      return runtimeType(form.type === 'float' ? 'Float' : 'Double')
    case 'value':
      return runtimeType(valueTypes[form.type].name)
    case 'vector':
      return runtimeType('Vector', elementType(form.element))
    case 'enum':
      return runtimeType(integerType(form.type))
    case 'handle':
    case 'record':
      return named(form.className)
    case 'record-pointer':
      return runtimeType('RecordPointer', named(form.className))
    case 'string':
    case 'freed-string':
      return runtimeType('CString')
    case 'wide-string':
      return runtimeType('Pointer', wideUnitType(form.unit))
    case 'pointer':
      return runtimeType('Pointer', elementType(form.pointee))
    case 'callback':
      return runtimeType('FunctionPointer', named(form.name))
    case 'array':
      return runtimeType('ArrayOf', elementType(form.element))
    case 'type-argument':
    case 'member-argument':
    case 'typed-pointer':
      throw new Error('a form of macros was planned for an object')
  }
}

/** The runtime's interface of a wide character. */
export function wideUnitType(unit: 'wchar_t' | 'char16_t' | 'char32_t'): TypeTree {
  return runtimeType(unit === 'char16_t' ? 'UnsignedShort' : unit === 'char32_t' ? 'UnsignedInt' : 'Int')
}

/** The type of a JavaScript function that C calls: parameters and result. */
export function callbackSignature({ result, parameters }: BoundSignature): {
  readonly parameters: readonly ParameterTree[]
  readonly result: TypeTree
} {
  return {
    // NULL where it must not be is refused before the function is called.
    parameters: parameters.map(({ name, type, nonnull }) => ({
      name,
      type: nonnull ? withoutNull(resultType(type)) : resultType(type),
    })),
    // Text would be gone when the function returns.
    result: isReadBytes(result) ? nullable(runtimeType('Memory')) : parameterType(result),
  }
}
