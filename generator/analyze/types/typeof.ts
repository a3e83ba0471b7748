import type { CType } from '../../model/types.ts'
import type { ExtensionToken } from '../../parse/syntax-tree.ts'
import type { Analysis } from '../analysis.ts'
import { typeOfExpression } from '../expressions/evaluate-constant.ts'
import { Rejection } from '../rejection.ts'
import { typeNamed } from './type-names.ts'

/** The type that `typeof (…)` takes from an expression or from a type name. */
export function analyzeTypeof(analysis: Analysis, token: ExtensionToken): CType {
  const operand = token.text.slice(token.text.indexOf('(') + 1, -1)
  const type = typeOfExpression(operand, analysis.constants) ?? typeNamed(analysis, operand)
  if (type === null) {
    throw new Rejection('unknown-type', `the type of '${operand.trim()}' cannot be told`, token.start)
  }
  if (!token.text.startsWith('typeof_unqual')) return type
  const resolved = analysis.declared.resolved(type)
  // The name of a type without qualifiers stays.
  const plain = unqualified(resolved)
  return JSON.stringify(plain) === JSON.stringify(resolved) ? type : plain
}

/** N3096 6.7.2.5p7: without qualifiers and `_Atomic`, those of an array's elements too. */
function unqualified(type: CType): CType {
  if (type.kind === 'array') return { ...type, element: unqualified(type.element) }
  const { const: _, volatile: __, restrict: ___, atomic: ____, ...plain } = type
  return plain as CType
}
