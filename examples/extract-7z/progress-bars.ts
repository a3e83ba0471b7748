import { MultiBar, type SingleBar } from 'cli-progress'
import type { Progress } from './archive-walk.ts'
import { byteCount, printable } from './printable.ts'

/** A progress bar for each archive that is being worked on, on a terminal; where there is none, nothing. */
export class ProgressBars {
  readonly #bars: MultiBar | undefined
  readonly #byArchive = new Map<string, SingleBar>()

  constructor(terminal: NodeJS.WriteStream, isWanted: boolean) {
    if (!isWanted || !terminal.isTTY) return
    this.#bars = new MultiBar({
      stream: terminal,
      format: '{bar} {percentage}% | {unpacked} | {name}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      fps: 10,
    })
  }

  update(archive: string, { entry, bytes, packed, packedTotal }: Progress): void {
    if (this.#bars === undefined) return
    let bar = this.#byArchive.get(archive)
    if (bar === undefined) {
      bar = this.#bars.create(packedTotal, 0, { unpacked: '', name: '' })
      this.#byArchive.set(archive, bar)
    }
    bar.update(Math.min(packed, packedTotal), {
      unpacked: byteCount(bytes),
      name: shorten(printable(entry.path)),
    })
  }

  remove(archive: string): void {
    const bar = this.#byArchive.get(archive)
    if (bar !== undefined) this.#bars?.remove(bar)
    this.#byArchive.delete(archive)
  }

  /** Gives the terminal back. */
  stop(): void {
    this.#bars?.stop()
  }
}

/** The end of a name tells more than its start. */
function shorten(name: string): string {
  return name.length > 40 ? `…${name.slice(-39)}` : name
}
