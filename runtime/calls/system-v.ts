import { type RecordMemory, recordMemory } from '../memory/record-memory.ts'
import {
  type Eightbyte,
  eightbytesOf,
  isSystemV,
  passesInMemory,
  readEightbyte,
  writeEightbyte,
} from '../records/eightbytes.ts'
import { isRecordType } from '../records/record-type.ts'
import type { CType, KoffiType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import { ArgumentRegisters, isFloat } from './argument-registers.ts'
import type { RecordPassing } from './record-passing.ts'

/*
 * Records by value as System V x86-64 passes them (3.2.3), without Koffi's conversion of objects, which costs
 * ten times as much:
 *
 * - one of up to 16 bytes goes in one or two registers, each an integer or a double of its own;
 * - a larger one, or one for which the registers do not suffice, lies on the stack, as integers do once the
 *   six registers for integers are taken: the others come first, and zeros fill up;
 * - a result of more than 16 bytes goes where a hidden first argument points.
 *
 * Where that does not do, the function is left to Koffi's structs.
 */

/** What passes in a place among Koffi's arguments. */
interface Place {
  readonly type: KoffiType
  /** @param hidden where the result goes */
  value(args: readonly unknown[], hidden: number): unknown
}

const zero: Place = { type: 'int64', value: () => 0 }
const hiddenPlace: Place = { type: 'int64', value: (_, hidden) => hidden }

/** What Koffi takes; one among the arguments of an asynchronous call is its callback. */
const argumentsAtMost = 63

/** The numbers in the place of records; undefined where records have to go as Koffi's structs. */
export function asNumbers({ result, types, variadic }: Prototype): RecordPassing | undefined {
  if (!isSystemV || variadic) return undefined
  const returned = lowerResult(result)
  if (returned === undefined) return undefined
  const registers = new ArgumentRegisters<Place>()
  if (returned.kind === 'memory') registers.add(hiddenPlace, false)
  for (const [index, type] of types.entries()) {
    if (!isRecordType(type)) {
      registers.add({ type: type.koffi, value: (args) => args[index] }, isFloat(type))
      continue
    }
    if (type.alignment > 8 || type.size === 0) return undefined
    const inMemory = passesInMemory(type)
    const eightbytes = inMemory ? [] : eightbytesOf(type)
    if (eightbytes === undefined) return undefined
    const pieces = eightbytes.map((each) => ({ argument: placeOf(each, index), isFloat: each.float }))
    if (inMemory || !registers.addRecord(pieces)) registers.stack.push(...words(type.size, index))
  }
  const { integers, floats, stack } = registers
  if (stack.length > 0) while (!registers.integersAreFull) integers.push(zero)
  const places = [...integers, ...floats, ...stack]
  if (places.length > argumentsAtMost) return undefined
  return {
    result: returned.koffi,
    types: places.map((place) => place.type),
    wrap: (native) => {
      const call = fillAndCall(native, places)
      switch (returned.kind) {
        case 'plain':
          return (...args) => call(args, 0)
        case 'register':
          return (...args) => {
            const { view } = recordMemory(result)
            writeEightbyte(view, returned.register, call(args, 0) as number | bigint)
            return view
          }
        case 'memory':
          return (...args) => {
            const { view, address } = recordMemory(result)
            call(args, address)
            return view
          }
      }
    },
    wrapAsync: (native) => (args, done) => {
      const memory = returned.kind === 'plain' ? nowhere : recordMemory(result)
      const values = fill(places, args, memory.address)
      native.async(...values, (error: unknown, raw: unknown) => {
        if (returned.kind === 'register' && (error === null || error === undefined)) {
          writeEightbyte(memory.view, returned.register, raw as number | bigint)
        }
        done(error, returned.kind === 'plain' ? raw : memory.view)
      })
    },
  }
}

const nowhere: RecordMemory = { view: new DataView(new ArrayBuffer(0)), address: 0 }

type Returned =
  | { readonly kind: 'plain'; readonly koffi: KoffiType }
  | {
      readonly kind: 'register'
      readonly koffi: KoffiType
      readonly size: number
      readonly register: Eightbyte
    }
  | { readonly kind: 'memory'; readonly koffi: KoffiType; readonly size: number }

function lowerResult(type: CType<unknown>): Returned | undefined {
  if (!isRecordType(type)) return { kind: 'plain', koffi: type.koffiResult }
  const { size } = type
  if (type.alignment > 8 || size === 0) return undefined
  if (passesInMemory(type)) return { kind: 'memory', koffi: 'void', size }
  const [register, second] = eightbytesOf(type) ?? []
  if (register !== undefined && second === undefined && !register.float) {
    return { kind: 'register', koffi: 'int64', size, register }
  }
  return { kind: 'plain', koffi: type.koffiResult }
}

function placeOf(eightbyte: Eightbyte, index: number): Place {
  const { offset, bytes, float } = eightbyte
  if (float && bytes === 8) {
    return { type: 'double', value: (args) => (args[index] as DataView).getFloat64(offset, true) }
  }
  return {
    type: float ? 'double' : 'int64',
    value: (args) => readEightbyte(args[index] as DataView, eightbyte),
  }
}

/** A record on the stack: eight bytes at a time. */
function words(size: number, index: number): readonly Place[] {
  return Array.from({ length: Math.ceil(size / 8) }, (_, word) =>
    placeOf({ offset: 8 * word, bytes: Math.min(8, size - 8 * word), float: false }, index),
  )
}

/** A list that holds numbers as objects: V8 makes all NaNs one in a list that holds nothing but doubles. */
function fill(places: readonly Place[], args: readonly unknown[], hidden: number): unknown[] {
  const values: unknown[] = places.map(() => null)
  for (let i = 0; i < places.length; i++) values[i] = places[i]!.value(args, hidden)
  return values
}

/** The usual numbers of arguments go without a list, which is faster. */
function fillAndCall(
  native: (...args: unknown[]) => unknown,
  places: readonly Place[],
): (args: readonly unknown[], hidden: number) => unknown {
  const [a, b, c, d, e] = places as [Place, Place, Place, Place, Place]
  switch (places.length) {
    case 1:
      return (args, hidden) => native(a.value(args, hidden))
    case 2:
      return (args, hidden) => native(a.value(args, hidden), b.value(args, hidden))
    case 3:
      return (args, hidden) => native(a.value(args, hidden), b.value(args, hidden), c.value(args, hidden))
    case 4:
      return (args, hidden) =>
        native(a.value(args, hidden), b.value(args, hidden), c.value(args, hidden), d.value(args, hidden))
    case 5:
      return (args, hidden) =>
        native(
          a.value(args, hidden),
          b.value(args, hidden),
          c.value(args, hidden),
          d.value(args, hidden),
          e.value(args, hidden),
        )
    default:
      return (args, hidden) => native(...fill(places, args, hidden))
  }
}
