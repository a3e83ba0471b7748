import type { Target } from '../target/target.ts'

/**
 * What a compiled shim is called: `archive.shim.linux-x64.so`. Modules look for it by the same rule
 * (`runtime/shim/shim-platform.ts`).
 */
export function fileName(stem: string, { os, arch, libc }: Target): string {
  const system = `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`
  return `${stem}.${system}${endings[os]}`
}

const endings = { linux: '.so', darwin: '.dylib', win32: '.dll' } as const
