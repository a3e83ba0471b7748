import { basename, extname } from 'node:path'

/** The path that a module for these headers gets where none is given: `archive.ts` for `archive.h`. */
export function defaultModulePath(headers: readonly string[]): string {
  const first = basename(headers[0] ?? 'index.h')
  return `${first.slice(0, first.length - extname(first).length)}.ts`
}
