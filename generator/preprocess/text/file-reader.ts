import type { MacroTable, Name } from '../macros/macro-table.ts'
import { blank, characterClass, newline, numberSign, quote, slash } from './characters.ts'
import { commentEnd, identifierEnd, Lexer, literalEnd } from './lexer.ts'
import type { SourceText } from './source-text.ts'

/** An `#if` … `#endif` that is open. */
export interface Conditional {
  /** Of its `#`, in the source's text. */
  readonly offset: number
  /** One of its groups was read, so that the rest are skipped. */
  taken: boolean
  elseSeen: boolean
  /** `#ifndef` before anything else in the file: an include guard, if nothing follows its `#endif`. */
  readonly guards: boolean
}

/** A file that is being read: where reading stands, and what is open in it. */
export class FileReader extends Lexer {
  readonly source: SourceText
  /** The place on the include path where it was found; -1 for none. */
  readonly folderIndex: number
  /** Found in the system's own include path, or beside a header from there. */
  readonly system: boolean
  /** Its macros are the compiler's own. */
  readonly predefined: boolean
  readonly conditionals: Conditional[] = []
  /** What `#ifndef` before everything else tests. */
  guard: Name | null = null
  guardState: 'nothing read' | 'open' | 'closed' | 'none' = 'nothing read'
  /** Directives so far, of those that count for `Macro.isIncludeGuard`. */
  directives = 0
  /** What `#line` changed: added to each line number, and the name. */
  lineShift = 0
  presumedName: string | null = null
  /** The next block comment's offset, as far as is known: at or after the position of the last question. */
  #nextComment = -1

  constructor(
    source: SourceText,
    names: MacroTable,
    folderIndex: number,
    system: boolean,
    predefined = false,
  ) {
    super(source.spliced, names)
    this.source = source
    this.folderIndex = folderIndex
    this.system = system
    this.predefined = predefined
  }

  /** Something stands outside of all conditionals, or a directive does: no guard encloses the whole file. */
  noteContent(): void {
    if (this.conditionals.length === 0) this.guardState = 'none'
  }

  /** The end of the logical line: the offset of its newline. A block comment may take it some lines on. */
  lineEnd(from: number): number {
    const { text } = this
    const end = text.indexOf('\n', from)
    if (end < 0) return text.length
    if (this.#nextComment < from) {
      const at = text.indexOf('/*', from)
      this.#nextComment = at < 0 ? Number.POSITIVE_INFINITY : at
    }
    return this.#nextComment > end ? end : lineEndOverComments(text, from)
  }

  /** Leaves the rest of the line unread. */
  skipLine(): void {
    this.position = this.lineEnd(this.position)
  }

  /** The identifier at the position after white space; '' if there is none. */
  word(): string {
    this.skipBlanks()
    const start = this.position
    this.position = identifierEnd(this.text, start)
    return this.text.slice(start, this.position)
  }

  /** Reads a `(` that comes next, over white space, comments and newlines, but not over a directive. */
  takeParenthesis(): boolean {
    const start = this.position
    for (;;) {
      this.skipBlanks()
      const code = this.text.charCodeAt(this.position)
      if (code === 0x28) {
        this.position++
        return true
      }
      if (characterClass[code] !== newline) break
      this.position++
      this.skipBlanks()
      if (this.atDirective()) break
    }
    this.position = start
    return false
  }

  /** At a `#` (that begins a directive, if only white space stands before it on its line). */
  atDirective(): boolean {
    const code = this.text.charCodeAt(this.position)
    return (
      characterClass[code] === numberSign ||
      (code === 0x25 && this.text.charCodeAt(this.position + 1) === 0x3a)
    )
  }

  /**
   * From the end of a line on, passes over lines up to the next directive that belongs to the innermost
   * conditional: the `#elif`, `#else` or `#endif` that ends a skipped group (N1570 6.10 p4). Its name,
   * with the position after it and `start` at its `#`; null at the end of the file.
   */
  skipGroup(): { name: string; start: number } | null {
    const { text } = this
    let depth = 0
    let at = this.lineEnd(this.position)
    while (at + 1 < text.length) {
      at++
      let kind = characterClass[text.charCodeAt(at)]!
      while (kind === blank || kind === slash) {
        const next = kind === blank ? at + 1 : commentEnd(text, at)
        if (next === at) break
        at = next
        kind = characterClass[text.charCodeAt(at)]!
      }
      this.position = at
      if (this.atDirective()) {
        this.position += kind === numberSign ? 1 : 2
        const name = this.word()
        if (name === 'if' || name === 'ifdef' || name === 'ifndef') depth++
        else if (name === 'endif' && depth > 0) depth--
        else if (depth === 0 && endsGroup.has(name)) return { name, start: at }
        at = this.position
      }
      at = this.lineEnd(at)
    }
    this.position = text.length
    return null
  }
}

const endsGroup = new Set(['elif', 'else', 'endif', 'elifdef', 'elifndef'])

/** `FileReader.lineEnd` where a `/*` stands before the newline, perhaps in a literal or line comment. */
function lineEndOverComments(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = characterClass[text.charCodeAt(at)]!
    if (kind === newline) return at
    if (kind === quote) at = literalEnd(text, at)
    else if (kind === slash) at = Math.max(at + 1, commentEnd(text, at))
    else at++
  }
  return text.length
}
