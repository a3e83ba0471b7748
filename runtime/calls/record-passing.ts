import { toCarrier } from '../records/koffi-struct.ts'
import { isRecordType } from '../records/record-type.ts'
import { isRiscV } from '../records/risc-v.ts'
import type { CType, KoffiType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import type { AsyncCall, Call, KoffiFunction } from './native-call.ts'
/** How Koffi calls a function: the types that it is told, and what it gets in the place of records. */
export interface RecordPassing {
  readonly result: KoffiType
  readonly types: readonly KoffiType[]
  /** The Koffi function with the C function's own arguments, records as their memory. */
  wrap(native: Call): Call
  /** The same for a call on another thread. */
  wrapAsync(native: KoffiFunction): AsyncCall
}

/**
 * Records as Koffi's structs.
 *
 * RISC-V has the address of a copy in the place of a record of more than two registers (psABI, "Integer
 * Calling Convention"): Koffi 3.3 loses the integer behind one whose address takes the last register, so
 * copies are made here.
 */
export function asStructs({ result, types, variadic }: Prototype): RecordPassing {
  const records = types.flatMap((type, index) => (isRecordType(type) ? [{ type, index }] : []))
  const byAddress = (type: CType<unknown>): boolean => isRiscV && isRecordType(type) && type.size > 16
  const convert = (args: unknown[]): unknown[] => {
    for (const { type, index } of records) {
      const memory = args[index] as DataView
      args[index] = byAddress(type) ? copyOf(memory, type.size) : toCarrier(type, memory)
    }
    return args
  }
  const passed = types.map((type) => (byAddress(type) ? 'void *' : type.koffi))
  return {
    result: result.koffiResult,
    types: variadic ? [...passed, '...'] : passed,
    wrap: (native) => (records.length === 0 ? native : (...args) => native(...convert(args))),
    wrapAsync: (native) => (args, done) => {
      const converted = convert(args)
      // Copies live until the call is over.
      return native.async(...converted, (error: unknown, raw: unknown) => {
        converted.length = 0
        done(error, raw)
      })
    },
  }
}

function copyOf({ buffer, byteOffset }: DataView, size: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset, size).slice()
}
