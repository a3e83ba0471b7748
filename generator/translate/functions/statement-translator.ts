import type { Expression as CExpression } from '../../model/expression.ts'
import type {
  Statement as CStatement,
  SwitchStatement as CSwitch,
  DeclarationStatement,
  LocalObject,
} from '../../model/statement.ts'
import type { CType } from '../../model/types.ts'
import type { Expression } from '../../typescript/expressions.ts'
import { name, number } from '../../typescript/expressions.ts'
import { does, type Statement } from '../../typescript/statements.ts'
import { bigintType, numberType } from '../../typescript/types.ts'
import { ExpressionTranslator } from '../expressions/expression-translator.ts'
import { initializedType, initializing } from '../expressions/initializing.ts'
import { staticContents } from '../expressions/static-contents.ts'
import type { Value } from '../expressions/values.ts'
import type { Surroundings } from '../module/surroundings.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { isBigint, type MachineType } from '../script/machine-type.ts'
import { helper, zeroOf } from '../script/script.ts'
import type { FunctionFrame } from './function-frame.ts'
import { leaves } from './leaving-jumps.ts'
import { caseLabels, withoutFallThrough } from './switch-clauses.ts'

/** What a function is to the statements in it. */
export interface FunctionFacts {
  readonly result: CType
  /** Objects that need an address: named after `&`, or changed as a whole. */
  readonly addressed: ReadonlySet<string>
}

/** Translates the statements of one function (N1570 6.8). */
export class StatementTranslator {
  readonly expressions: ExpressionTranslator
  readonly #frame: FunctionFrame
  readonly #facts: FunctionFacts
  /** Declarations in a `switch` belong before it: its clauses share them. */
  #hoisted: Statement[] | null = null
  /** Inside `({ … })`, which a function of its own stands for: nothing may leave it. */
  #closed = 0

  constructor(surroundings: Surroundings, frame: FunctionFrame, facts: FunctionFacts) {
    this.#frame = frame
    this.#facts = facts
    this.expressions = new ExpressionTranslator(surroundings, frame, (statements) => this.#valued(statements))
  }

  statements(statements: readonly CStatement[]): Statement[] {
    return statements.flatMap((statement) => this.statement(statement))
  }

  statement(statement: CStatement): readonly Statement[] {
    switch (statement.kind) {
      case 'block': {
        const inner = this.#scoped(() => this.statements(statement.statements))
        return inner.length === 0 ? [] : [block(inner)]
      }
      case 'declaration':
        return this.#declaration(statement)
      case 'expression': {
        const effect = this.expressions.effect(statement.expression)
        return effect === null ? [] : [does(effect)]
      }
      case 'if': {
        const { otherwise } = statement
        const condition = this.expressions.condition(statement.condition)
        const then = this.#body(statement.then)
        return [{ kind: 'if', condition, then, otherwise: otherwise === null ? null : this.#body(otherwise) }]
      }
      case 'while': {
        const condition = this.expressions.condition(statement.condition)
        return [{ kind: 'while', label: null, condition, body: this.#body(statement.body) }]
      }
      case 'do': {
        const body = this.#body(statement.body)
        const isOnce = statement.condition.kind === 'number' && /^0+$/.test(statement.condition.spelling)
        if (isOnce && !leaves(statement.body)) return [body]
        const condition = isOnce ? name('false') : this.expressions.condition(statement.condition)
        return [{ kind: 'do', label: null, condition, body }]
      }
      case 'for':
        return this.#scoped(() => {
          const start = statement.start === null ? [] : this.statement(statement.start)
          const condition =
            statement.condition === null ? null : this.expressions.condition(statement.condition)
          const step = statement.step === null ? null : this.expressions.effect(statement.step)
          const body = this.#body(statement.body)
          const [only] = start
          const fits = start.length === 1 && (only!.kind === 'expression' || only!.kind === 'variable')
          if (fits) {
            return [{ kind: 'for', label: null, start: only as never, condition, step, body }]
          }
          const loop: Statement = { kind: 'for', label: null, start: null, condition, step, body }
          return start.length === 0 ? [loop] : [block([...start, loop])]
        })
      case 'switch':
        return this.#switch(statement)
      case 'break':
      case 'continue':
        return [{ kind: statement.kind, label: null }]
      case 'return':
        return this.#return(statement.value)
      case 'case':
      case 'default':
        throw new Untranslatable('it jumps into the middle of a statement')
    }
  }

  #scoped<T>(action: () => T): T {
    this.#frame.open()
    const result = action()
    this.#frame.close()
    return result
  }

  #body(statement: CStatement): Statement {
    const inner = this.#scoped(() => this.statement(statement))
    return inner.length === 1 && inner[0]!.kind !== 'variable' ? inner[0]! : block(inner)
  }

  #return(value: CExpression | null): Statement[] {
    if (this.#closed > 0) throw new Untranslatable('it returns from within an expression')
    const { result } = this.#facts
    const machine = this.expressions.machine(result)
    if (value === null) return [{ kind: 'return', value: machine.kind === 'void' ? null : zeroOf(machine) }]
    if (machine.kind === 'void') {
      const effect = this.expressions.effect(value)
      return [...(effect === null ? [] : [does(effect)]), { kind: 'return', value: null }]
    }
    return [{ kind: 'return', value: this.returned(this.expressions.value(value)) }]
  }

  /** What is returned for a value: a record goes to the memory that the caller gave. */
  returned(value: Value): Expression {
    const { script, machine } = this.expressions.cast(value, this.#facts.result)
    return machine.kind === 'record'
      ? helper('copyMemory', name('result'), script, number(machine.size))
      : script
  }

  #declaration({ objects }: DeclarationStatement): Statement[] {
    return objects.flatMap((object) => (object.static ? this.#static(object) : this.#local(object)))
  }

  #static({ name: cName, type, initializer }: LocalObject): Statement[] {
    const { facts, surroundings } = this.expressions
    const complete = initializedType(this.expressions, type, initializer)
    const layout = facts.sizeAndAlignment(complete)
    if (layout === null) throw new Untranslatable(`its '${cName}' has no size`)
    const contents = staticContents(this.expressions, complete, initializer, layout.size)
    const address = surroundings.staticMemory(cName, contents, true)
    this.#frame.declare(cName, { type: complete, place: { kind: 'memory', address } })
    return []
  }

  #local({ name: cName, type, initializer }: LocalObject): Statement[] {
    const complete = initializedType(this.expressions, type, initializer)
    const resolved = this.expressions.facts.resolve(complete)
    if (resolved.kind === 'array' || resolved.kind === 'record' || this.#facts.addressed.has(cName)) {
      const address = this.expressions.memoryFor(complete)
      this.#frame.declare(cName, { type: complete, place: { kind: 'memory', address } })
      if (initializer === null) return []
      return initializing(this.expressions, complete, address, initializer).map(does)
    }
    const machine = this.expressions.machine(complete)
    // Its own initialiser sees it already (6.2.1p7), and hides what has the name outside.
    const fresh = this.#frame.freshName(cName)
    this.#frame.declare(cName, { type: complete, place: { kind: 'local', name: fresh } })
    const value = initializer === null ? null : this.#scalar(initializer, complete)
    return this.#variable(fresh, machine, value)
  }

  #scalar(initializer: NonNullable<LocalObject['initializer']>, type: CType): Expression {
    if (initializer.kind === 'list') {
      const [only] = initializer.items
      if (only === undefined) return zeroOf(this.expressions.machine(type))
      return this.#scalar(only.value, type)
    }
    return this.expressions.cast(this.expressions.value(initializer), type).script
  }

