import type { ExtensionToken } from '../../parse/syntax-tree.ts'
import { colon, comma, parenOpen } from '../../parse/tokens/punctuators.ts'
import { spelling, type Tokens, tokenize, tokenKinds } from '../../parse/tokens/tokens.ts'

/** One attribute: `__format__(printf, 1, 2)` is `format` with three arguments. */
export interface Attribute {
  /** Without the underscores around it and the `gnu::` before it. */
  readonly name: string
  /** As written, without white space at their ends. */
  readonly arguments: readonly string[]
}

const known = new Map<string, readonly Attribute[]>()

/**
 * The attributes in `__attribute__((…))`, `[[…]]`, `__declspec(…)`, `_Alignas(…)` or a keyword that stands
 * for one.
 */
export function attributesIn({ kind, text }: ExtensionToken): readonly Attribute[] {
  // A header repeats the same few a thousand times.
  let attributes = known.get(text)
  if (attributes === undefined) {
    attributes = kind === 'alignas' ? [alignas(text)] : text === '_Noreturn' ? noreturn : parseList(text)
    known.set(text, attributes)
  }
  return attributes
}

const noreturn: readonly Attribute[] = [{ name: 'noreturn', arguments: [] }]

function alignas(text: string): Attribute {
  return { name: 'aligned', arguments: [text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')).trim()] }
}

function parseList(text: string): Attribute[] {
  const inner = text.startsWith('[') ? text.replace(/^\[\s*\[|\]\s*\]$/g, '') : insideParentheses(text)
  const tokens = tokenize(inner)
  const attributes: Attribute[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kinds[at] !== tokenKinds.identifier) continue
    let name = spelling(tokens, at)
    if (tokens.kinds[at + 1] === colon && tokens.kinds[at + 2] === colon) {
      at += 3
      name = spelling(tokens, at)
    }
    const close = tokens.kinds[at + 1] === parenOpen ? tokens.partners[at + 1]! : -1
    const args = close > at ? splitArguments(tokens, at + 1, Math.min(close, tokens.count)) : []
    attributes.push({ name: name.replace(/^__(.+)__$/, '$1'), arguments: args })
    if (close > at) at = close
  }
  return attributes
}

/** Takes off a keyword and the parentheses after it: two pairs for GNU's, one for Microsoft's. */
function insideParentheses(text: string): string {
  const once = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')).trim()
  return once.startsWith('(') && once.endsWith(')') ? once.slice(1, -1) : once
}

/** The arguments in the first parentheses of a text. */
export function argumentsOf(text: string): string[] {
  const tokens = tokenize(text)
  const open = tokens.kinds.indexOf(parenOpen)
  return open < 0 ? [] : splitArguments(tokens, open, Math.min(tokens.partners[open]!, tokens.count))
}

function splitArguments(tokens: Tokens, open: number, close: number): string[] {
  const args: string[] = []
  let start = tokens.ends[open]!
  for (let at = open + 1; at < close; at++) {
    const kind = tokens.kinds[at]
    if (kind === parenOpen) at = tokens.partners[at]!
    else if (kind === comma) {
      args.push(tokens.text.slice(start, tokens.starts[at]).trim())
      start = tokens.ends[at]!
    }
  }
  const last = tokens.text.slice(start, tokens.starts[close] ?? tokens.text.length).trim()
  if (last !== '' || args.length > 0) args.push(last)
  return args
}
