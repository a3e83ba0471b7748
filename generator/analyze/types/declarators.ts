import type { CType, PointerType } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import type { CallingConvention } from '../../target/target.ts'
import { type Analysis, textOf } from '../analysis.ts'
import { summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { analyzeArrayLength } from './array-length.ts'
import { analyzeParameters } from './parameters.ts'
import { qualified, qualifiersFrom } from './qualifiers.ts'

/** What a declarator makes of the specifiers' type. */
export interface Declarator {
  /** null for an abstract declarator. */
  readonly name: string | null
  readonly nameNode: SyntaxNode | null
  readonly type: CType
  /** The length of the array that a parameter is adjusted from. */
  readonly outerArray: SyntaxNode | null
}

/**
 * Reads a declarator from the outside in: each layer wraps the type, and the name is found last
 * (N1570 6.7.6). A chain of any depth is a loop.
 *
 * @param extensions the extension tokens around and inside it that concern it, its parameter lists apart
 */
export function analyzeDeclarator(
  analysis: Analysis,
  outermost: SyntaxNode | undefined,
  base: CType,
  extensions: readonly ExtensionToken[],
): Declarator {
  let type = base
  let node = outermost
  let name: SyntaxNode | null = null
  let outerArray: SyntaxNode | null = null
  while (node !== undefined) {
    switch (node.type) {
      case 'pointer_declarator':
      case 'abstract_pointer_declarator':
        type = pointerTo(analysis, type, node)
        outerArray = null
        break
      case 'function_declarator':
      case 'abstract_function_declarator': {
        const list = childByField(node, 'parameters')
        if (list === undefined)
          throw new Rejection('invalid-declaration', 'it has no parameter list', node.start)
        rejectResult(analysis, type, node)
        const callingConvention = callingConventionOf(node, extensions)
        type = { kind: 'function', result: type, callingConvention, ...analyzeParameters(analysis, list) }
        outerArray = null
        break
      }
      case 'array_declarator':
      case 'abstract_array_declarator': {
        rejectElement(analysis, type, node)
        type = { kind: 'array', element: type, ...analyzeArrayLength(analysis, node) }
        outerArray = node
        break
      }
      case 'parenthesized_declarator':
      case 'abstract_parenthesized_declarator':
        node = node.children.find((child) => child.named)
        continue
      case 'identifier':
      case 'field_identifier':
      case 'type_identifier':
      case 'primitive_type':
        name = node
        break
      default:
        throw new Rejection('unsupported-declaration', `'${node.type}' is no declarator`, node.start)
    }
    node = name === null ? childByField(node, 'declarator') : undefined
  }
  return {
    name: name === null ? null : textOf(analysis, name),
    nameNode: name,
    type,
    outerArray,
  }
}

/** N1570 6.7.6.3p1. */
function rejectResult({ declared }: Analysis, result: CType, node: SyntaxNode): void {
  const { kind } = declared.resolved(result)
  if (kind !== 'array' && kind !== 'function') return
  const message = `a function cannot return ${kind === 'array' ? 'an array' : 'a function'}`
  throw new Rejection('invalid-declaration', message, node.start)
}

/** N1570 6.7.6.2p1. */
function rejectElement({ declared }: Analysis, element: CType, node: SyntaxNode): void {
  const resolved = declared.resolved(element)
  const { kind } = resolved
  const isOpen = resolved.kind === 'array' && resolved.length === null && !resolved.variable
  if (kind !== 'function' && kind !== 'void' && !isOpen) return
  const elements = kind === 'function' ? 'functions' : kind === 'void' ? 'void' : 'arrays without a length'
  throw new Rejection('invalid-declaration', `there are no arrays of ${elements}`, node.start)
}

function pointerTo(analysis: Analysis, pointee: CType, node: SyntaxNode): CType {
  const words: string[] = []
  for (const child of node.children) {
    if (child.type === 'type_qualifier' || child.type === 'ms_pointer_modifier')
      words.push(textOf(analysis, child))
  }
  if (analysis.extensions.at(node.start)?.kind === 'block') {
    return qualified({ kind: 'block-pointer', pointee }, qualifiersFrom(words))
  }
  const nullability = nullabilityAfter(analysis, node.start + 1)
  const pointer: PointerType = { kind: 'pointer', pointee, ...(nullability === null ? {} : { nullability }) }
  return qualified(pointer, qualifiersFrom(words))
}

/** `_Nullable` or `_Nonnull` after a `*`, with nothing but qualifiers between. */
function nullabilityAfter(analysis: Analysis, start: number): 'nullable' | 'nonnull' | null {
  for (const token of analysis.extensions.between(start, start + nullabilityReach)) {
    if (token.kind !== 'nullability') continue
    if (!/^(\s|const|volatile|restrict)*$/.test(analysis.text.slice(start, token.start))) return null
    if (token.text === '_Nullable') return 'nullable'
    if (token.text === '_Nonnull') return 'nonnull'
  }
  return null
}

/** Qualifiers, blanks, and then some. */
const nullabilityReach = 64

/**
 * A calling convention stands before the name or before the `*` of a pointer to the function. One that stands
 * outside of all layers belongs to the layer closest to the name.
 */
function callingConventionOf(node: SyntaxNode, extensions: readonly ExtensionToken[]): CallingConvention {
  if (extensions.length === 0) return 'cdecl'
  const inner = innerFunction(node)
  const own =
    inner === undefined
      ? extensions
      : extensions.filter(({ start }) => start >= node.start && start < inner.start)
  return summarizeAttributes(own).callingConvention ?? 'cdecl'
}

function innerFunction(node: SyntaxNode): SyntaxNode | undefined {
  let inner = innerDeclarator(node)
  while (inner !== undefined && !inner.type.endsWith('function_declarator')) inner = innerDeclarator(inner)
  return inner
}

/** The next declarator towards the name, through parentheses too. */
export function innerDeclarator(node: SyntaxNode): SyntaxNode | undefined {
  return node.children.find((child) => child.field === 'declarator' || child.type.endsWith('declarator'))
}
