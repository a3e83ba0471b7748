import { ArchiveError } from './archive-error.ts'
import type { EntryInfo } from './entries/entry-info.ts'
import { byteCount } from './printable.ts'

/** Bounds against archives that are made to fill a disk or to never end. `Infinity` switches one off. */
export interface Limits {
  /** Bytes of all entries together, unpacked. */
  readonly totalBytes: number
  /**
   * Unpacked bytes for each byte of the archive. Judged beyond `ratioFrom`: a small file of zeros is no
   * attack.
   */
  readonly ratio: number
  /** Unpacked bytes up to which any ratio is fine. */
  readonly ratioFrom: number
  /** Entries of all kinds. */
  readonly entries: number
  /** Bytes of an entry's name, as UTF-8. */
  readonly nameLength: number
  /** Folders within folders. */
  readonly nesting: number
}

/** What applies where the caller says nothing. */
export const defaultLimits: Limits = {
  totalBytes: 64e9,
  ratio: 1000,
  ratioFrom: 8e9,
  entries: 1_000_000,
  nameLength: 4096,
  nesting: 100,
}

/**
 * Counts what comes out of one archive. Its methods throw an {@link ArchiveError} where a limit is passed.
 */
export class LimitCounter {
  readonly #limits: Limits
  readonly #archive: { readonly name: string; readonly packedBytes: number }
  #entries = 0
  #bytes = 0

  constructor(
    limits: Partial<Limits> | undefined,
    archive: { readonly name: string; readonly packedBytes: number },
  ) {
    this.#limits = { ...defaultLimits, ...limits }
    this.#archive = archive
  }

  /** To be called at each entry's header, before anything of it is written. */
  entry(info: EntryInfo): void {
    const { entries, nameLength, nesting } = this.#limits
    const { path, size = 0 } = info
    if (++this.#entries > entries) this.#refuse(info, `The archive has more than ${entries} entries`)
    // A character takes three bytes at most, and a folder's name one at least: short names pass both.
    if (path.length * 3 > nameLength && Buffer.byteLength(path) > nameLength)
      this.#refuse(info, `The name is longer than ${nameLength} bytes`)
    if (path.length >= nesting && path.split('/').length > nesting)
      this.#refuse(info, `The name has more than ${nesting} folders`)
    this.#judge(info, this.#bytes + size)
  }

  /** To be called after each block: headers can lie about sizes. */
  data(info: EntryInfo, bytes: number): void {
    this.#bytes += bytes
    this.#judge(info, this.#bytes)
  }

  #judge(info: EntryInfo, bytes: number): void {
    const { totalBytes, ratio, ratioFrom } = this.#limits
    if (bytes > totalBytes) this.#refuse(info, `The archive unpacks to more than ${byteCount(totalBytes)}`)
    if (bytes > ratioFrom && bytes > ratio * this.#archive.packedBytes) {
      this.#refuse(info, `The archive unpacks to more than ${ratio} times its own size`)
    }
  }

  #refuse(info: EntryInfo, text: string): never {
    throw new ArchiveError(text, {
      archive: this.#archive.name,
      entry: info.path,
      code: 'LIMIT',
      isFinal: true,
    })
  }
}
