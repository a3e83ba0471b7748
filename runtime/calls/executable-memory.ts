import koffi from 'koffi'
import { systemFunction } from './system-functions.ts'

const [read, write, execute] = [1, 2, 4]
const [shared, isPrivate, fixed, anonymous] = [0x01, 0x02, 0x10, 0x20]
const pageSize = 4096

/**
 * Memory for data, from the start of a page.
 *
 * @param at the place to cover; null has the system choose one
 *
 * Returns the address; undefined where the system gives none.
 */
export function mapMemory(at: number | null, size: number): number | undefined {
  const flags = isPrivate | anonymous | (at === null ? 0 : fixed)
  return map(at, size, read | write, flags, -1)
}

/** Covers memory with a file that holds machine code. Returns whether the system allows it. */
export function mapCode(at: number, size: number, file: number): boolean {
  return map(at, size, read | execute, shared | fixed, file) !== undefined
}

/**
 * Makes whole pages of memory executable, and read-only: no memory is writable and executable at a time.
 * Returns whether the system allows it.
 */
export function makeExecutable(address: number, size: number): boolean {
  return systemFunction('mprotect')?.(address, size, read | execute) === 0
}

/** Bytes of memory that is not JavaScript's. */
export function viewOfMemory(address: number, length: number): DataView {
  return new DataView(koffi.view(BigInt(address), length))
}

/**
 * Writes machine code into pages of its own; returns where it lies, undefined where the system forbids it.
 */
export function writeCode(code: Uint8Array): number | undefined {
  const address = mapMemory(null, code.length)
  if (address === undefined) return undefined
  new Uint8Array(viewOfMemory(address, code.length).buffer).set(code)
  return makeExecutable(address, code.length) ? address : undefined
}

let executable: boolean | undefined

/**
 * Whether this process can make memory executable: hardened systems forbid it. `KOFFI_BINDGEN_THUNKS=0` in
 * the environment says that it should not.
 */
export function mayExecute(): boolean {
  executable ??= process.env.KOFFI_BINDGEN_THUNKS !== '0' && isExecutableMemoryGiven()
  return executable
}

function isExecutableMemoryGiven(): boolean {
  const memory = mapMemory(null, pageSize)
  return memory !== undefined && makeExecutable(memory, pageSize)
}

function map(
  at: number | null,
  size: number,
  access: number,
  flags: number,
  file: number,
): number | undefined {
  const result = systemFunction('mmap')?.(at, size, access, flags, file, 0)
  // MAP_FAILED is (void *)-1.
  return result === undefined || result === 0xffff_ffff_ffff_ffffn ? undefined : Number(result)
}
