/**
 * Does a pattern of the configuration name a parameter or a result? It is a function's name, which stands for its
 * parameters, `function.parameter`, or `function()` for the result; `*` stands for any characters.
 *
 * @param place `function.parameter` or `function()`
 */
export function namesPlace(pattern: string, place: string): boolean {
  const owner = place.endsWith('()') ? place : place.slice(0, place.indexOf('.'))
  return fitsPattern(place, pattern) || fitsPattern(owner, pattern)
}

/** Whether a pattern of the configuration names something; `*` stands for any characters. */
export function fitsPattern(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.split('*').map(escapeRegularExpression).join('.*')}$`).test(name)
}

function escapeRegularExpression(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/**
 * Does C keep the callback that this parameter takes? The last pattern that fits decides.
 *
 * @param place `function.parameter`
 * @param patterns with a `!` before them: C does not keep it
 */
export function isKept(place: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast((pattern) => namesPlace(pattern.replace(/^!/, ''), place))
  return last !== undefined && !last.startsWith('!')
}
