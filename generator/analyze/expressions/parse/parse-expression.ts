import type { Expression, Initializer } from '../../../model/expression.ts'
import type { TypeNameScope } from '../constant-scope.ts'
import { tokenize } from './expression-lexer.ts'
import { ExpressionParser } from './expression-parser.ts'
import { readInitializer } from './initializer-list.ts'
import { TokenCursor } from './token-cursor.ts'

/**
 * Reads an expression (N1570 6.5) into a tree.
 *
 * @returns null where the text is no expression, or holds a type name that is unknown
 */
export function parseExpression(source: string, scope: TypeNameScope): Expression | null {
  return parseWhole(source, scope, (parser) => parser.expression())
}

/** Reads an initialiser (6.7.9), `{ 1, 2 }` or an expression, into a tree; null where the text is none. */
export function parseInitializer(source: string, scope: TypeNameScope): Initializer | null {
  return parseWhole(source, scope, readInitializer)
}

function parseWhole<T>(
  source: string,
  scope: TypeNameScope,
  read: (parser: ExpressionParser) => T,
): T | null {
  const tokens = tokenize(source)
  if (tokens === null) return null
  const cursor = new TokenCursor(source, tokens)
  const result = read(new ExpressionParser(cursor, scope))
  return cursor.failed || cursor.token.kind !== 'end' ? null : result
}
