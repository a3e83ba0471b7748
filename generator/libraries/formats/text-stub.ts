import { readFileSync } from 'node:fs'
import { nameInC } from './mach-o.ts'
import type { LibraryNames } from './shared-library.ts'

/**
 * Reads the exported names of a text stub (`libz.tbd`), which stands in Apple's SDKs for a library that is on
 * no disk: YAML, versions 3 and 4 of the format. A stub of several documents is a library with those that it
 * exports again.
 *
 * @returns null where it is none
 */
export function readTextStub(path: string): LibraryNames | null {
  const text = readFileSync(path, 'utf8')
  if (!text.startsWith('--- !tapi-tbd')) return null
  const soname = /^install-name: *(['"]?)(.+?)\1 *$/m.exec(text)?.[2] ?? null
  const exports = new Set<string>()
  // What a library only asks for is listed under `undefineds`, a section of its own.
  for (const [section] of text.matchAll(/^(?:exports|reexports):.*(?:\n[ \n].*)*/gm)) {
    for (const [, list = ''] of section.matchAll(/\b(?:weak-)?symbols: *\[([^\]]*)\]/g)) {
      for (const [, name = ''] of list.matchAll(/['"]?([^\s,'"]+)['"]?/g)) exports.add(nameInC(name))
    }
  }
  return { soname, exports, dependencies: [], os: 'darwin' }
}
