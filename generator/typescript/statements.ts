import type { Expression } from './expressions.ts'
import type { TypeTree } from './types.ts'

/** A statement of TypeScript, as function bodies have them. */
export type Statement =
  | ExpressionStatement
  | VariableStatement
  | ReturnStatement
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | SwitchStatement
  | BlockStatement
  | BreakStatement
  | ContinueStatement
  | ThrowStatement
  | TryStatement

export interface ExpressionStatement {
  readonly kind: 'expression'
  readonly expression: Expression
}

/** `const x = 1`, `let y: number`. */
export interface VariableStatement {
  readonly kind: 'variable'
  readonly keyword: 'const' | 'let'
  readonly name: string
  /** null: inferred. */
  readonly type: TypeTree | null
  /** null only for `let`. */
  readonly value: Expression | null
}

export interface ReturnStatement {
  readonly kind: 'return'
  readonly value: Expression | null
}

export interface IfStatement {
  readonly kind: 'if'
  readonly condition: Expression
  readonly then: Statement
  readonly otherwise: Statement | null
}

export interface WhileStatement {
  readonly kind: 'while'
  readonly label: string | null
  readonly condition: Expression
  readonly body: Statement
}

export interface DoStatement {
  readonly kind: 'do'
  readonly label: string | null
  readonly condition: Expression
  readonly body: Statement
}

export interface ForStatement {
  readonly kind: 'for'
  readonly label: string | null
  readonly start: VariableStatement | ExpressionStatement | null
  readonly condition: Expression | null
  readonly step: Expression | null
  readonly body: Statement
}

export interface SwitchStatement {
  readonly kind: 'switch'
  readonly label: string | null
  readonly value: Expression
  readonly clauses: readonly SwitchClause[]
}

export interface SwitchClause {
  /** null: `default`. */
  readonly value: Expression | null
  readonly statements: readonly Statement[]
}

export interface BlockStatement {
  readonly kind: 'block'
  readonly label: string | null
  readonly statements: readonly Statement[]
}

export interface BreakStatement {
  readonly kind: 'break'
  readonly label: string | null
}

export interface ContinueStatement {
  readonly kind: 'continue'
  readonly label: string | null
}

export interface ThrowStatement {
  readonly kind: 'throw'
  readonly value: Expression
}

/** `try { … } finally { … }`. */
export interface TryStatement {
  readonly kind: 'try'
  readonly body: readonly Statement[]
  readonly after: readonly Statement[]
}

export function constant(name: string, value: Expression): VariableStatement {
  return { kind: 'variable', keyword: 'const', name, type: null, value }
}

export function does(expression: Expression): ExpressionStatement {
  return { kind: 'expression', expression }
}

export function returns(value: Expression): ReturnStatement {
  return { kind: 'return', value }
}

/** `if (condition) then`. */
export function when(condition: Expression, then: Statement): IfStatement {
  return { kind: 'if', condition, then, otherwise: null }
}
