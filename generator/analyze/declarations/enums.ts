import type { EnumConstant, EnumDeclaration } from '../../model/declarations.ts'
import type { EnumReference } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import type { IntegerKind } from '../../target/target.ts'
import { type Analysis, expressionEnd, expressionText, locationOf, textOf } from '../analysis.ts'
import { summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { isHexadecimal } from '../expressions/hexadecimal.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { integerValue } from '../types/array-length.ts'
import type { SpecifierPlace } from '../types/specifiers.ts'
import { typeNamed } from '../types/type-names.ts'
import { enumeratorType, isRepresentable, underlyingType } from '../types/underlying-type.ts'
import { identifyTag } from './tag-identity.ts'

/**
 * Reads an enum specifier (N1570 6.7.2.2), declares it, and completes it if it has a body.
 *
 * @param attributes the extension tokens between its keyword and its body or after its closing brace
 */
export function analyzeEnum(
  analysis: Analysis,
  node: SyntaxNode,
  place: SpecifierPlace,
  attributes: readonly ExtensionToken[],
): EnumReference {
  const { declared } = analysis
  const tagNode = childByField(node, 'name')
  const body = childByField(node, 'body')
  const tag = tagNode === undefined ? null : textOf(analysis, tagNode)
  const location = locationOf(analysis, tagNode ?? node)
  const { id, cName } = identifyTag('enum', tag, place.typedefName, location, declared.enums)
  const known = declared.enums.get(id)
  const fixed = fixedType(analysis, node, body)
  if (known === undefined) {
    const forward: EnumDeclaration = {
      kind: 'enum',
      id,
      tag,
      cName,
      typedefName: null,
      underlying: fixed,
      constants: [],
      attributes: {},
      comment: place.comment,
      location,
    }
    declared.enums.set(id, forward)
  }
  if (body !== undefined && (known === undefined || known.constants.length === 0)) {
    const summary = summarizeAttributes(attributes)
    const fixedType = fixed ?? known?.underlying ?? null
    const constants = analyzeEnumerators(analysis, body, fixedType)
    const underlying =
      fixedType ??
      underlyingType(
        constants.map(({ value }) => value),
        summary.packed,
        analysis.target,
      )
    const forward = declared.enums.get(id)!
    declared.enums.set(id, {
      ...forward,
      underlying,
      constants:
        analysis.target.recordLayout === 'msvc' && fixedType === null ? constants.map(asInt) : constants,
      attributes: summary.attributes,
      comment: place.comment ?? forward.comment,
      location,
    })
    for (const { name, value } of constants) {
      declared.addEnumerator(name, value, fixedType ?? enumeratorType(value, underlying, analysis.target))
    }
  }
  return { kind: 'enum', id, cName }
}

/** Microsoft's enums are ints, and so are their constants. */
function asInt(constant: EnumConstant): EnumConstant {
  return { ...constant, value: BigInt.asIntN(32, constant.value) }
}

/** C23's and Clang's `enum tag : type`. */
function fixedType(analysis: Analysis, node: SyntaxNode, body: SyntaxNode | undefined): IntegerKind | null {
  const end = body?.start ?? node.end + fixedTypeReach
  const token = analysis.extensions.between(node.start, end).find(({ kind }) => kind === 'enum-base')
  if (token === undefined || (body === undefined && analysis.text.slice(node.end, token.start).trim() !== ''))
    return null
  const type = typeNamed(analysis, token.text.slice(1))
  const resolved = type === null ? null : analysis.declared.resolved(type)
  if (resolved?.kind === 'bool') return 'unsigned char'
  if (resolved?.kind !== 'integer') {
    throw new Rejection('unknown-type', `'${token.text.slice(1).trim()}' is no integer type`, token.start)
  }
  return resolved.name
}

/** Blanks between a tag and a colon. */
const fixedTypeReach = 16

function analyzeEnumerators(analysis: Analysis, body: SyntaxNode, fixed: IntegerKind | null): EnumConstant[] {
  const constants: EnumConstant[] = []
  let next = 0n
  /** The `{`, or the end of the enumerator before. */
  let before = body.start
  const enumerators = body.children.filter((child) => child.type === 'enumerator')
  enumerators.forEach((node, index) => {
    const nameNode = childByField(node, 'name')!
    const name = textOf(analysis, nameNode)
    if (!analysis.declared.claimEnumerator(name, nameNode.start)) {
      throw new Rejection('redeclared', `'${name}' is an enumerator already`, nameNode.start)
    }
    const expression = childByField(node, 'value')
    const value = expression === undefined ? next : enumeratorValue(analysis, name, expression)
    if (fixed !== null && !isRepresentable(value, fixed, analysis.target)) {
      const problem = `the value ${value} of '${name}' is not representable in '${fixed}' (C23 6.7.3.3)`
      throw new Rejection('invalid-constant', problem, nameNode.start)
    }
    const last = expression === undefined ? node.end : expressionEnd(analysis, expression)
    const end = endOfEnumerator(analysis, last, enumerators[index + 1]?.start ?? body.end - 1)
    const { attributes } = summarizeAttributes(analysis.extensions.between(node.start, end))
    constants.push({
      name,
      value,
      ...(expression !== undefined && isHexadecimal(expressionText(analysis, expression))
        ? { hexadecimal: true as const }
        : {}),
      comment: analysis.comments.ofMember(node.start, last, before),
      location: locationOf(analysis, nameNode),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    })
    // Later enumerators of the same enum may refer to it.
    analysis.declared.addEnumerator(name, value, fixed ?? enumeratorType(value, null, analysis.target))
    next = value + 1n
    before = last - 1
  })
  return constants
}

function enumeratorValue(analysis: Analysis, name: string, expression: SyntaxNode): bigint {
  const text = expressionText(analysis, expression)
  const value = integerValue(analysis, text)
  if (value === null) {
    throw new Rejection(
      'invalid-constant',
      `the value '${text}' of '${name}' is no constant`,
      expression.start,
    )
  }
  return value
}

/** Attributes may follow, up to the comma or the closing brace. */
function endOfEnumerator({ text }: Analysis, from: number, limit: number): number {
  const comma = text.indexOf(',', from)
  return comma >= 0 && comma < limit ? comma : limit
}
