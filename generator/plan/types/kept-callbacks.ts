import { nameWords, wordsInName } from '../ownership/name-words.ts'

/** Words of functions that call what they are given before they return. */
const callingWords: ReadonlySet<string> = new Set([
  ...['foreach', 'each', 'for', 'walk', 'iterate', 'iter', 'traverse', 'visit', 'enumerate', 'enum'],
  ...['exec', 'execute', 'sort', 'qsort', 'bsearch', 'search', 'find', 'scan', 'loop', 'dispatch', 'apply'],
  ...['map', 'filter', 'compare', 'ftw', 'nftw', 'glob', 'run', 'wait', 'poll', 'call', 'invoke', 'once'],
])

/** Words of functions that store what they are given. */
const storingWords: ReadonlySet<string> = new Set([
  ...['set', 'register', 'install', 'subscribe', 'attach', 'hook', 'handler', 'on', 'watch'],
  ...['setcb', 'sethandler', 'callback', 'callbacks', 'notify', 'listener', 'trace', 'replace', 'assign'],
  ...['signal', 'atexit'],
])

/** Words of functions that make something which may have what they are given. */
const makingWords: ReadonlySet<string> = new Set(['new', 'create', 'open', 'init', 'start', 'add', 'listen'])

/**
 * Whether a function keeps a callback that it is given, by the words of its name. That it lives too long
 * harms nobody, that it ends too early does: so this may be a guess, where to whom it belongs is none.
 */
export function keepsCallback(functionName: string): boolean {
  const words = nameWords(functionName)
  if (words.some((word) => callingWords.has(word))) return false
  if (words.some((word) => storingWords.has(word) || makingWords.has(word))) return true
  return wordsInName(words, new Set(['set', 'hook', 'handler', 'setcb'])).length > 0
}
