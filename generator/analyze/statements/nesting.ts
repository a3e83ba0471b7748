/**
 * So many expressions and statements of a definition may stand within one another. C asks a compiler for 127
 * blocks and 63 parentheses (N1570 5.2.4.1); what translates and writes them goes as deep on the call stack,
 * which is exhausted from about a thousand on.
 */
export const nestingLimit = 500

export const tooDeep = 'its C is nested too deep'

/** Whether parts of some data, which is no graph, stand in more than `limit` others. */
export function nestsDeeper(data: object, limit: number): boolean {
  let level: readonly object[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((part) => Object.values(part).filter(isObject))
  }
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
