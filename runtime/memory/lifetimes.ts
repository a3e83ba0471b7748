/** An object that nobody else holds. */
const never = Object.freeze({})

/**
 * Keeps objects alive up to this point: V8 may collect an object right after its last use, which would be
 * before the C function reads the memory behind the address that was taken from it. Comparing needs the
 * objects, so they live until here.
 */
export function keepAlive(a: unknown, b?: unknown, c?: unknown, d?: unknown): void {
  if (a === never || b === never || c === never || d === never) throw new Error('unreachable')
}

const retained = new WeakMap<ArrayBufferLike, Map<number, unknown>>()

/**
 * Ties the life of an object to memory that holds its address: a buffer whose address was stored in a field
 * lives as long as the record's memory, or until something else is stored there.
 *
 * @param offset of the pointer in the memory, bytes
 */
export function retain(memory: ArrayBufferLike, offset: number, value: unknown): void {
  const held = retained.get(memory)
  if (held !== undefined) held.set(offset, value)
  else if (value !== null) retained.set(memory, new Map([[offset, value]]))
}

/** Copies what {@link retain} noted for one stretch of memory to another. */
export function copyRetained(from: DataView, to: DataView): void {
  const held = retained.get(from.buffer)
  if (held === undefined) return
  for (const [offset, value] of [...held]) {
    const relative = offset - from.byteOffset
    if (relative >= 0 && relative < from.byteLength) retain(to.buffer, to.byteOffset + relative, value)
  }
}

/** Copies the bytes of one stretch of memory to another, with what {@link retain} noted for them. */
export function copyBytes(source: DataView, target: DataView): void {
  const length = Math.min(source.byteLength, target.byteLength)
  new Uint8Array(target.buffer, target.byteOffset, length).set(
    new Uint8Array(source.buffer, source.byteOffset, length),
  )
  copyRetained(source, target)
}
