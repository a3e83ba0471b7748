import { keepAlive } from '../memory/keep-alive.ts'
import { membersApart, toCarrier } from '../records/koffi-struct.ts'
import { isRecordType } from '../records/record-type.ts'
import { isRiscV, takesLastRegister } from '../records/risc-v.ts'
import type { CType, KoffiType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import { isFloat } from './argument-registers.ts'
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
 * Calling Convention"). Koffi 3.3 loses the integer behind one whose address takes the last register, and
 * behind a record of a float and an integer of which the integer does: copies are made here, and such a
 * record goes as two arguments.
 */
export function asStructs({ result, types, variadic }: Prototype): RecordPassing {
  const last = isRiscV && !variadic ? takesLastRegister(result, types, isRecordType, isFloat) : undefined
  const apart = last === undefined ? undefined : membersApart(types[last]!)
  const records = types.flatMap((type, index) => (isRecordType(type) ? [{ type, index }] : []))
  const byAddress = (type: CType<unknown>): boolean => isRiscV && isRecordType(type) && type.size > 16
  const convert = (args: unknown[]): unknown[] => {
    const members = apart?.values(args[last!] as DataView)
    for (const { type, index } of records) {
      const memory = args[index] as DataView
      args[index] = byAddress(type) ? copyOf(memory, type.size) : toCarrier(type, memory)
    }
    if (members !== undefined) args.splice(last!, 1, ...members)
    return args
  }
  const passed = types.flatMap((type, index) => {
    if (apart !== undefined && index === last) return apart.koffi
    return [byAddress(type) ? 'void *' : type.koffi]
  })
  return {
    result: result.koffiResult,
    types: variadic ? [...passed, '...'] : passed,
    wrap: (native) => (records.length === 0 ? native : (...args) => native(...convert(args))),
    wrapAsync: (native) => (args, done) => {
      const given = convert(args)
      if (!isRiscV) return native.async(...given, done)
      // Copies live until the call is over.
      return native.async(...given, (error: unknown, raw: unknown) => {
        done(error, raw)
        keepAlive(given)
      })
    },
  }
}

function copyOf({ buffer, byteOffset }: DataView, size: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset, size).slice()
}
