import type { MacroExpander } from '../macros/macro-expander.ts'
import { type Token, TokenKind } from '../text/token.ts'
import { decodeCharacterConstant } from './character-constant.ts'

/** The operators that only `#if` has: `defined X`, `__has_include(<x.h>)` and the like. */
export interface ConditionalOperators {
  isOperator(name: string): boolean
  /** The operator's value, for whose operands it reads the tokens after its name. */
  evaluate(name: string, expander: MacroExpander): bigint
  /** Of the target's `char`. */
  readonly charIsSigned: boolean
}

/** Why an expression has no value, as a message. */
export class ConditionalError extends Error {}

interface Value {
  /** Within intmax_t, or within uintmax_t if unsigned. */
  readonly value: bigint
  readonly unsigned: boolean
}

const zero: Value = { value: 0n, unsigned: false }
const one: Value = { value: 1n, unsigned: false }

/** Binary operators by precedence, the loosest first (N1570 6.5.5 to 6.5.14). */
const precedence: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['|', 3],
  ['^', 4],
  ['&', 5],
  ['==', 6],
  ['!=', 6],
  ['<', 7],
  ['>', 7],
  ['<=', 7],
  ['>=', 7],
  ['<<', 8],
  ['>>', 8],
  ['+', 9],
  ['-', 9],
  ['*', 10],
  ['/', 10],
  ['%', 10],
])

/**
 * Evaluates the expression of `#if` (N1570 6.10.1) from tokens that are macro-replaced as they are read.
 * Throws ConditionalError for what is no integer constant expression.
 */
export function evaluateConditional(
  tokens: readonly Token[],
  expander: MacroExpander,
  operators: ConditionalOperators,
): boolean {
  expander.enter(tokens)
  try {
    return new Evaluator(expander, operators).whole().value !== 0n
  } finally {
    expander.leave()
  }
}

class Evaluator {
  readonly #expander: MacroExpander
  readonly #operators: ConditionalOperators
  #token: Token | null = null
  #depth = 0

  constructor(expander: MacroExpander, operators: ConditionalOperators) {
    this.#expander = expander
    this.#operators = operators
  }

  whole(): Value {
    this.#advance()
    if (this.#token === null) throw new ConditionalError('#if with no expression')
    const value = this.#conditional(true)
    if (this.#token !== null)
      throw new ConditionalError(`unexpected '${this.#spelling()}' in the expression of #if`)
    return value
  }

  #advance(): void {
    this.#token = this.#expander.next()
  }

  #spelling(): string {
    return this.#token === null ? 'end of line' : this.#token.text
  }

  #accept(text: string): boolean {
    if (this.#token === null || this.#token.text !== text) return false
    this.#advance()
    return true
  }

  #expect(text: string): void {
    if (!this.#accept(text))
      throw new ConditionalError(`expected '${text}' before ${this.#spelling()} in the expression of #if`)
  }

  /** conditional-expression, and the comma operator; `live` is false in an operand that is not evaluated. */
  #conditional(live: boolean): Value {
    if (++this.#depth > 500) throw new ConditionalError('the expression of #if is nested too deeply')
    let result = this.#binary(1, live)
    if (this.#accept('?')) {
      const taken = result.value !== 0n
      const first = this.#comma(live && taken)
      this.#expect(':')
      const second = this.#conditional(live && !taken)
      result = converted(taken ? first : second, first.unsigned || second.unsigned)
    }
    this.#depth--
    return result
  }

  #comma(live: boolean): Value {
    let value = this.#conditional(live)
    while (this.#accept(',')) value = this.#conditional(live)
    return value
  }

  #binary(lowest: number, live: boolean): Value {
    let left = this.#unary(live)
    for (;;) {
      const operator = this.#token === null ? '' : this.#token.text
      const level = precedence.get(operator)
      if (level === undefined || level < lowest) return left
      this.#advance()
      if (operator === '&&' || operator === '||') {
        const decided = (left.value !== 0n) === (operator === '||')
        const right = this.#binary(level + 1, live && !decided)
        left = decided ? truth(operator === '||') : truth(right.value !== 0n)
      } else left = apply(operator, left, this.#binary(level + 1, live), live)
    }
  }

