import { cTypeName } from '../../model/c-type-name.ts'
import type { CType, FunctionType } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import { isText } from '../../source/source.ts'
import { type Analysis, expressionText } from '../analysis.ts'
import { alignmentOf } from '../attributes/type-attributes.ts'
import type { Constant } from '../expressions/constant-scope.ts'
import { evaluateExpression } from '../expressions/evaluate-constant.ts'
import { stringLiteralText } from '../expressions/string-literal-text.ts'
import { Rejection } from '../rejection.ts'
import { completedByInitializer } from '../types/array-length.ts'
import { analyzeSpecifiers, type SpecifierPlace, type Specifiers } from '../types/specifiers.ts'
import { analyzeDeclaratorList, type DeclaredEntity } from './declarator-list.ts'

/** Reads a top-level declaration (N1570 6.7) and enters all that it declares into the table. */
export function analyzeDeclaration(analysis: Analysis, node: SyntaxNode): void {
  const comment = analysis.comments.ofDeclaration(node.start, node.end)
  const place: SpecifierPlace = { typedefName: plainTypedefName(analysis, node), prototype: false, comment }
  const specifiers = analyzeSpecifiers(analysis, node, place, node.start)
  for (const entity of analyzeDeclaratorList(analysis, node, specifiers)) {
    if (specifiers.storage.includes('typedef')) declareTypedef(analysis, entity, comment)
    else declareObject(analysis, entity, specifiers, comment)
  }
}

/** The name in `typedef struct { … } *POINTER, NAME;` that stands for the record itself. */
function plainTypedefName({ text }: Analysis, node: SyntaxNode): string | null {
  if (node.type !== 'type_definition') return null
  const plain = node.children.find(
    (child) =>
      child.field === 'declarator' && (child.type === 'type_identifier' || child.type === 'primitive_type'),
  )
  return plain === undefined ? null : text.slice(plain.start, plain.end)
}

function declareTypedef(analysis: Analysis, entity: DeclaredEntity, comment: string | null): void {
  const { name, nameNode, type, attributes } = entity
  if (name === null || nameNode === null) return
  analysis.declared.addTypedef({
    kind: 'typedef',
    name,
    type,
    alignment: alignmentOf(analysis, attributes),
    attributes: attributes.attributes,
    comment,
    location: analysis.tree.locate(nameNode.start),
  })
  analysis.declared.nameTag(type, name)
}

function declareObject(
  analysis: Analysis,
  entity: DeclaredEntity,
  specifiers: Specifiers,
  comment: string | null,
): void {
  const type = functionTypeOf(analysis, entity)
  if (type === null) declareVariable(analysis, entity, specifiers, comment)
  else declareFunction(analysis, entity, type, specifiers, comment)
}

/** A function may be declared through a typedef of its type. */
function functionTypeOf(analysis: Analysis, { type }: DeclaredEntity): FunctionType | null {
  const resolved = analysis.declared.resolved(type)
  return resolved.kind === 'function' ? resolved : null
}

function declareFunction(
  analysis: Analysis,
  entity: DeclaredEntity,
  type: FunctionType,
  { storage }: Specifiers,
  comment: string | null,
): void {
  const { name, nameNode, attributes, extensions } = entity
  if (name === null || nameNode === null) return
  const body = extensions.find((token) => token.kind === 'body')
  if (body !== undefined) analysis.declared.bodies.set(name, body.text)
  const location = analysis.tree.locate(nameNode.start)
  const linkage = {
    static: storage.includes('static'),
    inlineOnly: storage.includes('inline'),
    extern: storage.includes('extern'),
    gnuInline: attributes.gnuInline,
    ownBody: body !== undefined && isText(location.file),
  }
  analysis.declared.addFunction(
    {
      kind: 'function',
      name,
      symbol: symbolOf(analysis, name, extensions),
      type: withNonnull(analysis, type, attributes.nonnull),
      inline: false,
      attributes: attributes.attributes,
      comment,
      location,
    },
    linkage,
  )
}

