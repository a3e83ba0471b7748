import type { Statement as CStatement } from '../../model/statement.ts'

/** Does a `break` or `continue` in it reach beyond it? */
export function leaves(statement: CStatement): boolean {
  switch (statement.kind) {
    case 'break':
    case 'continue':
      return true
    case 'block':
      return statement.statements.some(leaves)
    case 'if':
      return leaves(statement.then) || (statement.otherwise !== null && leaves(statement.otherwise))
    case 'switch':
      return continues(statement.body)
    default:
      return false
  }
}

/** Within a `switch`, `break` stays inside. */
function continues(statement: CStatement): boolean {
  switch (statement.kind) {
    case 'continue':
      return true
    case 'block':
      return statement.statements.some(continues)
    case 'if':
      return continues(statement.then) || (statement.otherwise !== null && continues(statement.otherwise))
    case 'switch':
      return continues(statement.body)
    default:
      return false
  }
}
