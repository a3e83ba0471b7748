import picomatch from 'picomatch'

/*
 * The patterns of the configuration, one matcher for every key: `*` stands for any characters, `?` for one,
 * `[a-z]` for one of these, `{read,write}` for either. C's names have none of these characters.
 */

const syntax = {
  // `*` crosses slashes too: a pattern of files need not say how deep they lie.
  bash: true,
  dot: true,
  // `f()` is the result of f and `!f` an exception; here they are read before the pattern is.
  noextglob: true,
  nonegate: true,
  noquantifiers: true,
  // Backslashes are no slashes, on Windows neither.
  windows: false,
} as const

const matchers = new Map<string, (text: string) => boolean>()

/** Whether a name fits a pattern as a whole. */
export function fitsPattern(name: string, pattern: string): boolean {
  if (!isPattern(pattern)) return name === pattern
  let matcher = matchers.get(pattern)
  if (matcher === undefined) {
    matcher = picomatch(pattern, syntax)
    matchers.set(pattern, matcher)
  }
  return matcher(name)
}

/** Whether a text stands for several names, and not for the one that it spells. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text)
}

/**
 * The patterns that a pattern with alternatives stands for, one of them decided at a time: `{a,b}_{c,d}` is
 * `a_{c,d}`, `b_{c,d}`, `{a,b}_c` and `{a,b}_d`. Empty where there are none.
 */
export function alternativesOf(pattern: string): string[] {
  const found: string[] = []
  for (let start = pattern.indexOf('{'); start >= 0; ) {
    const end = closingBrace(pattern, start)
    if (end < 0) break
    const [before, after] = [pattern.slice(0, start), pattern.slice(end + 1)]
    for (const each of splitAtCommas(pattern.slice(start + 1, end))) {
      const inner = alternativesOf(each)
      found.push(...(inner.length === 0 ? [each] : inner).map((one) => before + one + after))
    }
    start = pattern.indexOf('{', end)
  }
  return found
}

function closingBrace(pattern: string, start: number): number {
  let depth = 0
  for (let at = start; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++
    else if (pattern[at] === '}' && --depth === 0) return at
  }
  return -1
}

/** `a,{b,c}` → a, {b,c}. */
function splitAtCommas(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of list) {
    if (character === '{') depth++
    if (character === '}') depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts.push(parts.pop()! + character)
  }
  return parts
}

/**
 * Whether a pattern fits a place: `function` (its result), `function()` (the same, where a function alone
 * stands for its parameters), `function.parameter`, `record.field`. Before and behind the dot each part has a
 * pattern of its own.
 */
export function fitsPlace(place: string, pattern: string): boolean {
  const [owner, member] = partsOf(place)
  const [ownerPattern, memberPattern] = partsOf(pattern)
  if (!fitsPattern(owner, ownerPattern)) return false
  if (member === null || memberPattern === null) return member === memberPattern
  return fitsPattern(member, memberPattern)
}

/** As `fitsPlace`; a function alone stands for its parameters, too. */
export function fitsPlaceOrOwner(place: string, pattern: string): boolean {
  if (fitsPlace(place, pattern)) return true
  const [owner, member] = partsOf(place)
  return member !== null && member !== '()' && fitsPlace(owner, pattern)
}

/** The owner, and what belongs to it: a member's name, `()` for the result, or nothing. */
export function partsOf(place: string): readonly [owner: string, member: string | null] {
  if (place.endsWith('()')) return [place.slice(0, -2), '()']
  const dot = place.indexOf('.')
  return dot < 0 ? [place, null] : [place.slice(0, dot), place.slice(dot + 1)]
}

/** What a table of the configuration says: the last key that fits decides; undefined where none does. */
export function valueOfLastFit<T>(
  table: Readonly<Record<string, T>>,
  fits: (pattern: string) => boolean,
): T | undefined {
  return Object.entries(table).findLast(([pattern]) => fits(pattern))?.[1]
}

/**
 * What the last pattern of a list that fits says: in, or out where a `!` stands before it; null where none
 * fits.
 */
export function verdictOf(
  patterns: readonly string[],
  fits: (pattern: string) => boolean,
): 'in' | 'out' | null {
  const last = patterns.findLast((pattern) => fits(pattern.replace(/^!/, '')))
  if (last === undefined) return null
  return last.startsWith('!') ? 'out' : 'in'
}

/** Whether a list of the configuration has a name. */
export function listsName(patterns: readonly string[], name: string): boolean {
  return verdictOf(patterns, (pattern) => fitsPattern(name, pattern)) === 'in'
}

/** Whether a list of the configuration has a parameter (`function.parameter`), or its function. */
export function isListed(patterns: readonly string[], place: string): boolean {
  return verdictOf(patterns, (pattern) => fitsPlaceOrOwner(place, pattern)) === 'in'
}
