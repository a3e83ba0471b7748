import {
  backslash,
  characterClass,
  digit,
  dot,
  letter,
  newline,
  numberSign,
  percent,
  quote,
  slash,
} from './characters.ts'
import { readDirective } from './directives.ts'
import type { FileReader } from './file-reader.ts'
import {
  commentEnd,
  identifierEnd,
  isLiteralPrefix,
  isUniversalName,
  literalEnd,
  numberEnd,
} from './lexer.ts'
import type { MacroDefinition } from './macro-definition.ts'
import type { ExpansionSite } from './macro-expander.ts'
import type { Name } from './macro-table.ts'
import { destringize, readPragma } from './pragma-directive.ts'
import { type PreprocessorState, reportAt } from './preprocessor-state.ts'
import { Token, TokenKind } from './token.ts'

/** Reads all files that are open, and those that they include, to their ends. */
export function readOpenFiles(state: PreprocessorState): void {
  for (let reader = state.readers.at(-1); reader !== undefined; reader = state.readers.at(-1)) {
    readText(state, reader)
    if (state.readers.at(-1) === reader) leaveFile(state)
  }
}

/**
 * Reads a file's text from where its reader stands, up to its end or the file that it includes. What is neither
 * directive nor macro nor comment goes to the output in long stretches, without a look at its tokens.
 */
function readText(state: PreprocessorState, reader: FileReader): void {
  const { output, names } = state
  const { text, source } = reader
  const end = text.length
  let at = reader.position
  /** Where the stretch that is not yet written begins, and whether it holds a token. */
  let stretch = at
  let tokens = false
  /** A token stands before on this line: a `#` begins no directive. */
  let inLine = false

  while (at < end) {
    const start = at
    let name: Name | null = null
    const code = text.charCodeAt(at)
    switch (characterClass[code]!) {
      case letter: {
        let hash = 0
        let part = code
        do {
          // hashName, a character at a time.
          hash = ((hash << 5) - hash + part) | 0
          part = text.charCodeAt(++at)
        } while (characterClass[part]! <= digit)
        if (part === 0x5c && isUniversalName(text, at)) {
          at = identifierEnd(text, at)
          name = names.macroName(text.slice(start, at))
        } else if (names.mayBeMacro(hash)) name = names.macroName(text.slice(start, at))
        inLine = true
        if (name === null) tokens = true
        break
      }
      case backslash:
        if (isUniversalName(text, at)) {
          at = identifierEnd(text, at)
          name = names.macroName(text.slice(start, at))
        } else at++
        inLine = true
        if (name === null) tokens = true
        break
      case newline:
        at++
        inLine = false
        break
      case digit:
        at = numberEnd(text, at)
        inLine = tokens = true
        break
      case dot:
        at = characterClass[text.charCodeAt(at + 1)] === digit ? numberEnd(text, at) : at + 1
        inLine = tokens = true
        break
      case quote:
        at = literalEnd(text, at)
        inLine = tokens = true
        break
      case slash: {
        const after = commentEnd(text, at)
        if (after === at) {
          at++
          inLine = tokens = true
          break
        }
        if (tokens) {
          output.stretch(source, stretch, at)
          reader.noteContent()
        }
        output.space()
        at = after
        stretch = at
        tokens = false
        break
      }
      case percent:
      case numberSign: {
        const length = code === 0x23 ? 1 : text.charCodeAt(at + 1) === 0x3a ? 2 : 0
        if (inLine || length === 0) {
          at++
          inLine = tokens = true
          break
        }
        if (tokens) {
          output.stretch(source, stretch, at)
          reader.noteContent()
        }
        output.newline()
        reader.position = at + length
        readDirective(state, reader, start)
        if (state.readers.at(-1) !== reader) return
        at = reader.position
        stretch = at
        tokens = false
        break
      }
      default:
        at++
        if (characterClass[code]! > newline) inLine = tokens = true
    }
    if (name !== null) {
      if (!isUse(name.macro!, reader, start, at)) {
        tokens = true
        continue
      }
      if (tokens) output.stretch(source, stretch, start)
      else if (stretch < start) output.space()
      reader.noteContent()
      writeExpansion(state, reader, name, start)
      if (state.readers.at(-1) !== reader) return
      at = reader.position
      stretch = at
      tokens = false
    }
  }
  if (tokens) {
    output.stretch(source, stretch, end)
    reader.noteContent()
  }
  reader.position = end
}

