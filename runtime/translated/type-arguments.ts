import { wrongType } from '../errors/rejection.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { pointer } from '../pointers/pointer-type.ts'
import { RecordType } from '../records/record-type.ts'
import { type CType, type RecordLike, type TypeLike, typeOf } from '../types/c-type.ts'

/* What macros ask of types and members that are their arguments: `sizeof(T)`, `offsetof(T, member)`. */

/** The name of a member: of a class of records, one of its fields. */
export type MemberOf<T> = Extract<keyof T, string>

/** What a pointer to an object of type `T` reads as: a record itself, a pointer to anything else. */
export type Referred<T> = T extends RecordLike ? T : Pointer<T>

/** Bytes of a type, or of a member of it. Throws a TypeError for what is no type, and no member. */
export function sizeIn(type: TypeLike<unknown>, owner: string, ...path: readonly string[]): bigint {
  return BigInt(partOf(type, owner, path).type.size)
}

/** Bytes to which addresses of the type, or of a member of it, are multiples. */
export function alignmentIn(type: TypeLike<unknown>, owner: string, ...path: readonly string[]): bigint {
  return BigInt(partOf(type, owner, path).type.alignment)
}

/** Bytes from the start of a record to a member. */
export function offsetIn(type: TypeLike<unknown>, owner: string, ...path: readonly string[]): bigint {
  return BigInt(partOf(type, owner, path).offset)
}

/** The pointer that an address is. */
export function referredTo<T>(
  type: TypeLike<T>,
  address: bigint | null,
  ...given: readonly unknown[]
): Referred<T> | null {
  return pointer(type).fromC(address, '', given) as Referred<T> | null
}

interface PartOfType {
  readonly type: CType<unknown>
  /** Bytes. */
  readonly offset: number
}

/** Steps may name several members: `a.b`. */
function partOf(whole: TypeLike<unknown>, owner: string, path: readonly string[]): PartOfType {
  let type = typeOf(whole)
  let offset = 0
  for (const step of path.flatMap((one) => memberNames(one, owner))) {
    const fields = type instanceof RecordType ? type.recordClass.layout.fields : undefined
    const field = fields !== undefined && Object.hasOwn(fields, step) ? fields[step] : undefined
    if (field === undefined) throw new TypeError(`${owner}: ${type.name} has no member '${step}'`)
    if (field.length > 2) throw new TypeError(`${owner}: '${step}' is a bit-field, which lies at no byte`)
    type = typeOf(field[0])
    offset += field[1]
  }
  return { type, offset }
}

function memberNames(path: unknown, owner: string): string[] {
  if (typeof path !== 'string') throw wrongType(owner, 'member', 'the name of a member, a string', path)
  return path.split('.')
}