/** GNU's `nonnull` on a function names parameters, or means all that are pointers. */
function withNonnull(
  { declared }: Analysis,
  type: FunctionType,
  nonnull: readonly number[] | null,
): FunctionType {
  if (nonnull === null) return type
  const parameters = type.parameters.map((parameter, i) =>
    declared.resolved(parameter.type).kind === 'pointer' && (nonnull.length === 0 || nonnull.includes(i + 1))
      ? { ...parameter, nonnull: true as const }
      : parameter,
  )
  return { ...type, parameters }
}

/**
 * An asm label is the linker's name, to which no underscore is added; ours are written without that of
 * Mach-O.
 */
function symbolOf({ target }: Analysis, name: string, extensions: readonly ExtensionToken[]): string {
  const label = extensions.find((token) => token.kind === 'asm')
  if (label === undefined) return name
  const symbol = stringLiteralText(label.text)
  return symbol.startsWith(target.symbolPrefix) ? symbol.slice(target.symbolPrefix.length) : symbol
}

function declareVariable(
  analysis: Analysis,
  entity: DeclaredEntity,
  specifiers: Specifiers,
  comment: string | null,
): void {
  const { name, nameNode, type, attributes, extensions } = entity
  const { storage } = specifiers
  if (name === null || nameNode === null) return
  const location = analysis.tree.locate(nameNode.start)
  if (storage.includes('static') || storage.includes('constexpr')) {
    declareConstant(analysis, entity, specifiers, comment)
    return
  }
  analysis.declared.addVariable({
    kind: 'variable',
    name,
    symbol: symbolOf(analysis, name, extensions),
    type: completedByInitializer(analysis, type, entity.initializer),
    threadLocal: storage.includes('__thread'),
    attributes: attributes.attributes,
    comment,
    location,
  })
}

/** `static const int X = 5;` and C23's `constexpr`: no symbol, but a value. */
function declareConstant(
  analysis: Analysis,
  entity: DeclaredEntity,
  { storage }: Specifiers,
  comment: string | null,
): void {
  const { name, nameNode, type, initializer } = entity
  if (name === null || nameNode === null) return
  const qualifiedType = type.kind === 'array' ? type.element : type
  const isConstant = qualifiedType.const === true || storage.includes('constexpr')
  const text = initializer === null ? null : expressionText(analysis, initializer)
  const constant = text === null || !isConstant ? null : initialized(analysis, type, text)
  analysis.declared.statics.set(name, {
    type: completedByInitializer(analysis, type, initializer),
    initializer: text ?? '{}',
  })
  if (constant === null) {
    throw new Rejection('unsupported-declaration', 'a static object has no symbol', nameNode.start)
  }
  const { value } = constant
  const completed = completedByInitializer(analysis, type, initializer)
  analysis.declared.addIdentifier(name, { type: completed, value })
  analysis.declared.constants.push({
    kind: 'constant',
    name,
    type: completed,
    value,
    definedAs: 'object',
    comment,
    location: analysis.tree.locate(nameNode.start),
  })
}

/** The value of a constant object; null where it is none that JavaScript could hold. */
function initialized(analysis: Analysis, type: CType, initializer: string): Constant | null {
  const resolved = analysis.declared.resolved(type)
  // A cast converts the initialiser as the initialisation does (N1570 6.7.9p11).
  if (resolved.kind !== 'array')
    return evaluateExpression(`(${cTypeName(type)})(${initializer})`, analysis.constants)
  const literal = evaluateExpression(initializer.replace(/^\{([^,]*)\}$/, '$1'), analysis.constants)
  // An array may be longer than the string, or too short for it (N1570 6.7.9p14).
  const fits =
    resolved.length === null || (literal?.type.kind === 'array' && literal.type.length === resolved.length)
  return literal?.value.kind === 'string' && fits ? literal : null
}