/** False for a function-like macro's name without arguments, and for the prefix of a literal. */
function isUse(macro: MacroDefinition, reader: FileReader, start: number, end: number): boolean {
  const { text } = reader
  if (characterClass[text.charCodeAt(end)] === quote && isLiteralPrefix(text, start, end)) return false
  if (macro.dynamic === 'operator') return false
  if (macro.parameters === null && macro.dynamic !== '_Pragma') return true
  reader.position = end
  return reader.takeParenthesis()
}

/** Writes what the macro name at `start`, which ends at the reader's position, comes to with its arguments. */
function writeExpansion(state: PreprocessorState, reader: FileReader, name: Name, start: number): void {
  const { output, expander } = state
  reader.position = start + name.text.length
  const macro = name.macro!
  if (
    macro.parameters === null &&
    macro.dynamic === null &&
    macro.replacement(state.names).tokens.length === 0
  ) {
    output.space()
    return
  }
  state.expansionStart = start
  output.expansion(reader.source, start)
  expander.start(new Token(TokenKind.identifier, name.text, false, name, true))
  for (let token = expander.next(); token !== null; token = expander.next()) {
    if (token.name?.macro?.dynamic === '_Pragma') writePragma(state, reader, token, start)
    else output.token(token.text, token.space)
  }
}

/** `_Pragma ( string-literal )`, whose name was just read; anything else after the name stays as it is. */
function writePragma(state: PreprocessorState, reader: FileReader, name: Token, start: number): void {
  const tokens = [name]
  for (const kind of [TokenKind.openParenthesis, TokenKind.literal, TokenKind.closeParenthesis]) {
    const token = state.expander.nextAnywhere()
    if (token !== null) tokens.push(token)
    if (token?.kind !== kind) {
      for (const { text, space } of tokens) state.output.token(text, space)
      return
    }
  }
  state.output.space()
  readPragma(state, reader, destringize(tokens[2]!.text, state), start)
}

function leaveFile(state: PreprocessorState): void {
  const reader = state.readers.pop()!
  for (const { offset } of reader.conditionals) {
    reportAt(state, 'unterminated-conditional', 'this conditional has no #endif', reader, offset)
  }
  if (reader.guardState === 'closed') state.guards.set(reader.source, reader.guard!.text)
  state.output.newline()
}

/** What macro replacement asks of the file that is being read. */
export function expansionSite(state: () => PreprocessorState): ExpansionSite {
  return {
    openParenthesis: () => state().readers.at(-1)?.takeParenthesis() ?? false,
    nextArgumentToken: () => nextArgumentToken(state()),
    dynamicToken: (macro, token) => dynamicToken(state(), macro, token),
    invalidUse: (message) => {
      const reader = state().readers.at(-1)
      if (reader !== undefined) reportAt(state(), 'invalid-macro', message, reader, state().expansionStart)
    },
  }
}

/** The next token among a macro's arguments; directives there are obeyed, as GCC and Clang do (C leaves it open). */
function nextArgumentToken(state: PreprocessorState): Token | null {
  const outermost = state.readers.length
  let space = false
  for (;;) {
    const reader = state.readers.at(-1)!
    const token = reader.next()
    if (token !== null) return space ? token.spaced(true) : token
    if (reader.position >= reader.text.length) {
      if (state.readers.length === outermost) return null
      leaveFile(state)
      continue
    }
    reader.position++
    space = true
    reader.skipBlanks()
    if (!reader.atDirective()) continue
    const start = reader.position
    reader.position += reader.text.charCodeAt(start) === 0x23 ? 1 : 2
    const { expansionStart } = state
    readDirective(state, reader, start)
    state.expansionStart = expansionStart
  }
}

function dynamicToken(state: PreprocessorState, macro: MacroDefinition, token: Token): Token {
  const reader = state.readers.at(-1)
  const literal = (text: string): Token => new Token(TokenKind.literal, text, token.space, null, true)
  const number = (value: number): Token => new Token(TokenKind.number, String(value), token.space, null, true)
  switch (macro.dynamic) {
    case '__FILE__':
      return literal(quoted(reader?.presumedName ?? reader?.source.path ?? ''))
    case '__BASE_FILE__':
      return literal(quoted(state.readers[0]?.source.path ?? ''))
    case '__LINE__':
      return number(reader === undefined ? 1 : reader.source.lineOf(state.expansionStart) + reader.lineShift)
    case '__COUNTER__':
      return number(state.counter++)
    case '__INCLUDE_LEVEL__':
      return number(Math.max(0, state.readers.length - 1))
    default:
      throw new Error(`${macro.name.text} has no value here`)
  }
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`
}
