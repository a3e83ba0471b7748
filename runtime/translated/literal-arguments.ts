import { wrongType } from '../errors/rejection.ts'
import { fromInteger64 } from '../types/integers.ts'
import { integer64 } from './converted-arguments.ts'

/** An argument of a macro's parameter whose type nothing says: what C has for the literal of its value. */
export interface LiteralArgument {
  /** `int`, `long` or `double`. */
  readonly kind: 'i' | 'l' | 'd'
  readonly value: number | bigint
}

/**
 * An `int` where it fits one, else a `long`, else a `double`. Throws a TypeError for what is no number, and
 * for what fits none.
 */
export function asLiteral(value: number | bigint | boolean, owner: string, name: string): LiteralArgument {
  if (typeof value === 'boolean') return { kind: 'i', value: value ? 1 : 0 }
  if (typeof value === 'number') {
    if (Number.isInteger(value) && !Object.is(value, -0)) {
      if (value === (value | 0)) return { kind: 'i', value }
      if (Number.isSafeInteger(value)) return { kind: 'l', value: BigInt(value) }
    }
    return { kind: 'd', value }
  }
  if (typeof value !== 'bigint') throw wrongType(owner, name, 'a number or a bigint', value)
  if (BigInt.asIntN(32, value) === value) return { kind: 'i', value: Number(value) }
  if (BigInt.asIntN(64, value) === value || BigInt.asUintN(64, value) === value) {
    return { kind: 'l', value: BigInt.asIntN(64, value) }
  }
  throw wrongType(owner, name, 'an integer of at most 64 bits', value)
}

/** The form of a macro for arguments of these kinds. Throws a TypeError where C has no meaning for them. */
// biome-ignore lint/suspicious/noExplicitAny: the forms have types of their own
type Form = (...values: any[]) => any

export function literalVariant(
  owner: string,
  forms: Readonly<Record<string, Form>>,
  ...literals: readonly LiteralArgument[]
): Form {
  const kinds = literals.map(({ kind }) => kind).join('')
  const exact = forms[kinds]
  if (exact !== undefined) return exact
  // Many parameters have one type together: the widest of their arguments'.
  const widest = kinds.includes('d') ? 'd' : kinds.includes('l') ? 'l' : 'i'
  const common = forms[widest.repeat(kinds.length)]
  if (common === undefined) throw new TypeError(`${owner}: C has no meaning for such arguments`)
  return (...values) =>
    common(
      ...values.map((value) => (widest === 'd' ? Number(value) : widest === 'l' ? BigInt(value) : value)),
    )
}

/** The result of a macro whose arguments decide its type. */
export function fromLiteral(value: number | bigint, owner: string): number {
  return typeof value === 'bigint' ? fromInteger64(integer64(value), owner) : value
}
