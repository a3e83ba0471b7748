import type { Diagnostics } from '../../diagnostics/diagnostics.ts'
import type { Analysis } from '../analysis.ts'
import { argumentsOf } from '../attributes/attribute-list.ts'
import { stringLiteralText } from '../expressions/string-literal-text.ts'
import { integerValue } from '../types/array-length.ts'

/**
 * Checks `_Static_assert(expression, "message");` (N1570 6.7.10). One that fails means that the header was
 * not made for the target, or that a layout computed here is wrong. One that cannot be evaluated is passed
 * over.
 */
export function checkStaticAssertion(
  analysis: Analysis,
  text: string,
  offset: number,
  diagnostics: Diagnostics,
): void {
  const [expression, message] = argumentsOf(text)
  if (expression === undefined || integerValue(analysis, expression) !== 0n) return
  const said = message === undefined ? expression : stringLiteralText(message)
  diagnostics.report('static-assertion-failed', { text: said }, analysis.tree.locate(offset))
}

/** True for the text of a static assertion. */
export function isStaticAssertion(text: string): boolean {
  return /^(_Static_assert|static_assert)\b/.test(text)
}
