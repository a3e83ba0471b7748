import { addressOfFunction, type FunctionPointer } from '../callbacks/function-pointer.ts'
import { wrongType } from '../errors/rejection.ts'
import type { Addressed } from '../memory/addressed.ts'
import { type Memory, toMemory } from '../pointers/pointer-arguments.ts'
import { toCString } from '../text/strings.ts'
import { type KoffiType, VariadicArgument } from '../types/c-type.ts'
import type { AnyFunction } from '../types/prototype.ts'
import { MemoryValue } from '../values/memory-value.ts'

/**
 * What passes behind the last named parameter: a value with its type (`int(5)`, `double(1.5)`), text, a
 * function of C, or anything that is a pointer in C. A bare number is refused: C reads an `int`, a `long` and
 * a `double` from different places.
 */
export type Variadic = VariadicArgument | string | Memory | Addressed | FunctionPointer | null

/** The variadic arguments in Koffi's form, pairs of type and value. */
export function toVariadic(values: readonly Variadic[], owner: string): unknown[] {
  return values.flatMap((value, index) => toPair(value, owner, `argument ${index + 1} after "..."`))
}

function toPair(value: Variadic, owner: string, name: string): [KoffiType, unknown] {
  if (value instanceof VariadicArgument) {
    if (value.type instanceof MemoryValue) {
      throw new TypeError(`${owner}: ${name}: a ${value.type.name} cannot pass behind "..."`)
    }
    return [promoted(value.type.koffi), value.type.toC(value.value, owner, name)]
  }
  if (typeof value === 'string') return ['str', toCString(value, owner, name)]
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    throw wrongType(owner, name, 'a value with its type, such as int(5) or double(1.5)', value)
  }
  if (typeof value === 'function') {
    const address = addressOfFunction(value as AnyFunction)
    if (address !== undefined) return ['void *', address]
    throw wrongType(owner, name, 'a Callback: new Callback(type, fn), since only you know its type', value)
  }
  return ['void *', toMemory(value, owner, name)]
}

/** The default argument promotions (N1570 6.5.2.2p6). Koffi promotes the integers, not `float`. */
function promoted(type: KoffiType): KoffiType {
  return type === 'float' ? 'double' : type
}
