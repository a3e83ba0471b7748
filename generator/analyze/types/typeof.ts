import type { CType } from '../../model/types.ts'
import type { Lifted } from '../../parse/syntax-tree.ts'
import type { Analysis } from '../analysis.ts'
import { typeOfExpression } from '../expressions/evaluate-constant.ts'
import { Rejection } from '../rejection.ts'
import { typeNamed } from './type-names.ts'

/** The type that `typeof (…)` takes from an expression or from a type name. */
export function analyzeTypeof(analysis: Analysis, lifted: Lifted): CType {
  const operand = lifted.text.slice(lifted.text.indexOf('(') + 1, -1)
  const type = typeOfExpression(operand, analysis.constants) ?? typeNamed(analysis, operand)
  if (type === null) {
    throw new Rejection('unknown-type', `the type of '${operand.trim()}' cannot be told`, lifted.start)
  }
  return type
}
