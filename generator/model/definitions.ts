import type { SourceLocation } from '../source/source.ts'
import type { RecordDeclaration } from './declarations.ts'
import type { Expression, Initializer } from './expression.ts'
import type { Statement } from './statement.ts'
import type { CType, RecordId, RecordReference } from './types.ts'

/** What a function or a macro does that no library exports. */
export type Definition =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'statement'; readonly statement: Statement }
  /** A macro that is no C by itself: an attribute, the beginning of a declaration. */
  | { readonly kind: 'none' }
  /** `reason` says what in it is not understood. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Why a macro that is an initialiser in braces has no value. */
export const initializesObject = 'it initialises an object'

/** The body of an inline function. */
export interface FunctionDefinition {
  readonly definition: Definition
  /** As the header has it, expanded. */
  readonly text: string
}

export interface MacroParameter {
  readonly name: string
  /** The identifier that stands for it in the definition. */
  readonly placeholder: string
  /**
   * A type, for which an incomplete record of the placeholder's name stands in the definition; or a value, or
   * a member's name.
   */
  readonly role: 'value' | 'type'
}

/** The type that stands for a macro's parameter. */
export function parameterType(placeholder: string): RecordReference {
  return { kind: 'record', id: placeholder, cName: null }
}

/** A macro that is no constant: function-like, or one that calls or reads something. */
export interface MacroDefinition {
  readonly name: string
  /** null for an object-like macro. */
  readonly parameters: readonly MacroParameter[] | null
  readonly definition: Definition
  /** The replacement list as the header has it. */
  readonly text: string
  readonly comment: string | null
  readonly location: SourceLocation
}

/** What the headers define themselves instead of leaving it to a library. */
export interface Definitions {
  /** By name: the API's inline functions, and those that these and its macros call. */
  readonly functions: ReadonlyMap<string, FunctionDefinition>
  /** By name: `static` objects, complete, and what they are initialised with. */
  readonly statics: ReadonlyMap<string, StaticObject>
  /** The API's. */
  readonly macros: readonly MacroDefinition[]
  /** Those that bodies declare for themselves. */
  readonly records: ReadonlyMap<RecordId, RecordDeclaration>
}

export interface StaticObject {
  readonly type: CType
  readonly initializer: Initializer
}

export const noDefinitions: Definitions = {
  functions: new Map(),
  statics: new Map(),
  macros: [],
  records: new Map(),
}
