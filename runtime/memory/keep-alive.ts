/** An object that nobody else holds. */
const unreachable = Object.freeze({})

/**
 * Keeps objects alive up to this point: an engine may collect an object right after its last use, which would
 * be before the C function reads the memory behind the address that was taken from it. Comparing needs the
 * objects, so they live until here.
 */
export function keepAlive(a: unknown, b?: unknown, c?: unknown, d?: unknown): void {
  if (a === unreachable || b === unreachable || c === unreachable || d === unreachable) {
    throw new Error('unreachable')
  }
}
