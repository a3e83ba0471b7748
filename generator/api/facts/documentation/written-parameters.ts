import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { SourceFile } from '../../../source/source.ts'

/** A parameter as the header has it, before preprocessing. */
export interface WrittenParameter {
  /** Its tokens: macros that expand to nothing (`_Out_`, `OUT`) are still there. */
  readonly text: string
  /** What comments beside it say; empty where there are none. */
  readonly comment: string
}

/**
 * The parameters of a function as they are written; none where macros wrote it, or where another count shows
 * that it is written in a way that is not understood.
 */
export function writtenParameters(
  { name, type, location }: FunctionDeclaration,
  files: ReadonlyMap<string, SourceFile>,
): readonly WrittenParameter[] {
  const text = files.get(location.file)?.text
  if (text === undefined || type.parameters.length === 0) return []
  const start = offsetOf(text, location.line, location.column)
  if (!text.startsWith(name, start)) return []
  const open = /^\s*\)?\s*\(/.exec(text.slice(start + name.length, start + name.length + 80))
  if (open === null) return []
  const parts = partsOf(text, start + name.length + open[0].length)
  const written = parts.map(({ tokens, comments }) => ({
    text: tokens.trim(),
    comment: comments.join(' ').trim(),
  }))
  const own = type.variadic ? written.slice(0, -1) : written
  return own.length === type.parameters.length ? own : []
}

/** What stands before a function's name in its declaration: its result, and what is written about it. */
export function textBefore(
  { name, location }: FunctionDeclaration,
  files: ReadonlyMap<string, SourceFile>,
): string {
  const text = files.get(location.file)?.text
  if (text === undefined) return ''
  const start = offsetOf(text, location.line, location.column)
  if (!text.startsWith(name, start)) return ''
  const before = text.slice(Math.max(0, start - longestResult), start)
  // From the end of what comes before: a declaration, a comment or a directive.
  return before.slice(/^[\s\S]*(?:[;{}]|\*\/|(?:^|\n)[ \t]*(?:#|\/\/)[^\n]*\n)/.exec(before)?.[0].length ?? 0)
}

const longestResult = 500

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', offset)
    if (end < 0) return text.length
    offset = end + 1
  }
  return offset + column - 1
}

interface Part {
  tokens: string
  readonly comments: string[]
}

const longest = 20_000

/** What stands between the commas of a list, up to the parenthesis that ends it. */
function partsOf(text: string, from: number): Part[] {
  const parts: Part[] = [{ tokens: '', comments: [] }]
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + longest); at++) {
    const current = parts.at(-1)!
    const character = text[at]!
    if (character === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) {
      const isBlock = text[at + 1] === '*'
      const end = text.indexOf(isBlock ? '*/' : '\n', at + 2)
      const stop = end < 0 ? text.length : end
      // Behind the comma and the last of its line, it belongs to what stands before the comma.
      const isLast = /^(?:\*\/)?[ \t]*(?:\r?\n|$)/.test(text.slice(stop, stop + 40))
      const isFresh = current.tokens.trim() === '' && !current.tokens.includes('\n')
      const owner = isLast && isFresh ? (parts.at(-2) ?? current) : current
      owner.comments.push(
        text
          .slice(at + 2, stop)
          .replace(/^[*!<\s]+/, '')
          .trim(),
      )
      at = isBlock ? stop + 1 : stop - 1
    } else if (character === '(' || character === '[') {
      depth++
      current.tokens += character
    } else if (character === ']' || (character === ')' && depth > 0)) {
      depth--
      current.tokens += character
    } else if (character === ')') {
      const rest = /^\)[ \t]*;?[ \t]*\/[*/][*!<]*([^\n]*?)(?:\*\/|\n)/.exec(text.slice(at, at + 300))
      // `…, T *out);  /* OUT: … */`
      if (rest !== null && parts.length > 1) current.comments.push(rest[1]!.trim())
      return parts
    } else if (character === ',' && depth === 0) parts.push({ tokens: '', comments: [] })
    else if (character === ';' || character === '{') return []
    else current.tokens += character
  }
  return []
}
