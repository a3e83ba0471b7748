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
  ...['setcb', 'sethandler', 'callback', 'callbacks', 'notify', 'listener', 'trace', 'assign'],
  ...['signal', 'atexit'],
])

/** Words behind which a function is called for an element, however the others sound: `set_count_if`. */
const elementWords: ReadonlySet<string> = new Set(['if', 'sorted', 'by', 'cmp', 'count'])

/** Words of functions that make something which may have what they are given. */
const makingWords: ReadonlySet<string> = new Set(['new', 'create', 'open', 'init', 'start', 'add', 'listen'])

/**
 * Whether a function keeps a callback that it is given, by the words of its name. One that lives too long
 * costs its memory, one that ends too early fails when C calls it: so this may be a guess. Of words that call
 * and words that store the later one is the verb: `set_foreach` walks a set, `poll_start` starts a poll,
 * `list_set_sort_func` sets.
 *
 * @param hasHolder whether the function is given, or gives, something that the callback can end with; else
 * only
 *   what says that it stores does: the callback stays for good
 */
export function keepsCallback(functionName: string, hasHolder: boolean): boolean {
  const words = nameWords(functionName)
  if (words.some((word) => elementWords.has(word))) return false
  const last = (list: ReadonlySet<string>): number => words.findLastIndex((word) => list.has(word))
  const calling = last(callingWords)
  const storing = last(storingWords)
  const making = hasHolder ? last(makingWords) : -1
  if (calling < 0 && storing < 0 && making < 0)
    return wordsInName(words, new Set(['set', 'hook', 'handler', 'setcb'])).length > 0
  // A set that is walked ends by the word for that.
  const setsIt = storing > 0 && words[storing] === 'set' && calling !== words.length - 1
  return Math.max(storing, making) > calling || setsIt
}
