import { constants } from 'node:buffer'
import koffi from 'koffi'

/**
 * A view of C's memory, without a copy. Costs about 1 µs. Throws a RangeError for more than JavaScript can
 * view at a time.
 */
export function viewAt(address: bigint, length: number): DataView {
  if (length > constants.MAX_LENGTH) {
    throw new RangeError(
      `no view of C's memory has more than ${constants.MAX_LENGTH} bytes; asked for ${length}`,
    )
  }
  return new DataView(length === 0 ? new ArrayBuffer(0) : koffi.view(address, length))
}
