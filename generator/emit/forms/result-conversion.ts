import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { BoundType, TextFree } from '../../plan/types/bound-type.ts'
import {
  call,
  type Expression,
  member,
  name,
  runtime,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { descriptor } from './descriptors.ts'
import { freeFunction } from './free-function.ts'

/** Does the argument lie in memory that the result may point into? */
function isMemory(type: BoundType): boolean {
  return type.kind === 'record-pointer' || type.kind === 'pointer' || type.kind === 'typed-pointer'
}

/** Is the result more than the raw value that Koffi gives? */
export function convertsResult({ signature, nonnullResult }: FunctionPlan): boolean {
  return nonnullResult === 'checked' || conversionOf(signature.result) !== null
}

/**
 * Brings a function's result from Koffi's form into TypeScript's.
 *
 * @param raw the expression of the raw value
 */
export function convertedResult(plan: FunctionPlan, raw: Expression): Expression {
  const { cName, nonnullResult } = plan
  const conversion = conversionOf(plan.signature.result)
  const unowned = conversion === null ? raw : converting(conversion, plan, raw)
  const { makes } = plan
  const isOwning = makes !== null && makes.parameter === null && makes.form === 'memory'
  const converted = isOwning ? runtimeCall('owning', unowned, freeFunction(makes, plan)) : unowned
  if (nonnullResult === 'checked') return runtimeCall('notNull', converted, text(cName), text('the result'))
  // A raw value has no type that could hold null.
  return nonnullResult === null || conversion === null ? converted : { kind: 'not-null', value: converted }
}

/** How a raw value becomes a result. */
type Conversion =
  | { readonly kind: 'bigint' }
  | { readonly kind: 'integer-64' }
  /** Read from the memory where the shim put it. */
  | { readonly kind: 'value'; readonly type: Expression }
  | { readonly kind: 'freed-text'; readonly freedBy: TextFree }
  | { readonly kind: 'typed'; readonly reader: string; readonly type: Expression; readonly ownable: boolean }

/** null where the raw value is the result. */
function conversionOf(type: BoundType): Conversion | null {
  const typed = (reader: string, type: Expression, ownable = false): Conversion => ({
    kind: 'typed',
    reader,
    type,
    ownable,
  })
  switch (type.kind) {
    case 'integer':
    case 'chosen-integer':
      // Koffi's own form of a 64-bit integer is the exact one.
      if (!type.wide || type.comesAs === 'exact') return null
      return { kind: type.comesAs === 'bigint' ? 'bigint' : 'integer-64' }
    case 'value':
    case 'vector':
      return { kind: 'value', type: descriptor(type) }
    case 'handle':
      return typed('fromHandle', name(type.className), true)
    case 'record':
      return typed('fromValue', name(type.className))
    case 'record-pointer':
      return typed('fromRecord', name(type.className))
    case 'pointer':
      return typed('fromPointer', descriptor(type.pointee))
    case 'freed-string':
      return { kind: 'freed-text', freedBy: type.freedBy }
    case 'wide-string':
      return typed('fromPointer', runtime(type.unit))
    case 'callback':
      return typed('fromFunction', name(type.name))
    case 'typed-pointer':
      return typed('referredTo', name(type.parameter))
    default:
      return null
  }
}

function converting(conversion: Conversion, plan: FunctionPlan, raw: Expression): Expression {
  const { cName, makes, lentBy } = plan
  const { result, parameters } = plan.signature
  switch (conversion.kind) {
    case 'bigint':
      return call(name('BigInt'), raw)
    case 'value':
      return call(member(conversion.type, 'fromC'), raw, text(cName))
    case 'integer-64':
      return runtimeCall('fromInteger64', raw, text(cName))
    case 'freed-text':
      return runtimeCall('takeText', raw, textFree(conversion.freedBy))
    case 'typed': {
      const { reader, type, ownable } = conversion
      if (ownable && makes !== null && makes.parameter === null) {
        const parent = makes.parent === null ? [] : [name(parameters[makes.parent]!.name)]
        return runtimeCall('fromOwned', type, raw, freeFunction(makes, plan), ...parent)
      }
      if (ownable && lentBy !== null)
        return runtimeCall('fromLent', type, raw, name(parameters[lentBy]!.name), text(cName))
      // A pointer into an argument's memory keeps it alive.
      const given = isMemory(result) ? parameters.filter((parameter) => isMemory(parameter.type)) : []
      return runtimeCall(reader, type, raw, ...given.map((parameter) => name(parameter.name)))
    }
  }
}

/** The function that frees text. */
export function textFree(freedBy: TextFree): Expression {
  switch (freedBy.kind) {
    case 'function':
      return name(freedBy.name)
    case 'variable':
      return { kind: 'not-null', value: member(name(freedBy.name), 'value') }
    case 'free':
      return runtime('free')
  }
}
