import type { Skip } from '../model/translation-unit.ts'
import type { SourceLocation } from '../source/source.ts'

/** What the parser hands over: plain nodes, copied once from tree-sitter's tree. */
export interface SyntaxTree {
  /**
   * The preprocessed text, alternate spellings normalised and extension tokens blanked; offsets equal the
   * preprocessed text's.
   */
  readonly text: string
  /**
   * The top-level declarations that were parsed, by ascending offset; made as they are asked for, each time
   * anew.
   */
  readonly declarations: Iterable<SyntaxNode>
  /** What was blanked before the parser saw it, by ascending offset. */
  readonly extensions: readonly ExtensionToken[]
  /** Declarations that could not be parsed. */
  readonly skipped: readonly Skip[]
  /** Parses a type name that stands outside of declarations; null where it is none. */
  parseTypeName(text: string): ParsedText | null
  /** Parses a declaration that stands inside a body, with its semicolon; null where it is none. */
  parseLocalDeclaration(text: string): ParsedText | null
  locate(offset: number): SourceLocation
}

/** A node of tree-sitter-c's grammar. */
export interface SyntaxNode {
  /** The grammar's node type: `function_declarator`, `identifier`, `*`. */
  readonly type: string
  /** The field by which the parent holds it: `declarator`, `type`; null for none. */
  readonly field: string | null
  readonly named: boolean
  /**
   * Offsets into the text that the node was parsed from: `SyntaxTree.text` for a declaration. The node of a
   * top-level declaration spans the extension tokens before its first and after its last token, too.
   */
  readonly start: number
  readonly end: number
  /**
   * None for expressions: their text is read by a grammar that knows the typedef names. Keywords and
   * punctuation are left out where the parent tells as much.
   */
  readonly children: readonly SyntaxNode[]
}

/** A piece of C with its own text, which its offsets refer to. */
export interface ParsedText {
  readonly node: SyntaxNode
  readonly text: string
  readonly extensions: readonly ExtensionToken[]
}

/**
 * Tokens that tree-sitter-c's grammar does not know, or reads otherwise, and that are blanked before it sees
 * the text: attributes, asm labels, GNU's and Clang's spellings.
 */
export interface ExtensionToken {
  readonly kind:
    | 'attribute'
    | 'asm'
    | 'alignas'
    | 'declspec'
    | 'nullability'
    | 'calling-convention'
    /** The `^` of a block pointer, in whose place `*` stands. */
    | 'block'
    /** `_Complex`. */
    | 'complex'
    /** `typeof(…)`: the keyword stays in place, as a type name; the operand is blanked. */
    | 'typeof'
    /** C23's `_BitInt(…)`, for which `int` stands. */
    | 'bit-int'
    /** C23's `auto`, or GNU's `__auto_type`, for which `int` stands: the initialiser tells the type. */
    | 'inferred'
    /** `: type` after an enum's tag. */
    | 'enum-base'
    /** An unnamed bit-field's `: width`. */
    | 'bit-field'
    /** An array's length, an enumerator's value, a bit-field's width, an initialiser: `_` stands for it. */
    | 'expression'
    /** `_Static_assert(…);` */
    | 'assertion'
    /** A function's body: `;` stands for it. */
    | 'body'
  readonly start: number
  readonly end: number
  /** As it stands in the preprocessed text, the keyword and its parentheses included. */
  readonly text: string
}
