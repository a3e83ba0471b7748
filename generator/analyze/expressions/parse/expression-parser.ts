import type { CType } from '../../../model/types.ts'
import type { ConstantScope } from '../constant-scope.ts'
import { intType, type TypeFacts, unqualified } from '../evaluate/arithmetic-types.ts'
import { builtinCall } from '../evaluate/builtin-functions.ts'
import { conditionalType, decayed } from '../evaluate/conditional-type.ts'
import { convert } from '../evaluate/conversions.ts'
import { binaryOperation, truthOf, unaryOperation } from '../evaluate/operators.ts'
import { integerOperand, type Operand, operandOf, unknownOperand } from '../operand.ts'
import { type Token, tokenize } from './expression-lexer.ts'
import { genericPrimaries, type OperandReader } from './generic-primary.ts'
import { addressTaken, alignmentOfType, dereferenced, memberOf, sizeOfType, subscripted } from './lvalues.ts'
import { numberLiteral } from './number-literal.ts'
import { characterLiteral, stringLiteral } from './text-literal.ts'
import { TokenCursor } from './token-cursor.ts'
import { typeNameKeywords } from './type-name-keywords.ts'

/**
 * Reads an expression (N1570 6.5) and evaluates it on the way.
 *
 * @returns null where the text is no expression, or names what the scope does not know
 */
export function parseExpression(source: string, scope: ConstantScope, facts: TypeFacts): Operand | null {
  const tokens = tokenize(source)
  return tokens === null ? null : new ExpressionParser(new TokenCursor(source, tokens), scope, facts).parse()
}

/** Binary operators by precedence, the loosest first. */
const precedences: ReadonlyMap<string, number> = new Map(
  ['||', '&&', '|', '^', '&', '== !=', '< > <= >=', '<< >>', '+ -', '* / %'].flatMap(
    (operators, precedence) => operators.split(' ').map((operator) => [operator, precedence] as const),
  ),
)

const assignments: ReadonlySet<string> = new Set('= *= /= %= += -= <<= >>= &= ^= |='.split(' '))

/** A nesting deeper than clang takes by default is no constant that anybody wrote. */
const depthLimit = 256

const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }

/** A recursive descent (N1570 6.5.1 to 6.5.17). */
class ExpressionParser implements OperandReader {
  readonly cursor: TokenCursor
  readonly #scope: ConstantScope
  readonly facts: TypeFacts
  #depth = 0

  constructor(cursor: TokenCursor, scope: ConstantScope, facts: TypeFacts) {
    this.cursor = cursor
    this.#scope = scope
    this.facts = facts
  }

  parse(): Operand | null {
    const operand = this.expression()
    return this.cursor.failed || this.cursor.token.kind !== 'end' ? null : operand
  }

  fail(): Operand {
    this.cursor.fail()
    return unknownOperand({ kind: 'void' })
  }

  #nested(parse: () => Operand): Operand {
    if (this.#depth === depthLimit) return this.fail()
    this.#depth += 1
    const operand = parse()
    this.#depth -= 1
    return operand
  }

  // Expressions, the loosest first.

  expression(): Operand {
    let operand = this.assignment()
    // A comma operator is in no constant expression (6.6p3), but has a type.
    while (this.cursor.accept(',')) operand = unknownOperand(decayed(this.assignment().type, this.facts))
    return operand
  }

  assignment(): Operand {
    const left = this.#conditional()
    if (this.cursor.token.kind !== 'punctuator' || !assignments.has(this.cursor.token.text)) return left
    this.cursor.take()
    this.assignment()
    return unknownOperand(unqualified(left.type))
  }

