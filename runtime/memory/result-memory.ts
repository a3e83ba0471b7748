import koffi from 'koffi'

/** Memory of a record that C fills in. */
export interface RecordMemory {
  readonly view: DataView
  /** Where it lies; addresses of a process fit into a number. */
  readonly address: number
}

/** Small records share memory: an ArrayBuffer of its own and its address cost 300 ns. */
const chunkSize = 4096
let chunk = new ArrayBuffer(0)
let start = 0
let used = 0

/** Zeroed memory for a record of a size, aligned to 16 bytes. */
export function recordMemory(size: number): RecordMemory {
  if (size > chunkSize / 8) {
    const own = new ArrayBuffer(size)
    return { view: new DataView(own), address: Number(koffi.address(own)) }
  }
  if (used + size > chunk.byteLength) {
    chunk = new ArrayBuffer(chunkSize)
    start = Number(koffi.address(chunk))
    used = 0
  }
  const memory = { view: new DataView(chunk, used, size), address: start + used }
  used += (size + 15) & ~15
  return memory
}
