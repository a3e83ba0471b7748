/*
 * Words of parameters' names that say how many there are of something, or whether there are several.
 * Names are the weakest evidence: test/api-oracle scores what they claim.
 */

/** A parameter with one of these counts something. */
export const countWords: ReadonlySet<string> = new Set([
  'n',
  'num',
  'nb',
  'nr',
  'nof',
  'number',
  'count',
  'cnt',
  'len',
  'length',
  'size',
  'sz',
  'cb',
  'nbyte',
  'nbytes',
  'nelem',
  'nelems',
  'nitems',
  'nmemb',
  'nel',
])

/** Those that say bytes, of whatever the elements are. */
export const byteWords: ReadonlySet<string> = new Set(['bytes', 'nbytes', 'nbyte', 'cb'])

/** The ends of words that count: `buflen`, `datasz`. */
export const countEndings: readonly string[] = ['length', 'count', 'size', 'len', 'cnt', 'sz']

/** Those that may say bytes. */
export const memorySizeEndings: readonly string[] = ['length', 'size', 'len', 'sz', 'bytes']

/** Memory with one of these as its whole name is what a size in front of it measures. */
export const memoryWords: ReadonlySet<string> = new Set([
  ...['data', 'buf', 'buffer', 'bytes', 'mem', 'memory', 'input', 'src', 'source', 'content', 'payload'],
])

/** A parameter with one of these holds several elements, though it is no plural. */
export const collectionWords: ReadonlySet<string> = new Set([
  'data',
  'buf',
  'buffer',
  'array',
  'arr',
  'vec',
  'vector',
  'list',
  'table',
  'argv',
  'path',
  'order',
  'bytes',
  'mem',
  'block',
  'string',
  'str',
  'text',
  'msg',
  'message',
  'key',
  'src',
  'dst',
  'dest',
  'source',
  'input',
  'output',
  'content',
  'contents',
  'payload',
  'out',
  'in',
  'ptr',
  'md',
  'sig',
  'iv',
  'seed',
  'to',
  'from',
  's',
  'p',
  'b',
  'd',
  'c',
])

/** What has a length or size and is no array: `max_len`, `font_size`, `page_size`. */
export const otherSizeWords: ReadonlySet<string> = new Set([
  'max',
  'min',
  'maximum',
  'minimum',
  'block',
  'chunk',
  'element',
  'elem',
  'item',
  'page',
  'font',
  'step',
  'start',
  'stride',
  'icon',
  'thumbnail',
  'cache',
  'file',
  'window',
  'stack',
  'ref',
])

/** An integer by value with one of these may count elements. */
export const possibleCountWords: ReadonlySet<string> = new Set([
  ...[
    'dim',
    'dims',
    'dimension',
    'rows',
    'cols',
    'columns',
    'frames',
    'samples',
    'items',
    'elements',
    'channels',
  ],
  ...[
    'rank',
    'stride',
    'order',
    'lda',
    'ldb',
    'ldc',
    'incx',
    'incy',
    'inc',
    'howmany',
    'nmemb',
    'points',
    'm',
    'k',
  ],
  ...['blocks', 'bytes', 'words', 'bits', 'entries', 'values', 'max', 'limit', 'capacity', 'room', 'w', 'h'],
])

/** An integer by value with one of these counts nothing. */
export const plainNumberWords: ReadonlySet<string> = new Set([
  ...['flags', 'flag', 'mode', 'options', 'type', 'kind', 'index', 'idx', 'id', 'key', 'level', 'code', 'op'],
  ...['version', 'format', 'encoding', 'charset', 'x', 'y', 'offset', 'pos', 'position', 'event', 'timeout'],
])
