import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { Skip } from '../model/translation-unit.ts'
import type { Macro, PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../scope/api-scope.ts'
import { parseLocalDeclaration } from './grammar/declaration-parser.ts'
import { explainBroken } from './grammar/explain-broken.ts'
import { syntaxErrorOffset } from './grammar/grammar.ts'
import { type ParsedDeclaration, parseDeclarations, pieceOf } from './grammar/parse-declarations.ts'
import type { Piece } from './grammar/parse-pieces.ts'
import { createTypeNameParser } from './grammar/type-name-parser.ts'
import { normalize } from './normalize/normalize.ts'
import { neededDeclarations } from './outline/needed-declarations.ts'
import { type OutlinedDeclaration, outline } from './outline/outline.ts'
import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts'
import { withoutDigraphs } from './tokens/digraphs.ts'
import { type Tokens, tokenize } from './tokens/tokens.ts'

/**
 * Parses the declarations that the API consists of or mentions. One that does not parse costs itself: a
 * diagnostic and an entry in `skipped`.
 *
 * @param wanted functions that are needed wherever they are declared
 */
export function parse(
  source: PreprocessedSource,
  scope: ApiScope,
  diagnostics: Diagnostics,
  wanted: ReadonlySet<string> = new Set(),
): SyntaxTree {
  const tokens = tokenize(withoutDigraphs(source.text))
  const overview = outline(tokens)
  const macros = macrosOfApi(source, scope)
  const needed = neededDeclarations(overview, macros, source, scope, wanted)
  const normalized = normalize(tokens, needed, {
    isTypeName: (word) => overview.ordinary.has(word),
    isFunction: (word) => overview.objects.has(word),
  })
  const { text, extensions } = normalized

  const parsed = parseDeclarations(tokens, needed, normalized)
  const broken = needed.filter((_, index) => parsed[index] === null)
  return {
    text,
    declarations: { [Symbol.iterator]: () => topLevelNodes(tokens, needed, parsed) },
    extensions,
    skipped: broken.map((declaration) =>
      reportBroken(declaration, pieceOf(text, declaration, tokens), source, diagnostics),
    ),
    parseTypeName: createTypeNameParser(),
    parseLocalDeclaration,
    locate: (offset) => source.lineMap.locate(offset),
  }
}

function* topLevelNodes(
  tokens: Tokens,
  declarations: readonly OutlinedDeclaration[],
  parsed: readonly ParsedDeclaration[],
): Generator<SyntaxNode> {
  for (const [index, { first, last }] of declarations.entries()) {
    const nodes = parsed[index]?.() ?? []
    for (const [i, node] of nodes.entries()) {
      const start = i === 0 ? tokens.starts[first]! : node.start
      const end = i + 1 === nodes.length ? tokens.ends[last]! : node.end
      yield asDeclaration(node, start, end)
    }
  }
}

function macrosOfApi(source: PreprocessedSource, scope: ApiScope): Macro[] {
  return source.macros
    .definedIn(scope)
    .filter(({ isIncludeGuard, expansion }) => !isIncludeGuard && expansion !== null && expansion !== '')
}

/**
 * Widened to the extension tokens around it; and `struct s { … };`, which the grammar hands over bare,
 * becomes a declaration like any other.
 */
function asDeclaration(node: SyntaxNode, start: number, end: number): SyntaxNode {
  if (!node.type.endsWith('_specifier')) return { ...node, start, end }
  return { ...node, type: 'declaration', start, end, children: [{ ...node, field: 'type' }] }
}

function reportBroken(
  declaration: OutlinedDeclaration,
  piece: Piece,
  source: PreprocessedSource,
  diagnostics: Diagnostics,
): Skip {
  const location = source.lineMap.locate(piece.source + syntaxErrorOffset(piece.text))
  const { name, reason, hint } = explainBroken(declaration.name, piece.text)
  diagnostics.report('syntax-error', { name }, location, hint)
  return { name, kind: 'unknown', place: null, reason, location }
}
