import { name, runtimeCall } from '../../typescript/expressions.ts'
import { does, type Statement } from '../../typescript/statements.ts'

/** A body in which every local is read: strict compilers refuse one that is not, which C only warns of. */
export function withLocalsRead(body: readonly Statement[]): Statement[] {
  const read = namesRead(body)
  const marked = (statement: Statement): Statement[] => {
    switch (statement.kind) {
      case 'variable':
        if (read.has(statement.name)) return [statement]
        return [statement, does(runtimeCall('keepAlive', name(statement.name)))]
      case 'block':
        return [{ ...statement, statements: statement.statements.flatMap(marked) }]
      case 'try':
        return [{ ...statement, body: statement.body.flatMap(marked) }]
      case 'if': {
        const then = inner(statement.then)
        const otherwise = statement.otherwise === null ? null : inner(statement.otherwise)
        return [{ ...statement, then, otherwise }]
      }
      case 'for':
      case 'while':
      case 'do':
        return [{ ...statement, body: inner(statement.body) }]
      default:
        return [statement]
    }
  }
  const inner = (statement: Statement): Statement => {
    const parts = marked(statement)
    return parts.length === 1 ? parts[0]! : { kind: 'block', label: null, statements: parts }
  }
  return body.flatMap(marked)
}

/** The names that are more than the target of an assignment. */
function namesRead(root: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const queue: unknown[] = [root]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    else if (typeof node === 'object' && node !== null) {
      const { kind, name: own, target } = node as { kind?: string; name?: string; target?: { kind?: string } }
      if (kind === 'name' && own !== undefined) found.add(own)
      for (const [key, part] of Object.entries(node)) {
        if (key === 'type' || (kind === 'assignment' && key === 'target' && target?.kind === 'name')) continue
        queue.push(part)
      }
    }
  }
  return found
}
