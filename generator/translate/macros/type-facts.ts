import type { Definition, MacroDefinition } from '../../model/definitions.ts'
import type { Designator, Expression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { Untranslatable } from '../module/untranslatable.ts'

/** A type that a call names, or one of the headers'. */
export type AskedType =
  | { readonly kind: 'parameter'; readonly placeholder: string }
  | { readonly kind: 'known'; readonly type: CType }

/** A member's name, or the parameter that has it. */
export type AskedMember =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'parameter'; readonly placeholder: string }

/** A number that depends on a type or a member that only a call names: the function takes it, too. */
export interface TypeFact {
  /** The identifier that stands for it in the definition. */
  readonly name: string
  readonly fact: 'size' | 'alignment' | 'offset'
  readonly type: AskedType
  /** From the type to a part of it; empty for the whole. */
  readonly path: readonly AskedMember[]
}

/** A macro some of whose parameters are types or members, as one whose parameters are values. */
export interface TypedMacro {
  readonly definition: Definition
  /** Placeholders of parameters that are members. */
  readonly members: ReadonlySet<string>
  readonly facts: readonly TypeFact[]
  /** The placeholder of the type that the result points to; null for any other result. */
  readonly pointsTo: string | null
}

/**
 * Takes types and members out of a macro: `sizeof(T)`, `offsetof(T, m)` become numbers, pointers to `T` point
 * to nothing in particular.
 *
 * @throws Untranslatable where it uses a type or a member for more than that
 */
export function typedMacro({ parameters, definition }: MacroDefinition): TypedMacro {
  if (definition.kind === 'unreadable' || definition.kind === 'none' || parameters === null)
    return { definition, members: new Set(), facts: [], pointsTo: null }
  const rewriting = new Rewriting(new Set(parameters.map(({ placeholder }) => placeholder)))
  const pointsTo = definition.kind === 'expression' ? rewriting.pointsTo(definition.expression) : null
  const rewritten = rewriting.node(definition) as Definition
  rewriting.refuseRest(rewritten)
  return { definition: rewritten, members: rewriting.members, facts: rewriting.facts, pointsTo }
}

class Rewriting {
  readonly facts: TypeFact[] = []
  readonly members = new Set<string>()
  readonly #placeholders: ReadonlySet<string>

  constructor(placeholders: ReadonlySet<string>) {
    this.#placeholders = placeholders
  }

  /** The parameter that an expression is a pointer to; null for anything else. */
  pointsTo(expression: Expression): string | null {
    switch (expression.kind) {
      case 'cast':
        return expression.type.kind === 'pointer' ? this.#parameterOf(expression.type.pointee) : null
      case 'binary':
        return expression.operator === ',' ? this.pointsTo(expression.right) : null
      case 'conditional':
        return this.pointsTo(expression.first ?? expression.condition) ?? this.pointsTo(expression.second)
      case 'statement-expression': {
        const last = expression.statements.at(-1)
        return last?.kind === 'expression' ? this.pointsTo(last.expression) : null
      }
      default:
        return null
    }
  }

  node(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((part) => this.node(part))
    if (typeof node !== 'object' || node === null) return node
    const replaced = 'kind' in node ? this.#replaced(node as Expression) : null
    if (replaced !== null) return replaced
    return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, this.node(part)]))
  }

  /** What is left of types and members has no meaning without them. */
  refuseRest(node: unknown): void {
    if (Array.isArray(node)) {
      for (const part of node) this.refuseRest(part)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { kind, id, name } = node as { kind?: string; id?: string; name?: string }
    if (kind === 'record' && id !== undefined && this.#placeholders.has(id))
      throw new Untranslatable('it uses values of a type that a parameter stands for')
    if (kind === 'member' && name !== undefined && this.#placeholders.has(name))
      throw new Untranslatable('it uses a member that a parameter stands for')
    for (const part of Object.values(node)) this.refuseRest(part)
  }

  #replaced(expression: Expression): Expression | null {
    switch (expression.kind) {
      case 'size-of-type': {
        const placeholder = this.#parameterOf(expression.type)
        if (placeholder === null) return null
        return this.#fact(expression.measure, { kind: 'parameter', placeholder }, [])
      }
      case 'size': {
        const part = this.#partOfNull(expression.operand)
        return part === null ? null : this.#fact(expression.measure, part.type, part.path)
      }
      case 'offset-of': {
        const path = this.#path(expression.path)
        const type = this.#asked(expression.type)
        if (path === null || !this.#isOpen(type, path)) return null
        return this.#fact('offset', type, path)
      }
      case 'unary': {
        if (expression.operator !== '&') return null
        const part = this.#partOfNull(expression.operand)
        if (part === null) return null
        return { kind: 'cast', type: voidPointer, operand: this.#fact('offset', part.type, part.path) }
      }
      case 'cast': {
        if (expression.type.kind !== 'pointer' || this.#parameterOf(expression.type.pointee) === null)
          return null
        return { kind: 'cast', type: voidPointer, operand: this.node(expression.operand) as Expression }
      }
      default:
        return null
    }
  }

  /** `((T *)0)->a.b`, where a parameter has part in it. */
  #partOfNull(expression: Expression): { readonly type: AskedType; readonly path: AskedMember[] } | null {
    const path: AskedMember[] = []
    let object = expression
    for (; object.kind === 'member'; object = object.operand) path.unshift(this.#member(object.name))
    if (object.kind !== 'unary' || object.operator !== '*' || object.operand.kind !== 'cast') return null
    const { type, operand } = object.operand
    if (type.kind !== 'pointer' || operand.kind !== 'number' || !/^0+[uUlL]*$/.test(operand.spelling))
      return null
    const asked = this.#asked(type.pointee)
    return this.#isOpen(asked, path) ? { type: asked, path } : null
  }

  #fact(fact: TypeFact['fact'], type: AskedType, path: readonly AskedMember[]): Expression {
    for (const step of path) if (step.kind === 'parameter') this.members.add(step.placeholder)
    const key = JSON.stringify({ fact, type, path })
    const known = this.facts.find(
      (one) => JSON.stringify({ fact: one.fact, type: one.type, path: one.path }) === key,
    )
    if (known !== undefined) return { kind: 'identifier', name: known.name }
    const name = `__${fact}_${this.facts.length}`
    this.facts.push({ name, fact, type, path })
    return { kind: 'identifier', name }
  }

  #isOpen(type: AskedType, path: readonly AskedMember[]): boolean {
    return type.kind === 'parameter' || path.some(({ kind }) => kind === 'parameter')
  }

  #asked(type: CType): AskedType {
    const placeholder = this.#parameterOf(type)
    return placeholder === null ? { kind: 'known', type } : { kind: 'parameter', placeholder }
  }

  /** null where an index is among the steps. */
  #path(steps: readonly Designator[]): AskedMember[] | null {
    const members = steps.flatMap((step) => (step.kind === 'member' ? [this.#member(step.name)] : []))
    return members.length === steps.length ? members : null
  }

  #member(name: string): AskedMember {
    return this.#placeholders.has(name) ? { kind: 'parameter', placeholder: name } : { kind: 'name', name }
  }

  #parameterOf(type: CType): string | null {
    return type.kind === 'record' && this.#placeholders.has(type.id) ? type.id : null
  }
}

const voidPointer: CType = { kind: 'pointer', pointee: { kind: 'void' } }
