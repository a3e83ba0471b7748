import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { Evidence } from '../../plan/ownership/evidence.ts'
import type { GirArray, GirFunction, GirParameter } from '../../plan/ownership/gir-facts.ts'
import type { ArrayLength, FunctionFacts, Known, ParameterFacts } from './function-facts.ts'
import { type Shape, shapeOf } from './parameter-shape.ts'

/** What a GIR file says of a function; null where it counts other parameters than the header. */
export function girFacts(
  { name, type }: FunctionDeclaration,
  fact: GirFunction,
  unit: TranslationUnit,
): FunctionFacts | null {
  const { parameters } = type
  const difference = parameters.length - fact.parameters.length
  // Variadic functions are described with their `...` and without what throws.
  const isError = fact.throws && difference === 1
  const isVariadic = type.variadic && difference === -1
  if (!isError && !isVariadic && difference !== 0) return null
  const shapes = parameters.map((parameter) => shapeOf(parameter.type, unit))
  const evidence: Evidence = { kind: 'gir', text: fact.namespace }
  const known = <T>(value: T): Known<T> => ({ value, evidence })
  return {
    function: name,
    parameters: parameters.map((_, index): ParameterFacts => {
      const found = fact.parameters[index]
      if (found === undefined) {
        // The `GError **` of a function that throws.
        return {
          direction: known('out' as const),
          length: null,
          nullable: known(true),
          nullableValue: known(true),
          closure: null,
        }
      }
      const isWritten = found.direction !== 'in'
      return {
        direction: known(directionOf(found, index, fact, shapes)),
        length: lengthOf(found.array, isWritten && isBuffer(shapes[index]), fact, evidence),
        nullable: known(isWritten ? found.optional : found.nullable),
        nullableValue: isWritten ? known(found.nullable) : null,
        closure:
          found.scope === null
            ? null
            : known({ data: found.closure, takes: null, destroy: found.destroy, scope: found.scope }),
      }
    }),
    result: {
      nullable: known(fact.nullable),
      length: lengthOf(fact.array, false, fact, evidence),
      text: null,
    },
    status: isError ? known({ kind: 'error', parameter: parameters.length - 1 } as const) : null,
    next: null,
  }
}

/**
 * The format gives the length of an array the array's own direction; where the caller has the memory for the
 * elements (`T *`, not `T **`), the length says before the call how many fit.
 */
function directionOf(
  { direction }: GirParameter,
  index: number,
  { parameters }: GirFunction,
  shapes: readonly Shape[],
): GirParameter['direction'] {
  const isCapacity = parameters.some(
    ({ array, direction: way }, at) => array?.length === index && way !== 'in' && isBuffer(shapes[at]),
  )
  return isCapacity && direction === 'out' ? 'inout' : direction
}

function isBuffer(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.kind !== 'pointers'
}

function lengthOf(
  array: GirArray | null,
  isWrittenBuffer: boolean,
  { parameters }: GirFunction,
  evidence: Evidence,
): Known<ArrayLength> | null {
  if (array === null) return null
  const { length, fixedSize, zeroTerminated } = array
  if (length !== null) {
    const isWritten = parameters[length]?.direction !== 'in'
    const role = !isWrittenBuffer ? 'count' : isWritten ? 'capacity-and-count' : 'capacity'
    return { value: { kind: 'parameter', parameter: length, unit: 'elements', role }, evidence }
  }
  if (fixedSize !== null) return { value: { kind: 'fixed', length: fixedSize }, evidence }
  return zeroTerminated ? { value: { kind: 'terminated' }, evidence } : null
}
