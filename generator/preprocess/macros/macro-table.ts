import type { MacroDefinition } from './macro-definition.ts'

const filterBits = 18
const filterMask = (1 << filterBits) - 1

/** An identifier's spelling and the macro it names at present. */
export class Name {
  readonly text: string
  macro: MacroDefinition | null = null
  /** What `#pragma push_macro` saved, the latest last; null before the first. */
  saved: (MacroDefinition | null)[] | null = null

  constructor(text: string) {
    this.text = text
  }
}

/**
 * The hash that `MacroTable.mayBeMacro` takes. The scanner of texts computes it on its way, by the same
 * formula.
 */
export function hashName(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = ((hash << 5) - hash + text.charCodeAt(at)) | 0
  return hash
}

/** Every identifier that a directive or a replacement list mentions, and the macros among them. */
export class MacroTable {
  readonly #names = new Map<string, Name>()
  /** One byte per hash: 0 where no macro's name hashes. Spares most identifiers of a text the look-up. */
  readonly #filter = new Uint8Array(1 << filterBits)

  intern(text: string): Name {
    let name = this.#names.get(text)
    if (name === undefined) {
      name = new Name(text)
      this.#names.set(text, name)
    }
    return name
  }

  /** The name, if it is a macro's at present. */
  macroName(text: string): Name | null {
    const name = this.#names.get(text)
    return name !== undefined && name.macro !== null ? name : null
  }

  /** False if no macro's name has this hash (see `hashName`). */
  mayBeMacro(hash: number): boolean {
    return this.#filter[(hash ^ (hash >>> 15)) & filterMask] !== 0
  }

  define(name: Name, macro: MacroDefinition | null): void {
    name.macro = macro
    if (macro === null) return
    const hash = hashName(name.text)
    this.#filter[(hash ^ (hash >>> 15)) & filterMask] = 1
  }

  /** The macros in force, in the order of their definitions. */
  *definitions(): Iterable<MacroDefinition> {
    const found: MacroDefinition[] = []
    for (const name of this.#names.values()) if (name.macro !== null) found.push(name.macro)
    yield* found.sort((a, b) => a.sequence - b.sequence)
  }
}
