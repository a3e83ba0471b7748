import type {
  ArithmeticOperator,
  BinaryOperator,
  CompoundLiteral,
  Expression,
  InitializerList,
} from '../../../model/expression.ts'
import type { Statement } from '../../../model/statement.ts'
import type { CType } from '../../../model/types.ts'
import type { TypeName, TypeNameScope } from '../constant-scope.ts'
import type { ExpressionReader } from './generic-primary.ts'
import { readInitializerList } from './initializer-list.ts'
import { readPostfix, readPrimary } from './operand.ts'
import {
  alignmentKeywords,
  assignmentPrecedence,
  assignments,
  conditionalPrecedence,
  precedences,
  prefixOperators,
  prefixPrecedence,
} from './operators.ts'
import type { TokenCursor } from './token-cursor.ts'
import { typeNameKeywords } from './type-name-keywords.ts'
import { WaitingOperators } from './waiting-operators.ts'

/**
 * Brackets, calls and initialiser lists within one another; parentheses and operators nest as deep as they
 * like.
 */
const depthLimit = 256

const unknown: Expression = { kind: 'number', spelling: '0' }

/**
 * An operator-precedence parser (N1570 6.5.1 to 6.5.17). What waits for an operand is kept in a list instead
 * of on the call stack, because macros that expand to one another nest parentheses by the thousand.
 */
export class ExpressionParser implements ExpressionReader {
  readonly cursor: TokenCursor
  readonly #scope: TypeNameScope
  readonly #readStatements: (() => readonly Statement[]) | null
  #depth = 0

  /** `readStatements`: reads the block in GNU's `({ … })`; null where statements have no place. */
  constructor(
    cursor: TokenCursor,
    scope: TypeNameScope,
    readStatements: (() => readonly Statement[]) | null = null,
  ) {
    this.cursor = cursor
    this.#scope = scope
    this.#readStatements = readStatements
  }

  expression(): Expression {
    return this.#nested(0)
  }

  assignment(): Expression {
    return this.#nested(assignmentPrecedence)
  }

  fail(): Expression {
    this.cursor.fail()
    return unknown
  }

  #nested(loosest: number): Expression {
    if (this.#depth === depthLimit) return this.fail()
    this.#depth += 1
    const expression = this.#operators(loosest)
    this.#depth -= 1
    return expression
  }

