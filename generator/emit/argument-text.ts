import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory } from '../plan/types/untyped-memory.ts'
import { stringLiteral } from './string-literal.ts'
import { descriptor, integerType } from './type-spelling.ts'

/**
 * The expression that checks an argument and turns it into what Koffi takes.
 *
 * @param owner the C function, for messages
 * @param checked false leaves numbers as they are, and takes a handle's address without a look at its class
 * @param holder the parameter with the handle that kept callbacks live as long as; null where there is none
 * @param next the parameter behind it
 */
export function argumentText(
  parameter: BoundParameter,
  owner: string,
  checked: boolean,
  holder: string | null,
  next: BoundParameter | undefined,
): string {
  const text = convertedText(parameter, owner, checked, holder, parameter.sized ? next : undefined)
  if (!parameter.nonnull || !checked) return text
  return `$.notNull(${text}, ${stringLiteral(owner)}, ${stringLiteral(parameter.cName)})`
}

function convertedText(
  parameter: BoundParameter,
  owner: string,
  checked: boolean,
  holder: string | null,
  size: BoundParameter | undefined,
): string {
  const { name, cName, type, arrayLength, kept } = parameter
  const where = `${stringLiteral(owner)}, ${stringLiteral(cName)}`
  const number = (check: string): string => (checked ? `$.${check}(${name}, ${where})` : name)
  switch (type.kind) {
    case 'void':
      return name
    case 'bool':
      return number('toBool')
    case 'integer':
    case 'enum':
      return number(`to${integerType(type.type)}`)
    case 'float':
      return number(type.type === 'float' ? 'toFloat' : 'toDouble')
    case 'handle':
      return checked ? `${type.className}.toC(${name}, ${where})` : `${name}?.$address ?? null`
    case 'record':
      return `$.toValue(${type.className}, ${name}, ${where})`
    case 'string':
      return `$.toCString(${name}, ${where}${size === undefined ? '' : `, ${size.name}`})`
    case 'wide-string':
      return `$.${wideChecks[type.unit]}(${name}, ${where})`
    case 'callback':
      if (!kept) return `$.toFunction(${type.name}, ${name}, ${where})`
      return `$.toKeptFunction(${[type.name, name, where, ...(holder === null ? [] : [holder])].join(', ')})`
    case 'record-pointer':
      if (arrayLength === null) return `${type.className}.toC(${name}, ${where})`
      return pointerText(type.className, name, arrayLength, where)
    case 'pointer':
      if (size !== undefined && checked)
        return `$.toSizedMemory(${name}, ${size.name}, ${where}, ${stringLiteral(size.cName)})`
      if (isAnyMemory(type.pointee) && arrayLength === null) return `$.toMemory(${name}, ${where})`
      return pointerText(descriptor(type.pointee), name, arrayLength, where)
    case 'array':
      throw new Error(`a parameter of array type was not adjusted: ${owner}`)
  }
}

const wideChecks = {
  wchar_t: 'toWideString',
  char16_t: 'toUtf16String',
  char32_t: 'toUtf32String',
} as const

function pointerText(pointee: string, name: string, arrayLength: number | null, where: string): string {
  return arrayLength === null
    ? `$.toPointer(${pointee}, ${name}, ${where})`
    : `$.toArray(${pointee}, ${arrayLength}, ${name}, ${where})`
}

/** Does the argument become an address, or hold one, whose memory must live until the call returns? */
export function needsKeeping(type: BoundType): boolean {
  return ['record', 'record-pointer', 'string', 'wide-string', 'pointer', 'callback'].includes(type.kind)
}

/** Does the argument lie in memory that the result may point into? */
export function isMemory(type: BoundType): boolean {
  return type.kind === 'record-pointer' || type.kind === 'pointer'
}

/**
 * Brings a result from Koffi's form into TypeScript's.
 *
 * @returns what stands before and behind the raw value; null where it is the result
 */
export function resultConversion(
  type: BoundType,
  owner: string,
): { head: string; arguments: string[] } | null {
  switch (type.kind) {
    case 'integer':
      if (type.bigint) return { head: 'BigInt', arguments: [] }
      return type.wide ? { head: '$.fromInteger64', arguments: [stringLiteral(owner)] } : null
    case 'handle':
      return { head: `$.fromHandle`, arguments: [type.className] }
    case 'record':
      return { head: '$.fromValue', arguments: [type.className] }
    case 'record-pointer':
      return { head: '$.fromRecord', arguments: [type.className] }
    case 'pointer':
      return { head: '$.fromPointer', arguments: [descriptor(type.pointee)] }
    case 'wide-string':
      return { head: '$.fromPointer', arguments: [`$.${type.unit}`] }
    case 'callback':
      return { head: '$.fromFunction', arguments: [type.name] }
    default:
      return null
  }
}
