/** What is wrong with one value of a configuration. */
export interface Mistake {
  /** `modules[1].ownership.pairs`. */
  readonly key: string
  /** The same, as far as it is written. */
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly hint: string | null
}

/** `modules[1].ownership.pairs`; empty for the whole. */
export function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, name) => {
    if (typeof name === 'number') return `${key}[${name}]`
    const text = String(name)
    if (!/^[\w$]+$/.test(text)) return `${key}[${JSON.stringify(text)}]`
    return key === '' ? text : `${key}.${text}`
  }, '')
}
