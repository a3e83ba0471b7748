import { structuredPatch } from 'diff'

/** Unchanged lines around a change. */
const contextLines = 2

/** Beyond so many changed lines the texts are shown one after the other rather than compared. */
const mostChanges = 2000

/**
 * What has to change in `before` to become `after`, by lines, as `diff -u` shows it without its headings.
 *
 * @param limit of printed lines; how many more there are is said
 * @returns an empty text where both are equal
 */
export function renderDifference(before: string, after: string, limit: number): string {
  if (before === after) return ''
  const options = { context: contextLines, maxEditLength: mostChanges }
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, undefined, undefined, options)
  const lines =
    patch === undefined
      ? [...before.split('\n').map((line) => `-${line}`), ...after.split('\n').map((line) => `+${line}`)]
      : patch.hunks.flatMap((hunk, index) => [
          ...(index > 0 || hunk.oldStart > 1 ? ['…'] : []),
          ...hunk.lines,
        ])
  const more = lines.length - limit
  const shown = more > 0 ? [...lines.slice(0, limit), `… and ${more} more lines`] : lines
  return shown
    .map((line) => `  ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}
