import type { ConstantValue } from '../../model/declarations.ts'
import type { CType } from '../../model/types.ts'
import type { ConstantScope } from './constant-scope.ts'

/** An expression's type, and its value if it is constant. */
export interface Operand {
  readonly type: CType
  readonly value: ConstantValue | null
}

export function parseExpression(_source: string, _scope: ConstantScope): Operand | null {
  return null
}
