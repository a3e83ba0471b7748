import type { CType } from '../../model/types.ts'
import type { ExtensionToken } from '../../parse/syntax-tree.ts'
import type { Analysis } from '../analysis.ts'
import { Rejection } from '../rejection.ts'
import { integerValue } from './array-length.ts'

/** The widest that GCC and Clang take on these targets, bits. */
const maxWidth = 65_535n

/** The type of C23's `_BitInt(width)` (N3096 6.2.5p5); a signed one has two bits at least. */
export function analyzeBitInt(analysis: Analysis, { text, start }: ExtensionToken, signed: boolean): CType {
  const operand = text.slice(text.indexOf('(') + 1, -1).trim()
  const width = integerValue(analysis, operand)
  if (width === null || width < (signed ? 2n : 1n) || width > maxWidth) {
    throw new Rejection('invalid-constant', `_BitInt cannot have the width '${operand}'`, start)
  }
  return { kind: 'bit-int', signed, width: Number(width) }
}
