import { cTypeName } from '../model/c-type-name.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType, EnumId, FunctionType, Qualifiers, RecordId } from '../model/types.ts'
import { keyOf, type SurfaceType } from './api-surface.ts'

/**
 * Makes types comparable across two readings of headers: typedefs are replaced by what they name, as
 * compatible types are (N1570 6.2.7), records and enums go by their names, those without one by their
 * members.
 */
export class TypeShapes {
  readonly #unit: TranslationUnit
  /** Records without a name that are being written: they may lead to themselves. */
  readonly #open: RecordId[] = []

  constructor(unit: TranslationUnit) {
    this.#unit = unit
  }

  /**
   * @param type as it stands in a declaration; its own qualifiers matter to nobody else (N1570 6.7.6.3p15)
   */
  of(type: CType): SurfaceType {
    const uses = new Set<string>()
    const { const: _, volatile: __, restrict: ___, ...plain } = type
    return {
      shape: this.#write(plain, { uses, isConstKept: true }),
      writable: this.#write(plain, { uses, isConstKept: false }),
      text: cTypeName(type),
      alternatives: null,
      uses: [...uses],
    }
  }

  #write(type: CType, into: Writing): string {
    const qualified = (text: string): string => `${qualifiers(type, into)}${text}`
    switch (type.kind) {
      case 'void':
      case 'bool':
      case 'va-list':
        return qualified(type.kind)
      case 'integer':
      case 'floating':
        return qualified(type.name)
      case 'bit-int':
        return qualified(`${type.signed ? '' : 'unsigned '}_BitInt(${type.width})`)
      case 'complex':
        return qualified(`complex ${this.#write(type.element, into)}`)
      case 'vector':
        return qualified(`vector ${type.length ?? ''} ${type.bytes} ${this.#write(type.element, into)}`)
      case 'pointer':
        if (type.nullptr) return qualified('nullptr')
        return qualified(`*${type.noreturn ? 'noreturn ' : ''}${this.#write(type.pointee, into)}`)
      case 'block-pointer':
        return qualified(`^${this.#write(type.pointee, into)}`)
      case 'array':
        return `[${type.length ?? ''}]${this.#write(type.element, into)}`
      case 'function':
        return this.#function(type, into)
      case 'typedef': {
        const named = this.#unit.typedefs.get(type.name)
        // Types that the compiler knows by itself have no declaration.
        if (named === undefined) return qualified(type.name)
        return this.#write({ ...named.type, ...qualifiersOf(type) }, into)
      }
      case 'record':
        return qualified(this.#record(type.id, into))
      case 'enum':
        return qualified(this.#enum(type.id, into))
    }
  }

  #function(
    { result, parameters, variadic, prototype, callingConvention }: FunctionType,
    into: Writing,
  ): string {
    const taken = parameters.map(({ type }) => {
      const { const: _, volatile: __, restrict: ___, ...plain } = type
      return this.#write(plain, into)
    })
    const list = prototype ? [...taken, ...(variadic ? ['...'] : [])].join(', ') : '?'
    return `${callingConvention}(${list}) -> ${this.#write(result, into)}`
  }

  #record(id: RecordId, into: Writing): string {
    const record = this.#unit.records.get(id)
    const name = record?.cName ?? null
    if (record === undefined) return 'record'
    if (name !== null) {
      into.uses.add(keyOf({ kind: 'record', name }))
      return name
    }
    if (this.#open.includes(id)) return 'itself'
    this.#open.push(id)
    const fields = (record.fields ?? []).map((field) => {
      const width = field.kind === 'bit-field' ? `:${field.bitWidth}` : ''
      return `${field.name ?? ''} ${this.#write(field.type, into)}${width}`
    })
    this.#open.pop()
    return `${record.recordKind} {${fields.join('; ')}}`
  }

  #enum(id: EnumId, into: Writing): string {
    const declared = this.#unit.enums.get(id)
    const name = declared?.cName ?? null
    if (name === null) return `enum of ${declared?.underlying}`
    into.uses.add(keyOf({ kind: 'enum', name }))
    return name
  }
}

interface Writing {
  readonly uses: Set<string>
  readonly isConstKept: boolean
}

/** `restrict` says nothing about the type of what is passed. */
function qualifiers(type: Qualifiers, { isConstKept }: Writing): string {
  const words = [type.const && isConstKept && 'const', type.volatile && 'volatile', type.atomic && '_Atomic']
  return words.map((word) => (word ? `${word} ` : '')).join('')
}

function qualifiersOf({ const: isConst, volatile, atomic }: Qualifiers): Qualifiers {
  return {
    ...(isConst && { const: true }),
    ...(volatile && { volatile: true }),
    ...(atomic && { atomic: true }),
  }
}
