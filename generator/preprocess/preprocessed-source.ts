import type { LineMap, SourceFile, SourceLocation } from '../source/source.ts'

/** The hand-over of the preprocessor: one text of pure C, and everything else that headers say. */
export interface PreprocessedSource {
  /** Every token after expansion, separated by white space where needed; no directive, no comment. */
  readonly text: string
  readonly lineMap: LineMap
  /** The user's macros as they stand after the last line; no predefined ones. */
  readonly macros: MacrosInForce
  /** The comments of each file, by its path, in the order of their lines. */
  readonly comments: ReadonlyMap<string, readonly Comment[]>
  /** The pragmas that a parser may need (`pack`, say), by ascending offset. */
  readonly pragmas: readonly Pragma[]
  /**
   * Every `#include` that was followed, in the order of the text; the requested headers come with `from:
   * null`.
   */
  readonly includes: readonly Include[]
  /** Every file that was read, requested headers first in their order; its text serves the diagnostics. */
  readonly files: ReadonlyMap<string, SourceFile>
}

/** Macros are expanded for the files that are asked about: of a system's thousands few are of use. */
export interface MacrosInForce {
  /** Those that some files define, in the order of their definitions, expanded. */
  definedIn(files: { has(path: string): boolean }): readonly Macro[]
  /** What a name stands for, as written; null where it is no macro. */
  replacementOf(name: string): { readonly isObjectLike: boolean; readonly body: string } | null
}

export interface Macro {
  readonly name: string
  /** null for an object-like macro. */
  readonly parameters: readonly string[] | null
  readonly variadic: boolean
  /** The replacement list as written, tokens joined by single spaces where white space stood. */
  readonly body: string
  /**
   * Fully expanded with the macros in force after the last line; `parameterPlaceholder` stands for each
   * parameter of a function-like macro. null for one with variable arguments.
   */
  readonly expansion: string | null
  readonly location: SourceLocation
  /** Tested and defined by the first two directives of its file. */
  readonly isIncludeGuard: boolean
}

/**
 * What stands for a macro's parameter in its expansion: a name that no header has. What `#` and `##` made of
 * it holds it within something else.
 *
 * @param index 0-based
 */
export function parameterPlaceholder(index: number): string {
  return `__parameter_${index}__`
}

export interface Comment {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  /** With its markers, as written. */
  readonly text: string
  /** Something other than white space stands before it on its first line. */
  readonly trailing: boolean
}

export interface Pragma {
  /** In the preprocessed text: the pragma holds from here on. */
  readonly offset: number
  /** What follows `#pragma`, macro-expanded where C says so: `pack(push, 1)`. */
  readonly text: string
  readonly location: SourceLocation
}

export interface Include {
  /** The path of the file that was read. */
  readonly path: string
  /** The file with the directive; null for a requested header. */
  readonly from: string | null
  /** What stands between the quotes or brackets. */
  readonly spelling: string
  readonly style: 'quoted' | 'angled'
  readonly line: number
  /**
   * The search folder in which it was found, ending without a slash; null for a path relative to `from` or an
   * absolute one.
   */
  readonly folder: string | null
  /** Found in the system's own include path (or built in). */
  readonly system: boolean
}
