import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import type { IntegerKind, Target } from '../../target/target.ts'
import type { DeclaredNames } from '../naming/declared-names.ts'
import type { PlanOptions } from '../plan-options.ts'
import type { BoundType, TextFree, WideStringForm } from './bound-type.ts'
import { typedefsOf, valueOfFirst } from './typedef-names.ts'

const byteTypes: ReadonlySet<IntegerKind> = new Set(['char', 'signed char', 'unsigned char'])

const wideUnits = ['wchar_t', 'char16_t', 'char32_t'] as const satisfies readonly WideStringForm['unit'][]

/** A pointer as it is written, and what it points to: both may go through typedefs, which say what it is. */
interface WrittenPointer {
  readonly pointer: CType
  readonly pointee: CType
}

/** Decides which pointers to characters are text, from `const`, their typedefs and the key `strings`. */
export class TextForms {
  readonly #unit: TranslationUnit
  readonly #target: Target
  readonly #names: DeclaredNames
  readonly #strings: PlanOptions['strings']

  constructor(unit: TranslationUnit, target: Target, names: DeclaredNames, { strings }: PlanOptions) {
    this.#unit = unit
    this.#target = target
    this.#names = names
    this.#strings = strings
  }

  /**
   * Text, where a pointer to characters is that: to constant ones, unless the configuration says otherwise.
   * What it says of a type of characters holds for pointers to constant ones: others may belong to the
   * caller, or be written to. Null where it is none.
   *
   * @param type of the characters
   */
  form(type: IntegerKind, isConst: boolean, written: WrittenPointer, place: string): BoundType | null {
    const typedefs = {
      pointer: typedefsOf(written.pointer, this.#unit),
      pointee: typedefsOf(written.pointee, this.#unit),
    }
    const own = valueOfFirst(this.#strings, [place, ...typedefs.pointer])
    const mode = own ?? valueOfFirst(this.#strings, typedefs.pointee)
    const isText = own !== undefined || isConst
    if (mode === undefined) return isConst ? plainText(type, typedefs) : null
    if (typeof mode === 'object') return isConst ? anyText(type, typedefs) : null
    if (!isText || mode === 'bytes' || mode === 'pointer') return null
    if (mode === 'string') return anyText(type, typedefs)
    const size = this.#target.integers[type].size
    const unit = mode === 'utf16' ? 'char16_t' : 'char32_t'
    return size === (mode === 'utf16' ? 2 : 4) ? { kind: 'wide-string', unit } : null
  }

  /**
   * The function that frees the text which a function returns, by the configuration; null where there is
   * none.
   */
  freedBy(result: CType, place: string): TextFree | null {
    const pointer = resolveType(result, this.#unit)
    const pointee = pointer?.kind === 'pointer' ? resolveType(pointer.pointee, this.#unit) : null
    if (pointer?.kind !== 'pointer' || pointee?.kind !== 'integer' || !byteTypes.has(pointee.name))
      return null
    const mode = this.#mode(result, pointer.pointee, place)
    if (typeof mode !== 'object' || pointee.const === true) return null
    const { freedBy } = mode
    const fn = this.#names.functions.get(freedBy)
    if (fn !== undefined) return { kind: 'function', name: fn }
    const variable = this.#names.variables.get(freedBy)
    if (variable !== undefined) return { kind: 'variable', name: variable }
    return freedBy === 'free' ? { kind: 'free' } : null
  }

  /** Whether the configuration says that the pointer to characters at a place is text. */
  isConfigured(written: CType, place: string): boolean {
    const pointer = resolveType(written, this.#unit)
    return this.#mode(written, pointer?.kind === 'pointer' ? pointer.pointee : null, place) === 'string'
  }

  #mode(written: CType, pointee: CType | null, place: string): PlanOptions['strings'][string] | undefined {
    const names = [place, ...typedefsOf(written, this.#unit)]
    return valueOfFirst(
      this.#strings,
      pointee === null ? names : [...names, ...typedefsOf(pointee, this.#unit)],
    )
  }
}

/** The typedefs that a pointer goes through, and those that what it points to does. */
interface PointerTypedefs {
  readonly pointer: readonly string[]
  readonly pointee: readonly string[]
}

function plainText(type: IntegerKind, { pointer, pointee }: PointerTypedefs): BoundType | null {
  const unit = wideUnits.find((name) => pointee.includes(name) || pointer.includes(name))
  if (unit !== undefined) return { kind: 'wide-string', unit }
  return type === 'char' ? { kind: 'string' } : null
}

function anyText(type: IntegerKind, typedefs: PointerTypedefs): BoundType | null {
  return plainText(type, typedefs) ?? (byteTypes.has(type) ? { kind: 'string' } : null)
}
