import { resolverOf } from '../../layout/lay-out.ts'
import { sizeAndAlignmentOf } from '../../layout/record-layout.ts'
import { cTypeName, type TagSpelling } from '../../model/c-type-name.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType, RecordId } from '../../model/types.ts'
import { callbackReason, formlessReason, type RecordForms } from '../../select/bindability.ts'
import type { FloatingKind, Target } from '../../target/target.ts'
import type { DeclaredNames } from '../naming/declared-names.ts'
import { identifier, parameterNames } from '../naming/names.ts'
import type { Int64Mode, PlanOptions } from '../plan-options.ts'
import { SignatureBinder } from './bind-signature.ts'
import type { BoundSignature, BoundType, ValueDescriptor } from './bound-type.ts'
import { TextForms } from './text-forms.ts'
import { typedefsOf, valueOfFirst } from './typedef-names.ts'

/** A function type that C spells out where it is used: it gets a name after that place. */
export interface UnnamedFunctionType {
  readonly name: string
  /** `int (*)(void *)`. */
  readonly cName: string
  /** Where it stands: `record.field` or `function.parameter`. */
  readonly place: string
  readonly signature: BoundSignature
}

const complexTypes = {
  float: 'floatComplex',
  double: 'doubleComplex',
  'long double': 'longDoubleComplex',
} as const satisfies Record<string, ValueDescriptor>

const voidPointer: BoundType = { kind: 'pointer', pointee: { kind: 'void' }, const: false }

/**
 * Decides the TypeScript form of C types. A place (`function`, `function.parameter`, `record.field`, a
 * typedef) says where a type stands: the configuration's overrides name it so.
 */
export class TypeBinder {
  readonly #unit: TranslationUnit
  readonly #forms: RecordForms
  readonly #target: Target
  readonly #names: DeclaredNames
  readonly #spelling: TagSpelling
  readonly #options: PlanOptions
  /** By typedef, or by place where there is none. */
  readonly #functionTypes = new Map<string, BoundType>()
  readonly #signatures = new Map<string, BoundSignature>()
  readonly #unnamed: UnnamedFunctionType[] = []
  /** Which pointers to characters are text. */
  readonly text: TextForms
  /** Of functions, and of function types. */
  readonly signatures: SignatureBinder

  constructor(
    unit: TranslationUnit,
    forms: RecordForms,
    target: Target,
    names: DeclaredNames,
    spelling: TagSpelling,
    options: PlanOptions,
  ) {
    this.#unit = unit
    this.#forms = forms
    this.#target = target
    this.#names = names
    this.#spelling = spelling
    this.#options = options
    this.text = new TextForms(unit, target, names, options)
    this.signatures = new SignatureBinder(unit, options, this)
  }

  /** The function types without a name that were met so far. */
  get unnamedFunctionTypes(): readonly UnnamedFunctionType[] {
    return this.#unnamed
  }

  /** The signature of a function type that was bound, by its name. */
  signatureOf(name: string): BoundSignature | undefined {
    return this.#signatures.get(name)
  }

  /** Whether a record is bound as a handle. */
  isOpaque(id: RecordId): boolean {
    return this.#forms.opaque.has(id)
  }

