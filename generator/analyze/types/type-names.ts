import type { CType } from '../../model/types.ts'
import { type Analysis, withinText } from '../analysis.ts'
import { LiftedTokens } from '../lifted-tokens.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { analyzeDeclarator } from './declarators.ts'
import { analyzeSpecifiers, plainPlace } from './specifiers.ts'

/** The type that a type name (N1570 6.7.7) denotes, `const struct stat *`; null where the text is none or names what is unknown. */
export function typeNamed(analysis: Analysis, typeName: string): CType | null {
  const parsed = analysis.tree.parseTypeName(typeName)
  if (parsed === null) return null
  const inner = withinText(analysis, parsed.text, new LiftedTokens(parsed.lifted))
  try {
    const specifiers = analyzeSpecifiers(inner, parsed.node, plainPlace)
    return analyzeDeclarator(inner, childByField(parsed.node, 'declarator'), specifiers.type, parsed.lifted)
      .type
  } catch (error) {
    if (error instanceof Rejection) return null
    throw error
  }
}
