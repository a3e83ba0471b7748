import { constants } from 'node:os'
import { errno, errnoText } from '../errors/errno.ts'

type ErrorClass<E> = new (fn: string, status: number, codes: never, text: string) => E

/**
 * The failure of a function that says by `errno` what failed: its `code` is the name, `ENOENT`.
 *
 * @param value the `errno` of the call; of a call on this thread it is read here
 */
export function withErrno<E>(type: ErrorClass<E>, fn: string, value = errno()): E {
  return new type(fn, value, constants.errno as never, errnoText(value))
}
