import * as $ from 'koffi-bindgen/runtime/generated'
import type { Random } from '../../random.ts'

/**
 * A scalar type: how C spells it, its typed array, and a random value that survives the way there and back.
 */
export interface ScalarKind {
  readonly c: string
  readonly type: $.CType<unknown>
  readonly array: (new (values: never[]) => ArrayLike<number | bigint>) | null
  value(random: Random): number | boolean
}

function integerKind(
  c: string,
  type: $.CType<unknown>,
  array: ScalarKind['array'],
  bits: number,
  signed: boolean,
) {
  const half = 2 ** Math.min(bits - 1, 52)
  const minimum = signed ? -half + (bits > 52 ? 1 : 0) : 0
  const maximum = bits > 52 ? 2 ** 53 - 1 : signed ? half - 1 : 2 * half - 1
  return {
    c,
    type,
    array,
    value: (random: Random) => random.pick([minimum, maximum, 0, 1, random.integer(minimum, maximum)]),
  }
}

const floatValue = (random: Random): number =>
  Math.fround(random.pick([0, 1.5, -2.25e10, 3.4e38, random.next() * 1e6]))
const doubleValue = (random: Random): number => random.pick([0, 1.5, -1e300, 5e-324, random.next() * 1e9])

export const scalars: readonly ScalarKind[] = [
  integerKind('signed char', $.signedChar, Int8Array as never, 8, true),
  integerKind('unsigned char', $.unsignedChar, Uint8Array as never, 8, false),
  integerKind('short', $.short, Int16Array as never, 16, true),
  integerKind('unsigned short', $.unsignedShort, Uint16Array as never, 16, false),
  integerKind('int', $.int, Int32Array as never, 32, true),
  integerKind('unsigned int', $.unsignedInt, Uint32Array as never, 32, false),
  ...($.long.size === 8
    ? [
        integerKind('long', $.long, BigInt64Array as never, 64, true),
        integerKind('unsigned long', $.unsignedLong, BigUint64Array as never, 64, false),
      ]
    : [
        integerKind('long', $.long, Int32Array as never, 32, true),
        integerKind('unsigned long', $.unsignedLong, Uint32Array as never, 32, false),
      ]),
  integerKind('long long', $.longLong, BigInt64Array as never, 64, true),
  { c: 'float', type: $.float as $.CType<unknown>, array: Float32Array as never, value: floatValue },
  { c: 'double', type: $.double as $.CType<unknown>, array: Float64Array as never, value: doubleValue },
  { c: '_Bool', type: $.bool as $.CType<unknown>, array: null, value: (random) => random.chance(0.5) },
]

/** A field: its C declaration, and a random value in the form that `toJSON` gives back. */
interface FieldKind {
  readonly name: string
  readonly c: string
  value(random: Random): unknown
}

/** A record type of the library. */
export interface RecordKind {
  readonly name: string
  readonly c: string
  /** Unions and packed records pass by value as well, bit-fields too. */
  value(random: Random): Record<string, unknown>
}

function randomField(random: Random, index: number, records: readonly RecordKind[]): FieldKind {
  const name = `f${index}`
  const kind = random.pick(scalars)
  const shape = random.next()
  if (shape < 0.15 && records.length > 0) {
    const record = random.pick(records)
    return { name, c: `struct ${record.name} ${name};`, value: (r) => record.value(r) }
  }
  if (shape < 0.3) {
    // Long ones too: bytes alone make a record of seven bytes, of fifteen, and so on, which registers do not
    // hold whole.
    const length = random.chance(0.5) ? random.integer(1, 4) : random.integer(5, 24)
    return {
      name,
      c: `${kind.c} ${name}[${length}];`,
      value: (r) => Array.from({ length }, () => kind.value(r)),
    }
  }
  if (shape < 0.45) {
    const width = random.integer(1, 31)
    const signed = random.chance(0.5)
    const [minimum, maximum] = signed ? [-(2 ** (width - 1)), 2 ** (width - 1) - 1] : [0, 2 ** width - 1]
    return {
      name,
      c: `${signed ? 'signed' : 'unsigned'} int ${name} : ${width};`,
      value: (r) => r.pick([minimum, maximum, r.integer(minimum, maximum)]),
    }
  }
  return { name, c: `${kind.c} ${name};`, value: (r) => kind.value(r) }
}

/** A random struct, perhaps with structs of those that stand before it. */
export function randomRecord(random: Random, name: string, before: readonly RecordKind[]): RecordKind {
  const count = random.pick([1, 2, 2, 3, 4, 6])
  const fields = Array.from({ length: count }, (_, index) => randomField(random, index, before))
  return {
    name,
    c: `struct ${name} { ${fields.map((field) => field.c).join(' ')} };`,
    value: (r) => Object.fromEntries(fields.map((field) => [field.name, field.value(r)])),
  }
}
