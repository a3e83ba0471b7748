import type { FunctionPlan, LastingPlan } from '../../plan/binding-plan.ts'
import type { BoundParameter } from '../../plan/types/bound-type.ts'
import { isReadBytes } from '../../plan/types/untyped-memory.ts'
import {
  array,
  type Expression,
  name,
  number,
  object,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, does, type Statement } from '../../typescript/statements.ts'

/** What a body does so that text and memory live as long as a record that the call returns or fills. */
export interface LastingEffects {
  /** Before the call: the texts' memory. */
  readonly texts: Statement[]
  /** The argument for a parameter, 0-based, of what it is converted to. */
  argument(index: number, converted: Expression): Expression
  /** After the call, for the records that it fills. */
  readonly lasting: readonly Statement[]
  /** The result, for one that is a record. */
  lastingResult(result: Expression): Expression
}

/** By the plan: nothing for most functions. */
export function lastingEffects({ cName, lasting, signature }: FunctionPlan): LastingEffects {
  const texts: Statement[] = []
  if (lasting === null)
    return { texts, argument: (_, each) => each, lasting: [], lastingResult: (each) => each }
  const parameter = (index: number): BoundParameter => signature.parameters[index]!
  const isText = (index: number): boolean => mayBeText(parameter(index))
  const given = array(lasting.given.map((index) => name(parameter(index).name)))
  const texted = lasting.given.findLastIndex(isText)
  // Those behind the last text are nothing else than what was given.
  const raws = array(
    lasting.given
      .slice(0, texted + 1)
      .map((index) => name(isText(index) ? memoryOf(parameter(index)) : parameter(index).name)),
  )
  const filled = lasting.records.filter((record) => record !== 'result')
  const records = filled.map((index) => name(parameter(index).name))
  const isReturned = filled.length < lasting.records.length
  const tied = (record: Expression): Expression =>
    runtimeCall('lastingWith', record, text(cName), given, raws)
  return {
    texts,
    argument(index, converted) {
      if (!lasting.given.includes(index) || !isText(index)) return converted
      const memory = memoryOf(parameter(index))
      texts.push(constant(memory, runtimeCall('toLasting', converted, ...(isReturned ? [] : records))))
      return name(memory)
    },
    lasting: records.map((record) => does(tied(record))),
    lastingResult: (result) => (isReturned ? tied(result) : result),
  }
}

/** For calls that know only the types: `{ given: [1], records: ['result'] }`. */
export function lastingOption({ given, records }: LastingPlan): Expression {
  return object([
    { name: 'given', value: array(given.map((index) => number(index))) },
    {
      name: 'records',
      value: array(records.map((record) => (record === 'result' ? text(record) : number(record)))),
    },
  ])
}

/** Text passes, and becomes memory on its way. */
function mayBeText({ type }: BoundParameter): boolean {
  return type.kind === 'string' || type.kind === 'wide-string' || isReadBytes(type)
}

/** No name of C ends so. */
function memoryOf({ name }: BoundParameter): string {
  return `${name}$`
}
