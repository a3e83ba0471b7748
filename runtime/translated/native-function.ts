import koffi, { type TypeObject } from 'koffi'
import { guarded } from '../calls/guarded-call.ts'
import type { Call } from '../calls/native-call.ts'
import { addressOfSymbol, type Library } from '../libraries/library.ts'
import {
  fromKoffi,
  koffiType,
  type MachineFunction,
  type MachineName,
  type MachineType,
  toKoffi,
} from './machine-types.ts'
import { translatedAt } from './translated-address.ts'

/**
 * A function of a library, called with values as translated code holds them. It is looked up at its first
 * call. Where it returns a record, memory for that comes before the arguments.
 *
 * @param variable the types of the arguments behind those that its prototype names
 */
export function native(
  library: Library,
  symbol: string,
  result: MachineType,
  parameters: readonly MachineType[],
  variable: readonly MachineName[] | null = null,
): MachineFunction {
  let call: MachineFunction | undefined
  return (...values) => {
    call ??= boundCall(library, symbol, result, parameters, variable)
    return call(...values)
  }
}

function boundCall(
  library: Library,
  symbol: string,
  result: MachineType,
  parameters: readonly MachineType[],
  variable: readonly MachineName[] | null,
): MachineFunction {
  const types = parameters.map(koffiType)
  const loaded = libraryWith(symbol, library)
  if (variable === null) {
    return machineCall(loaded.func(symbol, koffiType(result), types) as Call, result, parameters)
  }
  const made = loaded.func(symbol, koffiType(result), [...types, '...']) as Call
  const named = parameters.length
  // Koffi is told the type of each further argument before it.
  const typed: Call = (...values: unknown[]) =>
    made(
      ...values.slice(0, named),
      ...variable.flatMap((type, index) => [koffiType(type), values[named + index]]),
    )
  return machineCall(typed, result, [...parameters, ...variable])
}

/** The library, or the program itself, which has the C library's functions. */
function libraryWith(symbol: string, library: Library): ReturnType<Library['loadFor']> {
  try {
    return library.loadFor(symbol)
  } catch (error) {
    const program = koffi.load(null)
    if (addressOfSymbol(program, symbol) === undefined) throw error
    return program
  }
}

/** Calls functions at addresses, which come before the arguments. */
export function indirect(result: MachineType, parameters: readonly MachineType[]): MachineFunction {
  let proto: TypeObject | undefined
  const known = new Map<bigint, MachineFunction>()
  const callable = (address: bigint): MachineFunction => {
    if (address === 0n) throw new TypeError('C calls a function pointer that is NULL')
    const translated = translatedAt(address)
    if (translated !== undefined) return translated
    let call = known.get(address)
    if (call === undefined) {
      proto ??= koffi.proto(koffiType(result), parameters.map(koffiType))
      call = machineCall(koffi.decode(address, proto) as Call, result, parameters)
      known.set(address, call)
    }
    return call
  }
  if (typeof result === 'string') return (address: bigint, ...values) => callable(address)(...values)
  return (memory: bigint, address: bigint, ...values) => callable(address)(memory, ...values)
}

function machineCall(made: Call, result: MachineType, parameters: readonly MachineType[]): MachineFunction {
  const call = guarded(made, parameters.length, parameters.length)
  const conversions = parameters.flatMap((type, index) => {
    const convert = toKoffi(type)
    return convert === undefined ? [] : [{ index, convert }]
  })
  const converted = (values: unknown[]): unknown[] => {
    for (const { index, convert } of conversions) values[index] = convert(values[index])
    return values
  }
  if (typeof result !== 'string') {
    return (memory: bigint, ...values) => {
      result.write(call(...converted(values)), memory)
      return memory
    }
  }
  const from = fromKoffi(result) ?? ((raw: unknown) => raw)
  if (conversions.length === 0) return (...values) => from(call(...values))
  return (...values) => from(call(...converted(values)))
}

/** Where a function or a variable of a library lies: looked up at the first use. */
export function symbolAddress(library: Library, symbol: string, kind: 'function' | 'variable'): () => bigint {
  let address: bigint | undefined
  return () => {
    address ??=
      kind === 'variable'
        ? library.locateVariable(symbol)
        : addressOfSymbol(libraryWith(symbol, library), symbol)
    if (address === undefined) throw library.missing(symbol)
    return address
  }
}