  #conditional(): Operand {
    const condition = this.#binary(0)
    if (!this.cursor.accept('?')) return condition
    // GNU's `a ?: b` is `a ? a : b`.
    const first = this.cursor.is(':') ? condition : this.expression()
    this.cursor.expect(':')
    const second = this.#nested(() => this.#conditional())
    if (this.cursor.failed) return first
    const type = conditionalType(first, second, this.facts)
    const truth = truthOf(condition)
    return truth === null ? unknownOperand(type) : convert(truth ? first : second, type, this.facts)
  }

  #binary(precedence: number): Operand {
    let left = this.#castExpression()
    for (;;) {
      const { kind, text } = this.cursor.token
      const found = kind === 'punctuator' ? precedences.get(text) : undefined
      if (found === undefined || found < precedence) return left
      this.cursor.take()
      const right = this.#binary(found + 1)
      if (this.cursor.failed) return left
      const result = binaryOperation(text, left, right, this.facts)
      if (result === null) return this.fail()
      left = result
    }
  }

  /** `(T) operand`; a compound literal `(T) { … }`, too, begins like a cast. */
  #castExpression(): Operand {
    return this.#nested(() => this.#castOrUnary())
  }

  #castOrUnary(): Operand {
    if (!this.#startsParenthesizedType()) return this.#unary()
    const type = this.#parenthesizedType()
    if (this.cursor.is('{')) return this.#postfix(this.#compoundLiteral(type))
    const operand = this.#castExpression()
    return this.cursor.failed ? operand : convert(operand, unqualified(type), this.facts)
  }

  #compoundLiteral(type: CType): Operand {
    this.cursor.skipBalanced('{', '}')
    return unknownOperand(type)
  }

  #unary(): Operand {
    const { kind, text } = this.cursor.token
    if (kind === 'identifier') return this.#keywordOperator(text) ?? this.#postfix(this.#primary())
    if (kind !== 'punctuator' || text === '(') return this.#postfix(this.#primary())
    this.cursor.take()
    switch (text) {
      case '+':
      case '-':
      case '~':
      case '!': {
        const operand = this.#castExpression()
        return this.cursor.failed ? operand : (unaryOperation(text, operand, this.facts) ?? this.fail())
      }
      case '*':
        return this.#dereference(this.#castExpression())
      case '&':
        return addressTaken(this.#castExpression())
      case '++':
      case '--':
        return unknownOperand(this.#nested(() => this.#unary()).type)
      default:
        return this.fail()
    }
  }

  #keywordOperator(keyword: string): Operand | null {
    switch (keyword) {
      case '__extension__':
      case '__real__':
      case '__real':
        this.cursor.take()
        return this.#castExpression()
      case 'sizeof':
        this.cursor.take()
        return this.#sizeOrAlignment(sizeOfType)
      case '_Alignof':
      case 'alignof':
      case '_alignof':
      case '__alignof':
      case '__alignof__':
        this.cursor.take()
        return this.#sizeOrAlignment(alignmentOfType)
      default:
        return null
    }
  }

  /** The operand of `sizeof` and `_Alignof`: a type name in parentheses, or an expression that is not evaluated. */
  #sizeOrAlignment(measure: (type: CType, facts: TypeFacts) => Operand): Operand {
    let type: CType
    if (this.#startsParenthesizedType()) {
      type = this.#parenthesizedType()
      if (this.cursor.is('{')) type = this.#postfix(this.#compoundLiteral(type)).type
    } else {
      type = this.#nested(() => this.#unary()).type
    }
    return this.cursor.failed ? unknownOperand(type) : measure(type, this.facts)
  }

  #postfix(start: Operand): Operand {
    let operand = start
    for (;;) {
      if (this.cursor.failed) return operand
      if (this.cursor.accept('[')) {
        const index = this.expression()
        this.cursor.expect(']')
        operand = this.#subscript(operand, index)
      } else if (this.cursor.accept('(')) {
        operand = this.#call(operand)
      } else if (this.cursor.accept('.')) {
        operand = this.#member(operand)
      } else if (this.cursor.accept('->')) {
        operand = this.#member(this.#dereference(operand))
      } else if (this.cursor.accept('++') || this.cursor.accept('--')) {
        operand = unknownOperand(unqualified(operand.type))
      } else {
        return operand
      }
    }
  }

  #subscript(operand: Operand, index: Operand): Operand {
    return (this.cursor.failed ? null : subscripted(operand, index, this.facts)) ?? this.fail()
  }

  #dereference(operand: Operand): Operand {
    return (this.cursor.failed ? null : dereferenced(operand, this.facts)) ?? this.fail()
  }

  #member(operand: Operand): Operand {
    const { kind, text } = this.cursor.take()
    const member = this.cursor.failed || kind !== 'identifier' ? null : memberOf(operand, text, this.facts)
    return member ?? this.fail()
  }

  /** A call of a function whose type the scope knows: never constant. */
  #call(callee: Operand): Operand {
    this.#callArguments()
    const type = this.facts.resolve(callee.type)
    const called = type.kind === 'pointer' ? this.facts.resolve(type.pointee) : type
    return called.kind === 'function' ? unknownOperand(called.result) : this.fail()
  }

  /** Up to and including the closing parenthesis. */
  #callArguments(): Operand[] {
    const operands: Operand[] = []
    if (this.cursor.accept(')')) return operands
    do operands.push(this.assignment())
    while (this.cursor.accept(','))
    this.cursor.expect(')')
    return operands
  }

  #primary(): Operand {
    const token = this.cursor.take()
    switch (token.kind) {
      case 'number':
        return numberLiteral(token.text, this.facts) ?? this.fail()
      case 'character':
        return characterLiteral(token.text, this.facts) ?? this.fail()
      case 'string':
        return this.#strings(token)
      case 'identifier':
        return this.#identifier(token.text)
      default: {
        // A statement expression `({ … })` fails at its brace.
        if (token.text !== '(') return this.fail()
        const operand = this.expression()
        this.cursor.expect(')')
        return operand
      }
    }
  }

  #strings(first: Token): Operand {
    const spellings = [first.text]
    while (this.cursor.token.kind === 'string') spellings.push(this.cursor.take().text)
    return stringLiteral(spellings, this.facts) ?? this.fail()
  }

  #identifier(name: string): Operand {
    const generic = genericPrimaries.get(name)
    if (generic !== undefined) return generic(this)
    const known = this.#scope.identifier(name)
    if (known !== null) return 'kind' in known ? unknownOperand(known.type) : operandOf(known)
    if (name.startsWith('__builtin_') && this.cursor.accept('(')) {
      const operands = this.#callArguments()
      return this.cursor.failed
        ? unknownOperand(intType)
        : (builtinCall(name, operands, this.facts) ?? this.fail())
    }
    if (name === 'true' || name === 'false') {
      return integerOperand({ kind: 'bool' }, name === 'true' ? 1n : 0n)
    }
    if (name !== 'nullptr' && name !== '__null') return this.fail()
    return { type: voidPointer, value: { kind: 'address', value: 0n } }
  }

  #startsParenthesizedType(): boolean {
    if (!this.cursor.is('(')) return false
    const { kind, text } = this.cursor.next
    return kind === 'identifier' && (typeNameKeywords.has(text) || this.#scope.isTypeName(text))
  }

  #parenthesizedType(): CType {
    this.cursor.expect('(')
    const type = this.typeNameUntil(')')
    this.cursor.expect(')')
    return type
  }

  /** The type name up to a punctuator outside of its own brackets, which is not consumed. */
  typeNameUntil(end: string): CType {
    const type = this.#scope.typeName(this.cursor.takeUntil(end))
    return type ?? this.fail().type
  }
}
