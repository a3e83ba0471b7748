import { unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { promote } from '../../analyze/expressions/evaluate/conversions.ts'
import type { CallExpression, Expression as CExpression } from '../../model/expression.ts'
import type { CType, FunctionType } from '../../model/types.ts'
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
      const callee = (variable: readonly CType[]): Expression =>
        translated ?? translator.surroundings.native(direct, type, variable)
      return calling(translator, type, values, callee, [], direct)
    }
    if (translator.surroundings.constants.identifier(direct) === null) {
      throw new Untranslatable(`it calls '${direct}', which is not declared`)
    }
  }
  const pointer = translator.value(callee)
  const resolved = translator.facts.resolve(pointer.type)
  const type = resolved.kind === 'pointer' ? translator.facts.resolve(resolved.pointee) : resolved
  if (type.kind !== 'function') throw new Untranslatable('it calls what is no function')
  const indirect = (variable: readonly CType[]): Expression => {
    if (type.variadic || variable.length > 0)
      throw new Untranslatable('it calls a function pointer, whose arguments are variable')
    return translator.surroundings.indirect(type)
  }
  return calling(translator, type, values, indirect, [pointer.script], 'a function pointer')
}

/** @param callee the function for arguments of these types behind those that its prototype names */
function calling(
  translator: ExpressionTranslator,
  type: FunctionType,
  values: readonly CExpression[],
  callee: (variable: readonly CType[]) => Expression,
  first: readonly Expression[],
  called: string,
): Value {
  const { parameters } = type
  if (type.variadic ? values.length < parameters.length : values.length !== parameters.length) {
    throw new Untranslatable(`it calls ${called} with ${values.length} arguments`)
  }
  const named = parameters.map(
    (parameter, index) => translator.cast(translator.value(values[index]!), parameter.type).script,
  )
  const variable = values.slice(parameters.length).map((value) => promotedArgument(translator, value))
  const callable = callee(variable.map((value) => value.type))
  const passed = [...first, ...named, ...variable.map(({ script }) => script)]
  const result = translator.machine(type.result)
  const resolved = unqualified(translator.facts.resolve(type.result))
  if (result.kind !== 'record') return { type: resolved, machine: result, script: call(callable, ...passed) }
  const memory = translator.frame.allocate(result.size, result.alignment)
  return { type: resolved, machine: result, script: call(callable, memory, ...passed) }
}

/** The default argument promotions (N1570 6.5.2.2p6). */
function promotedArgument(translator: ExpressionTranslator, expression: CExpression): Value {
  const value = translator.value(expression)
  if (value.machine.kind === 'record') throw new Untranslatable('it passes a record among variable arguments')
  if (value.machine.kind === 'float') return translator.cast(value, { kind: 'floating', name: 'double' })
  const type = translator.facts.arithmetic(value.type)
  return type === null ? value : translator.cast(value, promote(type))
}

/** The name in `f(…)`, `(*f)(…)`, `(&f)(…)`. */
function calledName(callee: CExpression): string | null {
  if (callee.kind === 'identifier') return callee.name
  if (callee.kind === 'unary' && (callee.operator === '*' || callee.operator === '&'))
    return calledName(callee.operand)
  return null
}
