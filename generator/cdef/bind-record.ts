import * as $ from '../../runtime/generated.ts'

import type { FieldPlan, HandlePlan, RecordPlan } from '../plan/binding-plan.ts'
import { descriptorOf, type Named } from './descriptors.ts'

/** The class of an opaque record, as the emitter writes it. */
export function bindHandle({ name, cName, freeWhenCollected }: HandlePlan): $.TypeLike<unknown> {
  const bound = class extends $.Handle {
    static override readonly cName = cName
    static override readonly freeWhenCollected = freeWhenCollected
  }
  Object.defineProperty(bound, 'name', { value: name })
  return bound as unknown as $.TypeLike<unknown>
}

/** The class of a record: a layout, and accessors over the types of its fields. */
export function bindRecord(plan: RecordPlan, named: Named): $.TypeLike<unknown> {
  const { name, cName, size, alignment, fields, flexible, recordKind } = plan
  const entries = (): Record<string, $.FieldLayout> =>
    Object.fromEntries(fields.map((field) => [field.name, layoutOf(field, named)]))
  const base = recordKind === 'union' ? $.Union : $.Struct
  const bound = class extends base {
    static override readonly layout = $.layout(cName, size, alignment, entries, flexible)
  }
  Object.defineProperty(bound, 'name', { value: name })
  for (const field of fields) {
    Object.defineProperty(bound.prototype, field.name, {
      ...accessors(field, plan, named),
      enumerable: true,
      configurable: true,
    })
  }
  return bound as unknown as $.TypeLike<unknown>
}

function layoutOf({ type, offset, bits }: FieldPlan, named: Named): $.FieldLayout {
  const descriptor = $.typeOf(descriptorOf(type, named))
  return bits === null ? [descriptor, offset] : [descriptor, bits.unit, offset * 8 + bits.offset, bits.width]
}

type Accessors = Pick<PropertyDescriptor, 'get' | 'set'>

function accessors(field: FieldPlan, record: RecordPlan, named: Named): Accessors {
  const { cName, name, offset, bits, type } = field
  if (bits !== null) return bitAccessors(field, bits, record.cName)
  const { cName: owner, flexible } = record
  const typeFor = (view: DataView): $.CType<unknown> => {
    if (type.kind !== 'array' || type.length !== null) return $.typeOf(descriptorOf(type, named))
    const element = descriptorOf(type.element, named)
    return $.arrayOf(element, $.flexibleLength(view, offset, flexible)) as $.CType<unknown>
  }
  return {
    get(this: $.Struct) {
      return typeFor(this.$view).readFrom(this.$view, offset, `${owner}.${cName}`)
    },
    set(this: $.Struct, value: unknown) {
      typeFor(this.$view).writeTo(this.$view, offset, value, owner, name)
    },
  }
}

function bitAccessors(
  { name, offset, type }: FieldPlan,
  { offset: bit, width, signed }: NonNullable<FieldPlan['bits']>,
  owner: string,
): Accessors {
  const first = offset * 8 + bit
  if (type.kind === 'bool') {
    return {
      get(this: $.Struct) {
        return $.readBits(this.$view, first, width) !== 0
      },
      set(this: $.Struct, value: boolean) {
        $.writeBits(this.$view, first, width, Number($.toBool(value, owner, name)))
      },
    }
  }
  const wide = width > 53
  const read = wide
    ? signed
      ? $.readWideSignedBits
      : $.readWideBits
    : signed
      ? $.readSignedBits
      : $.readBits
  return {
    get(this: $.Struct) {
      return read(this.$view, first, width)
    },
    set(this: $.Struct, value: number) {
      if (wide) $.writeWideBits(this.$view, first, width, $.toWideBits(value, width, signed, owner, name))
      else $.writeBits(this.$view, first, width, $.toBits(value, width, signed, owner, name))
    },
  }
}
