import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { ApiContext } from '../api-context.ts'
import type { Direction } from '../facts/function-facts.ts'
import { planCheck } from '../functions/plan-check.ts'

/**
 * `(char *error_buffer, size_t error_buffer_size)`: C words a failure there. The caller sees that by what is
 * thrown, so it is one only where it is known which results are failures; and only with its size behind it,
 * which C is given.
 */
export function isErrorText(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): boolean {
  const { type, name, cName } = plan.signature.parameters[index]!
  if (type.kind !== 'pointer' || type.const || type.pointee.kind !== 'integer') return false
  if (type.pointee.type !== 'char' || directions[index] === 'in') return false
  // `x_strerror(code, errbuf, size)`: the text is what it is asked for.
  if (/err/i.test(plan.cName)) return false
  // The raw function gives C the size of what it is given.
  if (plan.signature.parameters[index + 1]?.sizeOf !== name) return false
  if (!nameWords(cName).some((word) => errorWord.test(word))) return false
  const { kind } = planCheck(plan, [], context)
  return kind !== 'none' && kind !== 'errno' && kind !== 'error'
}

const errorWord = /^(?:err|error)(?:s|buf|buffer|msg|message|str|string|text)?$/
