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
import { type Tokens, tokenize } from './tokens.ts'
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
  const pieces = needed.map((declaration) => pieceOf(text, declaration, tokens))
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

/**
 * The text of a declaration as the grammar likes it. What could be read as a call, `T (*f)(A);`, gets a storage class
 * before it; `int typedef t;` its `typedef`.
 */
function pieceOf(text: string, { first, last, typedef }: OutlinedDeclaration, tokens: Tokens): Piece {
  const start = tokens.starts[first]!
  const end = tokens.ends[last]!
  if (typedef >= 0) {
    const at = tokens.starts[typedef]!
    const before = text.slice(start, at)
    if (before.trim() !== '') {
      return prefixed(
        'typedef ',
        before + ' '.repeat('typedef'.length) + text.slice(tokens.ends[typedef]!, end),
        start,
      )
    }
  }
  const own = text.slice(start, end)
  const word = /^\s*([A-Za-z_]\w*)\s*\(/.exec(own)?.[1]
  if (word === undefined || wordClasses.has(word)) return { text: own, source: start }
  return prefixed('extern ', own, start)
}

function prefixed(prefix: string, text: string, start: number): Piece {
  return { text: prefix + text, source: start - prefix.length }
}

/** A prefix is taken off, and `struct s { … };`, which the grammar hands over bare, becomes a declaration like any other. */
function asDeclaration(node: SyntaxNode, start: number, end: number): SyntaxNode {
  if (node.type.endsWith('_specifier')) {
    return { ...node, type: 'declaration', start, end, children: [{ ...node, field: 'type' }] }
  }
  if (node.start >= start) return { ...node, start, end }
  return { ...node, start, end, children: node.children.filter((child) => child.start >= start) }
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
