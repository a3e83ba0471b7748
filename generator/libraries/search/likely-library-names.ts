import { basename, dirname } from 'node:path'

/**
 * What a header and the folders it stands in are called, the nearest first: `gtk`, `gtk-3.0` of
 * `…/include/gtk-3.0/gtk/gtk.h`.
 */
export function headerNames(headers: readonly string[]): string[] {
  const names = new Set<string>()
  for (const header of headers) {
    names.add(basename(header).replace(/\.\w+$/, ''))
    for (let folder = dirname(header); folder !== dirname(folder); folder = dirname(folder)) {
      const name = basename(folder)
      if (name === 'include' || /-linux-gnu$/.test(name)) break
      names.add(name)
    }
  }
  return [...names]
}
