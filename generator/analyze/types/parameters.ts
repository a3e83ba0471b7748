import { qualifiersOf } from '../../model/resolved-type.ts'
import type { CType, FunctionType, Parameter } from '../../model/types.ts'
import type { SyntaxNode } from '../../parse/syntax-tree.ts'
import type { Analysis } from '../analysis.ts'
import { summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { withNoreturn, withTypeAttributes } from '../attributes/type-attributes.ts'
import { extensionsOf } from '../declarations/declarator-list.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { analyzeDeclarator, type Declarator } from './declarators.ts'
import { qualified, qualifiersFrom } from './qualifiers.ts'
import { analyzeSpecifiers, type SpecifierPlace } from './specifiers.ts'

const inPrototype: SpecifierPlace = { typedefName: null, prototype: true, comment: null }

/** Reads a parameter list: `()` is no prototype, `(void)` one without parameters (N1570 6.7.6.3). */
export function analyzeParameters(
  analysis: Analysis,
  list: SyntaxNode,
): Pick<FunctionType, 'parameters' | 'variadic' | 'prototype'> {
  const parameters: Parameter[] = []
  let variadic = false
  let start = list.start
  for (const child of list.children) {
    if (child.type === 'variadic_parameter') variadic = true
    else if (child.type === 'parameter_declaration') {
      const end = endOfParameter(analysis, child, list.end)
      const parameter = analyzeParameter(analysis, child, start, end)
      // One scope has one declaration of a parameter (N1570 6.7p3).
      if (parameter.name !== null && parameters.some(({ name }) => name === parameter.name)) {
        throw new Rejection('redeclared', `it has two parameters '${parameter.name}'`, child.start)
      }
      parameters.push(parameter)
      start = end
    }
  }
  const only = parameters.length === 1 ? parameters[0] : undefined
  if (only?.name === null && analysis.declared.resolved(only.type).kind === 'void') {
    return { parameters: [], variadic: false, prototype: true }
  }
  // Alone it says that there are none (N1570 6.7.6.3p10).
  if (parameters.some(({ type }) => analysis.declared.resolved(type).kind === 'void')) {
    throw new Rejection('invalid-declaration', "'void' is no type of a parameter", list.start)
  }
  return { parameters, variadic, prototype: parameters.length > 0 || variadic }
}

function analyzeParameter(analysis: Analysis, node: SyntaxNode, start: number, end: number): Parameter {
  const specifiers = analyzeSpecifiers(analysis, node, inPrototype, start, end)
  const outermost = childByField(node, 'declarator')
  const extensions = extensionsOf(analysis, outermost, specifiers.shared, outermost?.start ?? end, end)
  const attributes = summarizeAttributes(extensions)
  const base = withTypeAttributes(analysis, specifiers.type, attributes)
  const declarator = analyzeDeclarator(analysis, outermost, base, extensions)
  const resolved = analysis.declared.resolved(declarator.type)
  const length = resolved.kind === 'array' ? resolved.length : null
  return {
    name: declarator.name,
    type: withNoreturn(analysis, adjusted(analysis, declarator), attributes),
    ...(attributes.nonnull === null ? {} : { nonnull: true as const }),
    ...(length === null ? {} : { arrayLength: length }),
    ...(resolved.kind === 'array' && length === null ? { isOpenArray: true as const } : {}),
  }
}

/** An array becomes a pointer to its element, qualified as its brackets say; a function a pointer to it. */
function adjusted(analysis: Analysis, { type, outerArray }: Declarator): CType {
  if (type.kind === 'function') return { kind: 'pointer', pointee: type }
  if (type.kind === 'array') {
    const words = (outerArray?.children ?? [])
      .filter((child) => child.type === 'type_qualifier')
      .map((child) => analysis.text.slice(child.start, child.end))
    return { kind: 'pointer', pointee: type.element, ...qualifiersFrom(words) }
  }
  const resolved = analysis.declared.resolved(type)
  if (resolved.kind === 'function') return { kind: 'pointer', pointee: type }
  if (resolved.kind !== 'array') return type
  // The qualifiers of an array's typedef are its elements' (N1570 6.7.3p9).
  return { kind: 'pointer', pointee: qualified(resolved.element, qualifiersOf(resolved)) }
}

/** Attributes may follow a parameter up to the comma after it. */
function endOfParameter({ text }: Analysis, node: SyntaxNode, listEnd: number): number {
  const comma = text.indexOf(',', node.end)
  return comma < 0 || comma > listEnd ? listEnd : comma
}
