import type { Field, RecordDeclaration } from '../model/declarations.ts'
import type { CType } from '../model/types.ts'
import type { SizeAndAlignment, Target } from '../target/target.ts'
import type { FieldLayout, RecordLayout } from './layout-table.ts'
import { placeMicrosoft } from './microsoft-layout.ts'
import type { FieldShape, RecordPlacement } from './record-shape.ts'
import { placeSystemV } from './system-v-layout.ts'
import {
  type ComputedLayout,
  fieldTypeShape,
  type ShapeContext,
  type TypeResolver,
  type TypeShape,
  typeShape,
} from './type-shape.ts'

export type { TypeResolver } from './type-shape.ts'

/**
 * The layout of a record on a target.
 *
 * @returns null where the record, or the type of one of its fields, is incomplete
 */
export function layOutRecord(
  record: RecordDeclaration,
  resolver: TypeResolver,
  target: Target,
): RecordLayout | null {
  return contextOf(resolver, target).layOut(record)
}

/**
 * Size and alignment of an object type, bytes.
 *
 * @returns null for an incomplete type and for a function
 */
export function sizeAndAlignmentOf(
  type: CType,
  resolver: TypeResolver,
  target: Target,
): SizeAndAlignment | null {
  return typeShape(type, contextOf(resolver, target))
}

const contexts = new WeakMap<TypeResolver, Map<Target, ShapeContext>>()

/** Layouts are computed once for each resolver and target. */
function contextOf(resolver: TypeResolver, target: Target): ShapeContext {
  let byTarget = contexts.get(resolver)
  if (byTarget === undefined) {
    byTarget = new Map()
    contexts.set(resolver, byTarget)
  }
  let context = byTarget.get(target)
  if (context === undefined) {
    context = new RecordLayouts(resolver, target)
    byTarget.set(target, context)
  }
  return context
}

class RecordLayouts implements ShapeContext {
  readonly resolver: TypeResolver
  readonly target: Target
  readonly #layouts = new Map<RecordDeclaration, ComputedLayout>()
  readonly #inProgress = new Set<RecordDeclaration>()

  constructor(resolver: TypeResolver, target: Target) {
    this.resolver = resolver
    this.target = target
  }

  layOut(record: RecordDeclaration): ComputedLayout | null {
    const known = this.#layouts.get(record)
    if (known !== undefined) return known
    // A record within itself is an error of the header, and of no size.
    if (record.fields === null || this.#inProgress.has(record)) return null
    this.#inProgress.add(record)
    const layout = placeFields(record, record.fields, this)
    this.#inProgress.delete(record)
    // What is incomplete now may be completed later.
    if (layout !== null) this.#layouts.set(record, layout)
    return layout
  }
}

function placeFields(
  record: RecordDeclaration,
  fields: readonly Field[],
  context: ShapeContext,
): ComputedLayout | null {
  const types: TypeShape[] = []
  for (const field of fields) {
    const type = fieldTypeShape(field, context)
    if (type === null) return null
    types.push(type)
  }
  const { target } = context
  const place = target.recordLayout === 'msvc' ? placeMicrosoft : placeSystemV
  const placement = place(
    {
      union: record.recordKind === 'union',
      packed: record.packed,
      pragmaPack: record.pragmaPack,
      alignment: record.alignment ?? 1,
      fields: fields.map((field, i) => fieldShape(field, types[i]!)),
    },
    target,
  )
  return layoutFrom(placement, fields, types)
}

function layoutFrom(
  placement: RecordPlacement,
  fields: readonly Field[],
  types: readonly TypeShape[],
): ComputedLayout {
  const layouts = fields.map((field, i) => fieldLayout(field, types[i]!, placement.bitOffsets[i]!))
  const misaligned = fields.some((field, i) => {
    const type = types[i]!
    return field.kind === 'field' && (type.misaligned || layouts[i]!.offset % type.alignment !== 0)
  })
  return {
    size: placement.size,
    alignment: placement.alignment,
    fields: layouts,
    misaligned,
    requiredAlignment: placement.requiredAlignment,
  }
}

function fieldLayout(field: Field, type: TypeShape, bitOffset: number): FieldLayout {
  const offset = Math.floor(bitOffset / 8)
  if (field.kind === 'field') return { kind: 'field', offset, size: type.size }
  return { kind: 'bit-field', offset, bitOffset: bitOffset % 8, bitWidth: field.bitWidth }
}

function fieldShape(field: Field, type: TypeShape): FieldShape {
  const { size, alignment, naturalAlignment, requiredAlignment } = type
  return {
    size,
    alignment,
    naturalAlignment,
    requiredAlignment,
    declaredAlignment: field.alignment,
    packed: field.packed,
    bitWidth: field.kind === 'bit-field' ? field.bitWidth : null,
    named: field.name !== null,
  }
}
