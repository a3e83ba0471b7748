/** Bytes that one call reads at most: large enough for the hand-over between threads not to count. */
const longestBlock = 1024 * 1024

/**
 * How much of an entry is read at a time, bytes. One more than the entry, where it is small, so that its end
 * is seen, and its checksum judged, by the same call. Whoever reads an entry reads it in these blocks: where
 * one fails, those before it count.
 */
export function blockLength(size = longestBlock): number {
  return Math.min(longestBlock, size + 1)
}
