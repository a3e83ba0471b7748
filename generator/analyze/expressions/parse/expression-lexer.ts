/** A preprocessing token of an expression (N1570 6.4). */
export interface Token {
  readonly kind: 'identifier' | 'number' | 'character' | 'string' | 'punctuator' | 'end'
  readonly text: string
  /** UTF-16 code units from the start of the expression's text. */
  readonly start: number
  readonly end: number
}

const pattern = new RegExp(
  [
    /(?<character>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')/,
    /(?<string>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*")/,
    /(?<number>\.?[0-9](?:[eEpP][+-]|'[0-9A-Za-z_]|[0-9A-Za-z_.])*)/,
    /(?<identifier>[\p{L}_$][\p{L}\p{N}_$]*)/u,
    /(?<punctuator>->|\+\+|--|<<=?|>>=?|[<>=!]=|&&|\|\||[*/%+\-&^|]=|\.\.\.|[[\](){}.&*+\-~!/%<>^|?:;=,])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
)

/**
 * Splits preprocessed text into tokens, an `end` token last.
 *
 * @returns null where something is no token of C
 */
export function tokenize(text: string): Token[] | null {
  const tokens: Token[] = []
  const space = /\s*/y
  let position = 0
  for (;;) {
    space.lastIndex = position
    space.test(text)
    position = space.lastIndex
    if (position >= text.length) break
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match === null) return null
    tokens.push({ kind: kindOf(match), text: match[0], start: position, end: pattern.lastIndex })
    position = pattern.lastIndex
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return tokens
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  const groups = match.groups ?? {}
  if (groups.identifier !== undefined) return 'identifier'
  if (groups.number !== undefined) return 'number'
  if (groups.punctuator !== undefined) return 'punctuator'
  return groups.string === undefined ? 'character' : 'string'
}
