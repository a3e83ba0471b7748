import { readFileSync } from 'node:fs'
import type { ts as TypeScript } from 'ts-morph'
import type { SourceLocation } from '../source/source.ts'

type Node = TypeScript.Node

/**
 * Where something stands in a configuration, or a description, that is TypeScript, JavaScript or JSON: a
 * value by the keys that lead to it. As far as they are written there literally; null where the file cannot
 * be read.
 *
 * The compiler that reads the file is large, so it is loaded where there is something to say.
 */
export async function placeOfKey(file: string, path: readonly PropertyKey[]): Promise<SourceLocation | null> {
  const read = await parsed(file)
  if (read === null) return null
  const { ts, source } = read
  let node: Node | undefined = firstObject(source, ts)
  let place = node
  for (const key of path) {
    const next: Node | undefined = node === undefined ? undefined : memberOf(node, key, ts)
    if (next === undefined) break
    place = ts.isPropertyAssignment(next) ? next.name : next
    node = ts.isPropertyAssignment(next) ? next.initializer : next
  }
  return place === undefined ? null : locationOf(place, source)
}

/**
 * Where a name stands below some keys, which may be anywhere: as a key, or in a text; null where it does not.
 */
export async function placeOfName(
  file: string,
  keys: readonly string[],
  name: string,
): Promise<SourceLocation | null> {
  const read = await parsed(file)
  if (read === null) return null
  const { ts, source } = read
  const search = (node: Node, left: readonly string[]): Node | undefined => {
    const isKey = ts.isPropertyAssignment(node) && textOf(node.name, ts) === left[0]
    const below = isKey ? left.slice(1) : left
    if (below.length === 0 && isSpelled(node, name, ts)) return node
    return ts.forEachChild(node, (child) => search(child, below))
  }
  const found = search(source, keys)
  return found === undefined ? null : locationOf(found, source)
}

async function parsed(file: string) {
  const { ts } = await import('ts-morph')
  try {
    const text = readFileSync(file, 'utf8')
    return { ts, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) }
  } catch {
    return null
  }
}

/** What the file says: its first object that stands in no other expression but a call. */
function firstObject(node: Node, ts: typeof TypeScript): Node | undefined {
  if (ts.isObjectLiteralExpression(node)) return node
  return ts.forEachChild(node, (child) =>
    ts.isImportDeclaration(child) ? undefined : firstObject(child, ts),
  )
}

function memberOf(node: Node, key: PropertyKey, ts: typeof TypeScript): Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)]
  if (!ts.isObjectLiteralExpression(node)) return undefined
  return node.properties.find((one) => one.name !== undefined && textOf(one.name, ts) === String(key))
}

function textOf(node: Node, ts: typeof TypeScript): string | null {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : null
}

/** `f` is spelled by `f`, and by `f(a)`, `f.b` and `f * c`. */
function isSpelled(node: Node, name: string, ts: typeof TypeScript): boolean {
  const text = textOf(node, ts)
  if (text === null) return false
  return text === name || text === `!${name}` || text.split(/[^\w]+/).includes(name)
}

function locationOf(node: Node, source: TypeScript.SourceFile): SourceLocation {
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
  return { file: source.fileName, line: line + 1, column: character + 1 }
}
