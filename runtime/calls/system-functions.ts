import './koffi-limits.ts'
import koffi, { type KoffiFunc } from 'koffi'

/** C functions of the system itself that the runtime needs: looked up at the first use. */
interface SystemFunctions {
  mmap(at: number | null, size: number, access: number, flags: number, file: number, offset: number): bigint
  mprotect(at: number, size: number, access: number): number
  pwrite(file: number, from: Uint8Array, size: number, offset: number): number
  memfd_create(name: string, flags: number): number
  dlopen(name: string | null, flags: number): bigint | null
  dlsym(handle: bigint | null, symbol: string): bigint | null
  _exit(status: number): never
}

const prototypes: Readonly<Record<keyof SystemFunctions, readonly [result: string, parameters: string[]]>> = {
  mmap: ['void *', ['void *', 'size_t', 'int', 'int', 'int', 'long']],
  mprotect: ['int', ['void *', 'size_t', 'int']],
  pwrite: ['long', ['int', 'void *', 'size_t', 'long']],
  memfd_create: ['int', ['str', 'uint']],
  dlopen: ['void *', ['str', 'int']],
  dlsym: ['void *', ['void *', 'str']],
  _exit: ['void', ['int']],
}

/** Which library has them: the process itself, where that shows the functions of its C library. */
const library = process.platform === 'win32' ? 'ucrtbase.dll' : null

const bound = new Map<keyof SystemFunctions, KoffiFunc<(...args: never[]) => unknown> | undefined>()

/** A function of the system; undefined where the process has none of that name. */
export function systemFunction<Name extends keyof SystemFunctions>(
  name: Name,
): SystemFunctions[Name] | undefined {
  if (!bound.has(name)) {
    const [result, parameters] = prototypes[name]
    try {
      bound.set(name, koffi.load(library).func(name, result, parameters))
    } catch {
      bound.set(name, undefined)
    }
  }
  return bound.get(name) as SystemFunctions[Name] | undefined
}
