import type { LayoutTable } from '../layout/layout-table.ts'
import type { IntegerKind, Target } from '../layout/target.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType, FunctionType, Parameter, RecordId } from '../model/types.ts'
import { uncallableReason, unpassableReason } from '../select/bindability.ts'
import type { BoundParameter, BoundSignature, BoundType, PlatformTypedef } from './bound-type.ts'
import type { DeclaredNames } from './declared-names.ts'
import { parameterNames } from './names.ts'
import type { Int64Mode, PlanOptions, StringMode } from './plan-options.ts'
import { resolveType } from './resolved-type.ts'

/** Where a type stands, as the configuration's overrides name it: `function`, `function.parameter`, `record.field`. */
export type Place = string | null

const platformTypedefs: ReadonlySet<string> = new Set<PlatformTypedef>([
  ...(['size_t', 'ssize_t', 'ptrdiff_t', 'intptr_t', 'uintptr_t', 'wchar_t', 'int64_t', 'uint64_t'] as const),
])

/** Integers of other types to which pointers are most often bytes, whatever C calls them. */
const byteTypes: ReadonlySet<IntegerKind> = new Set(['signed char', 'unsigned char'])

/** Decides the TypeScript form of C types. */
export class TypeBinder {
  readonly #unit: TranslationUnit
  readonly #layouts: LayoutTable
  readonly #target: Target
  readonly #names: DeclaredNames
  readonly #options: PlanOptions
  readonly #opaque = new Map<RecordId, boolean>()
  readonly #callbacks = new Map<string, BoundType>()

  constructor(
    unit: TranslationUnit,
    layouts: LayoutTable,
    target: Target,
    names: DeclaredNames,
    options: PlanOptions,
  ) {
    this.#unit = unit
    this.#layouts = layouts
    this.#target = target
    this.#names = names
    this.#options = options
  }

  /** Bound as a handle: never defined, not laid out, or by the user's wish. */
  isOpaque(id: RecordId): boolean {
    let opaque = this.#opaque.get(id)
    if (opaque === undefined) {
      const record = this.#unit.records.get(id)
      const wished = [record?.tag, record?.typedefName].some(
        (name) => name !== null && name !== undefined && this.#options.opaque.includes(name),
      )
      opaque = wished || !record?.fields || !this.#layouts.records.has(id)
      this.#opaque.set(id, opaque)
    }
    return opaque
  }

  bind(type: CType, place: Place = null): BoundType {
    const resolved = resolveType(type, this.#unit)
    if (resolved === null) return { kind: 'void' }
    switch (resolved.kind) {
      case 'bool':
        return { kind: 'bool' }
      case 'integer':
        return this.#bindInteger(type, resolved.name, place)
      case 'floating': {
        const { size } = this.#target.floatings[resolved.name]
        return size === 4 ? { kind: 'float', type: 'float' } : { kind: 'float', type: 'double' }
      }
      case 'enum': {
        const underlying = this.#unit.enums.get(resolved.id)?.underlying ?? 'unsigned int'
        return { kind: 'enum', name: this.#names.enums.get(resolved.id) ?? null, type: underlying }
      }
      case 'record': {
        const className = this.#names.records.get(resolved.id)
        return className === undefined || this.isOpaque(resolved.id)
          ? { kind: 'void' }
          : { kind: 'record', className }
      }
      case 'array':
        return { kind: 'array', element: this.bind(resolved.element, place), length: resolved.length }
      case 'function':
        return this.#bindCallback(resolved, typedefName(type))
      case 'pointer':
        return this.#bindPointer(type, resolved.pointee, place)
      default:
        return { kind: 'void' }
    }
  }

  bindSignature(type: FunctionType, place: Place, names: readonly string[]): BoundSignature {
    return {
      result: this.bind(type.result, place),
      parameters: type.parameters.map((parameter, index) =>
        this.#bindParameter(parameter, names[index] ?? `argument${index + 1}`, place),
      ),
      variadic: type.variadic,
    }
  }

  #bindParameter(parameter: Parameter, name: string, owner: Place): BoundParameter {
    const place = owner === null ? null : `${owner}.${parameter.name ?? name}`
    return {
      name,
      type: this.bind(parameter.type, place),
      kept: place !== null && this.#options.keptCallbacks.includes(place),
    }
  }

  #bindInteger(written: CType, type: IntegerKind, place: Place): BoundType {
    const wide = this.#target.integers[type].size === 8
    const typedefs = this.#typedefsOf(written)
    const standard = typedefs.find((name) => platformTypedefs.has(name)) as PlatformTypedef | undefined
    const mode = wide ? this.#int64Mode(typedefs, place) : 'number'
    return { kind: 'integer', type, wide, bigint: mode === 'bigint', platformTypedef: standard ?? null }
  }

