import koffi, { type TypeObject } from 'koffi'
import { guarded } from '../calls/guarded-call.ts'
import type { Call } from '../calls/native-call.ts'
import { addressOfSymbol, type Library } from '../libraries/library.ts'

/**
 * How translated code holds a value: narrow integers as numbers, wide ones and pointers as bigints, a bool as
 * 0 or 1.
 */
export type MachineType =
  | 'void'
  | 'bool'
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'float32'
  | 'float64'
  | 'pointer'

const koffiNames: Readonly<Record<MachineType, string>> = {
  void: 'void',
  bool: 'bool',
  int8: 'int8',
  uint8: 'uint8',
  int16: 'int16',
  uint16: 'uint16',
  int32: 'int32',
  uint32: 'uint32',
  int64: 'int64',
  uint64: 'uint64',
  float32: 'float',
  float64: 'double',
  pointer: 'void *',
}

// biome-ignore lint/suspicious/noExplicitAny: translated code states the types
type MachineFunction = (...values: any[]) => any

/**
 * A function of a library, called with values as translated code holds them. It is looked up at its first
 * call.
 */
export function native(
  library: Library,
  symbol: string,
  result: MachineType,
  parameters: readonly MachineType[],
): MachineFunction {
  let call: MachineFunction | undefined
  return (...values) => {
    call ??= machineCall(
      libraryWith(symbol, library).func(
        symbol,
        koffiNames[result],
        parameters.map((type) => koffiNames[type]),
      ) as Call,
      result,
      parameters,
    )
    return call(...values)
  }
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
  return (address: bigint, ...values) => {
    if (address === 0n) throw new TypeError('C calls a function pointer that is NULL')
    proto ??= koffi.proto(
      koffiNames[result],
      parameters.map((type) => koffiNames[type]),
    )
    let call = known.get(address)
    if (call === undefined) {
      call = machineCall(koffi.decode(address, proto) as Call, result, parameters)
      known.set(address, call)
    }
    return call(...values)
  }
}

function machineCall(made: Call, result: MachineType, parameters: readonly MachineType[]): MachineFunction {
  const call = guarded(made, parameters.length)
  const bools = parameters.flatMap((type, index) => (type === 'bool' ? [index] : []))
  const from = conversions[result] ?? ((raw: unknown) => raw)
  if (bools.length === 0) return (...values) => from(call(...values))
  return (...values) => {
    for (const index of bools) values[index] = values[index] !== 0
    return from(call(...values))
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each row says what Koffi gives
const conversions: Partial<Record<MachineType, (raw: any) => unknown>> = {
  bool: (raw: boolean) => Number(raw),
  int64: (raw: number | bigint) => BigInt(raw),
  uint64: (raw: number | bigint) => BigInt(raw),
  pointer: (raw: bigint | null) => raw ?? 0n,
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
