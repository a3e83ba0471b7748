import type { Definition } from '../../model/definitions.ts'
import type { CType, FunctionType } from '../../model/types.ts'
import { name, number } from '../../typescript/expressions.ts'
import { namesIn } from '../../typescript/names-in.ts'
import { constant, does, type Statement } from '../../typescript/statements.ts'
import { store } from '../expressions/objects.ts'
import type { Surroundings } from '../module/surroundings.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { canEnd } from '../script/can-end.ts'
import type { MachineType } from '../script/machine-type.ts'
import { helper, zeroOf } from '../script/script.ts'
import { withLocalsRead } from '../script/unread-locals.ts'
import { addressedNames, assignedNames } from './addressed-names.ts'
import { FunctionFrame } from './function-frame.ts'
import { StatementTranslator } from './statement-translator.ts'

/** A function of TypeScript that does what C does, over values as machine types hold them. */
export interface TranslatedFunction {
  readonly parameters: readonly TranslatedParameter[]
  readonly result: MachineType
  readonly resultType: CType
  /**
   * A record is returned in memory that the caller gives: the address comes before the parameters, as
   * `result`.
   */
  readonly body: readonly Statement[]
}

export interface TranslatedParameter {
  readonly name: string
  readonly type: CType
  readonly machine: MachineType
}

export interface NamedParameter {
  /** As the definition calls it; null where it has no name. */
  readonly name: string | null
  readonly type: CType
}

/**
 * Translates what an inline function or a macro does.
 *
 * @param result null where the definition, an expression, says what its value is
 * @param isTaken tells names that parameters and locals cannot have
 * @param shownName what a parameter is called in TypeScript
 * @throws Untranslatable with the reason
 */
export function translateFunction(
  definition: Definition,
  parameters: readonly NamedParameter[],
  result: CType | null,
  surroundings: Surroundings,
  isTaken: (name: string) => boolean,
  shownName: (name: string) => string = (cName) => cName,
): TranslatedFunction {
  if (definition.kind === 'unreadable') throw new Untranslatable(definition.reason)
  if (definition.kind === 'none') throw new Untranslatable('it is no C by itself')
  const content = definition.kind === 'expression' ? definition.expression : definition.statement
  const frame = new FunctionFrame(isTaken)
  const addressed = addressedNames(content)
  const assigned = assignedNames(content)
  const resultType = result ?? { kind: 'void' }
  const translator = new StatementTranslator(surroundings, frame, { result: resultType, addressed })
  const { expressions } = translator
  const entry: Statement[] = []
  const translated = parameters.map(({ name: cName, type }, index): TranslatedParameter => {
    const machine = expressions.machine(type)
    const fresh = frame.freshName(cName === null ? `argument${index + 1}` : shownName(cName))
    if (cName !== null) {
      const isRecord = machine.kind === 'record'
      const isChanged = addressed.has(cName) || (isRecord && assigned.has(cName))
      if (isChanged) {
        const address = expressions.memoryFor(type)
        entry.push(does(store({ kind: 'memory', address }, machine, name(fresh))))
        frame.declare(cName, { type, place: { kind: 'memory', address } })
      } else if (isRecord) frame.declare(cName, { type, place: { kind: 'memory', address: name(fresh) } })
      else frame.declare(cName, { type, place: { kind: 'local', name: fresh } })
    }
    return { name: fresh, type, machine }
  })
  let body: Statement[]
  let actualResult = resultType
  if (definition.kind === 'statement') {
    const { statement } = definition
    body =
      statement.kind === 'block'
        ? translator.statements(statement.statements)
        : [...translator.statement(statement)]
    const machine = expressions.machine(resultType)
    if (machine.kind !== 'void' && machine.kind !== 'record' && canEnd(body)) {
      body.push({ kind: 'return', value: zeroOf(machine) })
    }
  } else {
    const value = expressions.value(definition.expression)
    if (value.machine.kind === 'record') {
      const copied = helper('copyMemory', name('result'), value.script, number(value.machine.size))
      body = [{ kind: 'return', value: copied }]
    } else if (value.machine.kind === 'void') {
      const effect = expressions.effect(definition.expression)
      body = effect === null ? [] : [does(effect)]
    } else body = [{ kind: 'return', value: value.script }]
    actualResult = value.type
  }
  return {
    parameters: translated.map((parameter) => markedIfUnused(parameter, [...entry, ...body])),
    result: expressions.machine(actualResult),
    resultType: actualResult,
    body: framed(
      withLocalsRead([...frame.temporaryDeclarations(), ...entry, ...unwrapped(body)]),
      frame.size,
    ),
  }
}

/** A macro's block is all that its function has. */
function unwrapped(body: readonly Statement[]): readonly Statement[] {
  const [only] = body
  return body.length === 1 && only?.kind === 'block' && only.label === null
    ? unwrapped(only.statements)
    : body
}

/** Strict compilers take an underscore for the word that a parameter has no use. */
function markedIfUnused(parameter: TranslatedParameter, body: readonly Statement[]): TranslatedParameter {
  return namesIn(body).has(parameter.name) ? parameter : { ...parameter, name: `_${parameter.name}` }
}

/** Gives the frame back however the function ends. */
function framed(body: readonly Statement[], size: number): readonly Statement[] {
  if (size === 0) return body
  return [
    constant('frame', helper('enterFrame', number(size))),
    { kind: 'try', body, after: [does(helper('leaveFrame', name('frame')))] },
  ]
}

/** The parameters of a function as its definition calls them. */
export function namedParameters(type: FunctionType): NamedParameter[] {
  return type.parameters.map((parameter) => ({ name: parameter.name, type: parameter.type }))
}
