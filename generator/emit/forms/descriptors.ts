import type { BoundSignature, BoundType } from '../../plan/types/bound-type.ts'
import { type Descriptor, descriptorOf, parameterDescriptors } from '../../plan/types/descriptor.ts'
import { type Expression, name, number, object, runtime, runtimeCall } from '../../typescript/expressions.ts'

/** The expression of the runtime's descriptor of a type: `$.pointer($.int)`. */
export function descriptor(form: BoundType): Expression {
  return spelled(descriptorOf(form))
}

/** `{ a: $.int }`: parameters as the runtime declares them, by their C names. */
export function parameterObject(signature: BoundSignature): Expression {
  return object(
    parameterDescriptors(signature).map(([name, descriptor]) => ({ name, value: spelled(descriptor) })),
  )
}

/** The expression of a descriptor. */
export function spelled(descriptor: Descriptor): Expression {
  switch (descriptor.kind) {
    case 'runtime':
      return runtime(descriptor.name)
    case 'declared':
      return name(descriptor.name)
    case 'applied':
      return runtimeCall(descriptor.to, spelled(descriptor.of))
    case 'counted':
      return runtimeCall(
        'counted',
        spelled(descriptor.of),
        spelled(descriptor.element),
        number(descriptor.parameter),
      )
    case 'array':
      return runtimeCall('arrayOf', spelled(descriptor.element), number(descriptor.length))
    case 'vector':
      return runtimeCall('vector', spelled(descriptor.element), number(descriptor.length))
  }
}
