import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import { nameWords } from '../../../plan/ownership/name-words.ts'
import type { StatusConvention } from '../function-facts.ts'
import { shapeOf } from '../parameter-shape.ts'

/** An error that a last parameter `E **` takes, whose name says so. */
export function errorParameter(
  { type }: FunctionDeclaration,
  unit: TranslationUnit,
): StatusConvention | null {
  // Behind it only `...` may stand.
  const index = type.parameters.length - 1
  const last = type.parameters[index]
  if (last === undefined) return null
  const shape = shapeOf(last.type, unit)
  if (shape.kind !== 'pointers' || shape.const || shape.inner.kind !== 'record' || shape.constInner)
    return null
  const isError = nameWords(last.name ?? '').some((word) => /^(?:error|err|exception)$/.test(word))
  const record = unit.records.get(shape.inner.record)
  const typeNames = [record?.tag, record?.typedefName].flatMap((name) =>
    name == null ? [] : nameWords(name),
  )
  // The name of the parameter or, where there is none, the type has to say it.
  const says = isError || (last.name === null && typeNames.includes('error'))
  return says ? { kind: 'error', parameter: index } : null
}
