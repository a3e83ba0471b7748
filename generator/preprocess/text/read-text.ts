import { readDirective } from '../directives/directives.ts'
import { leaveFile } from '../macros/expansion-site.ts'
import type { Name } from '../macros/macro-table.ts'
import { isUse, writeExpansion } from '../macros/macro-use.ts'
import type { PreprocessorState } from '../preprocessor-state.ts'
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
import type { FileReader } from './file-reader.ts'
import { commentEnd, identifierEnd, isUniversalName, literalEnd, numberEnd } from './lexer.ts'

/** Reads all files that are open, and those that they include, to their ends. */
export function readOpenFiles(state: PreprocessorState): void {
  for (let reader = state.readers.at(-1); reader !== undefined; reader = state.readers.at(-1)) {
    readText(state, reader)
    if (state.readers.at(-1) === reader) leaveFile(state)
  }
}

/**
 * Reads a file's text from where its reader stands, up to its end or the file that it includes. What is
 * neither directive nor macro nor comment goes to the output in long stretches, without a look at its tokens.
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
