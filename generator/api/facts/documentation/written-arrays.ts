import type { FunctionDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { CType } from '../../../model/types.ts'
import type { FunctionFacts, ParameterFacts } from '../function-facts.ts'
import { readDocumentation } from './documented-parameters.ts'

/**
 * `(const double *in, size_t count, double *out)`: what is computed of several numbers are as many, where the
 * documentation calls it an array.
 */
export function withWrittenArrays(
  facts: FunctionFacts,
  { name, comment, type }: FunctionDeclaration,
  unit: TranslationUnit,
): FunctionFacts {
  if (comment === null) return facts
  const numbers = type.parameters.map((parameter) => numbersBehind(parameter.type, unit))
  const counted = facts.parameters.flatMap(({ length }, index) => {
    const value = length?.value
    const isCounted = value?.kind === 'parameter' && value.unit === 'elements'
    return isCounted && numbers[index]?.isConst === true ? [{ index, length: value }] : []
  })
  const [only, ...others] = counted
  if (only === undefined || others.length > 0) return facts
  const { parameters } = readDocumentation(
    comment,
    type.parameters.flatMap((parameter) => parameter.name ?? []),
  )
  return {
    ...facts,
    parameters: facts.parameters.map((parameter, index): ParameterFacts => {
      const written = numbers[index] ?? null
      const sentence = parameters.get(type.parameters[index]!.name ?? '')?.text ?? ''
      const isSame = written?.isConst === false && written.of === numbers[only.index]?.of
      if (parameter.length !== null || !isSame || !/\barrays?\b/i.test(sentence)) return parameter
      const evidence = { kind: 'documentation', sentence, function: name } as const
      return { ...parameter, length: { value: only.length, evidence } }
    }),
  }
}

/** The type of the numbers that a pointer leads to; null where it leads to something else. */
function numbersBehind(type: CType, unit: TranslationUnit): { of: string; isConst: boolean } | null {
  const pointer = resolveType(type, unit)
  const pointee = pointer?.kind === 'pointer' ? resolveType(pointer.pointee, unit) : null
  if (pointee?.kind !== 'integer' && pointee?.kind !== 'floating') return null
  return { of: pointee.name, isConst: pointee.const === true }
}
