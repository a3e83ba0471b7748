import { toCarrier } from '../records/koffi-struct.ts'
import { isRecordType } from '../records/record-type.ts'
import type { KoffiType } from '../types/c-type.ts'
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

/** Records as Koffi's structs. */
export function asStructs({ result, types, variadic }: Prototype): RecordPassing {
  const records = types.flatMap((type, index) => (isRecordType(type) ? [{ type, index }] : []))
  const convert = (args: unknown[]): unknown[] => {
    for (const { type, index } of records) args[index] = toCarrier(type, args[index] as DataView)
    return args
  }
  const passed = types.map((type) => type.koffi)
  return {
    result: result.koffiResult,
    types: variadic ? [...passed, '...'] : passed,
    wrap: (native) => (records.length === 0 ? native : (...args) => native(...convert(args))),
    wrapAsync: (native) => (args, done) => native.async(...convert(args), done),
  }
}
