import type { Target } from '../target/target.ts'

/**
 * The end of the name of a package that holds a platform's files: `linux-x64`, `linux-x64-musl`, `win32-x64`.
 * The runtime looks for the same name.
 */
export function platformName({ os, arch, libc }: Pick<Target, 'os' | 'arch' | 'libc'>): string {
  return `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`
}

/** What a package.json says of where a package can be installed. */
export interface PlatformFields {
  readonly os: readonly string[]
  readonly cpu: readonly string[]
  readonly libc?: readonly string[]
}

/** The fields for a package that serves some targets. */
export function platformFields(targets: readonly Pick<Target, 'os' | 'arch' | 'libc'>[]): PlatformFields {
  const distinct = (values: readonly string[]): string[] => [...new Set(values)]
  const libc = distinct(targets.filter(({ os }) => os === 'linux').map((target) => target.libc))
  return {
    os: distinct(targets.map(({ os }) => os)),
    cpu: distinct(targets.map(({ arch }) => arch)),
    // Of an operating system without the choice npm takes no notice of it.
    ...(libc.length === 1 ? { libc } : {}),
  }
}
