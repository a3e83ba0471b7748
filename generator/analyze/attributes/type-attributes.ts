import { sizeAndAlignmentOf } from '../../layout/record-layout.ts'
import type { CType } from '../../model/types.ts'
import { ownProperty } from '../../own-property.ts'
import type { IntegerKind, Target } from '../../target/target.ts'
import type { Analysis } from '../analysis.ts'
import { integerValue } from '../types/array-length.ts'
import type { AttributeSummary } from './declaration-attributes.ts'

/**
 * Applies the attributes that change the specifiers' type: GNU's `mode` and `vector_size`, Clang's
 * `ext_vector_type`.
 */
export function withTypeAttributes(analysis: Analysis, type: CType, summary: AttributeSummary): CType {
  let changed = type
  if (summary.mode !== null) changed = withMode(analysis, changed, summary.mode)
  if (summary.vectorSize !== null) {
    const bytes = integerValue(analysis, summary.vectorSize)
    if (bytes !== null) changed = { kind: 'vector', element: changed, bytes: Number(bytes) }
  }
  if (summary.vectorLength !== null) {
    const length = integerValue(analysis, summary.vectorLength)
    const element = sizeAndAlignmentOf(changed, analysis.declared, analysis.target)
    if (length !== null && element !== null)
      changed = {
        kind: 'vector',
        element: changed,
        bytes: Number(length) * element.size,
        length: Number(length),
      }
  }
  return changed
}

/** `noreturn` on what is declared as a pointer to a function concerns that function. */
export function withNoreturn(analysis: Analysis, type: CType, { attributes }: AttributeSummary): CType {
  if (attributes.noreturn === undefined || (type.kind !== 'pointer' && type.kind !== 'typedef')) return type
  const { declared } = analysis
  const pointer = declared.resolved(type)
  const isToFunction = pointer.kind === 'pointer' && declared.resolved(pointer.pointee).kind === 'function'
  return isToFunction ? { ...type, noreturn: true } : type
}

/**
 * The alignment that `aligned` and `_Alignas` ask for; the strictest counts.
 *
 * @returns bytes, or null where none is asked for
 */
export function alignmentOf(analysis: Analysis, summary: AttributeSummary): number | null {
  let alignment: number | null = null
  for (const operand of summary.alignments) {
    const value = operand === null ? analysis.target.maxAlignment : operandAlignment(analysis, operand)
    // Zero asks for nothing (N1570 6.7.5p6).
    if (value !== null && value > (alignment ?? 0)) alignment = value
  }
  return alignment
}

/** `_Alignas` takes a type as well: the alignment of that. */
function operandAlignment(analysis: Analysis, operand: string): number | null {
  const value = integerValue(analysis, operand) ?? integerValue(analysis, `_Alignof(${operand})`)
  return value === null ? null : Number(value)
}

/** GCC's machine modes: the width of an integer, or of a floating type, whatever was declared. */
function withMode(analysis: Analysis, type: CType, mode: string): CType {
  const resolved = analysis.declared.resolved(type)
  switch (mode) {
    case 'SF':
      return { kind: 'floating', name: 'float' }
    case 'DF':
      return { kind: 'floating', name: 'double' }
    case 'XF':
      return { kind: 'floating', name: 'long double' }
    case 'TF':
      return { kind: 'floating', name: '__float128' }
    case 'HF':
      return { kind: 'floating', name: '_Float16' }
    case 'SC':
      return { kind: 'complex', element: { kind: 'floating', name: 'float' } }
    case 'DC':
      return { kind: 'complex', element: { kind: 'floating', name: 'double' } }
  }
  const size =
    ownProperty(modeSizes, mode) ?? (wordModes.has(mode) ? analysis.target.pointer.size : undefined)
  if (size === undefined || resolved.kind !== 'integer') return type
  const signed = integerOfSize(analysis.target, size)
  if (!resolved.name.startsWith('unsigned')) return { kind: 'integer', name: signed }
  const name = (signed === 'signed char' ? 'unsigned char' : `unsigned ${signed}`) as IntegerKind
  return { kind: 'integer', name }
}

/** Bytes. */
const modeSizes: Readonly<Record<string, number>> = { QI: 1, byte: 1, HI: 2, SI: 4, DI: 8, TI: 16 }
const wordModes: ReadonlySet<string> = new Set(['word', 'pointer', 'unwind_word'])

/** The signed integer type that GCC takes for a width: `long` before `long long`. */
function integerOfSize(target: Target, size: number): IntegerKind {
  const candidates: readonly IntegerKind[] = ['signed char', 'short', 'int', 'long', 'long long']
  return candidates.find((kind) => target.integers[kind].size === size) ?? '__int128'
}
