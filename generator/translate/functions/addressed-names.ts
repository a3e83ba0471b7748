import type { Expression, Initializer } from '../../model/expression.ts'
import type { DeclarationStatement, LocalObject, Statement } from '../../model/statement.ts'

/**
 * The names of objects that are named after `&`, as wholes or in part, and those of records that are changed
 * in part: they need memory.
 */
export function addressedNames(body: Statement | Expression): ReadonlySet<string> {
  const names = new Set<string>()
  const note = (expression: Expression): void => {
    let object = expression
    for (;;) {
      if (object.kind === 'identifier') {
        names.add(object.name)
        return
      }
      if (object.kind !== 'member' && object.kind !== 'subscript') return
      object = object.operand
    }
  }
  for (const expression of expressionsIn(body)) {
    if (expression.kind === 'unary' && expression.operator === '&') note(expression.operand)
    else if (expression.kind === 'assignment') {
      if (expression.left.kind === 'member' || expression.left.kind === 'subscript') note(expression.left)
    } else if (expression.kind === 'increment' && expression.operand.kind !== 'identifier')
      note(expression.operand)
  }
  return names
}

/** The names of parameters that are assigned to as wholes. */
export function assignedNames(body: Statement | Expression): ReadonlySet<string> {
  const names = new Set<string>()
  for (const expression of expressionsIn(body)) {
    if (expression.kind === 'assignment' && expression.left.kind === 'identifier')
      names.add(expression.left.name)
  }
  return names
}

/** All expressions in a statement or an expression, itself included. */
export function* expressionsIn(root: Statement | Expression | Initializer): Generator<Expression> {
  const queue: unknown[] = [root]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) {
      queue.push(...node)
    } else if (typeof node === 'object' && node !== null && 'kind' in node) {
      const { kind } = node as { kind: string }
      // A designator, `.name`, is no member expression.
      if (expressionKinds.has(kind) && !(kind === 'member' && !('operand' in node))) yield node as Expression
      // A type is no part of what is done.
      for (const [key, part] of Object.entries(node)) if (key !== 'type') queue.push(part)
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, part] of Object.entries(node)) if (key !== 'type') queue.push(part)
    }
  }
}

/** All objects that declarations in a statement or an expression declare. */
export function* objectsIn(root: Statement | Expression): Generator<LocalObject> {
  const queue: unknown[] = [root]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    else if (typeof node === 'object' && node !== null) {
      const { kind } = node as { kind?: string }
      if (kind === 'declaration') yield* (node as DeclarationStatement).objects
      queue.push(...Object.values(node))
    }
  }
}

const expressionKinds: ReadonlySet<string> = new Set<Expression['kind']>([
  ...(['number', 'character', 'string', 'identifier', 'unary', 'increment', 'binary', 'assignment'] as const),
  ...(['conditional', 'cast', 'compound-literal', 'size', 'size-of-type', 'subscript', 'call'] as const),
  ...(['member', 'generic', 'offset-of', 'types-compatible', 'statement-expression'] as const),
])
