import koffi from 'koffi'

/** Bytes; what a thread's stack has by default is eight times as much. */
const stackSize = 1 << 20

/** The memory of functions that were translated from C: locals that need an address. */
interface FrameStack {
  readonly view: DataView
  /** Where it begins: C's address. */
  readonly base: bigint
  /** Bytes that running functions have taken. */
  used: number
}

let stack: FrameStack | undefined

function made(): FrameStack {
  const memory = new ArrayBuffer(stackSize)
  stack = { view: new DataView(memory), base: BigInt(koffi.address(memory)), used: 0 }
  return stack
}

/**
 * Memory for a call of a translated function: its address, aligned to 16 bytes. Throws a RangeError where
 * none is left.
 */
export function enterFrame(size: number): bigint {
  const frames = stack ?? made()
  const aligned = (size + 15) & ~15
  if (frames.used + aligned > stackSize) throw new RangeError('translated C functions are nested too deeply')
  const address = frames.base + BigInt(frames.used)
  frames.used += aligned
  return address
}

/** Gives back what {@link enterFrame} gave, and all that was given since. */
export function leaveFrame(address: bigint): void {
  const frames = stack ?? made()
  frames.used = Number(address - frames.base)
}

/** The view of a frame's memory and the offset in it; undefined for other memory. */
export function frameOffset(address: bigint): number | undefined {
  if (stack === undefined) return undefined
  const offset = address - stack.base
  return offset >= 0n && offset < stackSize ? Number(offset) : undefined
}

export function frameView(): DataView {
  return (stack ?? made()).view
}
