import { sizeAndAlignmentOf, type TypeResolver } from '../../../layout/record-layout.ts'
import type { CType, Qualifiers } from '../../../model/types.ts'
import type { FloatingKind, IntegerKind, SizeAndAlignment, Target } from '../../../target/target.ts'
import {
  bfloat16,
  binary16,
  binary32,
  binary64,
  binary128,
  extended80,
  type RealFormat,
} from './real-number.ts'

/** The types that arithmetic works on, enums replaced by their underlying types. */
export type ArithmeticType =
  | { readonly kind: 'bool' }
  | { readonly kind: 'integer'; readonly name: IntegerKind }
  | { readonly kind: 'floating'; readonly name: FloatingKind }

export type IntegralType = Exclude<ArithmeticType, { kind: 'floating' }>

export const intType = { kind: 'integer', name: 'int' } as const

/** What a target and the declarations so far tell of types. */
export class TypeFacts {
  readonly target: Target
  readonly resolver: TypeResolver

  constructor(target: Target, resolver: TypeResolver) {
    this.target = target
    this.resolver = resolver
  }

  /** The type without typedefs at its top, their qualifiers merged. */
  resolve(type: CType): CType {
    let resolved = type
    // A typedef that names itself, which only a broken header holds, ends at the limit.
    for (let depth = 0; resolved.kind === 'typedef' && depth < 1000; depth++) {
      const typedef = this.resolver.typedefs.get(resolved.name)
      if (typedef === undefined) return resolved
      resolved = withQualifiers(typedef.type, resolved)
    }
    return resolved
  }

  sizeAndAlignment(type: CType): SizeAndAlignment | null {
    return sizeAndAlignmentOf(type, this.resolver, this.target)
  }

  /** null for what is no real arithmetic type. */
  arithmetic(type: CType): ArithmeticType | null {
    const resolved = this.resolve(type)
    switch (resolved.kind) {
      case 'bool':
        return { kind: 'bool' }
      case 'integer':
        return { kind: 'integer', name: resolved.name }
      case 'floating':
        return { kind: 'floating', name: resolved.name }
      case 'enum':
        return { kind: 'integer', name: this.resolver.enum(resolved.id)?.underlying ?? 'unsigned int' }
      default:
        return null
    }
  }

  /** Bits of an integer type. */
  width(type: IntegralType): number {
    return type.kind === 'bool' ? 1 : this.target.integers[type.name].size * 8
  }

  isSigned(type: IntegralType): boolean {
    if (type.kind === 'bool') return false
    return type.name === 'char' ? this.target.charIsSigned : !type.name.startsWith('unsigned')
  }

  /** The value modulo 2^width, as C converts to the type (N1570 6.3.1.2 and 6.3.1.3). */
  wrap(value: bigint, type: IntegralType): bigint {
    if (type.kind === 'bool') return value === 0n ? 0n : 1n
    const width = this.width(type)
    return this.isSigned(type) ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value)
  }

  holds(type: IntegralType, value: bigint): boolean {
    return this.wrap(value, type) === value
  }
}

function withQualifiers(type: CType, outer: Qualifiers): CType {
  const { const: isConst, volatile: isVolatile, restrict: isRestrict, atomic: isAtomic } = outer
  return {
    ...type,
    ...(isConst && { const: isConst }),
    ...(isVolatile && { volatile: isVolatile }),
    ...(isRestrict && { restrict: isRestrict }),
    ...(isAtomic && { atomic: isAtomic }),
  }
}

/** The type without its top-level qualifiers, as the value of an lvalue has it (N1570 6.3.2.1p2). */
export function unqualified(type: CType): CType {
  const { const: _const, volatile: _volatile, restrict: _restrict, atomic: _atomic, ...plain } = type
  return plain
}

/** How a floating type represents values; null for what is none. */
export function realFormat(type: CType | ArithmeticType, target: Target): RealFormat | null {
  if (type.kind !== 'floating') return null
  switch (type.name) {
    case '_Float16':
      return binary16
    case '__bf16':
      return bfloat16
    case 'float':
    case '_Float32':
      return binary32
    case 'double':
    case '_Float64':
    case '_Float32x':
      return binary64
    case '__float128':
    case '_Float128':
      return binary128
    case '_Decimal32':
    case '_Decimal64':
    case '_Decimal128':
      return null
    case 'long double':
    case '_Float64x':
      return { binary64, extended80, binary128 }[target.longDouble]
  }
}
