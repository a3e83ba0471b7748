import { unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import type { CallExpression, Expression as CExpression } from '../../model/expression.ts'
import type { FunctionType } from '../../model/types.ts'
import { call, type Expression } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { builtinCall } from './builtin-calls.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import type { Value } from './values.ts'

/** A call of a function of the library, of a translated one, or through a pointer. */
export function functionCall(translator: ExpressionTranslator, expression: CallExpression): Value {
  const { callee, arguments: values } = expression
  const direct = calledName(callee)
  if (direct !== null && translator.frame.find(direct) === null) {
    const builtin = builtinCall(translator, direct, expression)
    if (builtin !== null) return builtin
    const type = translator.surroundings.functionType(direct)
    if (type !== null) {
      const translated = translator.surroundings.translated(direct)
      return calling(
        translator,
        type,
        values,
        translated ?? translator.surroundings.native(direct, type),
        [],
        direct,
      )
    }
    if (translator.surroundings.constants.identifier(direct) === null) {
      throw new Untranslatable(`it calls '${direct}', which is not declared`)
    }
  }
  const pointer = translator.value(callee)
  const resolved = translator.facts.resolve(pointer.type)
  const type = resolved.kind === 'pointer' ? translator.facts.resolve(resolved.pointee) : resolved
  if (type.kind !== 'function') throw new Untranslatable('it calls what is no function')
  return calling(
    translator,
    type,
    values,
    translator.surroundings.indirect(type),
    [pointer.script],
    'a function pointer',
  )
}

function calling(
  translator: ExpressionTranslator,
  type: FunctionType,
  values: readonly CExpression[],
  callee: Expression,
  first: readonly Expression[],
  called: string,
): Value {
  if (type.variadic) throw new Untranslatable(`it calls ${called}, whose arguments are variable`)
  if (type.parameters.length !== values.length) {
    throw new Untranslatable(`it calls ${called} with ${values.length} arguments`)
  }
  const converted = values.map(
    (value, index) => translator.cast(translator.value(value), type.parameters[index]!.type).script,
  )
  const result = translator.machine(type.result)
  const resolved = unqualified(translator.facts.resolve(type.result))
  if (result.kind !== 'record')
    return { type: resolved, machine: result, script: call(callee, ...first, ...converted) }
  const memory = translator.frame.allocate(result.size, result.alignment)
  return { type: resolved, machine: result, script: call(callee, memory, ...first, ...converted) }
}

/** The name in `f(…)`, `(*f)(…)`, `(&f)(…)`. */
function calledName(callee: CExpression): string | null {
  if (callee.kind === 'identifier') return callee.name
  if (callee.kind === 'unary' && (callee.operator === '*' || callee.operator === '&'))
    return calledName(callee.operand)
  return null
}
