import type {
  AddressPlan,
  AliasPlan,
  ConstantPlan,
  EnumPlan,
  FunctionTypePlan,
  VariablePlan,
} from '../plan/binding-plan.ts'
import type { BoundSignature, BoundType } from '../plan/types/bound-type.ts'
import { docComment } from './doc-comment.ts'
import { fitted, fittedItem, fittedUnion, lineWidth } from './line-fitting.ts'
import { hexadecimalLiteral, literal, stringLiteral } from './string-literal.ts'
import {
  callbackSignature,
  descriptor,
  elementType,
  integerDescriptor,
  parameterDescriptors,
  resultType,
} from './type-spelling.ts'

/** `#define N 1` → `export const N = 1`. */
export function constantText({ name, value, hexadecimal, doc }: ConstantPlan): string {
  const start = `export const ${name} =`
  const spelled = hexadecimal ? hexadecimalLiteral(value) : literal(value)
  const line = `${start} ${spelled}`
  return `${docComment(doc)}${line.length <= lineWidth ? line : `${start}\n  ${spelled}`}`
}

/** An enum: the alias of its type, which takes any number and completes to its constants, and these. */
export function enumText({ name, constants, doc }: EnumPlan): string {
  const lines = constants.map(constantText)
  if (name === null) return lines.join('\n')
  const members = [...constants.map((constant) => `typeof ${constant.name}`), '(number & {})']
  const alias = fittedUnion(`export type ${name} =`, constants.length === 0 ? ['number'] : members)
  return [`${docComment(doc)}${alias}`, ...lines].join('\n')
}

/**
 * A function type: the TypeScript type of functions that C calls, and under the same name the runtime's descriptor.
 *
 *     typedef int (*compare)(const void *a, const void *b);
 *
 *     export type compare = (a: $.Pointer<$.Void> | null, b: $.Pointer<$.Void> | null) => number
 *     export const compare = $.functionType<compare>('compare', () => [$.int, { a: $.voidPointer, b: $.voidPointer }])
 */
export function functionTypeText({ name, cName, signature, doc }: FunctionTypePlan): string {
  const { parameters, result } = callbackSignature(signature)
  const type = fitted(`export type ${name} = (`, parameters, `) => ${result}`, 0)
  const start = `export const ${name} =`
  const call = `/* @__PURE__ */ $.functionType<${name}>(`
  const value =
    start.length + call.length < lineWidth
      ? functionTypeValue(`${start} ${call}`, cName, signature, 0)
      : `${start}\n${functionTypeValue(`  ${call}`, cName, signature, 2)}`
  return `${docComment(doc)}${type}\n${value}`
}

/** @param call the line up to the call's opening parenthesis */
function functionTypeValue(call: string, cName: string, signature: BoundSignature, indent: number): string {
  const parts = (column: number): string[] => [
    descriptor(signature.result),
    fittedItem('{', parameterDescriptors(signature.parameters), '}', column, ' '),
  ]
  const opening = `${call}${stringLiteral(cName)}, () => [`
  if (opening.length <= lineWidth) return fitted(opening, parts(indent + 2), '])', indent)
  const list = fittedItem('() => [', parts(indent + 4), ']', indent + 2)
  return fitted(call, [stringLiteral(cName), list], ')', indent)
}

/**
 * A typedef: the type as it reads, and under the same name the runtime's descriptor.
 *
 *     typedef long offset;
 *
 *     export type offset = number
 *     export const offset: $.Callable<$.Long> = $.alias('offset', $.long)
 */
export function aliasText({ name, cName, type, doc }: AliasPlan): string {
  const { value, of } = aliasValue(type, stringLiteral(cName))
  return `${docComment(doc)}export type ${name} = ${aliasType(type)}\nexport const ${name}: ${of} = ${value}`
}

function aliasType(type: BoundType): string {
  return type.kind === 'callback' ? type.name : resultType(type).replace(/ \| null$/, '')
}

/** The descriptor, and its type in writing: declaration files need it. */
function aliasValue(type: BoundType, name: string): { value: string; of: string } {
  const value = descriptor(type)
  switch (type.kind) {
    case 'integer':
      if (type.bigint) {
        const named = `$.alias(${name}, ${integerDescriptor(type.type)})`
        return { value: `/* @__PURE__ */ $.asBigInt(${named})`, of: '$.Callable<$.BigInteger>' }
      }
      return { value: `/* @__PURE__ */ $.alias(${name}, ${value})`, of: `$.Callable<${elementType(type)}>` }
    case 'bool':
    case 'float':
    case 'enum':
      return { value: `/* @__PURE__ */ $.alias(${name}, ${value})`, of: `$.Callable<${elementType(type)}>` }
    default:
      if (!value.endsWith(')')) return { value, of: `typeof ${value}` }
      return { value: `/* @__PURE__ */ ${value}`, of: `$.CType<${elementType(type)}>` }
  }
}

/** `#define DONE ((void *)-1)`: a pointer that is only compared or handed on; 0 is NULL. */
export function addressText({ name, type, address, doc }: AddressPlan): string {
  const start = `${docComment(doc)}export const ${name}`
  if (address === 0n) return `${start}: null = null`
  const known = ['callback', 'handle', 'record-pointer', 'pointer'].includes(type.kind)
  const of = known ? resultType(type) : '$.Pointer<$.Void> | null'
  return `${start}: ${of} = ${addressValue(type, `${address}n`)}`
}

function addressValue(type: BoundType, address: string): string {
  switch (type.kind) {
    case 'callback':
      return `/* @__PURE__ */ $.fromFunction(${type.name}, ${address})`
    case 'handle':
      return `/* @__PURE__ */ $.fromHandle(${type.className}, ${address})`
    case 'record-pointer':
      return `/* @__PURE__ */ $.fromRecord(${type.className}, ${address})`
    case 'pointer':
      return `/* @__PURE__ */ $.fromPointer(${descriptor(type.pointee)}, ${address})`
    default:
      return `/* @__PURE__ */ $.fromPointer($.voidType, ${address})`
  }
}

/** `extern int n;` */
export function variableText({ name, symbol, type, readonly, doc }: VariablePlan): string {
  const [className, method] = readonly ? ['ReadonlyVariable', 'constant'] : ['Variable', 'variable']
  const head = `export const ${name}: $.${className}<${elementType(type)}> = /* @__PURE__ */ $library.${method}(`
  return docComment(doc) + fitted(head, [stringLiteral(symbol), `() => ${descriptor(type)}`], ')', 0)
}
