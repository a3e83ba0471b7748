/** Unchanged lines around a change. */
const contextLines = 2

/** Beyond so many changed lines the changed part is shown as a whole rather than compared line by line. */
const mostChanges = 2000

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

/**
 * The shortest list of edits, by the greedy method of Myers ("An O(ND) difference algorithm and its variations", 1986): for each number
 * of changes, how far one gets on each diagonal. Its time grows with what has changed, not with the length of the files.
 */
function compareMiddle(before: readonly string[], after: readonly string[]): Edit[] {
  const trace = furthestReaching(before, after)
  if (trace === null) return [...before.map(removed), ...after.map(added)]
  const edits: Edit[] = []
  let x = before.length
  let y = after.length
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const reached = trace[changes - 1]!
    const at = (diagonal: number): number => reached[diagonal + mostChanges + 1]!
    const diagonal = x - y
    const goesDown = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1))
    const from = goesDown ? diagonal + 1 : diagonal - 1
    const startX = at(from)
    const startY = startX - from
    const middleX = goesDown ? startX : startX + 1
    for (; x > middleX; x--, y--) edits.push({ sign: ' ', text: before[x - 1]! })
    edits.push(goesDown ? added(after[startY]!) : removed(before[startX]!))
    x = startX
    y = startY
  }
  for (; x > 0; x--) edits.push({ sign: ' ', text: before[x - 1]! })
  return edits.reverse()
}

/** For each number of changes the furthest line of `before` on each diagonal; null where there are too many. */
function furthestReaching(before: readonly string[], after: readonly string[]): Int32Array[] | null {
  const middle = mostChanges + 1
  const reached = new Int32Array(2 * middle + 1)
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= mostChanges; changes++) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const left = reached[middle + diagonal - 1]!
      const right = reached[middle + diagonal + 1]!
      let x = diagonal === -changes || (diagonal !== changes && left < right) ? right : left + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      reached[middle + diagonal] = x
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reached.slice()]
    }
    trace.push(reached.slice())
  }
  return null
}

function removed(text: string): Edit {
  return { sign: '-', text }
}

function added(text: string): Edit {
  return { sign: '+', text }
}
