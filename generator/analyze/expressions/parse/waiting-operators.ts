import type { Expression } from '../../../model/expression.ts'

/** What was begun and waits for its operand. */
type Waiting =
  | { readonly kind: 'parenthesis' }
  /** `condition ?`, up to its colon. */
  | { readonly kind: 'condition'; readonly condition: Expression }
  | {
      readonly kind: 'operator'
      readonly precedence: number
      readonly build: (operand: Expression) => Expression
    }

/** The operators and open parentheses in front of the place that a parser has reached. */
export class WaitingOperators {
  readonly #waiting: Waiting[] = []
  #parentheses = 0
  #conditions = 0

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  get hasParenthesis(): boolean {
    return this.#parentheses > 0
  }

  get hasCondition(): boolean {
    return this.#conditions > 0
  }

  /** A parenthesis or a condition is open: what stands in it is an expression of its own. */
  get hasBracket(): boolean {
    return this.#parentheses + this.#conditions > 0
  }

  begin(precedence: number, build: (operand: Expression) => Expression): void {
    this.#waiting.push({ kind: 'operator', precedence, build })
  }

  openParenthesis(): void {
    this.#waiting.push({ kind: 'parenthesis' })
    this.#parentheses += 1
  }

  /** False if something else was opened last. */
  closeParenthesis(): boolean {
    if (this.#waiting.at(-1)?.kind !== 'parenthesis') return false
    this.#waiting.pop()
    this.#parentheses -= 1
    return true
  }

  openCondition(condition: Expression): void {
    this.#waiting.push({ kind: 'condition', condition })
    this.#conditions += 1
  }

  /** The condition, at its colon; null if something else was opened last. */
  closeCondition(): Expression | null {
    const last = this.#waiting.at(-1)
    if (last?.kind !== 'condition') return null
    this.#waiting.pop()
    this.#conditions -= 1
    return last.condition
  }

  /**
   * Gives an operand to the operators that wait last and bind at least as tightly as `loosest`; returns what
   * they make of it.
   */
  give(operand: Expression, loosest = 0): Expression {
    let result = operand
    for (;;) {
      const last = this.#waiting.at(-1)
      if (last?.kind !== 'operator' || last.precedence < loosest) return result
      result = last.build(result)
      this.#waiting.pop()
    }
  }
}
