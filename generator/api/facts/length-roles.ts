import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { ArrayLength, FunctionFacts, ParameterFacts } from './function-facts.ts'
import { isWritable, type Shape, shapeOf } from './parameter-shape.ts'

/**
 * Directions and lengths of different sources, made to fit: what a length says depends on which way the array
 * passes, and a length that says how many elements fit is given, whatever it says afterwards.
 */
export function withRoles(
  facts: FunctionFacts,
  { type }: FunctionDeclaration,
  unit: TranslationUnit,
): FunctionFacts {
  const shapes = type.parameters.map((parameter) => shapeOf(parameter.type, unit))
  const isBuffer = (index: number): boolean => {
    const { direction } = facts.parameters[index]!
    return direction?.value === 'out' && shapes[index]!.kind !== 'pointers'
  }
  const capacities = new Set(
    facts.parameters.flatMap(({ length }, index) =>
      length?.value.kind === 'parameter' && isBuffer(index) ? [length.value.parameter] : [],
    ),
  )
  return {
    ...facts,
    parameters: facts.parameters.map((parameter, index): ParameterFacts => {
      const { length, direction } = parameter
      const isCapacity = capacities.has(index) && isWritable(shapes[index]!)
      return {
        ...parameter,
        direction:
          isCapacity && direction !== null && direction.value === 'out'
            ? { ...direction, value: 'inout' }
            : direction,
        length: length === null ? null : { ...length, value: roleOf(length.value, isBuffer(index), shapes) },
      }
    }),
  }
}

function roleOf(length: ArrayLength, isBuffer: boolean, shapes: readonly Shape[]): ArrayLength {
  if (length.kind !== 'parameter') return length
  const counter = shapes[length.parameter]
  const isIndirect = counter !== undefined && isWritable(counter)
  return { ...length, role: !isBuffer ? 'count' : isIndirect ? 'capacity-and-count' : 'capacity' }
}