  #unary(live: boolean): Value {
    const token = this.#token
    if (token === null) throw new ConditionalError('the expression of #if ends too early')
    if (++this.#depth > 500) throw new ConditionalError('the expression of #if is nested too deeply')
    const value = this.#primary(token, live)
    this.#depth--
    return value
  }

  #primary(token: Token, live: boolean): Value {
    switch (token.kind) {
      case TokenKind.number:
        this.#advance()
        return integer(token.text)
      case TokenKind.identifier: {
        const operator = this.#operators.isOperator(token.text)
        const value = operator
          ? { value: this.#operators.evaluate(token.text, this.#expander), unsigned: false }
          : zero
        this.#advance()
        return value
      }
      case TokenKind.literal:
        this.#advance()
        return {
          value: decodeCharacterConstant(token.text, this.#operators.charIsSigned) ?? noInteger(token.text),
          unsigned: false,
        }
      case TokenKind.openParenthesis: {
        this.#advance()
        const value = this.#comma(live)
        this.#expect(')')
        return value
      }
    }
    const operator = token.text
    if (operator !== '!' && operator !== '-' && operator !== '+' && operator !== '~') {
      throw new ConditionalError(`unexpected '${operator}' in the expression of #if`)
    }
    this.#advance()
    const operand = this.#unary(live)
    if (operator === '!') return truth(operand.value === 0n)
    if (operator === '-') return wrapped(-operand.value, operand.unsigned)
    return operator === '~' ? wrapped(~operand.value, operand.unsigned) : operand
  }
}

function truth(value: boolean): Value {
  return value ? one : zero
}

function wrapped(value: bigint, unsigned: boolean): Value {
  return { value: unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value), unsigned }
}

function converted(value: Value, unsigned: boolean): Value {
  return value.unsigned === unsigned ? value : wrapped(value.value, unsigned)
}

/** The usual arithmetic conversions have two types here: intmax_t and uintmax_t (N1570 6.10.1 p4). */
function apply(operator: string, a: Value, b: Value, live: boolean): Value {
  if (operator === '<<' || operator === '>>') return shift(operator, a, b)
  const unsigned = a.unsigned || b.unsigned
  const left = converted(a, unsigned).value
  const right = converted(b, unsigned).value
  switch (operator) {
    case '==':
      return truth(left === right)
    case '!=':
      return truth(left !== right)
    case '<':
      return truth(left < right)
    case '>':
      return truth(left > right)
    case '<=':
      return truth(left <= right)
    case '>=':
      return truth(left >= right)
    case '+':
      return wrapped(left + right, unsigned)
    case '-':
      return wrapped(left - right, unsigned)
    case '*':
      return wrapped(left * right, unsigned)
    case '&':
      return wrapped(left & right, unsigned)
    case '|':
      return wrapped(left | right, unsigned)
    case '^':
      return wrapped(left ^ right, unsigned)
    default:
      if (right === 0n) {
        if (live) throw new ConditionalError('division by zero in #if')
        return converted(zero, unsigned)
      }
      return wrapped(operator === '/' ? left / right : left % right, unsigned)
  }
}

/** A negative count shifts the other way, one beyond the width shifts everything out, as GCC has it. */
function shift(operator: string, a: Value, b: Value): Value {
  const count = operator === '<<' ? b.value : -b.value
  if (count >= 64n) return { value: 0n, unsigned: a.unsigned }
  return wrapped(count >= 0n ? a.value << count : a.value >> (-count > 64n ? 64n : -count), a.unsigned)
}

const integerPattern =
  /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uU]?[lL]{0,2}|[lL]{1,2}[uU]|[uU]?[iI](?:8|16|32|64))$/

/** The value of a pp-number that is an integer constant (N1570 6.4.4.1). */
function integer(text: string): Value {
  const match = integerPattern.exec(text.replaceAll("'", ''))
  if (match === null) return noInteger(text)
  const digits = match[1]!
  const octal = /^0[0-9]+$/.test(digits)
  if (octal && /[89]/.test(digits)) return noInteger(text)
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits)
  if (value >= 1n << 64n) throw new ConditionalError(`the integer '${text}' is too large for its type`)
  const unsigned = /[uU]/.test(match[2]!) || value >= 1n << 63n
  return { value, unsigned }
}

function noInteger(text: string): never {
  throw new ConditionalError(`'${text}' is no integer constant, which #if needs`)
}
