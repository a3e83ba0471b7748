import type { Expression, Initializer } from '../../model/expression.ts'
import type {
  BlockStatement,
  DeclarationStatement,
  ExpressionStatement,
  LocalObject,
  Statement,
} from '../../model/statement.ts'
import type { CType } from '../../model/types.ts'
import type { TypeName, TypeNameScope } from '../expressions/constant-scope.ts'
import { tokenize } from '../expressions/parse/expression-lexer.ts'
import { ExpressionParser } from '../expressions/parse/expression-parser.ts'
import { readInitializer } from '../expressions/parse/initializer-list.ts'
import { TokenCursor } from '../expressions/parse/token-cursor.ts'
import { typeNameKeywords } from '../expressions/parse/type-name-keywords.ts'
import { nestingLimit, tooDeep } from './nesting.ts'
import { Unreadable } from './unreadable.ts'

/** What the reading of a body asks of its surroundings. */
export interface BodyScope extends TypeNameScope {
  /**
   * What a declaration inside a body declares, its text without the semicolon.
   *
   * @param initializer reads the text of an initialiser; null where it is none
   * @throws Unreadable for what is none, or declares more than objects
   */
  declaration(
    text: string,
    initializer: (text: string) => Initializer | null,
    objects: ObjectTypes,
  ): readonly LocalObject[]
  /** As for any type name; `__typeof__` may ask for the types of these objects. */
  typeName(text: string, objects?: ObjectTypes): TypeName | null
}

/** The type of a parameter or a local; null for an unknown name. */
export type ObjectTypes = (name: string) => CType | null

export interface BodyParameter {
  readonly name: string
  /** null where it is not known. */
  readonly type: CType | null
}

/** What only declarations begin with. */
export const storageClasses: ReadonlySet<string> = new Set(
  'static register auto __auto_type extern typedef _Thread_local __thread'.split(' '),
)

/**
 * A recursive descent (N1570 6.8), which fails through its cursor, or throws {@link Unreadable} with the
 * reason.
 */
export class StatementParser {
  readonly #cursor: TokenCursor
  readonly #scope: BodyScope
  readonly #expressions: ExpressionParser
  /** The objects that are in scope, the innermost block last: they hide typedef names. */
  readonly #blocks: Map<string, CType | null>[]
  #nesting = 0

  /** `blocks`: the objects in scope. */
  constructor(cursor: TokenCursor, scope: BodyScope, blocks: Map<string, CType | null>[]) {
    this.#cursor = cursor
    this.#scope = scope
    this.#blocks = blocks
    this.#expressions = new ExpressionParser(cursor, this.#typeNames, () => this.block().statements)
  }

