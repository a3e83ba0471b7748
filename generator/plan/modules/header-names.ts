import type { Include } from '../../preprocess/preprocessed-source.ts'

/**
 * How a program includes each file: `gtk/gtk.h`, not `/usr/include/gtk-3.0/gtk/gtk.h`. Output that
 * named the folders of one machine would differ on the next.
 *
 * @returns by path
 */
export function headerNames(includes: readonly Include[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { path, folder, spelling, from } of includes) {
    if (names.has(path)) continue
    if (folder !== null && path.startsWith(`${folder}/`)) names.set(path, path.slice(folder.length + 1))
    else names.set(path, from === null && !isAbsolute(spelling) ? spelling : likelyHeaderName(path))
  }
  return names
}

/**
 * What is left of a path behind the last `include` folder and a target's own one in it; else its last part.
 */
export function likelyHeaderName(path: string): string {
  const normal = path.replaceAll('\\', '/').replace(/^<builtin>\//, '')
  const match = /^.*\/include\/(?:[\w]+-linux-gnu\/)?(.+)$/.exec(normal)
  return match?.[1] ?? normal.slice(normal.lastIndexOf('/') + 1)
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path)
}
