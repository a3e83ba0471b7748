import type { CType } from '../../model/types.ts'
import { type Analysis, withinText } from '../analysis.ts'
import { summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { alignmentOf, withTypeAttributes } from '../attributes/type-attributes.ts'
import type { TypeName } from '../expressions/constant-scope.ts'
import { ExtensionTokens } from '../extension-tokens.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { analyzeDeclarator } from './declarators.ts'
import { analyzeSpecifiers, plainPlace } from './specifiers.ts'

/**
 * The type that a type name (N1570 6.7.7) denotes, `const struct stat *`; null where the text is none or
 * names what is unknown.
 */
export function typeNamed(analysis: Analysis, typeName: string): CType | null {
  return analyzeTypeName(analysis, typeName)?.type ?? null
}

/** The same, with the alignment that attributes in the type name ask for. */
export function analyzeTypeName(analysis: Analysis, typeName: string): TypeName | null {
  const parsed = analysis.tree.parseTypeName(typeName)
  if (parsed === null) return null
  const { node, text, extensions } = parsed
  const inner = withinText(analysis, text, new ExtensionTokens(extensions))
  try {
    // Extension tokens stand before the type's first token or after its last one, too.
    const specifiers = analyzeSpecifiers(inner, node, plainPlace, 0, text.length)
    const attributes = summarizeAttributes(extensions)
    const base = withTypeAttributes(inner, specifiers.type, attributes)
    const { type } = analyzeDeclarator(inner, childByField(node, 'declarator'), base, extensions)
    return { type, alignment: alignmentOf(inner, attributes) }
  } catch (error) {
    if (error instanceof Rejection) return null
    throw error
  }
}
