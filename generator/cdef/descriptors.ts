import * as $ from '../../runtime/generated.ts'
import type { BoundSignature, BoundType } from '../plan/types/bound-type.ts'
import {
  type Descriptor,
  type DescriptorFunction,
  parameterDescriptors,
  descriptorOf as plannedDescriptor,
  type RuntimeDescriptor,
} from '../plan/types/descriptor.ts'

/** A class of handles or records, or a function type, by its name in the plan. */
export type Named = ReadonlyMap<string, $.TypeLike<unknown>>

type AnyType = $.TypeLike<unknown>

/** What the table names is in the runtime: otherwise this does not compile. */
const runtime: Pick<typeof $, RuntimeDescriptor | DescriptorFunction> = $

/** The runtime's type of a bound type: what the emitter spells, as an object. */
export function descriptorOf(form: BoundType, named: Named): AnyType {
  return made(plannedDescriptor(form), named)
}

/** Result and parameters as the runtime declares functions. */
export function signatureOf(signature: BoundSignature, named: Named): $.Signature {
  const types = parameterDescriptors(signature).map(([name, type]) => [name, made(type, named)] as const)
  const described = [descriptorOf(signature.result, named), Object.fromEntries(types)] as const
  return signature.variadic ? [...described, '...'] : described
}

function made(descriptor: Descriptor, named: Named): AnyType {
  switch (descriptor.kind) {
    case 'runtime':
      return runtime[descriptor.name] as AnyType
    case 'declared':
      return find(descriptor.name, named)
    case 'applied': {
      const apply = runtime[descriptor.to] as (type: AnyType) => AnyType
      return apply(made(descriptor.of, named))
    }
    case 'counted':
      return $.counted(made(descriptor.of, named), made(descriptor.element, named), descriptor.parameter)
    case 'array':
      return $.arrayOf(made(descriptor.element, named), descriptor.length)
    case 'vector':
      return $.vector(made(descriptor.element, named) as $.CType<unknown>, descriptor.length)
  }
}

function find(name: string, named: Named): AnyType {
  const type = named.get(name)
  if (type === undefined) throw new Error(`a type was planned without a declaration: ${name}`)
  return type
}
