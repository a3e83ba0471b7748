import type { Expression } from './expressions.ts'
import type { Statement } from './statements.ts'

/** The identifiers that expressions and statements mention; types do not count. */
export function namesIn(root: Expression | Statement | readonly Statement[]): ReadonlySet<string> {
  const found = new Set<string>()
  const queue: unknown[] = [root]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    else if (typeof node === 'object' && node !== null) {
      const { kind, name } = node as { kind?: string; name?: string }
      if (kind === 'name' && name !== undefined) found.add(name)
      for (const [key, part] of Object.entries(node)) {
        if (key !== 'type' && key !== 'typeArguments') queue.push(part)
      }
    }
  }
  return found
}
