import type { Designator, Initializer, InitializerItem, InitializerList } from '../../../model/expression.ts'
import type { ExpressionParser } from './expression-parser.ts'
import type { ExpressionReader } from './generic-primary.ts'

/** `{ 1, .x = 2, [3].y = { 4 }, }` (N1570 6.7.9), from its `{` to its `}`. */
export function readInitializerList(reader: ExpressionParser): InitializerList {
  const { cursor } = reader
  const items: InitializerItem[] = []
  cursor.expect('{')
  while (!cursor.failed && !cursor.is('}')) {
    items.push(readItem(reader))
    if (!cursor.accept(',')) break
  }
  cursor.expect('}')
  return { kind: 'list', items }
}

/** An initialiser: a list, or an expression without a comma operator. */
export function readInitializer(reader: ExpressionParser): Initializer {
  return reader.cursor.is('{') ? reader.initializerList() : reader.assignment()
}

function readItem(reader: ExpressionParser): InitializerItem {
  const { cursor } = reader
  const designators = readDesignators(reader)
  if (designators.length > 0) cursor.expect('=')
  else if (cursor.next.text === ':' && cursor.token.kind === 'identifier') {
    // GNU's old form of a designator, `name: value`.
    const name = cursor.take().text
    cursor.take()
    return { designators: [{ kind: 'member', name }], value: readInitializer(reader) }
  }
  return { designators, value: readInitializer(reader) }
}

/** `.name[index]…`; none where something else follows. */
export function readDesignators(reader: ExpressionReader): Designator[] {
  const { cursor } = reader
  const designators: Designator[] = []
  for (;;) {
    if (cursor.is('.')) {
      cursor.take()
      const { kind, text } = cursor.take()
      if (kind !== 'identifier') cursor.fail()
      designators.push({ kind: 'member', name: text })
    } else if (cursor.accept('[')) {
      designators.push({ kind: 'index', index: reader.expression() })
      cursor.expect(']')
    } else return designators
  }
}
