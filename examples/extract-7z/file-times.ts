import type { EntryInfo } from './entry-info.ts'
import { check } from './open-folders.ts'

const UTIME_NOW = process.platform === 'darwin' ? -1n : (1n << 30n) - 1n
const UTIME_OMIT = process.platform === 'darwin' ? -2n : (1n << 30n) - 2n

/** Sets the times that the archive has. */
export function setTimes({ accessed, modified }: EntryInfo, set: (times: BigInt64Array) => number): void {
  if (accessed === undefined && modified === undefined) return
  check('utimens', set(BigInt64Array.of(...timespec(accessed, UTIME_NOW), ...timespec(modified, UTIME_OMIT))))
}

/** Seconds and nanoseconds. */
function timespec(time: bigint | undefined, otherwise: bigint): [bigint, bigint] {
  if (time === undefined) return [0n, otherwise]
  const second = 1_000_000_000n
  const nanoseconds = ((time % second) + second) % second
  return [(time - nanoseconds) / second, nanoseconds]
}
