import { placedSentences } from '../documentation/placed-sentences.ts'
import { nameWords } from '../ownership/name-words.ts'

/** What a length may count that has several bytes, or an unknown number of them. */
const units =
  'samples|frames|elements|items|entries|words|wide characters|wchar_ts|code units|pixels|blocks|records|values|floats|doubles|integers|ints|shorts|longs|points|vertices|pairs|structures|structs|objects|sectors|pages|coefficients|numbers'

const counted = new RegExp(
  String.raw`\b(?:in|of|many|per)\b (?:the |available |whole |decoded |audio |input |output |interleaved |complex |\d+[- ]bit |\w+_t |sizeof\(?)*(?:${units})\b|\b(?:${units}) (?:per|in each|to (?:be )?(?:read|write|written|decode|encode|process|convert|transfer|copy))|\bsamples\b`,
  'i',
)
const anyUnit = new RegExp(String.raw`\b(?:${units})\b`, 'i')
const bytes = /\b(?:bytes?|octets?|sizeof)\b/i

/** Whether the words for a length say that it counts something else than bytes: samples, frames, elements. */
export function countsNoBytes(said: string): boolean {
  return counted.test(said) && !bytes.test(said)
}

/**
 * The parameters that, by a function's documentation, count something else than bytes, with what it says.
 *
 * @param names of the parameters, null where one has none
 * @returns by the 0-based parameter
 */
export function otherUnits(
  comment: string | null,
  names: readonly (string | null)[],
): ReadonlyMap<number, string> {
  const said = new Map<number, string>()
  if (comment === null || !anyUnit.test(comment)) return said
  const known = new Set(names.filter((name) => name !== null))
  for (const { sentence, parameter, isAside } of placedSentences(comment, known)) {
    const index = names.indexOf(parameter)
    if (parameter !== null && !isAside) said.set(index, `${said.get(index) ?? ''} ${sentence}`)
  }
  return new Map([...said].filter(([, text]) => countsNoBytes(text)))
}

const unitWords: ReadonlySet<string> = new Set([
  ...[
    'frame',
    'frames',
    'uframes',
    'sframes',
    'nframes',
    'sample',
    'samples',
    'nsamples',
    'pixels',
    'blocks',
  ],
])

/** A typedef of a number says what it counts: `snd_pcm_uframes_t`. */
export function isUnitType(typedefs: readonly string[]): boolean {
  return typedefs.some((name) => nameWords(name).some((word) => unitWords.has(word)))
}

/**
 * A typedef of `void *` that does not only stand for any pointer (`gpointer`, `png_voidp`): what lies there
 * has a type that the header does not show, and a length beside it counts that.
 */
export function isHiddenType(typedefs: readonly string[]): boolean {
  return typedefs.some(
    (name) =>
      !/void|pointer|ptr|address|addr|memory|buffer|buf|data|bytes|^LP|^[PH]$|obj|string|str/i.test(name),
  )
}

/** `fread(ptr, size, nmemb)`: the size is that of one element, and the number behind it says of how many. */
export function isElementSize(size: string | null, behind: string | null): boolean {
  const plain = (name: string | null): string => (name ?? '').replaceAll('_', '').toLowerCase()
  return (
    /^(?:size|sz|elsize|elementsize|itemsize|width|s)$/.test(plain(size)) &&
    /^(?:n|num|nmemb|nitems?|nelems?|count|cnt|maxnum|nobj|elements|items|number)$/.test(plain(behind))
  )
}
