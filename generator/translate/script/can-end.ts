import type { Statement } from '../../typescript/statements.ts'

/** Whether what stands behind some statements may be reached from them; errs towards true. */
export function canEnd(statements: readonly Statement[]): boolean {
  const last = statements.at(-1)
  if (last === undefined) return true
  switch (last.kind) {
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
      return false
    case 'block':
      return canEnd(last.statements)
    case 'if':
      return last.otherwise === null || canEnd([last.then]) || canEnd([last.otherwise])
    default:
      return true
  }
}
