/** One of Microsoft's annotations (SAL): `_Out_writes_bytes_to_(room, *filled)`. */
export interface Annotation {
  /** `_Out_writes_bytes_to_`. */
  readonly name: string
  /** `Out`, `Ret`, `Success`. */
  readonly head: string
  /** `writes`, `bytes`, `to`. */
  readonly words: ReadonlySet<string>
  /** What stands in its parentheses, between commas. */
  readonly values: readonly string[]
}

const known =
  /(?<!\w)_(In|Out|Inout|Outptr|COM_Outptr|Outref|Ret|Success|Check_return|Must_inspect_result|Reserved)((?:_[a-z]+)*)_(?!\w)/g

/**
 * The annotations in a piece of a header, as they are written: they expand to nothing, or to what only one
 * compiler knows.
 */
export function annotationsIn(text: string): Annotation[] {
  return [...text.matchAll(known)].map(({ 0: name, 1: head = '', 2: words = '', index }) => ({
    name,
    head,
    words: new Set(words.split('_').filter((word) => word !== '')),
    values: valuesBehind(text, index + name.length),
  }))
}

/** Of an array, whatever its size says: C writes more than one object there. */
export function isOfSeveral({ words }: Annotation): boolean {
  return ['reads', 'writes', 'updates', 'buffer', 'bytebuffer', 'z'].some((word) => words.has(word))
}

function valuesBehind(text: string, start: number): string[] {
  const open = /^\s*\(/.exec(text.slice(start))
  if (open === null) return []
  const values = ['']
  let depth = 0
  for (const character of text.slice(start + open[0].length)) {
    if (character === ')' && depth === 0) return values.map((value) => value.trim())
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === ',' && depth === 0) values.push('')
    else values.push(values.pop()! + character)
  }
  return []
}