  /** Reads on as long as operators bind at least as tightly as `loosest`. */
  #operators(loosest: number): Expression {
    const { cursor } = this
    const waiting = new WaitingOperators()
    for (;;) {
      let operand = this.#operand(waiting)
      if (operand === null) continue
      for (;;) {
        operand = readPostfix(this, operand)
        if (!waiting.hasParenthesis || !cursor.is(')')) break
        operand = waiting.give(operand)
        if (!waiting.closeParenthesis()) return this.fail()
        cursor.take()
      }
      if (cursor.failed || !this.#infix(waiting, operand, loosest)) {
        operand = waiting.give(operand)
        return waiting.isEmpty ? operand : this.fail()
      }
    }
  }

  /**
   * One step in front of an operand: an operator, a cast or an opening parenthesis, which begins to wait; or
   * the operand itself, which is returned.
   */
  #operand(waiting: WaitingOperators): Expression | null {
    const { cursor } = this
    const { kind, text } = cursor.token
    if (kind === 'identifier') {
      if (text === '__extension__') {
        cursor.take()
        return null
      }
      if (text === 'sizeof' || alignmentKeywords.has(text)) {
        cursor.take()
        return this.#measured(waiting, text === 'sizeof' ? 'size' : 'alignment')
      }
    } else if (text === '(') {
      return this.#parenthesis(waiting)
    } else if (text === '++' || text === '--') {
      cursor.take()
      waiting.begin(prefixPrecedence, (operand) => ({
        kind: 'increment',
        operator: text,
        position: 'prefix',
        operand,
      }))
      return null
    }
    const operator = prefixOperators.get(text)
    if (operator === undefined || kind === 'string' || kind === 'character') return readPrimary(this)
    cursor.take()
    waiting.begin(prefixPrecedence, (operand) => ({ kind: 'unary', operator, operand }))
    return null
  }

  /** `(T) operand`, `(T) { … }`, or an expression in parentheses. */
  #parenthesis(waiting: WaitingOperators): Expression | null {
    const { cursor } = this
    if (!this.startsParenthesizedType()) {
      cursor.take()
      if (cursor.is('{')) return this.#statementExpression()
      waiting.openParenthesis()
      return null
    }
    const { type } = this.parenthesizedType()
    if (cursor.failed) return unknown
    if (cursor.is('{')) return this.#compoundLiteral(type)
    waiting.begin(prefixPrecedence, (operand) => ({ kind: 'cast', type, operand }))
    return null
  }

  /** From the `{` to the `)`. */
  #statementExpression(): Expression {
    if (this.#readStatements === null) return this.fail()
    const statements = this.#readStatements()
    this.cursor.expect(')')
    return { kind: 'statement-expression', statements }
  }

  /**
   * The operand of `sizeof` and `_Alignof`: a type name in parentheses, or an expression that is not
   * evaluated.
   */
  #measured(waiting: WaitingOperators, measure: 'size' | 'alignment'): Expression | null {
    const { cursor } = this
    const asOperator = (operand: Expression): Expression => ({ kind: 'size', measure, operand })
    if (!this.startsParenthesizedType()) {
      waiting.begin(prefixPrecedence, asOperator)
      return null
    }
    const { type, alignment } = this.parenthesizedType()
    if (cursor.failed) return unknown
    if (!cursor.is('{')) return { kind: 'size-of-type', measure, type, alignment }
    waiting.begin(prefixPrecedence, asOperator)
    return this.#compoundLiteral(type)
  }

  #compoundLiteral(type: CType): CompoundLiteral {
    return { kind: 'compound-literal', type, initializer: this.initializerList() }
  }

  /** From the `{` to the `}`. */
  initializerList(): InitializerList {
    if (this.#depth === depthLimit) {
      this.cursor.fail()
      return { kind: 'list', items: [] }
    }
    this.#depth += 1
    const list = readInitializerList(this)
    this.#depth -= 1
    return list
  }

  /**
   * An operator after an operand, which begins to wait for its right one; false where there is none that
   * binds tightly enough.
   */
  #infix(waiting: WaitingOperators, left: Expression, loosest: number): boolean {
    const { cursor } = this
    const { kind, text } = cursor.token
    if (kind !== 'punctuator') return false
    if (text === '?') return this.#condition(waiting, left)
    if (text === ':') {
      // A label's own colon.
      if (!waiting.hasCondition) return false
      const first = waiting.give(left)
      const condition = waiting.closeCondition()
      if (condition === null) return false
      cursor.take()
      waiting.begin(conditionalPrecedence, (second) => ({ kind: 'conditional', condition, first, second }))
      return true
    }
    if (assignments.has(text)) {
      cursor.take()
      const target = waiting.give(left, assignmentPrecedence + 1)
      const operator = text === '=' ? null : (text.slice(0, -1) as ArithmeticOperator)
      waiting.begin(assignmentPrecedence, (right) => ({ kind: 'assignment', operator, left: target, right }))
      return true
    }
    const precedence = precedences.get(text)
    if (precedence === undefined || (precedence < loosest && !waiting.hasBracket)) return false
    cursor.take()
    const first = waiting.give(left, precedence)
    const operator = text as BinaryOperator
    waiting.begin(precedence, (right) => ({ kind: 'binary', operator, left: first, right }))
    return true
  }

  /** `condition ?`, and GNU's `condition ?:`. */
  #condition(waiting: WaitingOperators, left: Expression): boolean {
    this.cursor.take()
    const condition = waiting.give(left, conditionalPrecedence + 1)
    if (!this.cursor.accept(':')) waiting.openCondition(condition)
    else
      waiting.begin(conditionalPrecedence, (second) => ({
        kind: 'conditional',
        condition,
        first: null,
        second,
      }))
    return true
  }

  startsParenthesizedType(): boolean {
    if (!this.cursor.is('(')) return false
    const { kind, text } = this.cursor.next
    return kind === 'identifier' && (typeNameKeywords.has(text) || this.#scope.isTypeName(text))
  }

  parenthesizedType(): TypeName {
    this.cursor.expect('(')
    const type = this.typeNameUntil(')')
    this.cursor.expect(')')
    return type
  }

  /** The type name up to a punctuator outside of its own brackets, which is not consumed. */
  typeNameUntil(end: string): TypeName {
    const named = this.#scope.typeName(this.cursor.takeUntil(end))
    if (named !== null) return named
    this.cursor.fail()
    return { type: { kind: 'void' }, alignment: null }
  }
}
