import { Callback } from '../callbacks/callback.ts'
import { functionType } from '../callbacks/function-type.ts'
import type { AnyFunction } from '../types/prototype.ts'
import { type MachineFunction, type MachineName, machineScalar } from './machine-types.ts'

/** Functions that were translated from C, and that C may call: by address, for good. */
const byAddress = new Map<bigint, { readonly callback: object; readonly run: MachineFunction }>()

/**
 * The address of a function that was translated from C, as its name has it in C: made at the first use, there
 * for good.
 */
export function translatedAddress(
  cName: string,
  result: MachineName,
  parameters: readonly MachineName[],
  run: () => MachineFunction,
): () => bigint {
  let address: bigint | undefined
  return () => {
    if (address === undefined) {
      const type = functionType<AnyFunction>(cName, () => [
        machineScalar(result),
        Object.fromEntries(parameters.map((name, index) => [`argument${index + 1}`, machineScalar(name)])),
      ])
      const callback = new Callback(type, run() as AnyFunction)
      address = callback.address
      byAddress.set(address, { callback, run: run() })
    }
    return address
  }
}

/** The translated function at an address, which needs no call through C; undefined for C's own. */
export function translatedAt(address: bigint): MachineFunction | undefined {
  return byAddress.get(address)?.run
}
