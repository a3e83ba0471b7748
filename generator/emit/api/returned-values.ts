import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiContentsForm, ApiLength, ApiOutput } from '../../api/plan/api-output.ts'
import {
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  object,
  runtimeCall,
  text,
  trueValue,
} from '../../typescript/expressions.ts'
import { returns, type Statement } from '../../typescript/statements.ts'
import { named, nullable, runtimeType } from '../../typescript/types.ts'
import { tellsWhich } from './api-types.ts'
import { construct, outName, rawMember, result } from './call-names.ts'
import { passedArguments } from './passed-arguments.ts'

/** Gives back what the function means: one value, or an object of several. */
export function returnedValues(planned: ApiFunction): Statement[] {
  const { outputs, end, check } = planned
  const [only, ...others] = outputs
  if (only === undefined) {
    if (tellsWhich(check)) return [returns(result)]
    return end === null ? [] : [returns(trueValue)]
  }
  if (others.length === 0) return [returns(outputValue(only, planned))]
  const properties = outputs.map((output) => ({ name: output.name, value: outputValue(output, planned) }))
  return [returns(object(properties))]
}

function outputValue(output: ApiOutput, planned: ApiFunction): Expression {
  const value = readValue(output, planned)
  switch (output.kind) {
    case 'record':
      return value
    case 'contents': {
      const { data, length, form, freedBy } = output.contents
      const elements = form.kind === 'records' ? [rawMember(form.className)] : []
      const read = runtimeCall(readers[form.kind], member(value, data), member(value, length), ...elements)
      return freedBy === null ? read : runtimeCall('afterFreeing', read, rawMember(freedBy), value)
    }
    case 'buffer': {
      const filled = call(name('Number'), lengthOf(output.length, planned))
      return call(member(value, 'subarray'), number(0), filled)
    }
    case 'bytes': {
      const given = output.isOwned ? 'takenBytes' : 'lentBytes'
      const memory = output.nonnull ? present(value, output, planned) : value
      return runtimeCall(given, memory, lengthOf(output.length, planned))
    }
    case 'text': {
      if (output.isOwned) {
        const memory = output.nonnull ? present(value, output, planned) : value
        return runtimeCall('takenText', memory)
      }
      if (output.nonnull) return call(member(present(value, output, planned), 'text'))
      const read = call({ kind: 'member', object: value, name: 'text', optional: true })
      return binary(read, '??', nullValue)
    }
    case 'plain':
      if (output.isOwned && output.from === 'out') {
        const owned = member(name(output.name), 'owned')
        if (output.nonnull) return owned
        const isNull = binary(value, '===', nullValue)
        return { kind: 'conditional', condition: isNull, whenTrue: nullValue, whenFalse: owned }
      }
      return output.nonnull ? present(value, output, planned) : value
    case 'object': {
      const { className, nonnull, isOwned } = output
      const made = nonnull
        ? construct(name(className), present(value, output, planned))
        : runtimeCall('wrap', name(className), value)
      if (!isOwned) return made
      const owned = runtimeType('Owned', named(className))
      return { kind: 'as', value: made, type: nonnull ? owned : nullable(owned) }
    }
  }
}

const readers = {
  text: 'textIn',
  bytes: 'bytesIn',
  texts: 'textsIn',
  records: 'recordsIn',
} as const satisfies Record<ApiContentsForm['kind'], string>

/** Tells the compiler what it does not know: that the value is not NULL. */
function present(
  value: Expression,
  { from, type }: ApiOutput,
  { check, end, cName }: ApiFunction,
): Expression {
  const kinds: readonly string[] = ['integer', 'float', 'bool', 'enum', 'record', 'void']
  const isKnown =
    kinds.includes(type.kind) || (from === 'result' && (check.kind === 'null' || end?.kind === 'null'))
  return isKnown ? value : runtimeCall('present', value, text(cName))
}

function readValue({ from, name: output }: ApiOutput, { arguments: values }: ApiFunction): Expression {
  if (from === 'result') return result
  const source = values.find((value) => 'name' in value && value.name === output)
  if (source?.kind === 'out') return member(name(outName(source)), 'value')
  const guard = source?.kind === 'record' ? source.guard : null
  return guard === null ? name(output) : runtimeCall('unharmed', name(output), text(guard.place))
}

function lengthOf(length: ApiLength, planned: ApiFunction): Expression {
  switch (length.kind) {
    case 'out': {
      const source = planned.arguments.find((value) => value.kind === 'out' && value.name === length.name)
      return member(name(source?.kind === 'out' ? outName(source) : length.name), 'value')
    }
    case 'result':
      return result
    case 'function':
      return call(rawMember(length.name), ...passedArguments(planned))
  }
}
