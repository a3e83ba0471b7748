const plural = /(?<!s|u|si)s$/
const irregular = /^(?:indices|vertices|matrices|children|data)$/

/** Words that end in `s` and are one thing. */
const singularWords: ReadonlySet<string> = new Set([
  'axis',
  'basis',
  'this',
  'class',
  'klass',
  'status',
  'address',
  'bias',
  'alias',
  'canvas',
  'pos',
  'abs',
  'progress',
  'access',
  'success',
  'radius',
  'was',
  'has',
  'is',
  'cls',
  'dns',
  'tls',
  'css',
  'ms',
  'ns',
  'us',
  'os',
  'fs',
  'rs',
  'ts',
  'params',
  'ctxs',
  'as',
  'its',
  'details',
  'contents',
  'always',
  'focus',
])

/** Words for several things that are no plurals. */
const collectiveWords: ReadonlySet<string> = new Set([
  'array',
  'list',
  'vec',
  'vector',
  'table',
  'argv',
  'arr',
  'data',
])

export function isPluralWord(word: string): boolean {
  return irregular.test(word) || (word.length > 2 && plural.test(word) && !singularWords.has(word))
}

/** A word of a name is a plural, or stands for several. */
export function isPlural(words: readonly string[]): boolean {
  return words.some((word) => isPluralWord(word) || collectiveWords.has(word))
}

export function singular(word: string): string {
  if (/^(?:indices|vertices|matrices)$/.test(word)) return `${word.slice(0, -4)}ex`
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  return isPluralWord(word) ? word.replace(/s$/, '') : word
}
