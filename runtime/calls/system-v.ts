import { type RecordMemory, recordMemory } from '../memory/result-memory.ts'
import { carriedParts } from '../records/koffi-struct.ts'
import { isRecordType } from '../records/record-type.ts'
import type { CType, KoffiType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import type { RecordPassing } from './record-passing.ts'

/*
 * Records by value as System V x86-64 passes them (3.2.3), without Koffi's conversion of objects, which costs
 * ten times as much:
 *
 * - one of up to 16 bytes goes in one or two registers, each an integer or a double of its own;
 * - a larger one, or one for which the registers do not suffice, lies on the stack, as integers do once the
 *   six registers for
 *   integers are taken: the others come first, and zeros fill up;
 * - a result of more than 16 bytes goes where a hidden first argument points.
 *
 * Where that does not do, the function is left to Koffi's structs.
 */

/**
 * What passes in a place: a zero that fills it, the address for the result, an argument as it is, a piece of
 * a record.
 */
type Content = 'zero' | 'hidden' | 'argument' | 'double' | 'float' | 'word' | 'part'

interface Place {
  readonly type: KoffiType
  readonly content: Content
  /** The parameter. */
  readonly index: number
  /** Where the piece lies in the record, and how long it is; bytes. */
  readonly offset: number
  readonly bytes: number
}

const zero: Place = { type: 'int64', content: 'zero', index: 0, offset: 0, bytes: 8 }
const hiddenPlace: Place = { ...zero, content: 'hidden' }

const integerRegisters = 6
const floatRegisters = 8

/** The numbers in the place of records; undefined where records have to go as Koffi's structs. */
export function asNumbers({ result, types, variadic }: Prototype): RecordPassing | undefined {
  if (process.arch !== 'x64' || process.platform === 'win32' || variadic) return undefined
  const returned = lowerResult(result)
  if (returned === undefined) return undefined
  const integers: Place[] = returned.hidden ? [hiddenPlace] : []
  const floats: Place[] = []
  const stack: Place[] = []
  for (const [index, type] of types.entries()) {
    if (!isRecordType(type)) {
      const isFloat = type.koffi === 'float' || type.koffi === 'double'
      const full = isFloat ? floats.length >= floatRegisters : integers.length >= integerRegisters
      ;(full ? stack : isFloat ? floats : integers).push({
        ...zero,
        type: type.koffi,
        content: 'argument',
        index,
      })
      continue
    }
    const pieces = piecesOf(type, index)
    if (pieces === undefined) return undefined
    const inFloats = pieces.filter(isFloatPlace)
    const inIntegers = pieces.filter((piece) => !isFloatPlace(piece))
    const fits =
      type.size <= 16 &&
      inFloats.length + floats.length <= floatRegisters &&
      inIntegers.length + integers.length <= integerRegisters
    if (fits) {
      floats.push(...inFloats)
      integers.push(...inIntegers)
    } else stack.push(...words(type.size, index))
  }
  if (stack.length > 0) while (integers.length < integerRegisters) integers.push(zero)
  const places = [...integers, ...floats, ...stack]
  // A double on the stack must not find a register free.
  if (stack.some(isFloatPlace) && floats.length < floatRegisters) return undefined
  const { hidden, size, koffi } = returned
  return {
    result: koffi,
    types: places.map((place) => place.type),
    wrap: (native) => {
      if (!hidden) return (...args) => native(...fill(places, args, 0))
      return (...args) => {
        const { view, address } = recordMemory(size)
        native(...fill(places, args, address))
        return view
      }
    },
    wrapAsync: (native) => (args, done) => {
      const { view, address } = hidden ? recordMemory(size) : nowhere
      native.async(...fill(places, args, address), (error: unknown, raw: unknown) => {
        done(error, hidden ? view : raw)
      })
    },
  }
}

const nowhere: RecordMemory = { view: new DataView(new ArrayBuffer(0)), address: 0 }

function isFloatPlace({ type }: Place): boolean {
  return type === 'float' || type === 'double'
}

function lowerResult(type: CType<unknown>): { hidden: boolean; size: number; koffi: KoffiType } | undefined {
  if (!isRecordType(type)) return { hidden: false, size: 0, koffi: type.koffiResult }
  if (type.alignment > 8 || type.size === 0) return undefined
  if (type.size > 16) return { hidden: true, size: type.size, koffi: 'void' }
  return { hidden: false, size: 0, koffi: type.koffiResult }
}

/**
 * The registers' worth of a record; undefined where one would hold two floats, which no number of JavaScript
 * is for.
 */
function piecesOf(type: CType<unknown>, index: number): readonly Place[] | undefined {
  if (type.alignment > 8 || type.size === 0) return undefined
  if (type.size > 16) return words(type.size, index)
  const parts = carriedParts(type)
  const pieces: Place[] = []
  for (let start = 0; start < type.size; start += 8) {
    const inside = parts.filter(({ offset }) => offset >= start && offset < start + 8)
    const [first] = inside
    if (first === undefined) return undefined
    if (first.float) {
      if (inside.length > 1) return undefined
      const content = first.size === 4 ? 'float' : 'double'
      pieces.push({ type: content, content, index, offset: first.offset, bytes: first.size })
    } else pieces.push(integerPiece(index, start, Math.min(8, type.size - start)))
  }
  return pieces
}

/** A record on the stack: eight bytes at a time. */
function words(size: number, index: number): readonly Place[] {
  return Array.from({ length: Math.ceil(size / 8) }, (_, word) =>
    integerPiece(index, 8 * word, Math.min(8, size - 8 * word)),
  )
}

function integerPiece(index: number, offset: number, bytes: number): Place {
  return { type: 'int64', content: bytes === 8 ? 'word' : 'part', index, offset, bytes }
}

/** What goes into the places. */
function fill(places: readonly Place[], args: readonly unknown[], hidden: number): unknown[] {
  const values: unknown[] = []
  for (let i = 0; i < places.length; i++) values.push(valueFor(places[i]!, args, hidden))
  return values
}

function valueFor(
  { content, index, offset, bytes }: Place,
  args: readonly unknown[],
  hidden: number,
): unknown {
  switch (content) {
    case 'zero':
      return 0
    case 'hidden':
      return hidden
    case 'argument':
      return args[index]
    case 'double':
      return (args[index] as DataView).getFloat64(offset, true)
    case 'float':
      return (args[index] as DataView).getFloat32(offset, true)
    case 'word':
      return readWord(args[index] as DataView, offset)
    case 'part':
      return readPart(args[index] as DataView, offset, bytes)
  }
}

/** Eight bytes: exact as a number up to 2^53; a bigint costs three times as much. */
function readWord(memory: DataView, offset: number): number | bigint {
  const high = memory.getInt32(offset + 4, true)
  if (high < 0x200000 && high >= -0x200000) return high * 0x100000000 + memory.getUint32(offset, true)
  return memory.getBigInt64(offset, true)
}

/** Less than eight bytes. */
function readPart(memory: DataView, offset: number, bytes: number): number {
  if (bytes === 4) return memory.getUint32(offset, true)
  let value = 0
  for (let i = bytes - 1; i >= 0; i--) value = value * 256 + memory.getUint8(offset + i)
  return value
}
