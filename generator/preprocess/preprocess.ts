import { statSync } from 'node:fs'
import { builtinFolder } from './builtin/builtin-headers.ts'
import { operatorNames } from './compiler/features.ts'
import { predefinedMacros } from './compiler/predefined-macros.ts'
import { binaryHint, enterHeader } from './directives/include-directive.ts'
import { includePath } from './includes/include-path.ts'
import { type FoundHeader, IncludeSearch, joinPath } from './includes/include-search.ts'
import { expansionSite } from './macros/expansion-site.ts'
import { type DynamicMacro, MacroDefinition } from './macros/macro-definition.ts'
import { MacroExpander } from './macros/macro-expander.ts'
import { MacroTable } from './macros/macro-table.ts'
import { macrosInForce } from './macros/macros-in-force.ts'
import type { PreprocessOptions } from './preprocess-options.ts'
import type { PreprocessedSource } from './preprocessed-source.ts'
import type { PreprocessorState } from './preprocessor-state.ts'
import { FileComments } from './text/file-comments.ts'
import { FileReader } from './text/file-reader.ts'
import { OutputText } from './text/output-text.ts'
import { readOpenFiles } from './text/read-text.ts'
import { SourceFiles } from './text/source-files.ts'
import { SourceText } from './text/source-text.ts'

/** What the compiler that we present ourselves as brings along. */
export interface CompilerEnvironment {
  /** `#define` lines. */
  readonly predefinedMacros: string
  /**
   * Its own include folders, which come after `-isystem` and before the system's; null for those that suit
   * the target.
   */
  readonly includeFolders: readonly string[] | null
}

/**
 * Preprocesses headers as one translation unit that includes them in this order (N1570 5.1.1.2, phases
 * 1 to 4). Each is a path, or a name on the include path. Everything wrong with them goes to
 * `options.diagnostics`.
 *
 * @param environment another compiler's macros and headers instead of our own, for comparisons with it
 */
export function preprocess(
  headers: readonly string[],
  options: PreprocessOptions,
  environment: CompilerEnvironment = {
    predefinedMacros: predefinedMacros(options.target),
    includeFolders: null,
  },
): PreprocessedSource {
  const { target, diagnostics } = options
  const names = new MacroTable()
  const files = new SourceFiles(options.texts)
  const { folders, headersAssumed } = includePath(headers, options, environment.includeFolders)
  const state: PreprocessorState = {
    target,
    diagnostics,
    names,
    files,
    search: new IncludeSearch(folders, files),
    output: new OutputText(),
    expander: new MacroExpander(
      names,
      expansionSite(() => state),
    ),
    pragmas: [],
    includes: [],
    entered: new Set(),
    readers: [],
    guards: new Map(),
    once: new Set(),
    headersAssumed,
    missing: new Set(),
    definitions: 0,
    expansionStart: 0,
    macroAtHand: null,
    counter: 0,
  }
  defineDynamicMacros(state)
  readOwnText(state, '<predefined>', environment.predefinedMacros, true)
  readOwnText(state, '<command line>', optionLines(options), false)
  const commandLine = ownText(state, '<command line>', '', false)
  for (const file of options.preincludes) readRequested(state, file, options, commandLine)
  const requested = headers.flatMap((header) => readRequested(state, header, options, null) ?? [])
  const { text, lineMap } = state.output.finish()
  const entered = new Map([...requested, ...state.entered].map((source) => [source.path, source]))
  return {
    text,
    lineMap,
    macros: macrosInForce(state),
    comments: new FileComments(entered),
    pragmas: state.pragmas,
    includes: state.includes,
    files: entered,
  }
}

/** A requested header: a path, or else a name on the include path. */
function findRequested(
  state: PreprocessorState,
  header: string,
  options: PreprocessOptions,
): FoundHeader | null {
  const source = state.files.read(joinPath(options.workingFolder, header))
  const found = source === null ? state.search.find(header) : { source, folderIndex: -1 }
  if (found === null && isFolder(joinPath(options.workingFolder, header))) {
    state.diagnostics.report(
      'header-is-folder',
      { header },
      null,
      `name a header in it, or search there: -I ${header}`,
    )
  } else if (found === null) {
    const searched = state.search.folders.map((folder) => folder.path)
    const folders = [options.workingFolder, ...searched.filter((path) => !path.startsWith(builtinFolder))]
    state.diagnostics.report(
      'header-not-found',
      { header, searched: folders },
      null,
      'install the package that has it, or name its folder with -I',
    )
  }
  return found
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function optionLines(options: PreprocessOptions): string {
  const lines = options.defines.map((option) => {
    if (option.kind === 'undefine') return `#undef ${option.name}`
    const equals = option.text.indexOf('=')
    return equals < 0
      ? `#define ${option.text} 1`
      : `#define ${option.text.slice(0, equals)} ${option.text.slice(equals + 1)}`
  })
  return lines.join('\n')
}

/**
 * Reads a requested header (`from` is null) or one that the command line includes; null if it is not found.
 */
function readRequested(
  state: PreprocessorState,
  header: string,
  options: PreprocessOptions,
  from: FileReader | null,
): SourceText | null {
  const found = findRequested(state, header, options)
  if (found === null) return null
  if (found.source.isBinary) {
    state.diagnostics.report('header-is-binary', { header }, null, binaryHint)
    return null
  }
  enterHeader(state, found, { from, spelling: header, style: 'quoted', line: 0 })
  readOpenFiles(state)
  return found.source
}

function readOwnText(state: PreprocessorState, path: string, text: string, predefined: boolean): void {
  state.readers.push(ownText(state, path, text, predefined))
  readOpenFiles(state)
}

function ownText(state: PreprocessorState, path: string, text: string, predefined: boolean): FileReader {
  return new FileReader(new SourceText(path, text), state.names, -1, false, predefined)
}

function defineDynamicMacros(state: PreprocessorState): void {
  const source = new SourceText('<predefined>', '')
  const define = (text: string, dynamic: DynamicMacro): void => {
    const name = state.names.intern(text)
    const macro = new MacroDefinition({
      name,
      parameters: null,
      variadic: false,
      source,
      offset: 0,
      bodyStart: 0,
      bodyEnd: 0,
      sequence: state.definitions++,
      predefined: true,
      isIncludeGuard: false,
      dynamic,
    })
    state.names.define(name, macro)
  }
  for (const name of [
    '__FILE__',
    '__BASE_FILE__',
    '__LINE__',
    '__COUNTER__',
    '__INCLUDE_LEVEL__',
    '_Pragma',
  ] as const) {
    define(name, name)
  }
  if (state.target.compiler === 'msvc') define('__pragma', '_Pragma')
  for (const name of operatorNames(state.target)) define(name, 'operator')
}
