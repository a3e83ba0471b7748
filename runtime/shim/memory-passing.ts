import type { Call } from '../calls/native-call.ts'
import type { RecordPassing } from '../calls/record-passing.ts'
import { recordMemory } from '../memory/record-memory.ts'
import { isRecordType } from '../records/record-type.ts'
import type { CType } from '../types/c-type.ts'
import type { Prototype } from '../types/prototype.ts'
import { MemoryValue } from '../values/memory-value.ts'

/** Does a value of this type pass to a shim through memory? */
function isInMemory(type: CType<unknown>): boolean {
  return isRecordType(type) || type instanceof MemoryValue
}

/**
 * What the shim itself declares behind the named parameters of a function with variable arguments: `va_start`
 * wants one that is not promoted.
 */
function withLast(native: Call, named: number): Call {
  return (...args) => native(...args.slice(0, named), 0, ...args.slice(named))
}

/**
 * Records, and the numbers that Koffi has no type for, through memory: the shim is given pointers to the
 * arguments, and before them one to where the result goes.
 */
export function throughMemory({ result, types, variadic }: Prototype): RecordPassing {
  const passed = types.map((type) => (isInMemory(type) ? 'void *' : type.koffi))
  const all = variadic ? [...passed, 'int', '...'] : passed
  const taken = (native: Call): Call =>
    variadic ? withLast(native, types.length + (isInMemory(result) ? 1 : 0)) : native
  if (!isInMemory(result)) {
    return {
      result: result.koffiResult,
      types: all,
      wrap: taken,
      wrapAsync: (native) => (args, done) => native.async(...args, done),
    }
  }
  return {
    result: 'void',
    types: ['void *', ...all],
    wrap: (native) => {
      const call = taken(native)
      return (...args) => {
        const { view, address } = recordMemory(result)
        call(address, ...args)
        return view
      }
    },
    wrapAsync: (native) => (args, done) => {
      const { view, address } = recordMemory(result)
      native.async(address, ...args, (error: unknown) => done(error, view))
    },
  }
}
