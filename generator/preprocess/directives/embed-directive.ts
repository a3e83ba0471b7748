import { readFileSync } from 'node:fs'
import { folderOf, joinPath } from '../includes/include-search.ts'
import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import type { FileReader } from '../text/file-reader.ts'
import { type Token, TokenKind } from '../text/token.ts'
import { readHeaderName, type Style } from './include-directive.ts'

/** C23's `#embed`: a file's bytes as integers between commas (N3096 6.10.3). */
export function readEmbed(state: PreprocessorState, reader: FileReader, start: number): void {
  const name = readHeaderName(state, reader)
  if (name === null) {
    reader.skipLine()
    reportAt(state, 'invalid-directive', { fault: 'no-header-name', directive: 'embed' }, reader, start)
    return
  }
  const parameters = embedParameters(state.expander.expand(reader.line()))
  const { bytes, searched } = readResource(state, reader, name.spelling, name.style)
  if (bytes === null) {
    reportAt(state, 'include-not-found', { header: name.spelling, searched }, reader, start)
    return
  }
  const limit = Number(parameters.get('limit')?.[0]?.text ?? bytes.length)
  const embedded = bytes.subarray(0, limit)
  const { output } = state
  output.expansion(reader.source, start)
  const write = (tokens: readonly Token[] = []): void => {
    for (const token of tokens) output.token(token.text, true)
  }
  if (embedded.length === 0) {
    write(parameters.get('if_empty'))
    return
  }
  write(parameters.get('prefix'))
  embedded.forEach((byte, index) => {
    if (index > 0) output.token(',', false)
    output.token(String(byte), true)
  })
  write(parameters.get('suffix'))
}

/** What stands in the parentheses behind each name; underscores around a name mean nothing. */
function embedParameters(tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> {
  const parameters = new Map<string, readonly Token[]>()
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at]!
    if (name.kind !== TokenKind.identifier || tokens[at + 1]?.kind !== TokenKind.openParenthesis) continue
    const first = at + 2
    let depth = 1
    for (at = first; at < tokens.length; at++) {
      if (tokens[at]!.kind === TokenKind.openParenthesis) depth++
      else if (tokens[at]!.kind === TokenKind.closeParenthesis && --depth === 0) break
    }
    parameters.set(name.text.replace(/^__(.+)__$/, '$1'), tokens.slice(first, at))
  }
  return parameters
}

/** Beside the file that embeds it, if its name is in quotes, then along the include path. */
function readResource(
  state: PreprocessorState,
  reader: FileReader,
  spelling: string,
  style: Style,
): { readonly bytes: Buffer | null; readonly searched: readonly string[] } {
  const searched = state.search.folders.map(({ path }) => path)
  if (style === 'quoted') searched.unshift(folderOf(reader.source.path))
  for (const folder of searched) {
    try {
      return { bytes: readFileSync(joinPath(folder, spelling)), searched }
    } catch {
      // Not there: the next folder may have it.
    }
  }
  return { bytes: null, searched }
}
