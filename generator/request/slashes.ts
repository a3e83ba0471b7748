/**
 * A path with slashes, as `#include` has them: Windows takes those, too, and what stands in a module is then
 * the same wherever it was made. Elsewhere a backslash is a character of a name.
 */
export function withSlashes(path: string, platform: string = process.platform): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path
}
