import { memberPlace, recordOf } from '../../layout/member-place.ts'
import type { CType } from '../../model/types.ts'
import { builtinCall } from './builtin-functions.ts'
import type { ConstantScope } from './constant-scope.ts'
import { commonType, convert } from './conversions.ts'
import { type Token, tokenize } from './expression-lexer.ts'
import { numberLiteral } from './number-literal.ts'
import { integerOperand, type Operand, operandOf, unknownOperand } from './operand.ts'
import {
  addressOf,
  binaryOperation,
  elementSize,
  integerOf,
  pointee,
  truthOf,
  unaryOperation,
} from './operators.ts'
import { characterLiteral, stringLiteral } from './text-literal.ts'
import { areCompatible } from './type-compatibility.ts'
import { intType, type TypeFacts, unqualified } from './type-facts.ts'
import { typeNameKeywords } from './type-name-keywords.ts'

/**
 * Reads an expression (N1570 6.5) and evaluates it on the way.
 *
 * @returns null where the text is no expression, or names what the scope does not know
 */
export function parseExpression(source: string, scope: ConstantScope, facts: TypeFacts): Operand | null {
  const tokens = tokenize(source)
  return tokens === null ? null : new ExpressionParser(source, tokens, scope, facts).parse()
}

/** Binary operators by precedence, the loosest first. */
const precedences: ReadonlyMap<string, number> = new Map(
  ['||', '&&', '|', '^', '&', '== !=', '< > <= >=', '<< >>', '+ -', '* / %'].flatMap(
    (operators, precedence) => operators.split(' ').map((operator) => [operator, precedence] as const),
  ),
)

const assignments: ReadonlySet<string> = new Set('= *= /= %= += -= <<= >>= &= ^= |='.split(' '))

const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }

/** A recursive descent over tokens. After a failure it stands at the end, so that every loop finishes. */
class ExpressionParser {
  readonly #source: string
  readonly #tokens: readonly Token[]
  readonly #scope: ConstantScope
  readonly #facts: TypeFacts
  #position = 0
  #failed = false

  constructor(source: string, tokens: readonly Token[], scope: ConstantScope, facts: TypeFacts) {
    this.#source = source
    this.#tokens = tokens
    this.#scope = scope
    this.#facts = facts
  }

  parse(): Operand | null {
    const operand = this.#expression()
    return this.#failed || this.#token.kind !== 'end' ? null : operand
  }

  // The token stream.

