import type { FieldPlan, RecordPlan } from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory } from '../plan/types/untyped-memory.ts'
import type { IntegerKind } from '../target/target.ts'
import { stringLiteral } from './string-literal.ts'
import {
  descriptor,
  elementType,
  integerType,
  parameterType,
  resultType,
  typedArray,
} from './type-spelling.ts'

/** How a field is read and written: types, and statements over `value`. */
export interface FieldAccess {
  readonly getType: string
  readonly setType: string
  readonly get: string
  readonly set: readonly string[]
}

const memory = 'this.$view'

/** The accessors of a field, as text. */
export function fieldAccess(field: FieldPlan, record: RecordPlan): FieldAccess {
  const where = `${stringLiteral(record.cName)}, ${stringLiteral(field.name)}`
  if (field.bits !== null) return bitFieldAccess(field, field.bits, where)
  const { type, offset } = field
  if (type.kind === 'array') return arrayAccess(type, offset, record, where)
  const at = `${memory}, ${offset}`
  const types = { getType: resultType(type), setType: parameterType(type) }
  switch (type.kind) {
    case 'bool': {
      const checked = `Number($.toBool(value, ${where}))`
      return {
        ...types,
        get: `${memory}.getUint8(${offset}) !== 0`,
        set: [`${memory}.setUint8(${offset}, ${checked})`],
      }
    }
    case 'integer':
      if (type.wide) return wideAccess(type, offset, where)
      return numberAccess(
        types,
        numberKind(type.type),
        offset,
        `$.to${narrowCheck(type.type)}(value, ${where})`,
      )
    case 'enum':
      return numberAccess(
        types,
        numberKind(type.type),
        offset,
        `$.to${integerType(type.type)}(value, ${where})`,
      )
    case 'float': {
      const [kind, check] = type.type === 'float' ? ['Float32', 'toFloat'] : ['Float64', 'toDouble']
      return numberAccess(types, kind!, offset, `$.${check}(value, ${where})`)
    }
    case 'record':
      return {
        getType: type.className,
        setType: `$.RecordInput<${type.className}>`,
        get: `$.readNested(${at}, ${type.className})`,
        set: [`$.writeNested(${at}, ${type.className}, value, ${where})`],
      }
    case 'handle':
      return {
        ...types,
        get: `$.readHandle(${at}, ${type.className})`,
        set: [`$.writeHandle(${at}, ${type.className}, value, ${where})`],
      }
    case 'record-pointer':
      return {
        ...types,
        get: `$.readRecord(${at}, ${type.className})`,
        set: [`$.writePointer(${at}, ${type.className}, value, ${where})`],
      }
    case 'string':
      return { ...types, get: `$.readCString(${at})`, set: [`$.writeCString(${at}, value, ${where})`] }
    case 'wide-string':
      return {
        getType: types.getType,
        setType: `$.PointerTo<${elementType(type).replace(/^\$\.Pointer<|>$/g, '')}> | null`,
        get: `$.readPointer(${at}, $.${type.unit})`,
        set: [`$.writePointer(${at}, $.${type.unit}, value, ${where})`],
      }
    case 'pointer': {
      const pointee = descriptor(type.pointee)
      const write = isAnyMemory(type.pointee)
        ? `$.writeMemory(${at}, value, ${where})`
        : `$.writePointer(${at}, ${pointee}, value, ${where})`
      return { ...types, get: `$.readPointer(${at}, ${pointee})`, set: [write] }
    }
    case 'callback':
      return {
        ...types,
        get: `$.readFunction(${at}, ${type.name})`,
        set: [`$.writeFunction(${at}, ${type.name}, value, ${where})`],
      }
    case 'void':
      throw new Error(`a field without a type was planned: ${record.cName}.${field.cName}`)
  }
}

/** The field's entry in the record's layout. */
export function layoutEntry({ type, offset, bits }: FieldPlan): string {
  if (bits === null) return `[${descriptor(type)}, ${offset}]`
  return `[${descriptor(type)}, ${bits.unit}, ${offset * 8 + bits.offset}, ${bits.width}]`
}

