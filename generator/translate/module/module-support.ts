import type { TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import type { FunctionType } from '../../model/types.ts'
import {
  array,
  arrow,
  call,
  type Expression,
  name,
  number,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import type { StaticContents } from '../expressions/static-contents.ts'
import { type MachineType, machineType } from '../script/machine-type.ts'
import { Untranslatable } from './untranslatable.ts'

/** A constant of the module that translated code needs and nobody else sees. */
export interface SupportConstant {
  readonly name: string
  readonly value: Expression
}

/**
 * What translated code needs beside itself, each thing once: functions and variables of the library, static
 * objects.
 */
export class ModuleSupport {
  readonly #facts: TypeFacts
  readonly #library: Expression
  readonly #constants = new Map<string, SupportConstant>()

  constructor(facts: TypeFacts, library: Expression) {
    this.#facts = facts
    this.#library = library
  }

  get constants(): readonly SupportConstant[] {
    return [...this.#constants.values()]
  }

  /** A function of the library. */
  native(symbol: string, type: FunctionType): Expression {
    return this.#constant(`$native_${symbol}`, () => {
      const { result, parameters } = this.#signature(type)
      return runtimeCall('native', this.#library, text(symbol), result, parameters)
    })
  }

  /** Calls of function pointers. */
  indirect(type: FunctionType): Expression {
    const machines = [type.result, ...type.parameters.map((parameter) => parameter.type)].map((one) =>
      machineName(machineType(one, this.#facts)),
    )
    return this.#constant(`$call_${machines.join('_')}`, () => {
      const { result, parameters } = this.#signature(type)
      return runtimeCall('indirect', result, parameters)
    })
  }

  address(symbol: string, kind: 'function' | 'variable'): Expression {
    return call(
      this.#constant(`$at_${symbol}`, () =>
        runtimeCall('symbolAddress', this.#library, text(symbol), text(kind)),
      ),
    )
  }

  /** One object for all functions. */
  sharedMemory(objectName: string, contents: StaticContents): Expression {
    return call(this.#constant(objectName, () => staticMemoryCall(contents)))
  }

  staticMemory(wanted: string, contents: StaticContents): Expression {
    let fresh = wanted
    for (let i = 2; this.#constants.has(fresh); i++) fresh = `${wanted}_${i}`
    return call(this.#constant(fresh, () => staticMemoryCall(contents)))
  }

  #constant(constantName: string, value: () => Expression): Expression {
    if (!this.#constants.has(constantName)) {
      this.#constants.set(constantName, { name: constantName, value: value() })
    }
    return name(constantName)
  }

  #signature({ result, parameters }: FunctionType): {
    readonly result: Expression
    readonly parameters: Expression
  } {
    const spelled = (type: FunctionType['result']): Expression =>
      text(machineName(machineType(type, this.#facts)))
    return { result: spelled(result), parameters: array(parameters.map(({ type }) => spelled(type))) }
  }
}

/** Its bytes, and the addresses that only a run knows. */
function staticMemoryCall({ bytes, addresses }: StaticContents): Expression {
  const base64 = text(Buffer.from(bytes).toString('base64'))
  if (addresses.length === 0) return runtimeCall('staticMemory', base64)
  const list = addresses.map(({ offset, address }) => array([number(offset), address]))
  return runtimeCall('staticMemory', base64, arrow([], array(list)))
}

/** As the runtime calls it. */
export function machineName(type: MachineType): string {
  switch (type.kind) {
    case 'integer':
      if (type.bits > 64) throw new Untranslatable('it passes an integer of 128 bits')
      return `${type.signed ? 'int' : 'uint'}${type.bits}`
    case 'float':
      return `float${type.bits}`
    case 'record':
      throw new Untranslatable('it calls a function with a record by value')
    default:
      return type.kind
  }
}