  #variable(fresh: string, machine: MachineType, value: Expression | null): Statement[] {
    const type = isBigint(machine) ? bigintType : numberType
    const declared = (initial: Expression): Statement => ({
      kind: 'variable',
      keyword: 'let',
      name: fresh,
      type,
      value: initial,
    })
    if (this.#hoisted === null) return [declared(value ?? zeroOf(machine))]
    this.#hoisted.push(declared(zeroOf(machine)))
    return value === null ? [] : [does({ kind: 'assignment', operator: '=', target: name(fresh), value })]
  }

  #switch({ value, body }: CSwitch): Statement[] {
    const controlling = this.expressions.value({ kind: 'unary', operator: '+', operand: value })
    const outer = this.#hoisted
    const hoisted: Statement[] = []
    this.#hoisted = hoisted
    this.#frame.open()
    const clauses: { value: Expression | null; statements: Statement[] }[] = []
    for (const statement of body.kind === 'block' ? body.statements : [body]) {
      if (statement.kind === 'case') {
        for (const label of caseLabels(this.expressions, statement, controlling))
          clauses.push({ value: label, statements: [] })
      } else if (statement.kind === 'default') {
        clauses.push({ value: null, statements: [] })
      } else {
        const translated = this.statement(statement)
        const clause = clauses.at(-1)
        if (clause !== undefined) clause.statements.push(...translated)
        // What stands before the first label is never reached, but its declarations hold.
        else if (statement.kind !== 'declaration')
          throw new Untranslatable('it has statements before the first case')
      }
    }
    this.#frame.close()
    this.#hoisted = outer
    const result: Statement = {
      kind: 'switch',
      label: null,
      value: controlling.script,
      clauses: withoutFallThrough(clauses),
    }
    if (outer !== null) outer.push(...hoisted)
    return outer === null ? [...hoisted, result] : [result]
  }

  /** The block of `({ … })`, as the body of a function: its last statement's value is what that returns. */
  #valued(statements: readonly CStatement[]): { readonly body: Statement[]; readonly value: Value | null } {
    const outer = this.#hoisted
    this.#hoisted = null
    this.#closed += 1
    if (statements.some(leaves)) throw new Untranslatable('it leaves a block within an expression')
    this.#frame.open()
    const last = statements.at(-1)
    const body = this.statements(last?.kind === 'expression' ? statements.slice(0, -1) : statements)
    let value: Value | null = null
    if (last?.kind === 'expression') {
      value = this.expressions.value(last.expression)
      body.push(value.machine.kind === 'void' ? does(value.script) : { kind: 'return', value: value.script })
    }
    this.#frame.close()
    this.#closed -= 1
    this.#hoisted = outer
    return { body, value: value?.machine.kind === 'void' ? null : value }
  }
}

function block(statements: readonly Statement[]): Statement {
  return { kind: 'block', label: null, statements }
}
