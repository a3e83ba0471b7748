import type { BoundParameter, BoundSignature, BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory } from '../plan/types/untyped-memory.ts'
import type { IntegerKind } from '../target/target.ts'
import { stringLiteral } from './string-literal.ts'

/** What the runtime calls each integer type: the interface; the descriptor begins in lower case, the check with `to`. */
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
  // Never bound: Koffi has no integers of 128 bits.
  __int128: 'LongLong',
  'unsigned __int128': 'UnsignedLongLong',
}

/** The runtime's interface of an integer type: `Int`. */
export function integerType(kind: IntegerKind): string {
  return integerTypes[kind]
}

/** The runtime's descriptor of an integer type: `$.int`. */
export function integerDescriptor(kind: IntegerKind): string {
  const type = integerTypes[kind]
  return `$.${type[0]!.toLowerCase()}${type.slice(1)}`
}

/** The TypeScript type of an argument. */
export function parameterType(form: BoundType): string {
  switch (form.kind) {
    case 'integer':
      return form.wide ? 'number | bigint' : 'number'
    case 'record-pointer':
      return `$.PointerTo<${form.className}> | null`
    case 'string':
      return '$.CStringInput | null'
    case 'wide-string':
      return '$.WideStringInput | null'
    case 'pointer':
      return isAnyMemory(form.pointee)
        ? '$.Memory | null'
        : `$.PointerTo<${elementType(form.pointee)}> | null`
    case 'callback':
      return `$.FunctionInput<${form.name}> | null`
    case 'array':
      return `$.ArrayInput<${elementType(form.element)}>`
    default:
      return resultType(form)
  }
}

/** The TypeScript type of what comes back: a result, a field, an argument that C gives a callback. */
export function resultType(form: BoundType): string {
  switch (form.kind) {
    case 'void':
      return 'void'
    case 'bool':
      return 'boolean'
    case 'integer':
      return form.bigint ? 'bigint' : 'number'
    case 'float':
      return 'number'
    case 'enum':
      return form.name ?? 'number'
    case 'record':
      return form.className
    case 'handle':
    case 'record-pointer':
      return `${form.className} | null`
    case 'string':
      return 'string | null'
    case 'wide-string':
    case 'pointer':
    case 'callback':
      return `${elementType(form)} | null`
    case 'array':
      return arrayType(form.element)
  }
}

/** How an array in memory reads: a typed array where there is one for its elements. */
function arrayType(element: BoundType): string {
  const typed = typedArray(element)
  return typed ?? `$.CArray<${elementType(element)}>`
}

/** The typed array that holds numbers of this form in memory; null where none does. */
export function typedArray(element: BoundType): string | null {
  if (element.kind === 'float') return element.type === 'float' ? 'Float32Array' : 'Float64Array'
  if (element.kind !== 'integer' && element.kind !== 'enum') return null
  switch (element.type) {
    // Text decoders take unsigned bytes.
    case 'char':
    case 'unsigned char':
      return 'Uint8Array'
    case 'signed char':
      return 'Int8Array'
    case 'short':
      return 'Int16Array'
    case 'unsigned short':
      return 'Uint16Array'
    case 'int':
      return 'Int32Array'
    case 'unsigned int':
      return 'Uint32Array'
    case 'long':
      return element.kind === 'integer' && element.wide ? 'BigInt64Array' : 'Int32Array'
    case 'unsigned long':
      return element.kind === 'integer' && element.wide ? 'BigUint64Array' : 'Uint32Array'
    case 'long long':
      return 'BigInt64Array'
    case 'unsigned long long':
      return 'BigUint64Array'
    default:
      return null
  }
}

/** The type that `Pointer<…>`, `Out<…>` and the like have for objects of this form. */
export function elementType(form: BoundType): string {
  switch (form.kind) {
    case 'void':
      return '$.Void'
    case 'bool':
      return '$.Bool'
    case 'integer':
      return form.bigint ? '$.BigInteger' : `$.${integerType(form.type)}`
    case 'float':
      return form.type === 'float' ? '$.Float' : '$.Double'
    case 'enum':
      return `$.${integerType(form.type)}`
    case 'handle':
    case 'record':
      return form.className
    case 'record-pointer':
      return `$.RecordPointer<${form.className}>`
    case 'string':
      return '$.CString'
    case 'wide-string':
      return `$.Pointer<${wideUnitType(form.unit)}>`
    case 'pointer':
      return `$.Pointer<${elementType(form.pointee)}>`
    case 'callback':
      return `$.FunctionPointer<${form.name}>`
    case 'array':
      return `$.ArrayOf<${elementType(form.element)}>`
  }
}

function wideUnitType(unit: 'wchar_t' | 'char16_t' | 'char32_t'): string {
  return unit === 'char16_t' ? '$.UnsignedShort' : unit === 'char32_t' ? '$.UnsignedInt' : '$.Int'
}

/** The expression of the runtime's descriptor. */
export function descriptor(form: BoundType): string {
  switch (form.kind) {
    case 'void':
      return '$.voidType'
    case 'bool':
      return '$.bool'
    case 'integer':
      return form.bigint ? `$.asBigInt(${integerDescriptor(form.type)})` : integerDescriptor(form.type)
    case 'float':
      return `$.${form.type}`
    case 'enum':
      return integerDescriptor(form.type)
    case 'handle':
    case 'record':
      return form.className
    case 'record-pointer':
      return `$.pointer(${form.className})`
    case 'string':
      return '$.cstring'
    case 'wide-string':
      return `$.pointer($.${form.unit})`
    case 'pointer':
      return form.pointee.kind === 'void' ? '$.voidPointer' : `$.pointer(${descriptor(form.pointee)})`
    case 'callback':
      return form.name
    case 'array':
      return `$.arrayOf(${descriptor(form.element)}, ${form.length ?? 0})`
  }
}

/** `{ a: $.int }`: parameters as the runtime declares them, by their C names. */
export function parameterDescriptors(parameters: readonly BoundParameter[]): string[] {
  return parameters.map(({ cName, type, kept, nonnull, sized }) => {
    const plain = sized ? `$.sized(${descriptor(type)})` : descriptor(type)
    const held = kept && type.kind === 'callback' ? `$.kept(${plain})` : plain
    const text = nonnull ? `$.nonnull(${held})` : held
    return text === cName ? cName : `${propertyName(cName)}: ${text}`
  })
}

/** The type of a JavaScript function that C calls: parameters and result. */
export function callbackSignature({ result, parameters }: BoundSignature): {
  parameters: string[]
  result: string
} {
  return {
    parameters: parameters.map(({ name, type }) => `${name}: ${resultType(type)}`),
    result: parameterType(result),
  }
}

/** C's identifiers are wider than JavaScript's (N1570 annex D): `x\u00bd` is one. */
function propertyName(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : stringLiteral(name)
}
