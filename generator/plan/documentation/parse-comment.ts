import { ownProperty } from '../../own-property.ts'
import { type CommentCommand, commentCommands } from './comment-commands.ts'
import {
  cleanLines,
  codeLine,
  dedent,
  escapeBlockStart,
  isListItem,
  joinLines,
  trimBlankLines,
} from './comment-lines.ts'
import type { Documentation } from './documentation.ts'
import { inlineMarkdown, type LinkTargets } from './inline-markup.ts'

type Section =
  | { readonly kind: 'text' | 'returns' | 'deprecated' | 'since' | 'see' }
  | { readonly parameter: string }

const preformatted = /^\s*(?:<(?:p|blockquote|dd)>\s*)*<pre>/i

/** A line that is Markdown as it stands, and begins nothing: most lines. */
const plainText =
  /^ {0,3}(?!returns?\b|since\b|deprecated\b)[a-z0-9"'(](?:[^`@\\[&%#<{}*(:]|\((?!\))|:(?!\/\/))*$/i

/** The headings of GTK-Doc and kernel-doc: `Returns: a widget`. */
const headings: Readonly<Record<string, 'returns' | 'since' | 'deprecated'>> = {
  returns: 'returns',
  return: 'returns',
  'return value': 'returns',
  since: 'since',
  deprecated: 'deprecated',
}

/**
 * Reads a documentation comment: Doxygen, GTK-Doc, kernel-doc or plain text, whichever its lines show.
 *
 * @param comment the text between the comment's markers
 * @param name the declaration's, which GTK-Doc and kernel-doc repeat in the first line
 */
export function parseComment(comment: string, name: string, targets: LinkTargets): Documentation {
  return new CommentParser(name, targets).parse(cleanLines(comment))
}

class CommentParser {
  readonly #name: string
  readonly #targets: LinkTargets
  readonly #text: string[] = []
  readonly #sections = new Map<string, string[]>()
  readonly #parameters = new Map<string, string[]>()
  readonly #see: string[] = []
  #current: Section = { kind: 'text' }
  #listsReturnValues = false
  /** Inside a block of code: what ends it (null: the indentation does); the code so far. */
  #code: { readonly end: RegExp | null; readonly lines: string[] } | null = null

  constructor(name: string, targets: LinkTargets) {
    this.#name = name
    this.#targets = targets
  }

  parse(lines: readonly string[]): Documentation {
    for (const [index, line] of lines.entries()) {
      if (this.#code !== null && !this.#leavesIndented(line)) this.#codeLine(line)
      else if (index > 0 || !this.#title(line)) this.#line(line)
    }
    if (this.#code !== null) this.#endCode()
    const section = (key: string) => {
      const found = this.#sections.get(key)
      return found === undefined ? null : joinLines(found)
    }
    return {
      text: trimBlankLines(this.#text),
      parameters: new Map([...this.#parameters].map(([key, value]) => [key, joinLines(value)])),
      returns: section('returns'),
      deprecated: section('deprecated'),
      since: section('since'),
      see: this.#see.filter((text) => text !== ''),
    }
  }

  /** GTK-Doc's and kernel-doc's first line: the name, and perhaps a summary. */
  #title(line: string): boolean {
    const match =
      /^(?:(?:struct|union|enum|typedef|function)\s+)?(\w+)(?:\(\))?\s*(?::\s*$|\s-\s+(.*)$)/.exec(line)
    if (match === null || match[1] !== this.#name) return false
    if (match[2] !== undefined) this.#add(match[2])
    this.#separate()
    return true
  }

  #line(line: string): void {
    if (plainText.test(line)) {
      this.#push(line)
      return
    }
    const command = /^\s*[@\\]([A-Za-z]+)(?![\w:(])(.*)$/.exec(line)
    const known = command === null ? undefined : ownProperty(commentCommands, command[1]!.toLowerCase())
    if (command !== null && known !== undefined) this.#command(known, command[2]!)
    else if (!/^\s*[@\\][{}]\s*$/.test(line)) this.#sectionLine(line)
  }

  #sectionLine(line: string): void {
    const parameter = /^\s*@([A-Za-z_]\w*|\.\.\.)\s*:\s*(.*)$/.exec(line)
    const heading = /^\s*(Returns?|Return value|Since|Deprecated):\s*(.*)$/i.exec(line)
    const section = heading === null ? undefined : headings[heading[1]!.toLowerCase()]
    if (parameter !== null) this.#begin({ parameter: parameter[1]! }, withoutAnnotations(parameter[2]!))
    else if (section !== undefined) this.#begin({ kind: section }, withoutAnnotations(heading?.[2] ?? ''))
    else this.#textLine(line)
  }

  #textLine(line: string): void {
    if (/^\s*\|\[/.test(line)) this.#beginCode(/\]\|/, line.replace(/^\s*\|\[(<!--.*?-->)?/, ''))
    else if (/^\s*```/.test(line)) this.#beginCode(/^\s*```\s*$/, '')
    else if (preformatted.test(line)) this.#beginCode(/<\/pre>.*/i, line.replace(preformatted, ''))
    else if (this.#beginsIndented(line)) this.#beginCode(null, line)
    else this.#add(line.replace(/^(\s*)-#\s/, '$11. '))
  }

  /** An indented paragraph of the text is an example or a drawing, unless it goes on with a list. */
  #beginsIndented(line: string): boolean {
    if (!('kind' in this.#current) || this.#current.kind !== 'text') return false
    if (!/^ {4,}\S/.test(line) || isListItem(line) || (this.#text.at(-1) ?? '') !== '') return false
    const before = this.#text.findLast((text) => text !== '' && !text.startsWith(' '))
    return before === undefined || !isListItem(before)
  }

  #leavesIndented(line: string): boolean {
    if (this.#code?.end !== null || line.trim() === '' || /^ {4}/.test(line)) return false
    this.#endCode()
    return true
  }

  #command(command: CommentCommand, rest: string): void {
    switch (command.does) {
      case 'vanish':
        break
      case 'section':
        this.#begin({ kind: command.section }, rest.replace(/^:/, '').trim())
        break
      case 'parameter': {
        const match = /^\s*(?:\[[^\]]*\])?\s*([\w.]+(?:,\s*\w+)*)\s*(?:-\s+)?(.*)$/.exec(rest)
        if (match !== null) this.#begin({ parameter: match[1]! }, match[2]!)
        break
      }
      case 'return-value': {
        const match = /^\s*(\S+)\s*(.*)$/.exec(rest)
        if (match === null) break
        if (!('kind' in this.#current) || this.#current.kind !== 'returns')
          this.#begin({ kind: 'returns' }, '')
        else if (!this.#listsReturnValues) this.#push('')
        this.#listsReturnValues = true
        this.#add(`- @c ${match[1]} ${match[2]}`)
        break
      }
      case 'titled':
        this.#resume()
        this.#push(`**${command.title}:** ${this.#inline(rest.trim())}`)
        break
      case 'heading': {
        this.#resume()
        const title = command.labelled ? rest.trim().replace(/^\S+\s*/, '') : rest.trim()
        if (title !== '') this.#push(`**${this.#inline(title)}**`)
        break
      }
      case 'item':
        this.#add(`${command.marker} ${rest.trim()}`)
        break
      case 'code':
        this.#beginCode(new RegExp(`[@\\\\]${command.end}\\b`), rest.replace(/^\{[^}]*\}/, ''))
        break
    }
  }

  #begin(section: Section, text: string): void {
    this.#current = section
    if ('parameter' in section) this.#parameters.set(section.parameter, [])
    else if (section.kind === 'see') this.#see.push('')
    else if (section.kind === 'text') this.#separate()
    else if (!this.#sections.has(section.kind)) this.#sections.set(section.kind, [])
    else if (!this.#listsReturnValues) this.#push('')
    if (text !== '') this.#add(text)
  }

  /** A new paragraph, unless one begins here anyway. */
  #separate(): void {
    if (this.#text.length > 0 && this.#text.at(-1) !== '') this.#text.push('')
  }

  /** Goes on with the text, in a new paragraph. */
  #resume(): void {
    this.#current = { kind: 'text' }
    this.#separate()
  }

  #add(line: string): void {
    const current = this.#current
    if (line.trim() === '' && 'kind' in current && current.kind !== 'text' && current.kind !== 'returns') {
      this.#resume()
    }
    this.#push(escapeBlockStart(this.#inline(line.trimEnd())))
  }

  #push(markdown: string): void {
    const current = this.#current
    if ('parameter' in current) {
      if (markdown.trim() === '') this.#resume()
      else this.#parameters.get(current.parameter)?.push(markdown.trim())
    } else if (current.kind === 'see') {
      this.#see[this.#see.length - 1] = `${this.#see.at(-1) ?? ''} ${markdown.trim()}`.trim()
    } else if (current.kind === 'text') {
      // Books indent the first line of a paragraph; to Markdown that is nothing, and to the eye a mistake.
      if ((this.#text.at(-1) ?? '') === '' && !isListItem(markdown))
        markdown = markdown.replace(/^ {1,3}(?=\S)/, '')
      for (const line of markdown.replace(/^\n(- ) */, '$1').split('\n')) {
        if (line.trim() !== '') this.#text.push(line)
        else this.#separate()
      }
    } else {
      this.#sections.get(current.kind)?.push(markdown.trim())
    }
  }

  #inline(text: string): string {
    return inlineMarkdown(text, this.#targets)
  }

  #beginCode(end: RegExp | null, rest: string): void {
    this.#current = { kind: 'text' }
    this.#code = { end, lines: [] }
    if (rest.trim() !== '') this.#codeLine(rest)
  }

  #codeLine(line: string): void {
    const code = this.#code
    if (code === null) return
    const match = code.end?.exec(line) ?? null
    const text = match === null ? line : line.slice(0, match.index)
    if (match === null || text.trim() !== '') code.lines.push(text)
    if (match !== null) this.#endCode()
  }

  #endCode(): void {
    const code = this.#code
    this.#code = null
    const lines = trimBlankLines(dedent(code?.lines ?? []))
    if (lines.length === 0) return
    this.#separate()
    this.#text.push(code?.end === null ? '```text' : '```c', ...lines.map(codeLine), '```', '')
  }
}

/** GTK-Doc's `(transfer full) (nullable):` says nothing about TypeScript that the types do not. */
function withoutAnnotations(text: string): string {
  return text.replace(/^(?:\([a-z][^()]*\)\s*)+:?\s*/, '')
}
