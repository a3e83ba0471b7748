import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { Evidence } from '../../../plan/ownership/evidence.ts'
import type { ArrayLength, Direction, FunctionFacts, Known } from '../function-facts.ts'
import type { RecordUses } from '../record-uses.ts'
import { statusByType } from '../status-evidence.ts'
import { type NamedLength, namedLengths } from './array-lengths.ts'
import { namedClosures } from './closures.ts'
import { namedDirections } from './named-directions.ts'
import { errorParameter } from './status-by-shape.ts'

const errorDirection = { direction: 'out', reason: 'a place for an error' } as const

/** What names, types and positions say of a function. */
export function namedFacts(
  declared: FunctionDeclaration,
  unit: TranslationUnit,
  uses: RecordUses,
): FunctionFacts {
  const { name, type } = declared
  const lengths = namedLengths(declared, unit)
  const directions = namedDirections(declared, unit, lengths, uses)
  const closures = namedClosures(declared, unit)
  const error = errorParameter(declared, unit)
  const isError = (index: number): boolean => error?.kind === 'error' && error.parameter === index
  const isDataOf = (index: number): boolean =>
    closures.some(({ closure }) => closure.data === index || closure.destroy === index)
  const directionOf = (index: number): Direction | null => directions[index]?.direction ?? null
  const lengthOf = (index: number | null): Known<ArrayLength> | null => {
    const found = lengths.find(({ array }) => array === index)
    if (found === undefined) return null
    return known(lengthFact(found, index === null ? null : directionOf(index)), found.reason)
  }
  return {
    function: name,
    parameters: type.parameters.map((_, index) => {
      const direction = isError(index) ? errorDirection : (directions[index] ?? null)
      const closure = closures.find(({ callback }) => callback === index)
      return {
        direction: direction === null ? null : known(direction.direction, direction.reason),
        length: lengthOf(index),
        nullable: isError(index)
          ? known(true, 'nobody has to want the error')
          : isDataOf(index)
            ? known(true, 'the data of a callback')
            : null,
        nullableValue: null,
        closure: closure === undefined ? null : known(closure.closure, closure.reason),
      }
    }),
    result: { nullable: null, length: lengthOf(null), text: null },
    status: error === null ? statusByType(declared, unit) : known(error, 'an error is the last parameter'),
    next: null,
  }

  function lengthFact(
    { counter, unit: counted, indirect }: NamedLength,
    direction: Direction | null,
  ): ArrayLength {
    const array = direction === null ? null : direction
    const isCapacity = array === 'out' && !isHandedOut(counter)
    const role = !isCapacity ? 'count' : indirect ? 'capacity-and-count' : 'capacity'
    return { kind: 'parameter', parameter: counter, unit: counted, role }
  }

  /** Its length is only known after the call: so is its memory. */
  function isHandedOut(counter: number): boolean {
    return directionOf(counter) === 'out'
  }
}

function known<T>(value: T, text: string): Known<T> {
  const evidence: Evidence = { kind: 'name', text }
  return { value, evidence }
}
