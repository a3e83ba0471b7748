import type { Expression, Initializer } from './expression.ts'
import type { CType } from './types.ts'

/** A statement of C (N1570 6.8) as it is written: plain data, the types of declarations looked up. */
export type Statement =
  | BlockStatement
  | DeclarationStatement
  | ExpressionStatement
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | SwitchStatement
  | CaseLabel
  | DefaultLabel
  | BreakStatement
  | ContinueStatement
  | ReturnStatement

export interface BlockStatement {
  readonly kind: 'block'
  readonly statements: readonly Statement[]
}

/** `int a = 1, b[2];` inside a body. */
export interface DeclarationStatement {
  readonly kind: 'declaration'
  readonly objects: readonly LocalObject[]
}

export interface LocalObject {
  readonly name: string
  readonly type: CType
  /** It lives from call to call. */
  readonly static: boolean
  /** null where nothing initialises it. */
  readonly initializer: Initializer | null
}

export interface ExpressionStatement {
  readonly kind: 'expression'
  readonly expression: Expression
}

export interface IfStatement {
  readonly kind: 'if'
  readonly condition: Expression
  readonly then: Statement
  readonly otherwise: Statement | null
}

export interface WhileStatement {
  readonly kind: 'while'
  readonly condition: Expression
  readonly body: Statement
}

export interface DoStatement {
  readonly kind: 'do'
  readonly condition: Expression
  readonly body: Statement
}

export interface ForStatement {
  readonly kind: 'for'
  readonly start: DeclarationStatement | ExpressionStatement | null
  readonly condition: Expression | null
  readonly step: Expression | null
  readonly body: Statement
}

export interface SwitchStatement {
  readonly kind: 'switch'
  readonly value: Expression
  readonly body: Statement
}

/** `case 1:`, GNU's `case 1 ... 5:`; what follows is a statement of its own. */
export interface CaseLabel {
  readonly kind: 'case'
  readonly value: Expression
  /** The last value of a range; null for a single value. */
  readonly last: Expression | null
}

export interface DefaultLabel {
  readonly kind: 'default'
}

export interface BreakStatement {
  readonly kind: 'break'
}

export interface ContinueStatement {
  readonly kind: 'continue'
}

export interface ReturnStatement {
  readonly kind: 'return'
  readonly value: Expression | null
}
