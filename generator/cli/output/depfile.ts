import { withSlashes } from '../../request/slashes.ts'

/**
 * A rule for make and ninja: the outputs are out of date when one of the inputs changes.
 *
 * @param outputs paths of the files that were written
 * @param inputs paths of every header that was read; built-in ones, which are no files, are left out
 */
export function renderDepfile(outputs: readonly string[], inputs: readonly string[]): string {
  const files = [...new Set(inputs.filter((path) => !path.startsWith('<')))]
  const lines = files.map((path) => ` \\\n  ${escapePath(path)}`)
  // An empty rule for each header keeps make going when one is deleted.
  const empty = files.map((path) => `\n${escapePath(path)}:\n`)
  return `${outputs.map(escapePath).join(' ')}:${lines.join('')}\n${empty.join('')}`
}

function escapePath(path: string): string {
  return withSlashes(path)
    .replace(/[ #\\]/g, '\\$&')
    .replaceAll('$', '$$$$')
}
