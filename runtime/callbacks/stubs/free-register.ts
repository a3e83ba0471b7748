import { ArgumentRegisters, isFloat } from '../../calls/argument-registers.ts'
import { eightbytesOf, isSystemV, passesInMemory } from '../../records/eightbytes.ts'
import { isRecordType } from '../../records/record-type.ts'
import type { Prototype } from '../../types/prototype.ts'
import type { NumberRegister } from './thunk-code.ts'

/**
 * The register for arguments that a signature leaves free; undefined where there is none, or the ABI is
 * another.
 */
export function freeRegister({ result, types }: Prototype): NumberRegister | undefined {
  if (!isSystemV) return undefined
  const registers = new ArgumentRegisters<null>()
  if (isRecordType(result) && passesInMemory(result)) registers.add(null, false)
  for (const type of types) {
    if (!isRecordType(type)) registers.add(null, isFloat(type))
    else if (!passesInMemory(type)) {
      const eightbytes = eightbytesOf(type)
      if (eightbytes === undefined) return undefined
      registers.addRecord(eightbytes.map(({ float }) => ({ argument: null, isFloat: float })))
    }
  }
  if (!registers.integersAreFull) return { kind: 'integer', position: registers.integers.length }
  return registers.floatsAreFull ? undefined : { kind: 'float', position: registers.floats.length }
}
