import type { CType, Read, TypeLike } from '../types/c-type.ts'
import { typeOf } from '../types/c-type.ts'
import { Out } from './out.ts'

/** The type that a descriptor or a class is of. */
export type TypeIn<Like> =
  Like extends CType<unknown> ? Like['type'] : Like extends { readonly prototype: infer T } ? T : never

/** What the types of several out parameters read as. */
export type Made<Types extends readonly TypeLike<unknown>[]> = {
  -readonly [Index in keyof Types]: Read<TypeIn<Types[Index]>>
}

/** The out parameters for several types. */
export type Outs<Types extends readonly TypeLike<unknown>[]> = {
  -readonly [Index in keyof Types]: Out<TypeIn<Types[Index]>>
}

/**
 * What a C function makes through an out parameter:
 *
 *     const repository = made(git_repository, (out) => git_repository_open(out, path), check)
 *     const [statement, tail] = made([sqlite3_stmt, cstring], (...outs) => sqlite3_prepare_v2(db, sql, -1, ...outs), check)
 *
 * @param call makes the call, and returns its status
 * @param check is given the status, and throws where it is one of failure: what it means is the library's
 * affair
 * @returns for one type what was made, never null; for several what lies there, which may be
 * @throws an Error where C made nothing: it stored NULL
 */
export function made<T, Status>(
  type: TypeLike<T>,
  call: (out: Out<T>) => Status,
  check?: (status: Status) => void,
): NonNullable<Read<T>>
export function made<const Types extends readonly TypeLike<unknown>[], Status>(
  types: Types,
  call: (...outs: Outs<Types>) => Status,
  check?: (status: Status) => void,
): Made<Types>
export function made(
  types: TypeLike<unknown> | readonly TypeLike<unknown>[],
  call: (...outs: Out<unknown>[]) => unknown,
  check: (status: unknown) => void = () => {},
): unknown {
  const isList = Array.isArray(types)
  const outs = (isList ? (types as readonly TypeLike<unknown>[]) : [types as TypeLike<unknown>]).map(
    (type) => new Out(type),
  )
  const status = call(...outs)
  check(status)
  if (isList) return outs.map((out) => out.value)
  const { value } = outs[0]!
  if (value === null) {
    const returned = status === undefined ? '' : `; the call returned ${String(status)}`
    throw new Error(`made: C stored NULL, no ${typeOf(types as TypeLike<unknown>).name}${returned}`)
  }
  return value
}
