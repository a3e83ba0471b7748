import type { TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import type { CType, FunctionType } from '../../model/types.ts'
import {
  array,
  arrow,
  call,
  type Expression,
  falseValue,
  name,
  number,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import type { StaticContents } from '../expressions/static-contents.ts'
import { type MachineType, machineType } from '../script/machine-type.ts'
import { recordParts } from './record-parts.ts'
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

  /**
   * A function of the library.
   *
   * @param variable the promoted types of the arguments behind those that its prototype names
   */
  native(
    symbol: string,
    { result, parameters, variadic }: FunctionType,
    variable: readonly CType[],
  ): Expression {
    const rest = variable.map((type) => machineName(machineType(type, this.#facts)))
    const suffix = variadic ? `_${['', ...rest].join('_')}` : ''
    return this.#constant(`$native_${symbol}${suffix}`, () => {
      const types = array(parameters.map(({ type }) => this.#spelled(type)))
      const more = variadic ? [array(rest.map(text))] : []
      return runtimeCall('native', this.#library, text(symbol), this.#spelled(result), types, ...more)
    })
  }

  /** Calls of function pointers. */
  indirect({ result, parameters }: FunctionType): Expression {
    const types = [result, ...parameters.map(({ type }) => type)]
    return this.#constant(`$call_${types.map((type) => this.#suffix(type)).join('_')}`, () =>
      runtimeCall(
        'indirect',
        this.#spelled(result),
        array(parameters.map(({ type }) => this.#spelled(type))),
      ),
    )
  }

  /** Where a translated function lies for C: an address. */
  translatedAddress(cName: string, definition: string, { result, parameters }: FunctionType): Expression {
    const names = [result, ...parameters.map(({ type }) => type)].map((type) =>
      text(machineName(machineType(type, this.#facts))),
    )
    return call(
      this.#constant(`$at_${cName}`, () =>
        runtimeCall(
          'translatedAddress',
          text(cName),
          names[0]!,
          array(names.slice(1)),
          arrow([], name(definition)),
        ),
      ),
    )
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

  /** A type of a signature: the runtime's name of a number, or where in a record numbers lie. */
  #spelled(type: CType): Expression {
    const machine = machineType(type, this.#facts)
    if (machine.kind !== 'record') return text(machineName(machine))
    const parts = recordParts(type, this.#facts).map(({ offset, size, float }) =>
      array([number(offset), number(size), float ? trueValue : falseValue]),
    )
    return runtimeCall('recordShape', number(machine.size), number(machine.alignment), array(parts))
  }

  /** A type in the name of a constant. */
  #suffix(type: CType): string {
    const resolved = this.#facts.resolve(type)
    if (resolved.kind !== 'record') return machineName(machineType(type, this.#facts))
    return (resolved.cName ?? 'record').replace(/\W+/g, '_')
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
      throw new Untranslatable('it passes a record by value where only numbers pass')
    default:
      return type.kind
  }
}