  get #token(): Token {
    return this.#tokens[this.#position]!
  }

  #peek(distance: number): Token {
    return this.#tokens[Math.min(this.#position + distance, this.#tokens.length - 1)]!
  }

  #take(): Token {
    const token = this.#token
    if (token.kind !== 'end') this.#position += 1
    return token
  }

  #accept(punctuator: string): boolean {
    const { kind, text } = this.#token
    if (kind !== 'punctuator' || text !== punctuator) return false
    this.#position += 1
    return true
  }

  #expect(punctuator: string): void {
    if (!this.#accept(punctuator)) this.#fail()
  }

  #fail(): Operand {
    this.#failed = true
    this.#position = this.#tokens.length - 1
    return unknownOperand({ kind: 'void' })
  }

  // Expressions, the loosest first.

  #expression(): Operand {
    let operand = this.#assignment()
    // A comma operator is in no constant expression (6.6p3), but has a type.
    while (this.#accept(',')) operand = unknownOperand(this.#decayed(this.#assignment().type))
    return operand
  }

  #assignment(): Operand {
    const left = this.#conditional()
    if (this.#token.kind !== 'punctuator' || !assignments.has(this.#token.text)) return left
    this.#take()
    this.#assignment()
    return unknownOperand(unqualified(left.type))
  }

  #conditional(): Operand {
    const condition = this.#binary(0)
    if (!this.#accept('?')) return condition
    // GNU's `a ?: b` is `a ? a : b`.
    const first = this.#token.text === ':' ? condition : this.#expression()
    this.#expect(':')
    const second = this.#conditional()
    const type = this.#conditionalType(first, second)
    if (type === null) return this.#fail()
    const truth = truthOf(condition)
    return truth === null ? unknownOperand(type) : convert(truth ? first : second, type, this.#facts)
  }

  /** The type of `c ? first : second` (N1570 6.5.15). */
  #conditionalType(first: Operand, second: Operand): CType | null {
    const a = this.#facts.arithmetic(first.type)
    const b = this.#facts.arithmetic(second.type)
    if (a !== null && b !== null) return commonType(a, b, this.#facts)
    const left = this.#decayed(first.type)
    const right = this.#decayed(second.type)
    if (this.#isNullPointerConstant(first)) return right
    if (this.#isNullPointerConstant(second)) return left
    return pointee(right, this.#facts)?.kind === 'void' ? right : left
  }

  /** An integer constant 0, or such cast to `void *` (6.3.2.3p3). */
  #isNullPointerConstant({ type, value }: Operand): boolean {
    if (value === null || integerOf(value) !== 0n) return false
    if (value.kind !== 'address') return true
    const target = pointee(type, this.#facts)
    return target?.kind === 'void' && target.const !== true && target.volatile !== true
  }

  #binary(precedence: number): Operand {
    let left = this.#castExpression()
    for (;;) {
      const { kind, text } = this.#token
      const found = kind === 'punctuator' ? precedences.get(text) : undefined
      if (found === undefined || found < precedence) return left
      this.#take()
      const right = this.#binary(found + 1)
      if (this.#failed) return left
      const result = binaryOperation(text, left, right, this.#facts)
      if (result === null) return this.#fail()
      left = result
    }
  }

  /** `(T) operand`; a compound literal `(T) { … }`, too, begins like a cast. */
  #castExpression(): Operand {
    if (!this.#startsParenthesizedType()) return this.#unary()
    const type = this.#parenthesizedType()
    if (this.#token.text === '{') return this.#postfix(this.#compoundLiteral(type))
    const operand = this.#castExpression()
    return this.#failed ? operand : convert(operand, unqualified(type), this.#facts)
  }

  #compoundLiteral(type: CType): Operand {
    this.#skipBalanced('{', '}')
    return unknownOperand(type)
  }

  #unary(): Operand {
    const { kind, text } = this.#token
    if (kind === 'identifier') return this.#keywordOperator(text) ?? this.#postfix(this.#primary())
    if (kind !== 'punctuator' || text === '(') return this.#postfix(this.#primary())
    this.#take()
    switch (text) {
      case '+':
      case '-':
      case '~':
      case '!': {
        const operand = this.#castExpression()
        return this.#failed ? operand : (unaryOperation(text, operand, this.#facts) ?? this.#fail())
      }
      case '*':
        return this.#dereference(this.#castExpression())
      case '&':
        return addressTaken(this.#castExpression())
      case '++':
      case '--':
        return unknownOperand(this.#unary().type)
      default:
        return this.#fail()
    }
  }

  #keywordOperator(keyword: string): Operand | null {
    switch (keyword) {
      case '__extension__':
      case '__real__':
      case '__real':
        this.#take()
        return this.#castExpression()
      case 'sizeof':
        this.#take()
        return this.#sizeOrAlignment((type) => elementSize(type, this.#facts))
      case '_Alignof':
      case 'alignof':
      case '_alignof':
      case '__alignof':
      case '__alignof__':
        this.#take()
        return this.#sizeOrAlignment((type) => this.#alignment(type))
      default:
        return null
    }
  }

  #alignment(type: CType): bigint | null {
    const { kind } = this.#facts.resolve(type)
    if (kind === 'void' || kind === 'function') return 1n
    const alignment = this.#facts.sizeAndAlignment(type)?.alignment
    return alignment === undefined ? null : BigInt(alignment)
  }

  /** The operand of `sizeof` and `_Alignof`: a type name in parentheses, or an expression that is not evaluated. */
  #sizeOrAlignment(measure: (type: CType) => bigint | null): Operand {
    let type: CType
    if (this.#startsParenthesizedType()) {
      type = this.#parenthesizedType()
      if (this.#token.text === '{') type = this.#postfix(this.#compoundLiteral(type)).type
    } else {
      type = this.#unary().type
    }
    if (this.#failed) return unknownOperand(type)
    const bytes = measure(type)
    const sizeType: CType = { kind: 'integer', name: this.#facts.target.sizeType }
    return bytes === null ? unknownOperand(sizeType) : integerOperand(sizeType, bytes)
  }

  #postfix(start: Operand): Operand {
    let operand = start
    for (;;) {
      if (this.#failed) return operand
      if (this.#accept('[')) {
        const index = this.#expression()
        this.#expect(']')
        operand = this.#subscript(operand, index)
      } else if (this.#accept('(')) {
        operand = this.#call(operand)
      } else if (this.#accept('.')) {
        operand = this.#member(operand)
      } else if (this.#accept('->')) {
        operand = this.#member(this.#dereference(operand))
      } else if (this.#accept('++') || this.#accept('--')) {
        operand = unknownOperand(unqualified(operand.type))
      } else {
        return operand
      }
    }
  }

  #subscript(operand: Operand, index: Operand): Operand {
    if (this.#failed) return operand
    const sum = binaryOperation('+', operand, index, this.#facts)
    return sum === null ? this.#fail() : this.#dereference(sum)
  }

  #dereference(operand: Operand): Operand {
    if (this.#failed) return operand
    if (this.#facts.resolve(operand.type).kind === 'function') return operand
    const type = pointee(operand.type, this.#facts)
    if (type === null) return this.#fail()
    const address = integerOf(addressOf(operand, this.#facts))
    return { ...unknownOperand(type), ...(address !== null && { place: address }) }
  }

  #member(operand: Operand): Operand {
    const { kind, text } = this.#take()
    const { resolver, target } = this.#facts
    const record = recordOf(operand.type, resolver)
    if (this.#failed || kind !== 'identifier' || record === null) return this.#fail()
    const member = memberPlace(record, text, resolver, target)
    if (member === null) return this.#fail()
    const { field, offset } = member
    if (operand.place === undefined || field.bitWidth !== undefined) return unknownOperand(field.type)
    return { ...unknownOperand(field.type), place: operand.place + BigInt(offset) }
  }

  /** A call of a function whose type the scope knows: never constant. */
  #call(callee: Operand): Operand {
    this.#callArguments()
    const type = this.#facts.resolve(callee.type)
    const called = type.kind === 'pointer' ? this.#facts.resolve(type.pointee) : type
    return called.kind === 'function' ? unknownOperand(called.result) : this.#fail()
  }

  /** Up to and including the closing parenthesis. */
  #callArguments(): Operand[] {
    const operands: Operand[] = []
    if (this.#accept(')')) return operands
    do operands.push(this.#assignment())
    while (this.#accept(','))
    this.#expect(')')
    return operands
  }

  #primary(): Operand {
    const token = this.#take()
    switch (token.kind) {
      case 'number':
        return numberLiteral(token.text, this.#facts) ?? this.#fail()
      case 'character':
        return characterLiteral(token.text, this.#facts) ?? this.#fail()
      case 'string':
        return this.#strings(token)
      case 'identifier':
        return this.#identifier(token.text)
      default: {
        // A statement expression `({ … })` fails at its brace.
        if (token.text !== '(') return this.#fail()
        const operand = this.#expression()
        this.#expect(')')
        return operand
      }
    }
  }

  #strings(first: Token): Operand {
    const spellings = [first.text]
    while (this.#token.kind === 'string') spellings.push(this.#take().text)
    return stringLiteral(spellings, this.#facts) ?? this.#fail()
  }

  #identifier(name: string): Operand {
    if (name === '_Generic') return this.#genericSelection()
    if (name === '__builtin_offsetof') return this.#offsetof()
    if (name === '__builtin_types_compatible_p') return this.#typesCompatible()
    if (name === '__builtin_choose_expr') return this.#chooseExpression()
    const known = this.#scope.identifier(name)
    if (known !== null) return 'kind' in known ? unknownOperand(known.type) : operandOf(known)
    if (name.startsWith('__builtin_') && this.#accept('(')) {
      const operands = this.#callArguments()
      return this.#failed
        ? unknownOperand(intType)
        : (builtinCall(name, operands, this.#facts) ?? this.#fail())
    }
    if (name === 'true' || name === 'false') {
      return integerOperand({ kind: 'bool' }, name === 'true' ? 1n : 0n)
    }
    if (name !== 'nullptr' && name !== '__null') return this.#fail()
    return { type: voidPointer, value: { kind: 'address', value: 0n } }
  }

  // What takes type names among its operands.

  /** `_Generic(operand, T: value, default: value)` (N1570 6.5.1.1). */
  #genericSelection(): Operand {
    this.#expect('(')
    const type = this.#decayed(this.#assignment().type)
    let chosen: Operand | null = null
    let fallback: Operand | null = null
    while (this.#accept(',')) {
      if (this.#token.text === 'default') {
        this.#take()
        this.#expect(':')
        fallback = this.#assignment()
      } else {
        const association = this.#typeNameUntil(':')
        this.#expect(':')
        const operand = this.#assignment()
        if (areCompatible(type, association, this.#facts)) chosen ??= operand
      }
    }
    this.#expect(')')
    return chosen ?? fallback ?? this.#fail()
  }

  /** `__builtin_offsetof(T, member.path[index])`, which <stddef.h>'s `offsetof` expands to (N1570 7.19p3). */
  #offsetof(): Operand {
    this.#expect('(')
    const record = this.#typeNameUntil(',')
    this.#expect(',')
    let place = this.#member({ ...unknownOperand(record), place: 0n })
    for (;;) {
      if (this.#accept('.')) {
        place = this.#member(place)
      } else if (this.#accept('[')) {
        const index = this.#expression()
        this.#expect(']')
        place = this.#subscript(place, index)
      } else {
        break
      }
    }
    this.#expect(')')
    const type: CType = { kind: 'integer', name: this.#facts.target.sizeType }
    return place.place === undefined ? unknownOperand(type) : integerOperand(type, place.place)
  }

  #typesCompatible(): Operand {
    this.#expect('(')
    const first = this.#typeNameUntil(',')
    this.#expect(',')
    const second = this.#typeNameUntil(')')
    this.#expect(')')
    // The types' own qualifiers do not count.
    const [a, b] = [first, second].map((type) => unqualified(this.#facts.resolve(type)))
    return integerOperand(intType, areCompatible(a!, b!, this.#facts) ? 1n : 0n)
  }

  #chooseExpression(): Operand {
    this.#expect('(')
    const [condition, first, second] = this.#callArguments()
    const truth = condition === undefined ? null : truthOf(condition)
    return (truth === null ? null : truth ? first : second) ?? this.#fail()
  }

  #startsParenthesizedType(): boolean {
    if (this.#token.text !== '(' || this.#token.kind !== 'punctuator') return false
    const { kind, text } = this.#peek(1)
    return kind === 'identifier' && (typeNameKeywords.has(text) || this.#scope.isTypeName(text))
  }

  #parenthesizedType(): CType {
    this.#expect('(')
    const type = this.#typeNameUntil(')')
    this.#expect(')')
    return type
  }

  /** The type name up to a punctuator outside of its own brackets, which is not consumed. */
  #typeNameUntil(end: string): CType {
    const { start } = this.#token
    while (this.#token.kind !== 'end' && this.#token.text !== end) {
      if (this.#token.text === '(') this.#skipBalanced('(', ')')
      else if (this.#token.text === '[') this.#skipBalanced('[', ']')
      else if (this.#token.text === '{') this.#skipBalanced('{', '}')
      else this.#take()
    }
    const type = this.#scope.typeName(this.#source.slice(start, this.#token.start).trim())
    return type ?? this.#fail().type
  }

  #skipBalanced(open: string, close: string): void {
    let depth = 0
    do {
      const { kind, text } = this.#take()
      if (kind === 'end') {
        this.#fail()
        return
      }
      if (kind === 'punctuator' && text === open) depth += 1
      if (kind === 'punctuator' && text === close) depth -= 1
    } while (depth > 0)
  }

  /** The type that an operand's value has: arrays and functions have become pointers (N1570 6.3.2.1). */
  #decayed(type: CType): CType {
    const resolved = this.#facts.resolve(type)
    if (resolved.kind === 'array') return { kind: 'pointer', pointee: resolved.element }
    if (resolved.kind === 'function') return { kind: 'pointer', pointee: resolved }
    return unqualified(resolved)
  }
}

function addressTaken(operand: Operand): Operand {
  const type: CType = { kind: 'pointer', pointee: operand.type }
  if (operand.place === undefined) return unknownOperand(type)
  return { type, value: { kind: 'address', value: operand.place } }
}
