import { markAsUntransferable } from 'node:worker_threads'
import koffi from 'koffi'

/** What decides where a record's memory comes from. */
interface RecordKind {
  /** Bytes. */
  readonly size: number
  /** Whether it consists of numbers, none of which reads as a view of the memory. */
  readonly isPlain: boolean
}

/** Memory of a record that C fills in. */
export interface RecordMemory {
  readonly view: DataView
  /** Where it lies; addresses of a process fit into a number. */
  readonly address: number
}

/**
 * Small records share memory: an ArrayBuffer of its own costs 600 ns and 200 bytes. Only plain ones do:
 * nobody gets at their buffer, so that it cannot be transferred, and what their pointers lead to need not
 * live as long as all others in it.
 */
const chunkSize = 4096
let chunk = new ArrayBuffer(0)
let start = 0
let used = chunkSize
let isLocated = false

/** Zeroed memory for a record. */
export function allocateRecord({ size, isPlain }: RecordKind): DataView {
  if (!isPlain || size > chunkSize / 8) return new DataView(new ArrayBuffer(size))
  if (used + size > chunkSize) newChunk()
  const view = new DataView(chunk, used, size)
  used += (size + 15) & ~15
  return view
}

/** The same with its address, for a record that C fills in. */
export function recordMemory(kind: RecordKind): RecordMemory {
  const view = allocateRecord(kind)
  if (view.buffer !== chunk) return { view, address: Number(koffi.address(view.buffer)) }
  if (!isLocated) {
    start = Number(koffi.address(chunk))
    isLocated = true
  }
  return { view, address: start + view.byteOffset }
}

/** Whether a buffer is one that records share, or was. */
export function isShared(buffer: ArrayBufferLike): boolean {
  return chunks.has(buffer)
}

const chunks = new WeakSet<ArrayBufferLike>()

function newChunk(): void {
  chunk = new ArrayBuffer(chunkSize)
  markAsUntransferable(chunk)
  chunks.add(chunk)
  used = 0
  isLocated = false
}
