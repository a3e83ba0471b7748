import type { BlockStatement, Statement } from '../../model/statement.ts'
import { tokenize } from '../expressions/parse/expression-lexer.ts'
import { TokenCursor } from '../expressions/parse/token-cursor.ts'
import { type BodyParameter, type BodyScope, StatementParser } from './statement-parser.ts'
import { Unreadable } from './unreadable.ts'

/**
 * Reads the body of a function (N1570 6.8), from its `{` to its `}`.
 *
 * @throws Unreadable with the reason where it cannot be read
 */
export function parseBody(
  source: string,
  scope: BodyScope,
  parameters: readonly BodyParameter[],
): BlockStatement {
  return parseStatements(source, scope, parameters, (parser) => parser.block())
}

/**
 * Reads the one statement that a macro comes to, its semicolon being left to the user: `do { … } while (0)`.
 */
export function parseMacroStatement(
  source: string,
  scope: BodyScope,
  parameters: readonly BodyParameter[],
): Statement {
  const text = /[;}]\s*$/.test(source) ? source : `${source};`
  return parseStatements(text, scope, parameters, (parser) => ({
    kind: 'block',
    statements: parser.statementsToEnd(),
  }))
}

function parseStatements<T>(
  source: string,
  scope: BodyScope,
  parameters: readonly BodyParameter[],
  read: (parser: StatementParser) => T,
): T {
  const tokens = tokenize(source)
  if (tokens === null) throw new Unreadable('it holds what is no token of C')
  const cursor = new TokenCursor(source, tokens)
  const result = read(
    new StatementParser(cursor, scope, [new Map(parameters.map(({ name, type }) => [name, type]))]),
  )
  if (cursor.failed || cursor.token.kind !== 'end') throw new Unreadable('its C is not understood')
  return result
}
