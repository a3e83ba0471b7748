import koffi from 'koffi'
import { allocateRecord, recordMemory } from '../memory/record-memory.ts'
import { eightbytesOf, isSystemV, passesInMemory } from '../records/eightbytes.ts'
import { isRecordType } from '../records/record-type.ts'
import type { CType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import { ArgumentRegisters, isFloat } from './argument-registers.ts'
import { mayExecute, writeCode } from './executable-memory.ts'
import { type FrameShape, frameCode, type RegisterSource } from './frame-code.ts'
import type { Call } from './native-call.ts'

/*
 * Records by value through a frame: their bytes are copied there, and a few instructions bring them from
 * there into the registers and onto the stack, as System V x86-64 has it (3.2.3), and results back. Koffi
 * passes the other arguments, and knows nothing of the records; a record passed by Koffi itself costs ten
 * times as much.
 *
 * A frame and its code serve all functions of a shape: the frame is read before the function runs and
 * written after it, so calls may nest. They belong to one thread of JavaScript; calls on other threads go
 * another way.
 */

/** More than that is better copied by C itself: words on the stack. */
const wordsAtMost = 512

/** Where a frame has the address of the function, and a result that comes in registers. */
const [functionOffset, resultOffset, firstOffset] = [0, 8, 24]

/** A record among the arguments, and where its bytes go. */
interface PassedRecord {
  readonly index: number
  readonly size: number
  readonly offset: number
}

/** How the calls of a prototype go through a frame. */
interface FramePlan {
  readonly shape: FrameShape
  /** The arguments that Koffi passes, by their index. */
  readonly passed: readonly number[]
  readonly records: readonly PassedRecord[]
  /** Where the address for a result in memory goes. */
  readonly hidden: number | undefined
  /** Bytes. */
  readonly size: number
  /** The Koffi types of what Koffi passes, and of the result that it gets. */
  readonly koffiTypes: readonly string[]
  readonly koffiResult: string
}

/** A frame in memory, and the code that calls with it. */
interface Frame {
  readonly memory: DataView
  readonly call: Call
}

/**
 * The function at an address, called through a frame: it takes records as their memory. undefined where
 * another way has to be gone: for another ABI, no memory that may be executed, arguments that Koffi would
 * have to put onto the stack.
 *
 * @param locate where the function lies; called only if it can be done
 */
export function throughFrame(prototype: Prototype, locate: () => bigint): Call | undefined {
  const plan = isSystemV && !prototype.variadic ? planFrame(prototype) : undefined
  const frame = plan && frameOf(plan)
  return plan && frame && callThrough(plan, frame, prototype.result, locate())
}

function planFrame({ result, types }: Prototype): FramePlan | undefined {
  const registers = new ArgumentRegisters<RegisterSource>()
  const [passed, koffiTypes]: [number[], string[]] = [[], []]
  const records: PassedRecord[] = []
  const stack: number[] = []
  const positions = { integers: 0, floats: 0 }
  let size = firstOffset
  const reserve = (bytes: number): number => {
    const offset = size
    size += (bytes + 7) & ~7
    return offset
  }

  const isFramedResult = isRecordType(result)
  if (isFramedResult && !canPass(result)) return undefined
  const hidden = isFramedResult && passesInMemory(result) ? reserve(8) : undefined
  if (hidden !== undefined) registers.add({ kind: 'frame', offset: hidden }, false)
  for (const [index, type] of types.entries()) {
    if (isRecordType(type)) {
      if (!canPass(type)) return undefined
      const offset = reserve(type.size)
      records.push({ index, size: type.size, offset })
      const pieces = passesInMemory(type)
        ? []
        : eightbytesOf(type)!.map((each) => ({
            argument: { kind: 'frame' as const, offset: offset + each.offset },
            isFloat: each.float,
          }))
      if (pieces.length > 0 && registers.addRecord(pieces)) continue
      for (let word = 0; word < type.size; word += 8) stack.push(offset + word)
      continue
    }
    const { koffi } = type
    const float = isFloat(type)
    if (typeof koffi !== 'string') return undefined
    const position = float ? positions.floats++ : positions.integers++
    registers.add({ kind: 'passed', position }, float)
    passed.push(index)
    koffiTypes.push(koffi)
  }
  const koffiResult = isFramedResult ? 'void' : result.koffiResult
  if (registers.stack.length > 0 || stack.length > wordsAtMost || typeof koffiResult !== 'string') {
    return undefined
  }
  const { integers, floats } = registers
  const eightbytes = isFramedResult && hidden === undefined ? eightbytesOf(result)! : []
  const results = eightbytes.map(({ offset, float }) => ({ offset: resultOffset + offset, float }))
  return {
    shape: { integers, floats, stack, results },
    passed,
    records,
    hidden,
    size,
    koffiTypes,
    koffiResult,
  }
}

function canPass(type: CType<unknown>): boolean {
  return type.alignment <= 8 && type.size > 0 && (passesInMemory(type) || eightbytesOf(type) !== undefined)
}

const frames = new Map<string, Frame | undefined>()

/** The frame that all functions of a shape share; undefined where the system forbids it. */
function frameOf({ shape, size, koffiTypes, koffiResult }: FramePlan): Frame | undefined {
  if (!mayExecute()) return undefined
  const key = JSON.stringify([shape, koffiResult, koffiTypes])
  if (!frames.has(key)) {
    const memory = new DataView(new ArrayBuffer(size))
    const address = writeCode(frameCode(shape, BigInt(koffi.address(memory.buffer))))
    frames.set(
      key,
      address === undefined
        ? undefined
        : {
            memory,
            call: koffi.decode(BigInt(address), koffi.proto(koffiResult, [...koffiTypes])) as Call,
          },
    )
  }
  return frames.get(key)
}

function callThrough(plan: FramePlan, { memory, call }: Frame, result: CType<unknown>, target: bigint): Call {
  const { begin, end } = resultThrough(plan, memory, result, target)
  const { passed, records } = plan
  const put = ({ offset, size }: PassedRecord, record: unknown): void => {
    copy(record as DataView, 0, memory, offset, size)
  }
  const [a, b] = records
  // The usual ones go without a list, which is faster.
  if (passed.length === 0 && a !== undefined && records.length === 1) {
    return (x: unknown) => {
      const view = begin()
      put(a, x)
      return end(view, call())
    }
  }
  if (passed.length === 0 && b !== undefined && records.length === 2) {
    return (x: unknown, y: unknown) => {
      const view = begin()
      put(a!, x)
      put(b, y)
      return end(view, call())
    }
  }
  if (passed.length === 1 && records.length === 1) {
    const recordIsFirst = a!.index === 0
    return (x: unknown, y: unknown) => {
      const view = begin()
      put(a!, recordIsFirst ? x : y)
      return end(view, call(recordIsFirst ? y : x))
    }
  }
  return (...args: unknown[]) => {
    const view = begin()
    for (const record of records) put(record, args[record.index])
    return end(view, call(...passed.map((index) => args[index])))
  }
}

/** What happens before and after a call. */
interface Around {
  /** Returns the memory that C fills in, if any. */
  begin(): DataView | undefined
  /** Returns the result: a record's memory, or what Koffi got. */
  end(view: DataView | undefined, raw: unknown): unknown
}

function resultThrough(
  { hidden, shape }: FramePlan,
  memory: DataView,
  result: CType<unknown>,
  target: bigint,
): Around {
  const [low, high] = [Number(target & 0xffff_ffffn), Number(target >> 32n)]
  const aim = (): undefined => {
    memory.setUint32(functionOffset, low, true)
    memory.setUint32(functionOffset + 4, high, true)
  }
  // What the type says of itself is computed at each question.
  const kind = { size: result.size, isPlain: result.isPlain }
  if (hidden !== undefined) {
    const begin = (): DataView => {
      const { view, address } = recordMemory(kind)
      memory.setUint32(hidden, address % 2 ** 32, true)
      memory.setUint32(hidden + 4, address / 2 ** 32, true)
      aim()
      return view
    }
    return { begin, end: (view) => view }
  }
  if (shape.results.length === 0) return { begin: aim, end: (_, raw) => raw }
  const end = (): DataView => {
    const view = allocateRecord(kind)
    copy(memory, resultOffset, view, 0, kind.size)
    return view
  }
  return { begin: aim, end }
}

/** Few bytes at a time: faster than a copy by the engine as long as it is not much. */
function copy(source: DataView, from: number, target: DataView, to: number, size: number): void {
  let i = 0
  for (; i + 4 <= size; i += 4) target.setInt32(to + i, source.getInt32(from + i, true), true)
  for (; i < size; i++) target.setUint8(to + i, source.getUint8(from + i))
}
