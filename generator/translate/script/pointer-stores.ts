import type { Statement } from '../../typescript/statements.ts'

/** What of the runtime stores pointers, or copies bytes among which there may be some. */
const storingFunctions: ReadonlySet<string> = new Set([
  ...['storePointer', 'copyMemory', 'memcpy'],
  ...['atomicStore', 'atomicFetch', 'atomicSwap', 'atomicCompare'],
])

/** Does translated code itself store pointers in memory? */
export function storesPointers(body: readonly Statement[]): boolean {
  const queue: unknown[] = [body]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    else if (typeof node === 'object' && node !== null) {
      const { kind, name } = node as { kind?: string; name?: string }
      if (kind === 'member' && name !== undefined && storingFunctions.has(name)) return true
      queue.push(...Object.values(node))
    }
  }
  return false
}
