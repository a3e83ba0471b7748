import * as $ from '../../../runtime/generated.ts'

/** Where a long has 32 bits, and a wchar_t 16. */
const isWindows = process.platform === 'win32'

/**
 * Whether a value may be passed for a type: said a second time, by what JavaScript's own operators tell, so
 * that the test does not ask what it tests.
 */
export function isLegal(type: $.CType<unknown>, value: unknown): boolean {
  if (value === null) return true
  if (type.name === 'char' && typeof value === 'string') return isOneByte(value)
  const range = integerRanges[type.name]
  if (range !== undefined) {
    const whole =
      typeof value === 'bigint' ? range.wide : typeof value === 'number' && Number.isInteger(value)
    if (!whole || (typeof value === 'number' && range.wide && !Number.isSafeInteger(value))) return false
    return BigInt(value as number) >= range.minimum && BigInt(value as number) <= range.maximum
  }
  if (type.name === 'double' || type.name === 'float') return typeof value === 'number'
  if (type.name === 'bool') return typeof value === 'boolean'
  if (type instanceof $.FunctionType) return isFunction(value)
  if (type.name === 'const char *') return isText(value)
  if (!type.name.endsWith('*')) return false
  const pointee = type.name.slice(0, -1).trim()
  if (['void', 'char', 'signed char', 'unsigned char', 'int8_t', 'uint8_t'].includes(pointee)) {
    // Text passes where C only reads, which the type's name does not tell.
    return isMemory(value) || typeof value === 'string'
  }
  return isTyped(pointee, value)
}

function integers(bits: number, signed: boolean, wide: boolean) {
  const half = 2n ** BigInt(bits - 1)
  return { minimum: signed ? -half : 0n, maximum: signed ? half - 1n : 2n * half - 1n, wide }
}

const integerRanges: Readonly<Record<string, { minimum: bigint; maximum: bigint; wide: boolean }>> = {
  char: { minimum: -128n, maximum: 255n, wide: false },
  'signed char': integers(8, true, false),
  'unsigned char': integers(8, false, false),
  short: integers(16, true, false),
  'unsigned short': integers(16, false, false),
  int: integers(32, true, false),
  'unsigned int': integers(32, false, false),
  long: integers(isWindows ? 32 : 64, true, true),
  'unsigned long': integers(isWindows ? 32 : 64, false, true),
  'long long': integers(64, true, true),
  'unsigned long long': integers(64, false, true),
}

/** One character of ASCII stands for its byte. */
function isOneByte(value: string): boolean {
  return value.length === 1 && value.charCodeAt(0) < 128
}

/** A plain function: one that is no class of the runtime's and not async. */
function isFunction(value: unknown): boolean {
  if (typeof value !== 'function') return false
  return Object.getPrototypeOf(value) !== Object.getPrototypeOf(async () => {})
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0')
  if (value instanceof Uint8Array) return !isTransferred(value.buffer) && value.includes(0)
  return isLookalike(value) ? false : value instanceof $.UserData
}

function isMemory(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return !isTransferred(value.buffer)
  if (value instanceof ArrayBuffer) return !isTransferred(value)
  if (isLookalike(value)) return false
  return (
    (value instanceof $.Handle && !value.freed) ||
    value instanceof $.Struct ||
    value instanceof $.Pointer ||
    value instanceof $.Out ||
    value instanceof $.CArray ||
    value instanceof $.UserData ||
    (value instanceof $.Callback && value.address !== 0n)
  )
}

/** An object that only inherits. */
function isLookalike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.hasOwn(value, '$address')
}

function isTransferred(buffer: ArrayBufferLike): boolean {
  try {
    return new Uint8Array(buffer).length < 0
  } catch {
    return true
  }
}

const arrays: Readonly<Record<string, NewableFunction>> = {
  wchar_t: isWindows ? Uint16Array : Int32Array,
  short: Int16Array,
  'unsigned short': Uint16Array,
  int: Int32Array,
  'unsigned int': Uint32Array,
  long: isWindows ? Int32Array : BigInt64Array,
  'unsigned long': isWindows ? Uint32Array : BigUint64Array,
  'long long': BigInt64Array,
  'unsigned long long': BigUint64Array,
  float: Float32Array,
  double: Float64Array,
}

function isTyped(pointee: string, value: unknown): boolean {
  if (pointee === 'wchar_t' && typeof value === 'string') return !value.includes('\0')
  const array = arrays[pointee]
  if (array !== undefined && value instanceof array) return (value as Int32Array).length > 0
  if (isLookalike(value)) return false
  if (value instanceof $.UserData) return true
  const own = value instanceof $.Out || value instanceof $.Pointer || value instanceof $.CArray
  return own && value.type.name === pointee
}
