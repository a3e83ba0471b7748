import type { IntegralType, TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { cTypeName } from '../../model/c-type-name.ts'
import type { CType } from '../../model/types.ts'
import { Untranslatable } from '../module/untranslatable.ts'

/**
 * How translated code holds a value. Integers of up to 32 bits are numbers, wider ones bigints; pointers are
 * addresses, bigints; a record is the address of the memory that holds it.
 */
export type MachineType =
  | { readonly kind: 'integer'; readonly bits: number; readonly signed: boolean }
  /** 0 or 1, a number. */
  | { readonly kind: 'bool' }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'pointer' }
  /** Bytes. */
  | { readonly kind: 'record'; readonly size: number; readonly alignment: number }
  | { readonly kind: 'void' }

export type ScalarType = Exclude<MachineType, { kind: 'record' | 'void' }>

export const int32: MachineType = { kind: 'integer', bits: 32, signed: true }
export const pointerType: MachineType = { kind: 'pointer' }

/** Is a value of the type a bigint? */
export function isBigint(type: MachineType): boolean {
  return type.kind === 'pointer' || type.kind === 'record' || (type.kind === 'integer' && type.bits > 32)
}

/**
 * How values of a C type are held.
 *
 * @throws Untranslatable for a type that JavaScript cannot compute with
 */
export function machineType(type: CType, facts: TypeFacts): MachineType {
  const resolved = facts.resolve(type)
  const { target } = facts
  switch (resolved.kind) {
    case 'void':
      return { kind: 'void' }
    case 'bool':
      return { kind: 'bool' }
    case 'integer':
    case 'enum': {
      const arithmetic = facts.arithmetic(resolved) as IntegralType
      const bits = facts.width(arithmetic)
      return { kind: 'integer', bits, signed: facts.isSigned(arithmetic) }
    }
    case 'floating': {
      const { size } = target.floatings[resolved.name]
      const isBinary = /^(float|double|long double|_Float32|_Float64|_Float32x)$/.test(resolved.name)
      if (isBinary && (size === 4 || size === 8)) return { kind: 'float', bits: size === 4 ? 32 : 64 }
      break
    }
    case 'pointer':
    case 'array':
    case 'function':
      if (target.pointer.size === 8) return pointerType
      break
    case 'record': {
      const layout = facts.sizeAndAlignment(resolved)
      if (layout !== null) return { kind: 'record', ...layout }
      throw new Untranslatable(`it uses a value of ${cTypeName(resolved)}, which is incomplete`)
    }
  }
  throw new Untranslatable(`it computes with ${cTypeName(resolved)}`)
}

/** The suffix of the runtime's functions that load and store a type: `Int32`, `Pointer`. */
export function storageName(type: ScalarType): string {
  switch (type.kind) {
    case 'bool':
      return 'Bool'
    case 'float':
      return `Float${type.bits}`
    case 'pointer':
      return 'Pointer'
    case 'integer':
      if (type.bits > 64) throw new Untranslatable('it has an integer of 128 bits in memory')
      return `${type.signed ? 'Int' : 'Uint'}${type.bits}`
  }
}
