/**
 * Does C keep the callback that this parameter takes? The last pattern that fits decides.
 *
 * @param place `function.parameter`
 * @param patterns names of functions, or `function.parameter`, where `*` stands for any characters; with a `!` before
 *   them: C does not keep it
 */
export function isKept(place: string, patterns: readonly string[]): boolean {
  const owner = place.slice(0, place.indexOf('.'))
  let kept = false
  for (const pattern of patterns) {
    const name = pattern.replace(/^!/, '')
    const expression = new RegExp(`^${name.split('*').map(escapeRegularExpression).join('.*')}$`)
    if (expression.test(place) || expression.test(owner)) kept = name === pattern
  }
  return kept
}

function escapeRegularExpression(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
