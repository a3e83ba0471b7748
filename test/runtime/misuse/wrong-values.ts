import * as $ from '../../../runtime/generated.ts'

/** A value that people pass by mistake, by the name under which the test reports it. */
export type WrongValues = Readonly<Record<string, unknown>>

/** Of a class of its own, which no binding knows. */
class Stranger extends $.Struct<'struct stranger', { x?: number }> {
  static override readonly layout = $.layout('struct stranger', 8, 8, () => ({ x: [$.double, 0] }))
}

class Foreign extends $.Handle<'struct foreign'> {
  static override readonly cName = 'struct foreign'
}

const strangeFunction = $.functionType<(a: number, b: number, c: number) => number>(
  'int (*)(int, int, int)',
  () => [$.int, { a: $.int, b: $.int, c: $.int }],
)

/**
 * Everything that is given to every kind of parameter.
 *
 * @param handleClasses and `recordClasses` of the library under test, for look-alikes and freed handles
 */
export function wrongValues(
  handleClasses: readonly (new (...args: never[]) => $.Handle)[],
  recordClasses: readonly (new () => $.Struct)[],
): WrongValues {
  const detached = new Uint8Array(8)
  structuredClone(detached.buffer, { transfer: [detached.buffer] })
  const disposed = new $.Callback(strangeFunction, () => 1)
  disposed[Symbol.dispose]()
  const foreign = $.fromHandle(Foreign, 4096n)
  const freed = $.fromOwned(Foreign, 8192n, () => 0)
  $.freed(freed, 'foreign_free')
  const values: Record<string, unknown> = {
    undefined: undefined,
    true: true,
    false: false,
    zero: 0,
    one: 1,
    'minus one': -1,
    fraction: 1.5,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '2^31': 2 ** 31,
    '2^32': 2 ** 32,
    '-2^31-1': -(2 ** 31) - 1,
    '2^53': 2 ** 53,
    '1e300': 1e300,
    '5n': 5n,
    '-1n': -1n,
    '2n^64n': 2n ** 64n,
    '-(2n^63n)-1n': -(2n ** 63n) - 1n,
    'an address': 0x7f00_0000_0000n,
    'empty text': '',
    text: 'text',
    'text of a number': '5',
    'text with NUL': 'a\0b',
    symbol: Symbol('symbol'),
    object: {},
    'object with an address': { address: 4096n, $address: 4096n },
    'object with valueOf': { valueOf: () => 5, toString: () => '5' },
    'object that throws': {
      get $address(): never {
        throw new Error('looked at')
      },
    },
    'object without prototype': Object.create(null),
    array: [1, 2, 3],
    'array of text': ['a'],
    function: () => 1,
    'async function': async () => 1,
    class: class {},
    date: new Date(0),
    'regular expression': /x/,
    map: new Map(),
    promise: Promise.resolve(),
    'boxed number': Object(5),
    'boxed text': Object('x'),
    'boxed bigint': Object(5n),
    error: new Error('an error'),
    proxy: new Proxy({}, { get: () => 1n }),
    'proxy of a function': new Proxy(() => 1, {}),
    'typed array, bytes': new Uint8Array(8),
    'typed array, bytes without NUL': new Uint8Array(8).fill(65),
    'typed array, no element': new Int32Array(0),
    'typed array, int': new Int32Array(2),
    'typed array, unsigned int': new Uint32Array(2),
    'typed array, short': new Int16Array(4),
    'typed array, float': new Float32Array(2),
    'typed array, double': new Float64Array(1),
    'typed array, 64 bits': new BigInt64Array(1),
    'typed array, unsigned 64 bits': new BigUint64Array(1),
    'transferred buffer': detached,
    'array buffer': new ArrayBuffer(8),
    'shared buffer': new SharedArrayBuffer(8),
    'data view': new DataView(new ArrayBuffer(8)),
    'foreign handle': foreign,
    'freed handle': freed,
    'foreign record': new Stranger(),
    'pointer to a foreign record': $.pointerTo(Stranger, new Stranger()),
    'out of a foreign handle': new $.Out(Foreign),
    'out of a float': new $.Out($.float),
    'out of a bool': new $.Out($.bool),
    'array of foreign records': new $.CArray(Stranger, 2),
    'pointer to bool': $.pointerTo($.bool, new Uint8Array(1)),
    'callback of another type': new $.Callback(strangeFunction, () => 1),
    'disposed callback': disposed,
    'user data': new $.UserData(5),
    'variadic argument': $.int(5),
    'a type': $.int,
    globalThis: globalThis,
  }
  for (const type of [...handleClasses.slice(0, 4), ...recordClasses.slice(0, 4)]) {
    values[`prototype of ${type.name}`] = type.prototype
    values[`look-alike of ${type.name}`] = Object.create(type.prototype)
    values[`class ${type.name}`] = type
  }
  for (const type of handleClasses.slice(0, 4)) {
    const handle = $.fromOwned(type as never, 12288n, () => 0) as $.Handle
    $.freed(handle, `${type.name}_free`)
    values[`freed ${type.name}`] = handle
  }
  return values
}
