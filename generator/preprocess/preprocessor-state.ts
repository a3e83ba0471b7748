import type { DiagnosticCode, Particulars } from '../diagnostics/diagnostic-codes.ts'
import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { Target } from '../target/target.ts'
import type { IncludeSearch } from './includes/include-search.ts'
import type { MacroDefinition } from './macros/macro-definition.ts'
import type { MacroExpander } from './macros/macro-expander.ts'
import type { MacroTable } from './macros/macro-table.ts'
import type { Include, Pragma } from './preprocessed-source.ts'
import type { FileReader } from './text/file-reader.ts'
import type { OutputText } from './text/output-text.ts'
import type { SourceFiles } from './text/source-files.ts'
import type { SourceText } from './text/source-text.ts'

/** What the parts of the preprocessor share while headers are being read. */
export interface PreprocessorState {
  readonly target: Target
  readonly diagnostics: Diagnostics
  readonly names: MacroTable
  readonly files: SourceFiles
  readonly search: IncludeSearch
  readonly output: OutputText
  readonly expander: MacroExpander
  readonly pragmas: Pragma[]
  readonly includes: Include[]
  /** Every file that was entered, in that order. */
  readonly entered: Set<SourceText>
  /** The files that are open, the innermost last. */
  readonly readers: FileReader[]
  /** Include guards that enclose a whole file: the name that must not be defined for it to say anything. */
  readonly guards: Map<SourceText, string>
  /** The files of `#pragma once`. */
  readonly once: Set<string>
  /** A header that is not found costs a warning, not an error: no C library's headers are there to find. */
  readonly headersAssumed: boolean
  /** Headers not found so far: each is reported once. */
  readonly missing: Set<string>
  /** The number of definitions so far. */
  definitions: number
  /** Where the macro name or directive stands that is being replaced, in the text of the innermost file. */
  expansionStart: number
  /** The macro that is expanded after all files were read; null before. */
  macroAtHand: MacroDefinition | null
  /** What `__COUNTER__` gives next. */
  counter: number
}

/** Reports something at an offset of the file that is being read. */
export function reportAt<Code extends DiagnosticCode>(
  state: PreprocessorState,
  code: Code,
  particulars: Particulars<Code>,
  reader: FileReader,
  offset: number,
  hint?: string,
): void {
  state.diagnostics.report(code, particulars, reader.source.locate(offset), hint)
}