  #int64Mode(typedefs: readonly string[], place: Place): Int64Mode {
    const { int64Overrides, int64 } = this.#options
    const keys = place === null ? typedefs : [place, ...typedefs]
    return keys.map((key) => int64Overrides[key]).find((mode) => mode !== undefined) ?? int64
  }

  #bindPointer(written: CType, pointeeType: CType, place: Place): BoundType {
    const pointee = resolveType(pointeeType, this.#unit)
    if (pointee === null) return { kind: 'pointer', pointee: { kind: 'void' }, const: false }
    const isConst = pointee.const === true
    switch (pointee.kind) {
      case 'function':
        return this.#bindCallback(pointee, typedefName(written) ?? typedefName(pointeeType))
      case 'record': {
        const className = this.#names.records.get(pointee.id)
        if (className === undefined) break
        return { kind: this.isOpaque(pointee.id) ? 'handle' : 'record-pointer', className }
      }
      case 'void': {
        const className = this.#handleTypedef(pointeeType)
        if (className !== null) return { kind: 'handle', className }
        break
      }
      case 'integer': {
        const mode = this.#stringMode([...this.#typedefsOf(written), ...this.#typedefsOf(pointeeType)], place)
        const isText = pointee.name === 'char' ? isConst && mode === null : false
        const isByteString = mode === 'string' && (pointee.name === 'char' || byteTypes.has(pointee.name))
        if (isText || isByteString) return { kind: 'string' }
        break
      }
      default:
        break
    }
    const form = unpassableReason(pointee, this.#unit) === null ? this.bind(pointeeType) : null
    return { kind: 'pointer', pointee: form ?? { kind: 'void' }, const: isConst }
  }

  /** `typedef void CURL`: the class by which a configured typedef of void is bound. */
  #handleTypedef(pointee: CType): string | null {
    const name = this.#typedefsOf(pointee).find((typedef) => this.#options.handles.includes(typedef))
    return name === undefined ? null : (this.#names.typedefs.get(name) ?? null)
  }

  #stringMode(typedefs: readonly string[], place: Place): StringMode | null {
    const keys = place === null ? typedefs : [place, ...typedefs]
    return keys.map((key) => this.#options.strings[key]).find((mode) => mode !== undefined) ?? null
  }

  #bindCallback(type: FunctionType, typedef: string | null): BoundType {
    const cached = typedef === null ? undefined : this.#callbacks.get(typedef)
    if (cached !== undefined) return cached
    const cannotBeCalled = type.variadic || uncallableReason(type, this.#unit, this.#layouts) !== null
    const names = parameterNames(
      type.parameters.map((p) => p.name),
      () => false,
    )
    const form: BoundType = cannotBeCalled
      ? { kind: 'pointer', pointee: { kind: 'void' }, const: false }
      : {
          kind: 'callback',
          name: typedef === null ? null : (this.#names.typedefs.get(typedef) ?? null),
          signature: this.bindSignature(type, typedef, names),
        }
    if (typedef !== null) this.#callbacks.set(typedef, form)
    return form
  }

  /** The typedefs that a type goes through, the outermost first. */
  #typedefsOf(type: CType): string[] {
    const names: string[] = []
    let current: CType | undefined = type
    while (current?.kind === 'typedef') {
      names.push(current.name)
      current = this.#unit.typedefs.get(current.name)?.type
    }
    return names
  }
}

function typedefName(type: CType): string | null {
  return type.kind === 'typedef' ? type.name : null
}
