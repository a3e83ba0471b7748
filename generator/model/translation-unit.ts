import type { SourceLocation } from '../source/source.ts'
import type { TargetName } from '../target/target.ts'
import type {
  ConstantDeclaration,
  Declaration,
  EnumDeclaration,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from './declarations.ts'
import type { Definitions } from './definitions.ts'
import type { EnumId, RecordId } from './types.ts'

/** Everything that headers declare, each list in declaration order, redeclarations merged. */
export interface TranslationUnit {
  readonly target: TargetName
  /** As requested. */
  readonly headers: readonly string[]
  readonly functions: readonly FunctionDeclaration[]
  readonly records: ReadonlyMap<RecordId, RecordDeclaration>
  readonly enums: ReadonlyMap<EnumId, EnumDeclaration>
  readonly typedefs: ReadonlyMap<string, TypedefDeclaration>
  readonly constants: readonly ConstantDeclaration[]
  readonly variables: readonly VariableDeclaration[]
  readonly definitions: Definitions
  readonly skipped: readonly Skip[]
  /**
   * Records and enums that no program can name by their tags after the headers: an object-like macro has its
   * name.
   */
  readonly hiddenTags?: ReadonlySet<RecordId | EnumId>
}

/** Why a declaration is not bound, or not as C has it. */
export interface Reason {
  /** Where in its type: `parameter argp`, `result`; null for all of it. */
  readonly place: string | null
  readonly reason: string
}

/** A declaration that belongs to the API and is not bound, or not read at all. */
export interface Skip extends Reason {
  readonly name: string
  /** `field`: one of a record that is bound otherwise; its name is `struct stat.st_dev`. */
  readonly kind: Declaration['kind'] | 'field' | 'macro' | 'unknown'
  readonly location: SourceLocation
}
