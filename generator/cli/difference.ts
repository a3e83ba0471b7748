/** Unchanged lines around a change. */
const contextLines = 2

/** Above this product of lengths the changed part is shown as a whole rather than compared line by line. */
const largestComparison = 4_000_000

interface Edit {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/**
 * What has to change in `before` to become `after`, by lines, as `diff -u` shows it without its headings.
 *
 * @param limit of printed lines; how many more there are is said
 * @returns an empty text where both are equal
 */
export function renderDifference(before: string, after: string, limit: number): string {
  const edits = compareLines(before.split('\n'), after.split('\n'))
  const isNear = edits.map(() => false)
  for (const [index, edit] of edits.entries()) {
    if (edit.sign === ' ') continue
    for (let near = index - contextLines; near <= index + contextLines; near++) {
      if (near >= 0 && near < edits.length) isNear[near] = true
    }
  }
  const lines: string[] = []
  for (const [index, { sign, text }] of edits.entries()) {
    if (!isNear[index]) continue
    if (index > 0 && !isNear[index - 1]) lines.push('  …')
    lines.push(`  ${sign}${text}`)
  }
  const more = lines.length - limit
  const shown = more > 0 ? [...lines.slice(0, limit), `  … and ${more} more lines`] : lines
  return shown.map((line) => `${line.trimEnd()}\n`).join('')
}

function compareLines(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++
  }
  const same = (text: string): Edit => ({ sign: ' ', text })
  return [
    ...before.slice(0, start).map(same),
    ...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ]
}

/** The longest common subsequence, by the textbook's table. */
function compareMiddle(before: readonly string[], after: readonly string[]): Edit[] {
  const removed = (text: string): Edit => ({ sign: '-', text })
  const added = (text: string): Edit => ({ sign: '+', text })
  if (before.length * after.length > largestComparison) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const edits: Edit[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      edits.push({ sign: ' ', text: before[i]! })
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) edits.push(removed(before[i++]!))
    else edits.push(added(after[j++]!))
  }
  return [...edits, ...before.slice(i).map(removed), ...after.slice(j).map(added)]
}
