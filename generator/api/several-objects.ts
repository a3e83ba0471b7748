import type { FunctionPlan } from '../plan/binding-plan.ts'
import { nameWords } from '../plan/ownership/name-words.ts'
import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'
import { countWords } from './facts/name-vocabulary.ts'

/**
 * Whether a function may write several objects at a pointer that only its name calls an output: C writes past
 * the end of room for one. It may where the call has a number that could count them, other arrays of numbers,
 * or a name that speaks of many: `plan_dft_r2c(int n, double *in, …)`, `readf_short(file, short *ptr,
 * frames)`.
 *
 * @param isOut whether a parameter, 0-based, is known to be an output
 */
export function mayBeSeveral(
  { cName, signature: { parameters } }: FunctionPlan,
  index: number,
  isOut: (index: number) => boolean,
): boolean {
  const own = parameters[index]!
  const words = nameWords(own.cName)
  if (own.isArray) return true
  if (/^argument\d+$/.test(own.cName) || words.some((word) => memoryWords.has(word))) return true
  const asked = nameWords(cName)
  if (asked.some((word) => manyWords.has(word))) return true
  if (!words.some((word) => singleWords.has(word) || asked.includes(word))) return true
  const next = parameters[index + 1]
  if (next !== undefined && isPlainNumber(next) && !next.sizeOf && !isNoCount(next)) return true
  if (parameters.some((each) => isPlainNumber(each) && each.sizeOf === null && isCount(each))) return true
  return parameters.some(
    (each, at) => at !== index && isArray(each.type) && !isOut(at) && each.sized === null,
  )
}

/** Memory, whose name says nothing of how much there is. */
const memoryWords: ReadonlySet<string> = new Set([
  ...['ptr', 'pointer', 'data', 'buf', 'buff', 'buffer', 'mem', 'memory', 'in', 'input', 'src', 'source'],
  ...[
    'dst',
    'dest',
    'destination',
    'arr',
    'array',
    'list',
    'row',
    'col',
    'column',
    'plane',
    'image',
    'samples',
  ],
])

/**
 * Things that are one number each. What is called otherwise has to have a word of the function's own name:
 * `get_alpha(…, int *alpha)`, not `get_var(…, int *ip)`.
 */
const singleWords: ReadonlySet<string> = new Set([
  ...['x', 'y', 'z', 'w', 'h', 'width', 'height', 'depth', 'left', 'right', 'top', 'bottom', 'min', 'max'],
  ...[
    'value',
    'val',
    'result',
    'ret',
    'retval',
    'out',
    'count',
    'num',
    'n',
    'size',
    'len',
    'length',
    'total',
  ],
  ...['index', 'idx', 'id', 'pos', 'position', 'offset', 'start', 'end', 'first', 'last', 'begin', 'cursor'],
  ...['error', 'err', 'status', 'code', 'flag', 'flags', 'type', 'kind', 'mode', 'format', 'state', 'level'],
  ...['major', 'minor', 'micro', 'patch', 'version', 'rev', 'revision', 'time', 'sec', 'usec', 'msec', 'ms'],
  ...[
    'timeout',
    'date',
    'day',
    'month',
    'year',
    'hour',
    'minute',
    'rate',
    'scale',
    'factor',
    'angle',
    'radius',
  ],
  ...[
    'distance',
    'dist',
    'priority',
    'port',
    'pid',
    'uid',
    'gid',
    'fd',
    'handle',
    'key',
    'ascent',
    'descent',
  ],
  ...[
    'written',
    'read',
    'used',
    'left',
    'remaining',
    'progress',
    'percent',
    'changed',
    'valid',
    'found',
    'ok',
  ],
])

/** A function of such a name works on many of a thing. */
const manyWords: ReadonlySet<string> = new Set([
  ...['row', 'col', 'column', 'vector', 'matrix', 'mat', 'array', 'list', 'table', 'all', 'many', 'batch'],
  ...[
    'block',
    'blocks',
    'frame',
    'frames',
    'sample',
    'samples',
    'pixels',
    'fft',
    'dft',
    'dct',
    'multi',
    'bulk',
  ],
])

const dimensionWords: ReadonlySet<string> = new Set([
  ...[
    'len',
    'length',
    'size',
    'sz',
    'max',
    'capacity',
    'dim',
    'dims',
    'ndim',
    'rank',
    'rows',
    'cols',
    'columns',
  ],
  ...[
    'frames',
    'items',
    'elements',
    'samples',
    'points',
    'stride',
    'incx',
    'incy',
    'inc',
    'channels',
    'order',
  ],
  ...['m', 'k', 'howmany', 'nx', 'ny', 'nz'],
])

function isCount({ cName }: BoundParameter): boolean {
  return nameWords(cName.replace(/\d+$/, '')).some((word) => countWords.has(word) || dimensionWords.has(word))
}

/** What stands behind an output and counts nothing. */
const otherWords: ReadonlySet<string> = new Set([
  ...[
    'flag',
    'flags',
    'mode',
    'type',
    'kind',
    'option',
    'options',
    'index',
    'idx',
    'id',
    'level',
    'fd',
    'port',
  ],
  ...[
    'timeout',
    'ms',
    'usec',
    'mask',
    'version',
    'key',
    'code',
    'format',
    'position',
    'pos',
    'offset',
    'state',
  ],
])

function isNoCount({ cName }: BoundParameter): boolean {
  return nameWords(cName).some((word) => otherWords.has(word))
}

function isPlainNumber({ type }: BoundParameter): boolean {
  return type.kind === 'integer'
}

/** A pointer to numbers. */
function isArray(type: BoundType): boolean {
  return type.kind === 'pointer' && (type.pointee.kind === 'integer' || type.pointee.kind === 'float')
}
