import type { Expression } from '../../typescript/expressions.ts'

/**
 * Whether an expression does more than have a value; errs towards true. Strict compilers refuse a statement
 * that does not.
 */
export function hasEffect(expression: Expression): boolean {
  switch (expression.kind) {
    case 'name':
    case 'number':
    case 'text':
      return false
    case 'unary':
      return hasEffect(expression.operand)
    case 'binary':
      return hasEffect(expression.left) || hasEffect(expression.right)
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse].some(hasEffect)
    case 'call':
      return (
        !isConversion(expression.callee) || expression.arguments.some((each) => hasEffect(each as Expression))
      )
    default:
      return true
  }
}

/** `Number`, `BigInt.asUintN`: of what translated code computes with, they make another number. */
function isConversion(callee: Expression): boolean {
  if (callee.kind === 'member')
    return callee.object.kind === 'name' && ['BigInt', 'Math'].includes(callee.object.name)
  return callee.kind === 'name' && ['Number', 'BigInt'].includes(callee.name)
}
