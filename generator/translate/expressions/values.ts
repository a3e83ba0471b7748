import type { Expression as CExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import type { Expression } from '../../typescript/expressions.ts'
import type { MachineType } from '../script/machine-type.ts'

/** A value on its way: its C type, and how TypeScript computes it. */
export interface Value {
  /** Without typedefs and qualifiers at its top. */
  readonly type: CType
  readonly machine: MachineType
  readonly script: Expression
}

/** What denotes an object (N1570 6.3.2.1). */
export interface Lvalue {
  readonly type: CType
  readonly place: Place
}

export type Place =
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'memory'; readonly address: Expression }
  /** Bits from the least significant bit of the byte at the address. */
  | {
      readonly kind: 'bits'
      readonly address: Expression
      readonly offset: number
      readonly width: number
    }
  | { readonly kind: 'function'; readonly name: string }

export const intType: CType = { kind: 'integer', name: 'int' }
export const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }

/** An expression, as a reason names it. */
export function described(expression: CExpression): string {
  return expression.kind === 'identifier' ? `'${expression.name}'` : `a ${expression.kind} expression`
}
