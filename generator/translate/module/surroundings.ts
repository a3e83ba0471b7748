import type { ConstantScope } from '../../analyze/expressions/constant-scope.ts'
import type { StaticObject } from '../../model/definitions.ts'
import type { CType, FunctionType } from '../../model/types.ts'
import type { Expression } from '../../typescript/expressions.ts'
import type { StaticContents } from '../expressions/static-contents.ts'

/** What translated code finds outside of itself. */
export interface Surroundings {
  /** Constants and types of everything that the headers declare; type names have been looked up. */
  readonly constants: ConstantScope
  /** The type of a function that the headers declare; null for an unknown name. */
  functionType(name: string): FunctionType | null
  /**
   * The translated function behind a name, to be called with values as machine types hold them; null where a
   * library has it.
   *
   * @throws Untranslatable where it is inline and cannot be translated
   */
  translated(name: string): Expression | null
  /** Whether the headers define a function of the name themselves. */
  isTranslated(name: string): boolean
  /**
   * A function of the library, to be called with such values.
   *
   * @param variable the promoted types of the arguments behind those that its prototype names
   */
  native(name: string, type: FunctionType, variable: readonly CType[]): Expression
  /** Calls of function pointers of a type: the address comes before the arguments. */
  indirect(type: FunctionType): Expression
  /** Where a variable of the library lies: an address. */
  variable(name: string): Expression
  /** Where a function lies, the library's or a translated one: an address. */
  functionAddress(name: string): Expression
  /** A `static` object at file scope; null for any other name. */
  staticObject(name: string): StaticObject | null
  /**
   * Memory of the module with these contents: an address.
   *
   * @param isLocal inside a function: another function may have one of the name
   */
  staticMemory(name: string, contents: StaticContents, isLocal: boolean): Expression
}

/** An object with a name inside a function: a parameter or a local. */
export interface LocalPlace {
  readonly type: CType
  readonly place:
    | { readonly kind: 'local'; readonly name: string }
    | { readonly kind: 'memory'; readonly address: Expression }
}
