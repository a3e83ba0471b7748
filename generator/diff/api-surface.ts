/**
 * What an API offers to those who call it, read from headers or from a module, to be compared. Keys are a
 * kind and a name, as C and TypeScript have several spaces of names: `function archive_read_new`, `record
 * struct stat`.
 */
export type ApiSurface = ReadonlyMap<string, SurfaceItem>

export type SurfaceItem =
  | SurfaceFunction
  | SurfaceRecord
  | SurfaceEnum
  | SurfaceTypedef
  | SurfaceConstant
  | SurfaceVariable

/** A type: what tells it from another, what is shown of it, and the records and enums that it leads to. */
export interface SurfaceType {
  /** Equal where programs cannot tell the types apart: typedefs are replaced by what they name. */
  readonly shape: string
  /** The same without `const` behind pointers: what C promises not to write to. */
  readonly writable: string
  readonly text: string
  /** The members of TypeScript's union; null for a type of C. */
  readonly alternatives: readonly string[] | null
  /** Keys of the items that the type mentions, through typedefs too. */
  readonly uses: readonly string[]
}

export interface SurfaceFunction {
  readonly kind: 'function'
  readonly name: string
  readonly text: string
  readonly result: SurfaceType
  readonly parameters: readonly SurfaceParameter[]
  readonly variadic: boolean
  /** False for `int f()` before C23: nothing is known of the parameters. */
  readonly prototype: boolean
  readonly callingConvention: string
  /** A symbol of the library; null where the header itself defines the function. */
  readonly symbol: string | null
  readonly deprecated: boolean
}

export interface SurfaceParameter {
  readonly name: string | null
  readonly type: SurfaceType
}

export interface SurfaceRecord {
  readonly kind: 'record'
  readonly name: string
  readonly recordKind: 'struct' | 'union' | 'class'
  /** Bytes; null for an opaque record. */
  readonly size: number | null
  /** Bytes; null for an opaque record. */
  readonly alignment: number | null
  /** null: callers know nothing of its inside. */
  readonly fields: readonly SurfaceField[] | null
}

export interface SurfaceField {
  /** null for an anonymous member. */
  readonly name: string | null
  readonly type: SurfaceType
  /** `byte 8`, `bit 3 of byte 8, 2 bits`; null where the source does not tell. */
  readonly place: string | null
}

export interface SurfaceEnum {
  readonly kind: 'enum'
  readonly name: string
  /** The compatible integer type; null where it is only declared. Its constants are items of their own. */
  readonly underlying: string | null
}

export interface SurfaceTypedef {
  readonly kind: 'typedef'
  readonly name: string
  readonly type: SurfaceType
}

export interface SurfaceConstant {
  readonly kind: 'constant'
  readonly name: string
  readonly value: string
  /** The enum's key, where it is an enumerator; null for a macro. */
  readonly of: string | null
}

export interface SurfaceVariable {
  readonly kind: 'variable'
  readonly name: string
  readonly type: SurfaceType
}

export function keyOf({ kind, name }: Pick<SurfaceItem, 'kind' | 'name'>): string {
  return `${kind} ${name}`
}

export function surfaceOf(items: Iterable<SurfaceItem>): ApiSurface {
  return new Map([...items].map((item) => [keyOf(item), item]))
}
