import type { LibraryHandle } from 'koffi'
import { isSystemV } from '../records/eightbytes.ts'
import type { KoffiType } from '../types/c-type.ts'
import type { Call } from './native-call.ts'

/**
 * Koffi's limit for parameters. It counts the types of variadic arguments among the arguments of its own
 * function.
 */
const valuesAtMost = 64

/**
 * Where variadic arguments pass exactly as named ones do: System V x86-64 3.2.3, AAPCS64 6.8.2 but for
 * Apple's.
 */
const passAlike = isSystemV || (process.arch === 'arm64' && process.platform === 'linux')

/**
 * The functions of a binding that take any number of arguments, as Koffi makes them for each list of types.
 */
interface Variadic {
  readonly symbol: string
  readonly library: LibraryHandle
  readonly result: KoffiType
  /** Of the named parameters. */
  readonly types: readonly KoffiType[]
}

/**
 * A variadic function for any number of arguments that can be passed: beyond what Koffi's own variadic call
 * takes, a function of just these types is made. Throws a RangeError for more than can be passed.
 *
 * @param native gets the named arguments, then pairs of type and value
 */
export function withManyArguments(native: Call, { symbol, library, result, types }: Variadic): Call {
  const named = types.length
  const made = new Map<string, Call>()
  return (...args: unknown[]) => {
    if (args.length <= valuesAtMost) return native(...args)
    const pairs = (args.length - named) / 2
    const atMost = passAlike ? valuesAtMost - named : Math.floor((valuesAtMost - named) / 2)
    if (pairs > atMost) {
      throw new RangeError(`${symbol}: takes at most ${atMost} arguments after "..."; got ${pairs}`)
    }
    const behind = Array.from({ length: pairs }, (_, i) => promoted(args[named + 2 * i] as KoffiType))
    const values = Array.from({ length: pairs }, (_, i) => asNumber(args[named + 2 * i + 1]))
    const key = behind.every((type) => typeof type === 'string') ? behind.join() : undefined
    let call = key === undefined ? undefined : made.get(key)
    if (call === undefined) {
      call = library.func(symbol, result, [...types, ...behind]) as Call
      if (made.size >= keptAtMost) made.clear()
      if (key !== undefined) made.set(key, call)
    }
    return call(...args.slice(0, named), ...values)
  }
}

/** How many lists of types are remembered for one function. */
const keptAtMost = 64

/** The default argument promotions (N1570 6.5.2.2p6). */
function promoted(type: KoffiType): KoffiType {
  return typeof type === 'string' && narrow.has(type) ? 'int' : type
}

const narrow: ReadonlySet<string> = new Set(['int8', 'uint8', 'int16', 'uint16', 'bool'])

function asNumber(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value
}
