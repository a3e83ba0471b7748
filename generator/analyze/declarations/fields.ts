import { cTypeName } from '../../model/c-type-name.ts'
import type { Field, RecordDeclaration } from '../../model/declarations.ts'
import type { CType } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import type { Target } from '../../target/target.ts'
import { type Analysis, expressionText } from '../analysis.ts'
import { type AttributeSummary, summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { alignmentOf } from '../attributes/type-attributes.ts'
import { Rejection } from '../rejection.ts'
import { integerValue } from '../types/array-length.ts'
import { analyzeSpecifiers, plainPlace, type Specifiers } from '../types/specifiers.ts'
import { analyzeDeclaratorList, type DeclaredEntity } from './declarator-list.ts'

/** Reads the members of a record, from the `{` to the `}` (N1570 6.7.2.1). */
export function analyzeFields(
  analysis: Analysis,
  body: SyntaxNode,
  recordKind: RecordDeclaration['recordKind'],
): Field[] {
  const fields: Field[] = []
  let start = body.start
  /** The `{`, or the semicolon of the member before. */
  let before = body.start
  for (const node of body.children) {
    if (node.type !== 'field_declaration') continue
    for (const field of analyzeFieldDeclaration(analysis, node, start, before)) {
      const fault = memberFault(analysis, field, recordKind === 'union' ? undefined : fields.at(-1))
      if (fault !== null) throw new Rejection('invalid-declaration', fault, node.start)
      fields.push(field)
    }
    start = node.end
    before = node.end - 1
  }
  return fields
}

/**
 * What C forbids of a member (N1570 6.7.2.1 p3 to p5, p18); null where it is none of that.
 *
 * @param before the member before it in a struct, which must have a length if it is an array
 */
function memberFault({ declared, target }: Analysis, field: Field, before: Field | undefined): string | null {
  const { type } = field
  const name = field.name === null ? 'a member without a name' : `its member '${field.name}'`
  if (before?.type.kind === 'array' && before.type.length === null)
    return `its member '${before.name}' has no length and is not the last`
  let resolved = declared.resolved(type)
  if (field.kind === 'bit-field') {
    if (field.bitWidth === 0 && field.name !== null) return `${name} is a bit-field of no bits`
    return bitFieldFault(resolved, field.bitWidth, name, target)
  }
  while (resolved.kind === 'array') resolved = declared.resolved(resolved.element)
  if (resolved.kind === 'function') return `${name} is a function`
  if (resolved.kind === 'void') return `${name} has the type void`
  if (resolved.kind === 'record' && declared.record(resolved.id)?.fields === null)
    return `${name} has the incomplete type ${cTypeName(resolved)}`
  return null
}

function bitFieldFault(type: CType, width: number, name: string, target: Target): string | null {
  switch (type.kind) {
    case 'bool':
      return width > 1 ? `${name} is wider than a _Bool` : null
    case 'integer': {
      const bits = target.integers[type.name].size * 8
      return width > bits ? `${name} is wider than the ${bits} bits of ${type.name}` : null
    }
    case 'enum':
    case 'bit-int':
    case 'typedef':
      return null
    default:
      return `${name} is a bit-field of a type that is no integer`
  }
}

function analyzeFieldDeclaration(
  analysis: Analysis,
  node: SyntaxNode,
  start: number,
  before: number,
): Field[] {
  const specifiers = analyzeSpecifiers(analysis, node, plainPlace, start)
  const entities = [...analyzeDeclaratorList(analysis, node, specifiers)]
  const unnamed = analysis.extensions
    .between(start, node.end)
    .filter((token) => isUnnamedBitField(token, node))
  if (entities.length === 0 && unnamed.length === 0) {
    return isAnonymousMember(analysis, node, specifiers)
      ? [anonymousMember(analysis, node, specifiers, before)]
      : []
  }
  const placed: { readonly at: number; readonly field: Field }[] = [
    ...entities.map((entity) => ({
      at: entity.nameNode?.start ?? entity.start,
      field: fieldFrom(analysis, node, entity, before),
    })),
    ...unnamed.map((token) => ({
      at: token.start,
      field: unnamedBitField(analysis, specifiers.type, token),
    })),
  ]
  return placed.sort((a, b) => a.at - b.at).map(({ field }) => field)
}

/** Its width was taken out of this declaration, and not from a record that is defined within. */
function isUnnamedBitField(token: ExtensionToken, node: SyntaxNode): boolean {
  if (token.kind !== 'bit-field') return false
  return !node.children.some((child) => child.start <= token.start && token.start < child.end)
}

function unnamedBitField(analysis: Analysis, type: CType, { start, text }: ExtensionToken): Field {
  const bitWidth = widthOf(analysis, text.slice(1).trim(), start)
  return {
    kind: 'bit-field',
    name: null,
    type,
    bitWidth,
    alignment: null,
    packed: false,
    attributes: {},
    comment: null,
    location: analysis.tree.locate(start),
  }
}

function fieldFrom(analysis: Analysis, node: SyntaxNode, entity: DeclaredEntity, before: number): Field {
  const { name, nameNode, type, attributes } = entity
  const clause = node.children.find(
    (child) => child.type === 'bitfield_clause' && child.start >= entity.start && child.start < entity.end,
  )
  const expression = clause?.children.find((child) => child.named)
  const member = {
    name,
    type,
    ...layoutAttributes(analysis, attributes),
    comment: analysis.comments.ofMember(node.start, entity.end, before),
    location: analysis.tree.locate(nameNode?.start ?? node.start),
  }
  if (expression === undefined) return { kind: 'field', ...member }
  const bitWidth = widthOf(analysis, expressionText(analysis, expression), expression.start)
  return { kind: 'bit-field', ...member, bitWidth }
}

function anonymousMember(
  analysis: Analysis,
  node: SyntaxNode,
  { type, shared }: Specifiers,
  before: number,
): Field {
  return {
    kind: 'field',
    name: null,
    type,
    ...layoutAttributes(analysis, summarizeAttributes(shared)),
    comment: analysis.comments.ofMember(node.start, node.end, before),
    location: analysis.tree.locate(node.start),
  }
}

function layoutAttributes(
  analysis: Analysis,
  summary: AttributeSummary,
): Pick<Field, 'alignment' | 'packed' | 'attributes'> {
  const { packed, attributes } = summary
  return { alignment: alignmentOf(analysis, summary), packed, attributes }
}

/**
 * A record without a tag is an anonymous member (N1570 6.7.2.1p13). Microsoft's compilers take any record for
 * one; to the others a tagged one is a mere declaration.
 */
function isAnonymousMember(analysis: Analysis, node: SyntaxNode, { type }: Specifiers): boolean {
  if (analysis.target.recordLayout === 'msvc') return analysis.declared.resolved(type).kind === 'record'
  const specifier = node.children.find((child) => child.field === 'type')
  return type.kind === 'record' && specifier?.children.every((child) => child.field !== 'name') === true
}

function widthOf(analysis: Analysis, expression: string, offset: number): number {
  const width = integerValue(analysis, expression)
  if (width === null || width < 0n || width > 128n) {
    throw new Rejection(
      'invalid-constant',
      `the width '${expression}' of a bit-field is no number of bits`,
      offset,
    )
  }
  return Number(width)
}