  bind(type: CType, place: string): BoundType {
    const resolved = resolveType(type, this.#unit)
    switch (resolved?.kind) {
      case 'bool':
        return { kind: 'bool' }
      case 'integer': {
        if (resolved.name === '__int128') return { kind: 'value', type: 'int128' }
        if (resolved.name === 'unsigned __int128') return { kind: 'value', type: 'unsignedInt128' }
        const wide = this.#target.integers[resolved.name].size === 8
        const comesAs = wide ? this.#int64Mode(typedefsOf(type, this.#unit), place) : 'number'
        return { kind: 'integer', type: resolved.name, wide, comesAs }
      }
      case 'floating':
        return this.#bindFloating(resolved.name)
      case 'complex':
        return { kind: 'value', type: complexTypes[this.#elementOf(resolved.element.name)] }
      case 'vector': {
        const element = this.bind(resolved.element, place)
        const size = sizeAndAlignmentOf(resolved.element, resolverOf(this.#unit), this.#target)?.size ?? 1
        return { kind: 'vector', element, length: resolved.length ?? resolved.bytes / size }
      }
      case 'enum': {
        const underlying = this.#unit.enums.get(resolved.id)?.underlying ?? 'unsigned int'
        const wide = this.#target.integers[underlying].size === 8
        if (wide) return { kind: 'integer', type: underlying, wide, comesAs: 'number' }
        return { kind: 'enum', name: this.#names.enums.get(resolved.id) ?? null, type: underlying }
      }
      case 'record': {
        const className = this.#names.records.get(resolved.id)
        if (className === undefined || this.isOpaque(resolved.id)) return { kind: 'void' }
        return { kind: 'record', className }
      }
      case 'array':
        return { kind: 'array', element: this.bind(resolved.element, place), length: resolved.length }
      case 'function':
        return this.#bindFunction(resolved, typedefsOf(type, this.#unit), place)
      case 'pointer':
        return this.#bindPointer(type, resolved.pointee, place)
      default:
        return { kind: 'void' }
    }
  }

  #bindFloating(name: FloatingKind): BoundType {
    const exact = this.#options.longDouble === 'text'
    switch (name) {
      case 'long double':
      case '_Float64x':
        return { kind: 'value', type: exact ? 'exactLongDouble' : 'longDouble' }
      case '__float128':
      case '_Float128':
        return { kind: 'value', type: exact ? 'exactFloat128' : 'float128' }
      case '_Float16':
        return { kind: 'value', type: 'float16' }
      case '__bf16':
        return { kind: 'value', type: 'brainFloat16' }
      default:
        return { kind: 'float', type: this.#elementOf(name) === 'float' ? 'float' : 'double' }
    }
  }

  #elementOf(name: string): keyof typeof complexTypes {
    if (name === 'long double' || name === '_Float64x') return 'long double'
    return this.#target.floatings[name as FloatingKind]?.size === 4 ? 'float' : 'double'
  }

  #int64Mode(typedefs: readonly string[], place: string): Int64Mode {
    return valueOfFirst(this.#options.int64Overrides, [place, ...typedefs]) ?? this.#options.int64
  }

  #bindPointer(written: CType, pointeeType: CType, place: string): BoundType {
    const pointee = resolveType(pointeeType, this.#unit)
    if (pointee === null) return voidPointer
    const isConst = pointee.const === true
    const typedefs = [...typedefsOf(written, this.#unit), ...typedefsOf(pointeeType, this.#unit)]
    switch (pointee.kind) {
      case 'function':
        return this.#bindFunction(pointee, typedefs, place)
      case 'record': {
        const className = this.#names.records.get(pointee.id)
        if (className === undefined) return voidPointer
        return { kind: this.isOpaque(pointee.id) ? 'handle' : 'record-pointer', className }
      }
      case 'integer': {
        const text = this.text.form(pointee.name, isConst, { pointer: written, pointee: pointeeType }, place)
        if (text !== null) return text
        break
      }
      default:
        break
    }
    const bindable = formlessReason(pointee, this.#unit) === null
    return {
      kind: 'pointer',
      pointee: bindable ? this.bind(pointeeType, place) : { kind: 'void' },
      const: isConst,
    }
  }

  /** @param typedefs that the type goes through; the last one names the function type itself */
  #bindFunction(type: FunctionType, typedefs: readonly string[], place: string): BoundType {
    const typedef = typedefs.at(-1)
    const key = typedef === undefined ? `${place}: ${cTypeName(type)}` : typedef
    const known = this.#functionTypes.get(key)
    if (known !== undefined) return known
    const named = typedef === undefined ? undefined : this.#names.typedefs.get(typedef)
    if (callbackReason(type, this.#unit, this.#forms) !== null) {
      this.#functionTypes.set(key, voidPointer)
      return voidPointer
    }
    const wanted = identifier(place.replaceAll('.', '_'))
    const name = named ?? this.#names.module.claim('both', wanted, `${wanted}_function`)
    const parameters = parameterNames(
      type.parameters.map((parameter) => parameter.name),
      () => false,
    )
    const signature = this.signatures.bind(type, typedef ?? place, parameters, { isCalledByC: true })
    const form: BoundType = { kind: 'callback', name }
    this.#signatures.set(name, signature)
    this.#functionTypes.set(key, form)
    if (named === undefined) {
      const cName = cTypeName({ kind: 'pointer', pointee: type }, '', this.#spelling)
      this.#unnamed.push({ name, cName, place, signature })
    }
    return form
  }
}
