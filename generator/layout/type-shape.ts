import type { EnumDeclaration, Field, RecordDeclaration, TypedefDeclaration } from '../model/declarations.ts'
import { resolveType, type Typedefs } from '../model/resolved-type.ts'
import type { ArrayType, CType, EnumId, RecordId } from '../model/types.ts'
import type { SizeAndAlignment, Target } from '../target/target.ts'
import type { RecordLayout } from './layout-table.ts'
import { roundUp } from './record-shape.ts'

/**
 * Finds what a type refers to. Declarations are looked up again at each question: they may be completed
 * meanwhile.
 */
export interface TypeResolver extends Typedefs {
  record(id: RecordId): RecordDeclaration | undefined
  enum(id: EnumId): EnumDeclaration | undefined
}

/** A type as layout rules see it; FieldShape explains the alignments. */
export interface TypeShape extends SizeAndAlignment {
  readonly naturalAlignment: number
  readonly requiredAlignment: number
  /** It is, or holds, a record with a misaligned field. */
  readonly misaligned: boolean
}

/** What records that contain this one need to know beyond its public layout. */
export interface ComputedLayout extends RecordLayout {
  /** Bytes. */
  readonly requiredAlignment: number
}

export interface ShapeContext {
  readonly resolver: TypeResolver
  readonly target: Target
  /** null where the record is incomplete. */
  layOut(record: RecordDeclaration): ComputedLayout | null
}

/** @returns null where the field's type is incomplete; a flexible array member has the size 0 */
export function fieldTypeShape(field: Field, context: ShapeContext): TypeShape | null {
  const flexible = incompleteArray(field.type, context)
  if (flexible === null) return typeShape(field.type, context)
  const element = typeShape(flexible.element, context)
  return element === null ? null : { ...element, size: 0 }
}

/** The type itself, or what its typedefs stand for, if that is `T []`. */
function incompleteArray(type: CType, { resolver }: ShapeContext): ArrayType | null {
  const resolved = resolveType(type, resolver)
  return resolved?.kind === 'array' && resolved.length === null ? resolved : null
}

/** @returns null for an incomplete type and for a function */
export function typeShape(type: CType, context: ShapeContext): TypeShape | null {
  if (type.atomic !== true) return unqualifiedShape(type, context)
  const plain = unqualifiedShape(type, context)
  return plain === null ? null : atomic(plain, context.target)
}

function unqualifiedShape(type: CType, context: ShapeContext): TypeShape | null {
  switch (type.kind) {
    case 'void':
    case 'function':
      return null
    case 'bool':
      return scalar({ size: 1, alignment: 1 })
    case 'integer':
      return scalar(context.target.integers[type.name])
    case 'bit-int':
      return scalar(bitInt(type.width, context.target))
    case 'floating':
      return scalar(context.target.floatings[type.name])
    case 'complex': {
      const element = typeShape(type.element, context)
      return element === null ? null : { ...element, size: element.size * 2 }
    }
    case 'vector':
      return vector(type.bytes, context.target)
    case 'va-list':
      return scalar(context.target.vaList)
    case 'pointer':
    case 'block-pointer':
      return scalar(context.target.pointer)
    case 'array': {
      const element = typeShape(type.element, context)
      if (element === null || type.length === null) return null
      // An element may be aligned beyond its size; the array as a whole is then padded.
      const size = roundUp(element.size * type.length, element.alignment)
      return { ...element, size, naturalAlignment: element.alignment }
    }
    case 'typedef':
      return typedefShape(context.resolver.typedefs.get(type.name), context)
    case 'record':
      return recordShape(context.resolver.record(type.id), context)
    case 'enum': {
      const underlying = context.resolver.enum(type.id)?.underlying
      return underlying == null ? null : scalar(context.target.integers[underlying])
    }
  }
}

/** `typedef int t __attribute__((aligned(n)))` sets the alignment, below the type's own as well. */
function typedefShape(typedef: TypedefDeclaration | undefined, context: ShapeContext): TypeShape | null {
  if (typedef === undefined) return null
  const type = typeShape(typedef.type, context)
  if (type === null || typedef.alignment === null) return type
  return { ...type, alignment: typedef.alignment, requiredAlignment: typedef.alignment }
}

function recordShape(record: RecordDeclaration | undefined, context: ShapeContext): TypeShape | null {
  const layout = record === undefined ? null : context.layOut(record)
  if (layout === null) return null
  const { size, alignment, misaligned } = layout
  const attributed = record?.alignment == null ? 1 : alignment
  const requiredAlignment = Math.max(layout.requiredAlignment, attributed)
  return { size, alignment, naturalAlignment: alignment, requiredAlignment, misaligned }
}

function scalar({ size, alignment }: SizeAndAlignment): TypeShape {
  return { size, alignment, naturalAlignment: alignment, requiredAlignment: 1, misaligned: false }
}

/**
 * A `_BitInt` lies as the smallest integer that holds it; a longer one is an array of 64 bits each, on
 * AArch64 of 128 (System V psABI for x86-64, 3.1.2; AAPCS64, 8.2).
 */
function bitInt(width: number, { bitIntUnit }: Target): SizeAndAlignment {
  if (width <= 64) {
    const size = powerOfTwoFrom(Math.ceil(width / 8))
    return { size, alignment: size }
  }
  return { size: roundUp(Math.ceil(width / 8), bitIntUnit), alignment: bitIntUnit }
}

/** A vector is aligned to its size, a power of two, up to a target's limit. */
function vector(bytes: number, target: Target): TypeShape {
  const size = powerOfTwoFrom(bytes)
  return scalar({ size, alignment: Math.min(size, target.maxVectorAlignment) })
}

/** The largest object that the targets handle without a lock, bytes. */
const maxLockFreeSize = 16

/** `_Atomic` raises the alignment of what fits a lock-free access to its size. */
function atomic(type: TypeShape, target: Target): TypeShape {
  const padded = powerOfTwoFrom(type.size)
  const size = target.padsAtomics ? padded : type.size
  if (size === 0 || padded > maxLockFreeSize || size !== padded) return type
  const alignment = Math.max(type.alignment, size)
  return { ...type, size, alignment, naturalAlignment: alignment }
}

function powerOfTwoFrom(value: number): number {
  return value === 0 ? 0 : 2 ** Math.ceil(Math.log2(value))
}
