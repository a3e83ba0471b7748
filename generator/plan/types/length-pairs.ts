import type { BoundType, SizedBy } from './bound-type.ts'
import { isElementSize, isHiddenType, isUnitType } from './length-units.ts'
import { isAnyMemory, isReadBytes } from './untyped-memory.ts'

/** A parameter, as far as it tells what it is for. */
export interface NamedParameter {
  /** The header's; null where it has none. */
  readonly name: string | null
  readonly type: BoundType
  /** The typedefs of its type, the outermost first. */
  readonly typedefs: readonly string[]
  /** It is documented to count something else than bytes. */
  readonly isOtherUnit?: boolean
}

/**
 * Does the next parameter say how many bytes, or larger elements, C reads or writes behind this one? C has no
 * way to declare that; APIs say it by order and names: `(const void *buf, size_t len)`, `(const char *source,
 * int source_len)`, and without names `(void *, size_t)`. Anything else is not taken for a size: a call must
 * not be refused for a number that means something else, and text not be read beyond its end.
 *
 * @param before the parameter before it
 * @returns null where it does not
 */
export function sizedByNext(
  memory: NamedParameter,
  next: NamedParameter | undefined,
  before: NamedParameter | undefined,
): SizedBy | null {
  if (next === undefined || next.type.kind !== 'integer') return null
  const isText = memory.type.kind === 'string'
  if (!isText && !isBytes(memory.type)) return null
  if (isUnitType(next.typedefs) || next.isOtherUnit === true) return null
  const isUntyped = memory.type.kind === 'pointer' && memory.type.pointee.kind === 'void'
  if (isUntyped && isHiddenType(memory.typedefs) && !/bytes?/i.test(next.name ?? '')) return null
  // `strlcpy(dest, src, size)`: the size is that of the memory that the text is copied to, unless it is
  // called after the text.
  const isOwn = next.name !== null && isCalledAfter(next.name, memory.name)
  if (isText && !isOwn && before !== undefined && isBytes(before.type)) return null
  if (next.name === null) {
    const isSize = memory.name === null && next.typedefs.includes('size_t')
    return isSize ? { isLimit: false, isOptional: true } : null
  }
  if (!namesSize(next.name, memory.name ?? '', isText)) return null
  return isText
    ? sizeOfText(next.name, memory.name ?? '')
    : { isLimit: false, isOptional: !count.test(plain(next.name)) }
}

/**
 * The same for each of a function's parameters.
 *
 * @param isCalledByC a callback's: what it has before its text is its own data, not memory to copy the text
 * to
 */
export function sizesOf(
  parameters: readonly NamedParameter[],
  isCalledByC: boolean,
): readonly (SizedBy | null)[] {
  return parameters.map((parameter, index) => {
    const before = isCalledByC ? undefined : parameters[index - 1]
    const size = sizedByNext(parameter, parameters[index + 1], before)
    const behind = parameters[index + 2]
    const isInteger = behind?.type.kind === 'integer'
    if (isInteger && isElementSize(parameters[index + 1]!.name, behind.name)) return null
    if (size === null || before === undefined || !isSharedSize(parameter, parameters[index + 1]!, before))
      return size
    return { ...size, isOptional: false }
  })
}

/**
 * `memcmp(a, b, len)`: the size of both that are read, which one of them does not tell of the other. Not that
 * of what is called after the memory (`in`, `inlen`), nor where what stands before is data of the caller's.
 */
function isSharedSize(memory: NamedParameter, next: NamedParameter, before: NamedParameter): boolean {
  if (!isReadBytes(before.type) || !isReadBytes(memory.type)) return false
  const own = plain(memory.name ?? '')
  if (own !== '' && plain(next.name ?? '').startsWith(own)) return false
  return !callerData.test(plain(before.name ?? ''))
}

const callerData = /^(?:ctx|context|opaque|closure|cookie|user|priv|handle|self|state|stream|file|fp|arg|obj)/

/** `passwdlen` of `passwd`. */
function isCalledAfter(sizeName: string, memoryName: string | null): boolean {
  const whose = plain(memoryName ?? '')
  return whose.length > 2 && plain(sizeName).startsWith(whose)
}

/** Whether the next parameter says how many bytes or elements C reads or writes. */
export function isSizedByNext(...parameters: Parameters<typeof sizedByNext>): boolean {
  return sizedByNext(...parameters) !== null
}

/**
 * A `len` behind text is its length; an `n`, a `max` or a plain `size` may be a limit, or the size of
 * something else.
 */
function sizeOfText(sizeName: string, textName: string): SizedBy {
  const lower = plain(sizeName)
  const isMemory = textName !== '' && memoryNames.test(plain(textName))
  const isOwn = /(?:len|length)$/.test(lower) || isMemory || isCalledAfter(sizeName, textName)
  const isLimit = /^(?:n|num|max)/.test(lower) || !isOwn
  return { isLimit, isOptional: !isLimit || /bytes?$/.test(lower) }
}

/**
 * Does a sibling of a field of text say how long it is: the next field (`data`, `size`), or one that is
 * called after it (`content`, …, `content_len`)? Such text may have no NUL at its end.
 *
 * @param siblings the record's fields that are integers, and the field itself, in their order
 */
export function isSizedBySibling(text: NamedParameter, siblings: readonly NamedParameter[]): boolean {
  if (isSizedByNext(text, siblings[siblings.indexOf(text) + 1], undefined)) return true
  const whose = plain(text.name ?? '')
  return siblings.some(({ name, type }) => {
    const lower = plain(name ?? '')
    return type.kind === 'integer' && lower.startsWith(whose) && size.exec(lower)?.index === whose.length
  })
}

/** `void *`, `char *`, `unsigned char *`. */
function isBytes(type: BoundType): boolean {
  return type.kind === 'pointer' && isAnyMemory(type.pointee)
}

/** What the name of a size ends with, in lower case. */
const size = /(?:len|length|size|siz|sz|bytes?|capacity)$/
const count = /(?:count|cnt)$/

/** What a size may be of, where it is not called after the parameter before it. */
const memoryNames =
  /^(?:n|num|max|byte|buff?|buffer|data|mem|in|out|input|output|src|source|dst|dest|msg|str|string|text)?$/

/** Text of this kind ends in a NUL, whatever follows it. */
const endedText = /(?:name|path|file|uri|url|format|fmt|mode)$/

/** `len`, `nByte`, `dataSize` behind `data`; not `block_size` behind `filename`. */
function namesSize(name: string, memory: string, isText: boolean): boolean {
  const lower = plain(name)
  const whose = plain(memory)
  if (isText && endedText.test(whose)) return false
  // `fill(memory, byte, size)`: one byte is a value.
  if (lower === 'byte') return false
  // Behind text with a name of its own, `n` may be a number of anything.
  if (lower === 'n' || lower === 'num') return !isText || whose.length < 3
  const ending = size.test(lower) ? size : isText ? null : count
  if (ending === null || !ending.test(lower)) return false
  const of = lower
    .replace(ending, '')
    .replace(/^(?:max|num|n)(?=.)/, (limit) =>
      whose.length > 2 && lower.startsWith(limit + whose) ? '' : limit,
    )
  return memoryNames.test(of) || whose.startsWith(of) || (whose.length > 2 && of.startsWith(whose))
}

/** Whether a name is that of a number of bytes, not of elements: `data_len`, `nbytes`; not `n`, `count`. */
export function namesBytes(name: string): boolean {
  return size.test(plain(name))
}

/** Without underscores and in lower case. */
function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
