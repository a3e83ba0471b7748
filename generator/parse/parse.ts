import type { Diagnostics } from '../diagnostics.ts'
import type { Skip } from '../model/translation-unit.ts'
import type { Macro, PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../select/api-scope.ts'
import { syntaxErrorOffset } from './grammar.ts'
import { wordClasses } from './keywords.ts'
import { neededDeclarations } from './needed-declarations.ts'
import { normalize } from './normalize.ts'
import { type OutlinedDeclaration, outline } from './outline.ts'
import { type Piece, parsePieces } from './parse-pieces.ts'
import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts'
import { tokenize } from './tokens.ts'
import { createTypeNameParser } from './type-name-parser.ts'

/**
 * Parses the declarations that the API consists of or mentions. One that does not parse costs itself: a diagnostic
 * and an entry in `skipped`.
 */
export function parse(source: PreprocessedSource, scope: ApiScope, diagnostics: Diagnostics): SyntaxTree {
  const tokens = tokenize(source.text)
  const overview = outline(tokens)
  const macros = objectLikeMacros(source, scope)
  const needed = neededDeclarations(overview, macros, source, scope)
  const { text, lifted } = normalize(tokens, needed, {
    isTypeName: (word) => overview.ordinary.has(word),
    isFunction: (word) => overview.objects.has(word),
  })

  const declarations: SyntaxNode[] = []
  const skipped: Skip[] = []
  const pieces = needed.map(({ first, last }) => pieceOf(text, tokens.starts[first]!, tokens.ends[last]!))
  parsePieces(pieces).forEach((nodes, index) => {
    if (nodes === null) {
      skipped.push(reportBroken(needed[index]!, pieces[index]!, source, diagnostics))
      return
    }
    const { first, last } = needed[index]!
    nodes.forEach((node, i) => {
      const start = i === 0 ? tokens.starts[first]! : node.start
      const end = i + 1 === nodes.length ? tokens.ends[last]! : node.end
      declarations.push(asDeclaration(node, start, end))
    })
  })
  return {
    text,
    declarations,
    lifted,
    skipped,
    parseTypeName: createTypeNameParser(),
    locate: (offset) => source.lineMap.locate(offset),
  }
}

function objectLikeMacros(source: PreprocessedSource, scope: ApiScope): Macro[] {
  return source.macros.filter(
    (macro) =>
      macro.parameters === null &&
      !macro.isIncludeGuard &&
      macro.expansion !== null &&
      macro.expansion !== '' &&
      scope.has(macro.location.file),
  )
}

/** Put before what could be read as a call, `T (*f)(A);`: a storage class makes it a declaration. */
const prefix = 'extern '

function pieceOf(text: string, start: number, end: number): Piece {
  const own = text.slice(start, end)
  const word = /^\s*([A-Za-z_]\w*)\s*\(/.exec(own)?.[1]
  if (word === undefined || wordClasses.has(word)) return { text: own, source: start }
  return { text: prefix + own, source: start - prefix.length }
}

/** The prefix is taken off, and `struct s { … };`, which the grammar hands over bare, becomes a declaration like any other. */
function asDeclaration(node: SyntaxNode, start: number, end: number): SyntaxNode {
  if (node.type.endsWith('_specifier')) {
    return { ...node, type: 'declaration', start, end, children: [{ ...node, field: 'type' }] }
  }
  return { ...node, start, end, children: node.start < start ? node.children.slice(1) : node.children }
}

function reportBroken(
  declaration: OutlinedDeclaration,
  piece: Piece,
  source: PreprocessedSource,
  diagnostics: Diagnostics,
): Skip {
  const location = source.lineMap.locate(piece.source + syntaxErrorOffset(piece.text))
  const name = declaration.name ?? piece.text.trim().slice(0, 40)
  diagnostics.report(
    'syntax-error',
    `this declaration of '${name}' cannot be parsed; it is left out`,
    location,
  )
  return { name, kind: 'unknown', reason: 'it cannot be parsed', location }
}
