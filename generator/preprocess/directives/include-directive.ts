import { type FoundHeader, folderOf, joinPath } from '../includes/include-search.ts'
import { type PreprocessorState, reportAt } from '../preprocessor-state.ts'
import { FileReader } from '../text/file-reader.ts'
import type { SourceText } from '../text/source-text.ts'
import { spellTokens, TokenKind } from '../text/token.ts'

export type Style = 'quoted' | 'angled'

export const binaryHint = 'a library is named with --lib; text has to be UTF-8'

/** So deep may files include one another, as with GCC. */
const depthLimit = 200

/** `#include`, `#include_next` and `#import` (N1570 6.10.2): makes the header the file that is being read. */
export function readInclude(
  state: PreprocessorState,
  reader: FileReader,
  directive: string,
  start: number,
): void {
  const name = readHeaderName(state, reader)
  reader.skipLine()
  if (name === null) {
    reportAt(state, 'invalid-directive', { fault: 'no-header-name', directive }, reader, start)
    return
  }
  const { spelling, style } = name
  const found = resolveInclude(state, reader, spelling, style, directive === 'include_next')
  if (found === null) {
    reportMissing(state, reader, spelling, style, start)
    return
  }
  if (found.source.isBinary) {
    reportAt(state, 'header-is-binary', { header: spelling }, reader, start, binaryHint)
    return
  }
  if (directive === 'import') state.once.add(state.files.identity(found.source.path))
  const line = reader.source.lineOf(start)
  if (!enterHeader(state, found, { from: reader, spelling, style, line })) {
    reportAt(state, 'include-cycle', { depth: depthLimit }, reader, start)
  }
}

/** Where the header is; null if it is not found. */
export function resolveInclude(
  state: PreprocessorState,
  reader: FileReader,
  spelling: string,
  style: Style,
  next: boolean,
): FoundHeader | null {
  const { search } = state
  // From a file that was not found on the include path, #include_next begins with the first folder.
  if (next) return search.find(spelling, reader.folderIndex + 1)
  if (style === 'quoted') {
    const source = state.files.read(joinPath(folderOf(reader.source.path), spelling))
    if (source !== null) return { source, folderIndex: -1 }
  }
  return search.find(spelling)
}

/**
 * Begins to read a header unless its guard or `#pragma once` spares it; false if files are nested too deeply.
 */
export function enterHeader(
  state: PreprocessorState,
  found: FoundHeader,
  include: { from: FileReader | null; spelling: string; style: Style; line: number },
): boolean {
  const { source, folderIndex } = found
  const folder = state.search.folders[folderIndex]
  const { from, spelling, style, line } = include
  const system = folder === undefined ? (from?.system ?? false) : folder.system
  state.includes.push({
    path: source.path,
    from: from === null ? null : from.source.path,
    spelling,
    style,
    line,
    folder: folder === undefined ? null : folder.path,
    system,
  })
  if (isSpared(state, source)) return true
  if (state.readers.length >= depthLimit) return false
  state.entered.add(source)
  state.readers.push(new FileReader(source, state.names, folderIndex, system))
  return true
}

/** The header would say nothing again. */
function isSpared(state: PreprocessorState, source: SourceText): boolean {
  const guard = state.guards.get(source)
  if (guard !== undefined && state.names.macroName(guard) !== null) return true
  return state.once.size > 0 && state.once.has(state.files.identity(source.path))
}

function reportMissing(
  state: PreprocessorState,
  reader: FileReader,
  spelling: string,
  style: Style,
  start: number,
): void {
  if (state.missing.has(spelling)) return
  state.missing.add(spelling)
  if (state.headersAssumed) {
    reportAt(
      state,
      'include-assumed',
      { header: spelling },
      reader,
      start,
      'install the package that has it, or name its folder with -I',
    )
    return
  }
  const folders = state.search.folders.map((folder) => folder.path)
  if (style === 'quoted') folders.unshift(folderOf(reader.source.path))
  reportAt(
    state,
    'include-not-found',
    { header: spelling, searched: folders },
    reader,
    start,
    /[./]/.test(spelling)
      ? 'install the package that has it, or name its folder with -I'
      : 'headers without .h are those of C++; bindgen reads headers that a C compiler can read',
  )
}

/** The header's name after the directive, macro-replaced if it is neither form (N1570 6.10.2 p4). */
export function readHeaderName(
  state: PreprocessorState,
  reader: FileReader,
): { spelling: string; style: Style } | null {
  reader.skipBlanks()
  const { text, position } = reader
  const mark = text.charAt(position)
  if (mark === '"' || mark === '<') {
    const end = text.indexOf(mark === '<' ? '>' : '"', position + 1)
    if (end < 0 || end > text.indexOf('\n', position)) return null
    reader.position = end + 1
    return { spelling: text.slice(position + 1, end), style: mark === '<' ? 'angled' : 'quoted' }
  }
  const tokens = state.expander.expand(reader.line())
  const first = tokens[0]
  if (first?.kind === TokenKind.literal && first.text.startsWith('"')) {
    return { spelling: first.text.slice(1, -1), style: 'quoted' }
  }
  const close = tokens.findIndex((token) => token.text === '>')
  if (first?.text !== '<' || close < 0) return null
  return { spelling: spellTokens(tokens.slice(1, close)), style: 'angled' }
}