  readonly #typeNames: TypeNameScope = {
    typeName: (text): TypeName | null => this.#scope.typeName(text, this.#typeOf),
    isTypeName: (name) => !this.#isObject(name) && this.#scope.isTypeName(name),
  }

  block(): BlockStatement {
    this.#cursor.expect('{')
    this.#blocks.push(new Map())
    const statements: Statement[] = []
    while (!this.#cursor.failed && !this.#cursor.is('}')) statements.push(...this.#item())
    this.#blocks.pop()
    this.#cursor.expect('}')
    return { kind: 'block', statements }
  }

  statementsToEnd(): Statement[] {
    const statements: Statement[] = []
    while (!this.#cursor.failed && this.#cursor.token.kind !== 'end') statements.push(...this.#item())
    return statements
  }

  /** A statement or a declaration; nothing for `;`. */
  #item(): readonly Statement[] {
    if (this.#cursor.accept(';')) return []
    if (/^__attribute(?:__)?$/.test(this.#cursor.token.text)) {
      // `__attribute__((fallthrough));`
      this.#cursor.take()
      this.#cursor.expect('(')
      this.#cursor.takeUntil(')')
      this.#cursor.expect(')')
      return []
    }
    return [this.#startsDeclaration() ? this.#declaration() : this.#statement()]
  }

  #statement(): Statement {
    if (this.#nesting === nestingLimit) throw new Unreadable(tooDeep)
    this.#nesting += 1
    const statement = this.#oneStatement()
    this.#nesting -= 1
    return statement
  }

  #oneStatement(): Statement {
    const cursor = this.#cursor
    const { kind, text } = cursor.token
    if (cursor.is('{')) return this.block()
    if (cursor.accept(';')) return { kind: 'block', statements: [] }
    if (kind === 'identifier') {
      const read = this.#keywordStatements[text]
      if (read !== undefined && Object.hasOwn(this.#keywordStatements, text)) {
        cursor.take()
        return read()
      }
      if (cursor.next.text === ':') {
        // Where something jumped to it, `goto` would have been met or will be.
        cursor.take()
        cursor.take()
        return this.#statement()
      }
    }
    return this.#expressionStatement()
  }

  /** A statement within another one: labels before it belong to it (6.8.1). */
  #substatement(): Statement {
    const labels: Statement[] = []
    let statement = this.#statement()
    for (; statement.kind === 'case' || statement.kind === 'default'; statement = this.#statement())
      labels.push(statement)
    return labels.length === 0 ? statement : { kind: 'block', statements: [...labels, statement] }
  }

  readonly #keywordStatements: Readonly<Record<string, () => Statement>> = {
    if: () => {
      const condition = this.#condition()
      const then = this.#substatement()
      if (this.#cursor.token.text !== 'else') return { kind: 'if', condition, then, otherwise: null }
      this.#cursor.take()
      return { kind: 'if', condition, then, otherwise: this.#substatement() }
    },
    while: () => ({ kind: 'while', condition: this.#condition(), body: this.#substatement() }),
    do: () => {
      const body = this.#substatement()
      if (this.#cursor.take().text !== 'while') this.#cursor.fail()
      const condition = this.#condition()
      this.#cursor.expect(';')
      return { kind: 'do', condition, body }
    },
    for: () => this.#for(),
    switch: () => ({ kind: 'switch', value: this.#condition(), body: this.#substatement() }),
    case: () => {
      const value = this.#expressions.assignment()
      const last = this.#cursor.accept('...') ? this.#expressions.assignment() : null
      this.#cursor.expect(':')
      return { kind: 'case', value, last }
    },
    default: () => {
      this.#cursor.expect(':')
      return { kind: 'default' }
    },
    break: () => this.#simple({ kind: 'break' }),
    continue: () => this.#simple({ kind: 'continue' }),
    return: () => {
      const value = this.#cursor.is(';') ? null : this.#expressions.expression()
      return this.#simple({ kind: 'return', value })
    },
    goto: () => {
      throw new Unreadable('it has goto')
    },
    asm: () => this.#assembly(),
    __asm: () => this.#assembly(),
    __asm__: () => this.#assembly(),
  }

  /** Without an instruction it only keeps compilers from moving others; with some it is not understood. */
  #assembly(): Statement {
    const cursor = this.#cursor
    while (/^(?:__)?(?:volatile|inline)(?:__)?$/.test(cursor.token.text)) cursor.take()
    cursor.expect('(')
    const isEmpty = cursor.token.text === '""'
    const operands = cursor.takeUntil(')')
    if (!isEmpty || operands.includes('"=')) throw new Unreadable('it is assembly')
    cursor.expect(')')
    return this.#simple({ kind: 'block', statements: [] })
  }

  #simple<S extends Statement>(statement: S): S {
    this.#cursor.expect(';')
    return statement
  }

  /** In parentheses. */
  #condition(): Expression {
    this.#cursor.expect('(')
    const condition = this.#expressions.expression()
    this.#cursor.expect(')')
    return condition
  }

  #expressionStatement(): ExpressionStatement {
    return this.#simple({ kind: 'expression', expression: this.#expressions.expression() })
  }

  #for(): Statement {
    const cursor = this.#cursor
    cursor.expect('(')
    this.#blocks.push(new Map())
    let start: DeclarationStatement | ExpressionStatement | null = null
    if (this.#startsDeclaration()) start = this.#declaration()
    else if (!cursor.accept(';')) start = this.#expressionStatement()
    const condition = cursor.is(';') ? null : this.#expressions.expression()
    cursor.expect(';')
    const step = cursor.is(')') ? null : this.#expressions.expression()
    cursor.expect(')')
    const body = this.#substatement()
    this.#blocks.pop()
    return { kind: 'for', start, condition, step, body }
  }

  #startsDeclaration(): boolean {
    let { kind, text } = this.#cursor.token
    if (text === '__extension__') ({ kind, text } = this.#cursor.next)
    if (kind !== 'identifier') return false
    if (text === '_Static_assert' || text === 'static_assert') return true
    if (storageClasses.has(text) || typeNameKeywords.has(text)) return true
    return this.#typeNames.isTypeName(text) && this.#cursor.next.text !== '('
  }

  #declaration(): DeclarationStatement {
    if (this.#cursor.token.text === '__extension__') this.#cursor.take()
    const isAssertion = /^(?:_S|s)tatic_assert$/.test(this.#cursor.token.text)
    const text = this.#cursor.takeUntil(';')
    this.#cursor.expect(';')
    if (this.#cursor.failed || isAssertion) return { kind: 'declaration', objects: [] }
    const objects = this.#scope.declaration(
      text,
      (initializer) => this.#initializer(initializer),
      this.#typeOf,
    )
    for (const { name, type } of objects) this.#blocks.at(-1)!.set(name, type)
    return { kind: 'declaration', objects }
  }

  #initializer(text: string): Initializer | null {
    const tokens = tokenize(text)
    if (tokens === null) return null
    const cursor = new TokenCursor(text, tokens)
    const parser = new StatementParser(cursor, this.#scope, this.#blocks)
    const initializer = readInitializer(parser.#expressions)
    return cursor.failed || cursor.token.kind !== 'end' ? null : initializer
  }

  readonly #typeOf = (name: string): CType | null =>
    this.#blocks.findLast((block) => block.has(name))?.get(name) ?? null

  #isObject(name: string): boolean {
    return this.#blocks.some((block) => block.has(name))
  }
}
