import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expected = join(root, 'test/headers/expected')
const modules = [
  ...['libarchive', 'sqlite3', 'zlib'].map((name) => join(root, 'bindings', name, 'index.ts')),
  ...readdirSync(expected)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(expected, file)),
]

/** The block tags that the generator writes; another one would be a stray `@` of a header's comment. */
const blockTags = new Set(['param', 'returns', 'deprecated', 'since', 'see'])

/** What TypeScript reads from comments that it shows otherwise than they were meant. */
function misreadings(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text
      if (tag.parent.parent !== node) continue
      if (!blockTags.has(name)) found.push(`@${name}: ${tag.getText(file)}`)
      if (ts.isJSDocParameterTag(tag) && ts.isFunctionDeclaration(node)) {
        const parameters = node.parameters.map((parameter) => parameter.name.getText(file))
        const documented = tag.name.getText(file)
        if (!parameters.includes(documented)) found.push(`@param ${documented} of ${parameters.join(', ')}`)
      }
      if (ts.isJSDocDeprecatedTag(tag) === (name !== 'deprecated')) found.push(tag.getText(file))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
  found.push(...parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')))
  return found
}

describe('TypeScript reads the documentation of', () => {
  it.each(modules)('%s as it was meant', (path) => {
    expect(misreadings(path)).toEqual([])
  })

  it('a link as a link', () => {
    const path = join(root, 'bindings/sqlite3/index.ts')
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    const close = file.statements.find(
      (node) => ts.isFunctionDeclaration(node) && node.name?.text === 'sqlite3_close',
    )!
    const [comment] = ts.getJSDocCommentsAndTags(close)
    const links = typeof comment?.comment === 'object' ? comment.comment.filter(ts.isJSDocLink) : []
    expect(links.map((link) => link.name?.getText(file))).toContain('sqlite3_finalize')
  })
})
