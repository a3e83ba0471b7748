import { basename, dirname, join } from 'node:path'
import type { Target } from '../target/target.ts'

/**
 * Where a compiled shim stands: `archive.shim.linux-x64.so` beside `archive.shim.c`. Modules look for it by
 * the same rule (`runtime/shim/shim-platform.ts`).
 */
export function compiledPath(source: string, { os, arch, libc }: Target): string {
  const system = `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`
  return join(dirname(source), `${basename(source, '.c')}.${system}${endings[os]}`)
}

const endings = { linux: '.so', darwin: '.dylib', win32: '.dll' } as const
