import { createRequire } from 'node:module'
import type Parser from 'tree-sitter'
import type { SyntaxNode } from '../syntax-tree.ts'

/** Where a piece of the parsed text comes from: the nodes that start in it get offsets of that place. */
export interface Origin {
  /** Offset of the piece in the parsed text. */
  readonly at: number
  /** Offset of the piece where its nodes are to point to. */
  readonly source: number
}

/** Deeper nesting than this is taken for a syntax error: no header needs it, and later stages recurse. */
const maxDepth = 400

/** What tree-sitter asks for at once, UTF-16 code units. */
const sliceLength = 16_384

/** tree-sitter's packages are CommonJS, and slow to load: only once something is to be parsed. */
function createParser(): Parser {
  const require = createRequire(import.meta.url)
  const ParserClass = require('tree-sitter') as { new (): Parser; readonly SyntaxNode: unknown }
  const language = require('tree-sitter-c') as Parser.Language & { nodeSubclasses?: unknown[] }
  // Without these, tree-sitter's binding would generate a class for each node type, which takes as long as
  // parsing a header, for accessors that the copying does not use.
  language.nodeSubclasses ??= new Array(maxNodeTypes).fill(ParserClass.SyntaxNode)
  const parser = new ParserClass()
  parser.setLanguage(language)
  return parser
}

/** More than the grammar has. */
const maxNodeTypes = 4096

let parser: Parser | undefined

function parseTree(text: string): Parser.Tree {
  parser ??= createParser()
  return parser.parse((index) => text.slice(index, index + sliceLength), null, {
    bufferSize: sliceLength * 2,
  })
}

/**
 * Parses C at file scope.
 *
 * @param origins by ascending `at`, the first at 0
 * @returns for each piece the nodes at file scope that start in it; null where the grammar has no reading of
 * all of the text
 */
export function parseText(text: string, origins: readonly Origin[]): SyntaxNode[][] | null {
  const { rootNode } = parseTree(text)
  return rootNode.hasError ? null : copyChildren(rootNode.walk(), origins)
}

/** Offset of the first place at which the grammar has no reading of a text that `parseText` refused. */
export function syntaxErrorOffset(text: string): number {
  let node: Parser.SyntaxNode | null = parseTree(text).rootNode
  while (node !== null && node.type !== 'ERROR' && !node.isMissing) {
    const broken: Parser.SyntaxNode | undefined = node.children.find((child) => child.hasError)
    if (broken === undefined) break
    node = broken
  }
  return node?.startIndex ?? 0
}

interface MutableNode {
  type: string
  field: string | null
  named: boolean
  start: number
  end: number
  children: MutableNode[]
}

interface NodeType {
  readonly name: string
  readonly named: boolean
  readonly structural: boolean
  readonly wordy: boolean
}

/** By tree-sitter's number: asking for names costs more than all else. */
const nodeTypes: NodeType[] = []
const fieldNames: (string | null)[] = []

/**
 * The nodes that declarations are made of. All others are expressions or words, whose text is all that
 * matters.
 */
const structural: ReadonlySet<string> = new Set(
  `declaration type_definition init_declarator function_declarator abstract_function_declarator pointer_declarator
  abstract_pointer_declarator array_declarator abstract_array_declarator parenthesized_declarator
  abstract_parenthesized_declarator parameter_list parameter_declaration struct_specifier union_specifier
  field_declaration_list field_declaration bitfield_clause enum_specifier enumerator_list enumerator
  sized_type_specifier expression_statement alignof_expression type_descriptor`.split(/\s+/),
)

/** Keywords and punctuation repeat what their parents say, except in these. */
const wordy: ReadonlySet<string> = new Set([
  'sized_type_specifier',
  'array_declarator',
  'abstract_array_declarator',
])

const noChildren: MutableNode[] = []

/** Tells a node's type without asking tree-sitter for its name again. */
function nodeTypeAt(cursor: Parser.TreeCursor): NodeType {
  const id = cursor.nodeTypeId
  const known = nodeTypes[id]
  if (known !== undefined) return known
  const name = cursor.nodeType
  const named = cursor.nodeIsNamed
  const noted = { name, named, structural: named && structural.has(name), wordy: wordy.has(name) }
  nodeTypes[id] = noted
  return noted
}

/** The field by which the parent holds the node; null for none. */
function fieldAt(cursor: Parser.TreeCursor): string | null {
  // Missing in tree-sitter's type declarations.
  const id = (cursor as unknown as { currentFieldId?: number }).currentFieldId
  if (id === undefined || id === 0) return null
  const known = fieldNames[id]
  if (known !== undefined) return known
  const name = cursor.currentFieldName
  fieldNames[id] = name
  return name
}

/**
 * Copies what lies below the cursor, for each piece apart; null where it is nested too deeply. A loop, since
 * C allows any depth.
 */
function copyChildren(cursor: Parser.TreeCursor, origins: readonly Origin[]): SyntaxNode[][] | null {
  const pieces: MutableNode[][] = origins.map(() => [])
  if (!cursor.gotoFirstChild()) return pieces
  let piece = 0
  let shift = 0
  const parents: MutableNode[] = []
  let siblings = pieces[0]!
  let keepsWords = false
  for (;;) {
    const type = nodeTypeAt(cursor)
    if (type.named || keepsWords) {
      const index = cursor.startIndex
      if (parents.length === 0) {
        while (piece + 1 < origins.length && origins[piece + 1]!.at <= index) piece++
        shift = origins[piece]!.source - origins[piece]!.at
        siblings = pieces[piece]!
      }
      const start = index + shift
      const node: MutableNode = {
        type: type.name,
        field: fieldAt(cursor),
        named: type.named,
        start,
        end: cursor.endIndex + shift,
        children: noChildren,
      }
      siblings.push(node)
      if (type.structural && cursor.gotoFirstChild()) {
        if (parents.length >= maxDepth) return null
        parents.push(node)
        node.children = []
        siblings = node.children
        keepsWords = type.wordy
        continue
      }
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent() || parents.length === 0) return pieces
      parents.pop()
      const parent = parents[parents.length - 1]
      siblings = parent?.children ?? pieces[piece]!
      keepsWords = parent !== undefined && wordy.has(parent.type)
    }
  }
}
