import { constants } from 'node:os'
import { getSystemErrorMap } from 'node:util'
import koffi from 'koffi'
import { setWindowsErrno, windowsErrno } from './windows-errno.ts'

const isWindows = process.platform === 'win32'

/**
 * What C's `errno` holds: right after a call, and before anything else was called. On Windows the one of the
 * C runtimes that libraries share, of which there are two: {@link setErrno}`(0)` before the call makes sure
 * that what is read is the call's.
 */
export function errno(): number {
  return isWindows ? windowsErrno() : koffi.errno()
}

/** Sets C's `errno`: some functions report an error by nothing else, so it is set to 0 before. */
export function setErrno(value: number): void {
  if (isWindows) setWindowsErrno(value)
  else koffi.errno(value)
}

const names = new Map(Object.entries(constants.errno).map(([name, value]) => [value, name]))

/** By name: Node numbers the errors of Windows in its own way. */
const messages = new Map(getSystemErrorMap().values())

/** The name of an errno: `ENOENT`; undefined for a number that has none here. */
export function errnoName(value: number = errno()): string | undefined {
  return names.get(value)
}

/** What an errno says, in the words of Node. */
export function errnoText(value: number): string {
  return messages.get(errnoName(value) ?? '') ?? 'unknown error'
}

/** An error of the operating system, as Node's own are. */
export interface SystemError extends Error {
  /** The errno, negative. */
  errno: number
  /** Its name: `ENOENT`. */
  code: string
  /** The C function that failed. */
  syscall: string
  path?: string
}

/**
 * An errno as an error such as Node's own throw: `code`, `errno` (negative), `syscall`, `path`.
 *
 * @param call the C function that failed
 */
export function systemError(call: string, value: number = errno(), path?: string): SystemError {
  const code = errnoName(value) ?? `errno ${value}`
  const error = new Error(`${code}: ${errnoText(value)}, ${call}${path === undefined ? '' : ` '${path}'`}`)
  const details = { errno: -value, code, syscall: call }
  return Object.assign(error, path === undefined ? details : { ...details, path })
}
