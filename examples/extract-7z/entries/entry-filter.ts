import picomatch from 'picomatch'

/**
 * Chooses entries by names and globs (`*`, `**`, `?`, `[a-z]`, `{a,b}`). One that matches a folder matches
 * all below it, as in tar and 7z.
 *
 * @param include nothing given means everything
 * @param exclude wins over `include`
 */
export function entryFilter(
  include: readonly string[],
  exclude: readonly string[],
): (path: string) => boolean {
  const included = matcher(include)
  const excluded = matcher(exclude)
  return (path) => (include.length === 0 || included(path)) && !excluded(path)
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false
  const patterns = globs.map((glob) => glob.replace(/\/+$/, ''))
  const matches = picomatch(patterns, { dot: true, nonegate: true, noextglob: true })
  const literal = new Set(patterns)
  return (path) => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.')
    for (let length = 1; length <= parts.length; length++) {
      const folder = parts.slice(0, length).join('/')
      if (literal.has(folder) || matches(folder)) return true
    }
    return false
  }
}
