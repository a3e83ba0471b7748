import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType, RecordId } from '../../model/types.ts'

/**
 * What a parameter or result is, as far as its meaning is concerned; constness of what it points to beside.
 */
export type Shape =
  | { readonly kind: 'number' }
  /** A pointer to numbers: `int *`, not to characters or bytes. */
  | { readonly kind: 'numbers'; readonly const: boolean; readonly flag: boolean }
  /** A pointer to `char`. */
  | { readonly kind: 'text'; readonly const: boolean }
  /** `void *`, `unsigned char *`: memory. */
  | { readonly kind: 'bytes'; readonly const: boolean; readonly void: boolean }
  | { readonly kind: 'record'; readonly const: boolean; readonly record: RecordId }
  /** A pointer to pointers: `const`, nobody writes a pointer there; `constInner`, nor where these lead. */
  | {
      readonly kind: 'pointers'
      readonly const: boolean
      readonly constInner: boolean
      readonly inner: Shape
    }
  | { readonly kind: 'function'; readonly type: FunctionType }
  | { readonly kind: 'other' }

const other: Shape = { kind: 'other' }

export function shapeOf(type: CType, unit: TranslationUnit): Shape {
  const outer = resolveType(type, unit)
  if (outer === null) return other
  if (outer.kind === 'integer' || outer.kind === 'bool' || outer.kind === 'enum' || outer.kind === 'floating')
    return { kind: 'number' }
  if (outer.kind !== 'pointer') return other
  const target = resolveType(outer.pointee, unit)
  if (target === null) return other
  const isConst = 'const' in target && target.const === true
  switch (target.kind) {
    case 'function':
      return { kind: 'function', type: target }
    case 'record':
      return { kind: 'record', const: isConst, record: target.id }
    case 'void':
      return { kind: 'bytes', const: isConst, void: true }
    case 'integer':
      if (target.name === 'char') return { kind: 'text', const: isConst }
      if (target.name === 'unsigned char' || target.name === 'signed char')
        return { kind: 'bytes', const: isConst, void: false }
      return { kind: 'numbers', const: isConst, flag: false }
    case 'bool':
    case 'enum':
      return { kind: 'numbers', const: isConst, flag: true }
    case 'floating':
      return { kind: 'numbers', const: isConst, flag: false }
    case 'pointer': {
      const inner = shapeOf(outer.pointee, unit)
      const constInner = 'const' in inner && inner.const === true
      return { kind: 'pointers', const: isConst, constInner, inner }
    }
    default:
      return other
  }
}

/** C could write something there that the caller reads. */
export function isWritable(shape: Shape): boolean {
  return 'const' in shape && !shape.const
}
