import { readFileSync } from 'node:fs'

/** What tells the shims of several systems apart, and how such a file ends. */
export interface ShimPlatform {
  /** `linux-x64`, `linux-arm64-musl`. */
  readonly tag: string
  readonly ending: '.so' | '.dylib' | '.dll'
}

/** This system's. A program and its libraries have one C library: musl's and GNU's do not mix. */
export function shimPlatform(): ShimPlatform {
  const { platform, arch } = process
  if (platform === 'darwin') return { tag: `darwin-${arch}`, ending: '.dylib' }
  if (platform === 'win32') return { tag: `win32-${arch}`, ending: '.dll' }
  return { tag: `${platform}-${arch}${isMusl() ? '-musl' : ''}`, ending: '.so' }
}

function isMusl(): boolean {
  try {
    return readFileSync('/proc/self/maps', 'utf8').includes('/ld-musl-')
  } catch {
    return false
  }
}
