import type { TypeFacts } from '../analyze/expressions/evaluate/arithmetic-types.ts'
import type { FunctionType } from '../model/types.ts'
import { array, call, type Expression, name, runtimeCall, text } from '../typescript/expressions.ts'
import { type MachineType, machineType } from './machine-type.ts'
import { Untranslatable } from './untranslatable.ts'

/** A constant of the module that translated code needs and nobody else sees. */
export interface SupportConstant {
  readonly name: string
  readonly value: Expression
}

/** What translated code needs beside itself, each thing once: functions and variables of the library, static objects. */
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

  staticMemory(wanted: string, bytes: Uint8Array): Expression {
    let fresh = wanted
    for (let i = 2; this.#constants.has(fresh); i++) fresh = `${wanted}_${i}`
    const base64 = Buffer.from(bytes).toString('base64')
    return call(this.#constant(fresh, () => runtimeCall('staticMemory', text(base64))))
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

/** As the runtime calls it. */
export function machineName(type: MachineType): string {
  switch (type.kind) {
    case 'integer':
      return `${type.signed ? 'int' : 'uint'}${type.bits}`
    case 'float':
      return `float${type.bits}`
    case 'record':
      throw new Untranslatable('it calls a function with a record by value')
    default:
      return type.kind
  }
}
