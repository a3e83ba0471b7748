import type { CType } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, textOf } from '../analysis.ts'
import { analyzeEnum } from '../declarations/enums.ts'
import { analyzeRecord } from '../declarations/records.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { basicType, builtinType } from './basic-type.ts'
import { analyzeBitInt } from './bit-int.ts'
import { qualified, qualifiersFrom } from './qualifiers.ts'
import { analyzeTypeof } from './typeof.ts'

/** What declaration specifiers say (N1570 6.7): a type and storage classes. */
export interface Specifiers {
  readonly type: CType
  /** `typedef`, `extern`, `static`, `inline`, `__thread`, `constexpr`, … */
  readonly storage: readonly string[]
  /** Extension tokens before the first declarator, not part of a definition: it concerns all declarators. */
  readonly shared: readonly ExtensionToken[]
}

/** What surrounds specifiers. */
export interface SpecifierPlace {
  /** The typedef name that the first plain declarator gives to the type; null where there is none. */
  readonly typedefName: string | null
  /** In a parameter list, where a tag that is new is unknown to the rest of the file. */
  readonly prototype: boolean
  /** The documentation comment of the whole declaration. */
  readonly comment: string | null
}

export const plainPlace: SpecifierPlace = { typedefName: null, prototype: false, comment: null }

/**
 * Reads the specifiers among a node's children: all that comes before its first declarator.
 *
 * @param start where extension tokens before them may begin
 * @param limit where extension tokens after them end, if no declarator comes before
 */
export function analyzeSpecifiers(
  analysis: Analysis,
  node: SyntaxNode,
  place: SpecifierPlace,
  start: number = node.start,
  limit: number = node.end,
): Specifiers {
  const { typeNode, qualifiers, storage, declarator } = partsOf(analysis, node)
  if (typeNode === undefined) throw new Rejection('invalid-declaration', 'it has no type', node.start)
  const extensions = analysis.extensions.between(start, declarator?.start ?? limit)
  const body = childByField(typeNode, 'body')
  if (body === undefined) {
    const type = analyzeTypeSpecifier(analysis, typeNode, place, nothing, extensions)
    return { type: qualified(type, qualifiersFrom(qualifiers)), storage, shared: extensions }
  }
  const around = extensions.filter((token) => !isWithin(token, typeNode))
  const own = definitionAttributes(analysis, typeNode, body)
  // Microsoft's `align` before a definition concerns the type; the others too, where nothing else is
  // declared.
  const isOwn = ({ kind, text }: ExtensionToken): boolean =>
    kind === 'declspec' && (declarator === undefined || /\balign\s*\(/.test(text))
  own.push(...around.filter(isOwn))
  const type = analyzeTypeSpecifier(analysis, typeNode, place, own, extensions)
  const shared = around.filter((token) => !own.includes(token))
  return { type: qualified(type, qualifiersFrom(qualifiers)), storage, shared }
}

interface Parts {
  readonly typeNode: SyntaxNode | undefined
  readonly qualifiers: readonly string[]
  readonly storage: readonly string[]
  readonly declarator: SyntaxNode | undefined
}

function partsOf(analysis: Analysis, node: SyntaxNode): Parts {
  const qualifiers: string[] = []
  const storage = node.type === 'type_definition' ? ['typedef'] : []
  let typeNode: SyntaxNode | undefined
  let declarator: SyntaxNode | undefined
  for (const child of node.children) {
    if (child.field === 'declarator') {
      declarator = child
      break
    }
    if (child.field === 'type') typeNode = child
    else if (child.type === 'type_qualifier') qualifiers.push(textOf(analysis, child))
    else if (child.type === 'storage_class_specifier') storage.push(textOf(analysis, child))
  }
  if (typeNode?.type === 'sized_type_specifier') {
    for (const child of typeNode.children) {
      // As in `unsigned const int`.
      if (child.type === 'type_qualifier') qualifiers.push(textOf(analysis, child))
    }
  }
  if (qualifiers.includes('constexpr')) storage.push('constexpr')
  return { typeNode, qualifiers, storage, declarator }
}

const nothing: readonly ExtensionToken[] = []

const isWithin = (token: ExtensionToken, node: SyntaxNode): boolean =>
  token.start >= node.start && token.start < node.end

/** The extension tokens between `struct` and `{`, and, as GNU C has it, from right after the `}`. */
function definitionAttributes(analysis: Analysis, node: SyntaxNode, body: SyntaxNode): ExtensionToken[] {
  const found = [...analysis.extensions.between(node.start, body.start)]
  let end = node.end
  for (const token of analysis.extensions.between(end, end + trailingReach)) {
    if (analysis.text.slice(end, token.start).trim() !== '') break
    found.push(token)
    end = token.end
  }
  return found
}

/** Characters of attributes that may follow a closing brace. */
const trailingReach = 4096

/** A struct, union, enum, a type name or basic types (N1570 6.7.2). */
function analyzeTypeSpecifier(
  analysis: Analysis,
  node: SyntaxNode,
  place: SpecifierPlace,
  definition: readonly ExtensionToken[],
  extensions: readonly ExtensionToken[],
): CType {
  switch (node.type) {
    case 'struct_specifier':
    case 'union_specifier':
      return analyzeRecord(analysis, node, place, definition)
    case 'enum_specifier':
      return analyzeEnum(analysis, node, place, definition)
    case 'primitive_type':
    case 'type_identifier':
      return complexIf(extensions, namedType(analysis, textOf(analysis, node), node))
    case 'sized_type_specifier':
      return complexIf(extensions, combined(analysis, node, extensions))
    default:
      throw new Rejection(
        'unsupported-declaration',
        `'${textOf(analysis, node)}' is no type of C`,
        node.start,
      )
  }
}

/** A typedef name shadows what compilers know of themselves: `bool`, say. */
function namedType(analysis: Analysis, name: string, node: SyntaxNode): CType {
  if (analysis.declared.typedefs.has(name)) return { kind: 'typedef', name }
  const token = analysis.extensions.at(node.start)
  if (token?.kind === 'typeof') return analyzeTypeof(analysis, token)
  if (token?.kind === 'bit-int') return analyzeBitInt(analysis, token, true)
  if (name === '__auto_type') {
    throw new Rejection('unsupported-declaration', 'its type is that of its initialiser', node.start)
  }
  const type = builtinType(name)
  if (type === undefined) throw Rejection.ofUnknownType(name, node.start)
  return type
}

function combined(analysis: Analysis, node: SyntaxNode, extensions: readonly ExtensionToken[]): CType {
  const words: string[] = []
  for (const child of node.children) {
    if (child.type !== 'type_qualifier') words.push(textOf(analysis, child))
  }
  const bitInt = extensions.find(({ kind }) => kind === 'bit-int')
  if (bitInt !== undefined) return analyzeBitInt(analysis, bitInt, !words.includes('unsigned'))
  const type = basicType(words)
  if (type === undefined) {
    throw new Rejection('unknown-type', `no type is called '${words.join(' ')}'`, node.start)
  }
  return type
}

/** `_Complex` was taken out of the specifiers. */
function complexIf(extensions: readonly ExtensionToken[], element: CType): CType {
  if (!extensions.some((token) => token.kind === 'complex')) return element
  return element.kind === 'floating' || element.kind === 'integer' ? { kind: 'complex', element } : element
}
