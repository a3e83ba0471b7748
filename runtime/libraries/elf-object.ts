import koffi from 'koffi'

/*
 * Shared objects as the dynamic linker has them in memory (ELF gABI 5; glibc's and musl's `struct link_map`
 * from <link.h>).
 */

/** Dynamic array tags. */
const tags = { strings: 5, symbols: 6, relocations: 7, relocationsSize: 8 } as const

/**
 * The types of relocations that copy a variable into the program, and that store its address, by processor.
 */
const kinds: Readonly<
  Record<string, { readonly copy: number; readonly address: readonly number[] } | undefined>
> = {
  x64: { copy: 5, address: [1, 6] },
  arm64: { copy: 1024, address: [257, 1025] },
}

/** How relocations are told apart on this processor; undefined where that is not known. */
export const relocationKinds = kinds[process.arch]

/** An entry of a relocation table that mentions a symbol. */
export interface Relocation {
  readonly kind: number
  /** What it changes: an address in memory. */
  readonly place: number
  readonly symbolIndex: number
  readonly addend: number
}

/** A shared object, or the program, in memory. */
export class ElfObject {
  /** Where it is mapped, against the addresses in the file. */
  readonly base: number
  readonly name: string
  /** The `struct link_map` of the object loaded after it; 0 for the last. */
  readonly next: number
  readonly #entries: ReadonlyMap<number, number>

  /** @param linkMap the address of its `struct link_map` */
  constructor(linkMap: number) {
    const map = new DataView(koffi.view(BigInt(linkMap), 40))
    this.base = word(map, 0)
    const name = word(map, 8)
    this.name = name === 0 ? '' : koffi.decode.string(BigInt(name))
    this.#entries = this.#readDynamic(word(map, 16))
    this.next = word(map, 24)
  }

  /** The relocations of data that mention a symbol; those of calls stand elsewhere. */
  relocations(): readonly Relocation[] {
    const table = this.#entries.get(tags.relocations)
    const size = this.#entries.get(tags.relocationsSize) ?? 0
    const found: Relocation[] = []
    if (table === undefined || size === 0) return found
    const view = new DataView(koffi.view(BigInt(table), size))
    for (let at = 0; at + 24 <= size; at += 24) {
      const symbolIndex = view.getUint32(at + 12, true)
      if (symbolIndex === 0) continue
      const kind = view.getUint32(at + 8, true)
      const place = this.base + word(view, at)
      found.push({ kind, place, symbolIndex, addend: Number(view.getBigInt64(at + 16, true)) })
    }
    return found
  }

  symbolName({ symbolIndex }: Relocation): string {
    const [symbols = 0, strings = 0] = [this.#entries.get(tags.symbols), this.#entries.get(tags.strings)]
    const symbol = new DataView(koffi.view(BigInt(symbols + 24 * symbolIndex), 24))
    return koffi.decode.string(BigInt(strings + symbol.getUint32(0, true)))
  }

  /**
   * The dynamic array. glibc has made its pointers addresses; where they are offsets still, the base is
   * added.
   */
  #readDynamic(dynamic: number): ReadonlyMap<number, number> {
    const entries = new Map<number, number>()
    for (let at = dynamic; ; at += 16) {
      const entry = new DataView(koffi.view(BigInt(at), 16))
      const tag = word(entry, 0)
      if (tag === 0) return entries
      const value = word(entry, 8)
      const isPointer = tag === tags.strings || tag === tags.symbols || tag === tags.relocations
      entries.set(tag, isPointer && value < this.base ? value + this.base : value)
    }
  }
}

export function word(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true))
}
