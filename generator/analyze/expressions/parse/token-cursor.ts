import type { Token } from './expression-lexer.ts'

/**
 * A place among the tokens of an expression. After a failure it stands at the end, so that every loop
 * finishes.
 */
export class TokenCursor {
  readonly #source: string
  readonly #tokens: readonly Token[]
  #position = 0
  #failed = false

  /** `tokens`: of the source, an `end` token last. */
  constructor(source: string, tokens: readonly Token[]) {
    this.#source = source
    this.#tokens = tokens
  }

  get failed(): boolean {
    return this.#failed
  }

  get token(): Token {
    return this.#tokens[this.#position]!
  }

  get next(): Token {
    return this.#tokens[Math.min(this.#position + 1, this.#tokens.length - 1)]!
  }

  is(punctuator: string): boolean {
    const { kind, text } = this.token
    return kind === 'punctuator' && text === punctuator
  }

  take(): Token {
    const { token } = this
    if (token.kind !== 'end') this.#position += 1
    return token
  }

  accept(punctuator: string): boolean {
    if (!this.is(punctuator)) return false
    this.#position += 1
    return true
  }

  expect(punctuator: string): void {
    if (!this.accept(punctuator)) this.fail()
  }

  fail(): void {
    this.#failed = true
    this.#position = this.#tokens.length - 1
  }

  /** From an opening bracket to what follows its partner. */
  skipBalanced(open: string, close: string): void {
    let depth = 0
    do {
      const { kind, text } = this.take()
      if (kind === 'end') {
        this.fail()
        return
      }
      if (kind === 'punctuator' && text === open) depth += 1
      if (kind === 'punctuator' && text === close) depth -= 1
    } while (depth > 0)
  }

  /** Takes everything before a punctuator that stands outside of brackets; returns its text. */
  takeUntil(punctuator: string): string {
    const { start } = this.token
    while (this.token.kind !== 'end' && !this.is(punctuator)) {
      if (this.is('(')) this.skipBalanced('(', ')')
      else if (this.is('[')) this.skipBalanced('[', ']')
      else if (this.is('{')) this.skipBalanced('{', '}')
      else this.take()
    }
    return this.#source.slice(start, this.token.start).trim()
  }
}
