import type { Field, RecordDeclaration } from '../../model/declarations.ts'
import type { RecordReference } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, locationOf, textOf } from '../analysis.ts'
import { type AttributeSummary, summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { alignmentOf } from '../attributes/type-attributes.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import type { SpecifierPlace } from '../types/specifiers.ts'
import { analyzeFields } from './fields.ts'
import { identifyTag } from './tag-identity.ts'

/**
 * Reads a struct or union specifier (N1570 6.7.2.1), declares it, and completes it if it has a body.
 *
 * @param attributes the extension tokens between its keyword and its body or after its closing brace
 */
export function analyzeRecord(
  analysis: Analysis,
  node: SyntaxNode,
  place: SpecifierPlace,
  attributes: readonly ExtensionToken[],
): RecordReference {
  const { declared } = analysis
  const tagNode = childByField(node, 'name')
  const body = childByField(node, 'body')
  const recordKind = node.type === 'struct_specifier' ? 'struct' : 'union'
  const tag = tagNode === undefined ? null : textOf(analysis, tagNode)
  const location = locationOf(analysis, tagNode ?? node)
  const { id, cName } = identifyTag(recordKind, tag, place.typedefName, location, declared.records)
  const known = declared.records.get(id)
  const isLocal = place.prototype && tag !== null && (known === undefined || known.local)
  const reference: RecordReference = { kind: 'record', id, cName, ...(isLocal ? { local: true } : {}) }
  if (known === undefined || (known.local && !place.prototype)) {
    declared.records.set(id, {
      kind: 'record',
      id,
      recordKind,
      tag,
      cName,
      typedefName: known?.typedefName ?? null,
      fields: null,
      packed: false,
      pragmaPack: null,
      alignment: null,
      local: place.prototype,
      attributes: {},
      comment: place.comment,
      location,
    })
  }
  if (body !== undefined && (known?.fields ?? null) === null) {
    complete(analysis, id, node, body, place, attributes)
  }
  return reference
}

function complete(
  analysis: Analysis,
  id: string,
  node: SyntaxNode,
  body: SyntaxNode,
  place: SpecifierPlace,
  extensions: readonly ExtensionToken[],
): void {
  const { declared } = analysis
  const summary = summarizeAttributes(extensions)
  const forward = declared.records.get(id)!
  const read = fieldsOrReason(analysis, body, forward.recordKind)
  const fields = read instanceof Rejection ? read : (foreignLayout(analysis, summary, read, body) ?? read)
  const record: RecordDeclaration = {
    ...forward,
    packed: summary.packed,
    pragmaPack: analysis.pragmaPack.at(body.start),
    alignment: alignmentOf(analysis, summary),
    attributes: summary.attributes,
    comment: place.comment ?? forward.comment,
    location: locationOf(analysis, childByField(node, 'name') ?? node),
  }
  if (fields instanceof Rejection) {
    // Its layout cannot be known; pointers to it are still good.
    declared.records.set(id, record)
    const name = forward.tag ?? place.typedefName ?? `unnamed ${forward.recordKind}`
    analysis.reject(name, 'record', fields)
  } else declared.records.set(id, { ...record, fields })
}

/** Why the layout of these members cannot be told; null where it can. */
function foreignLayout(
  { target }: Analysis,
  { bitFieldStyle, bigEndian }: AttributeSummary,
  fields: readonly Field[],
  { start }: SyntaxNode,
): Rejection | null {
  if (bigEndian) return new Rejection('unsupported-declaration', 'its members are stored big-endian', start)
  const native = target.recordLayout === 'msvc' ? 'ms_struct' : 'gcc_struct'
  const isForeign = bitFieldStyle !== null && bitFieldStyle !== native
  if (!isForeign || fields.every(({ kind }) => kind === 'field')) return null
  const message = `its bit-fields lie as '${bitFieldStyle}' has it, which is another system's way`
  return new Rejection('unsupported-declaration', message, start)
}

function fieldsOrReason(
  analysis: Analysis,
  body: SyntaxNode,
  recordKind: RecordDeclaration['recordKind'],
): readonly Field[] | Rejection {
  try {
    const fields = analyzeFields(analysis, body, recordKind)
    const names = memberNames(analysis, fields)
    const twice =
      new Set(names).size === names.length ? undefined : names.find((name, i) => names.indexOf(name) < i)
    if (twice === undefined) return fields
    return new Rejection('redeclared', `it has two members '${twice}'`, body.start)
  } catch (error) {
    if (error instanceof Rejection) return error
    throw error
  }
}

/** Those of anonymous members among them: they count as the record's own (N1570 6.7.2.1p13). */
function memberNames(analysis: Analysis, fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, type }) => {
    if (name !== null) return name
    const record = type.kind === 'record' ? analysis.declared.records.get(type.id) : undefined
    return memberNames(analysis, record?.fields ?? [])
  })
}