type Types = Pick<FieldAccess, 'getType' | 'setType'>

/** A number that a DataView reads. */
function numberAccess(types: Types, kind: string, offset: number, checked: string): FieldAccess {
  const order = kind.endsWith('8') ? '' : ', true'
  return {
    ...types,
    get: `${memory}.get${kind}(${offset}${order})`,
    set: [`${memory}.set${kind}(${offset}, ${checked}${order})`],
  }
}

/** The check of an integer of up to four bytes; a `long` of four takes no bigint. */
function narrowCheck(type: IntegerKind): string {
  return integerType(type === 'long' ? 'int' : type === 'unsigned long' ? 'unsigned int' : type)
}

/** `Int32` of DataView's methods, for integers of up to four bytes. */
function numberKind(type: string): string {
  const size = /char/.test(type) ? 8 : /short/.test(type) ? 16 : 32
  return `${type.startsWith('unsigned') ? 'Uint' : 'Int'}${size}`
}

function wideAccess(type: BoundType & { kind: 'integer' }, offset: number, where: string): FieldAccess {
  const sign = type.type.startsWith('unsigned') ? 'Uint64' : 'Int64'
  const get = type.bigint
    ? `${memory}.getBig${sign}(${offset}, true)`
    : `$.read${sign}(${memory}, ${offset}, ${where})`
  return {
    getType: type.bigint ? 'bigint' : 'number',
    setType: 'number | bigint',
    get,
    set: [`$.write${sign}(${memory}, ${offset}, value, ${where})`],
  }
}

function bitFieldAccess(field: FieldPlan, bits: NonNullable<FieldPlan['bits']>, where: string): FieldAccess {
  const { width, signed } = bits
  const place = `${memory}, ${field.offset * 8 + bits.offset}, ${width}`
  if (field.type.kind === 'bool') {
    return {
      getType: 'boolean',
      setType: 'boolean',
      get: `$.readBits(${place}) !== 0`,
      set: [`$.writeBits(${place}, Number($.toBool(value, ${where})))`],
    }
  }
  const wide = width > 53
  const read = `read${wide ? 'Wide' : ''}${signed ? 'Signed' : ''}Bits`
  const name = wide ? 'WideBits' : 'Bits'
  const number = field.type.kind === 'enum' ? resultType(field.type) : 'number'
  return {
    getType: wide ? 'bigint' : number,
    setType: wide ? 'number | bigint' : number,
    get: `$.${read}(${place})`,
    set: [`$.write${name}(${place}, $.to${name}(value, ${width}, ${signed}, ${where}))`],
  }
}

function arrayAccess(
  { element, length }: BoundType & { kind: 'array' },
  offset: number,
  record: RecordPlan,
  where: string,
): FieldAccess {
  const typed = typedArray(element)
  const bytes = Number(/\d+/.exec(typed ?? '0')?.[0]) / 8
  const aligned = typed !== null && offset % bytes === 0 && record.alignment % bytes === 0
  // One typed array stands for `long`, whichever width it has on other platforms.
  const elements =
    aligned && typed?.startsWith('Big')
      ? typed === 'BigInt64Array'
        ? '$.longLong'
        : '$.unsignedLongLong'
      : descriptor(element)
  const count = length ?? `$.flexibleLength(${memory}, ${offset}, ${record.flexible})`
  const read = aligned ? 'readArray' : 'readElements'
  const place = `${memory}, ${offset}, ${elements}`
  const set =
    length === null
      ? [`const length = ${count}`, `$.writeArray(${place}, length, value, ${where})`]
      : [`$.writeArray(${place}, ${length}, value, ${where})`]
  const type =
    aligned && elements === '$.longLong'
      ? '$.LongLong'
      : aligned && elements === '$.unsignedLongLong'
        ? '$.UnsignedLongLong'
        : elementType(element)
  return {
    getType: aligned ? typed! : `$.CArray<${elementType(element)}>`,
    setType: `$.ArrayInput<${type}>`,
    get: `$.${read}(${place}, ${count})`,
    set,
  }
}
