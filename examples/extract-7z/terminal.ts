import { MultiBar, type SingleBar } from 'cli-progress'
import type { Progress } from './archive-walk.ts'
import type { EntryInfo, EntryType } from './entries/entry-info.ts'
import { byteCount, printable } from './printable.ts'

/** One line for each entry, as `ls -l` has them, and one for the sum. */
export function entryTable(entries: readonly EntryInfo[]): string {
  const sum = entries.reduce((bytes, { size = 0 }) => bytes + size, 0)
  const width = Math.max(4, String(sum).length)
  const lines = entries.map((entry) => {
    const size = entry.size === undefined ? '?' : String(entry.size)
    const link = entry.linkTarget === undefined ? '' : ` -> ${printable(entry.linkTarget)}`
    return `${modeText(entry)} ${size.padStart(width)} ${timeText(entry.modified)} ${printable(entry.path)}${link}`
  })
  return [
    ...lines,
    `${' '.repeat(10)} ${String(sum).padStart(width)} bytes in ${entries.length} entries`,
  ].join('\n')
}

/** An entry as JSON: times as ISO 8601 with nanoseconds, the mode as `ls` shows it. */
export function entryJson(entry: EntryInfo): object {
  const { modified, accessed, changed, mode, ...rest } = entry
  const times = Object.entries({ modified, accessed, changed }).map(([name, time]) => [name, isoTime(time)])
  return { ...rest, mode: `0${mode.toString(8)}`, ...Object.fromEntries(times) }
}

const letters: Readonly<Record<EntryType, string>> = {
  file: '-',
  directory: 'd',
  symlink: 'l',
  hardlink: 'h',
  fifo: 'p',
  socket: 's',
  'block device': 'b',
  'character device': 'c',
}

function modeText({ type, mode }: EntryInfo): string {
  const bits = [...'rwxrwxrwx'].map((letter, index) => ((mode >> (8 - index)) & 1 ? letter : '-'))
  const special: readonly [mask: number, index: number, letter: string][] = [
    [0o4000, 2, 's'],
    [0o2000, 5, 's'],
    [0o1000, 8, 't'],
  ]
  for (const [mask, index, letter] of special) {
    if (mode & mask) bits[index] = bits[index] === 'x' ? letter : letter.toUpperCase()
  }
  return letters[type] + bits.join('')
}

function timeText(nanoseconds: bigint | undefined): string {
  return isoTime(nanoseconds)?.slice(0, 16).replace('T', ' ') ?? ' '.repeat(16)
}

function isoTime(nanoseconds: bigint | undefined): string | undefined {
  if (nanoseconds === undefined) return undefined
  const second = 1_000_000_000n
  const fraction = ((nanoseconds % second) + second) % second
  const date = new Date(Number((nanoseconds - fraction) / second) * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  return date.toISOString().replace(/\.\d+Z$/, `.${String(fraction).padStart(9, '0')}Z`)
}

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

let earlier: Promise<unknown> = Promise.resolve()

/**
 * Asks for an archive's passphrase on the terminal, without showing it. Undefined where there is no terminal,
 * or the user gives none. Several questions wait for one another.
 */
export function askPassphrase(archive: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(undefined)
  const answer = earlier.then(() => {
    stderr.write(`Passphrase for ${printable(archive)}: `)
    return readHidden(stdin).finally(() => stderr.write('\n'))
  })
  earlier = answer.catch(() => {})
  return answer
}

/** Reads a line with the terminal's echo off. */
function readHidden(terminal: NodeJS.ReadStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    let line = ''
    const end = (result: string | undefined) => {
      terminal.off('data', onData)
      terminal.setRawMode(false)
      terminal.pause()
      resolve(result)
    }
    const onData = (typed: string) => {
      for (const character of typed) {
        if (character === '\r' || character === '\n' || character === '\u0004') return end(line || undefined)
        if (character === '\u0003') {
          end(undefined)
          process.kill(process.pid, 'SIGINT')
          return
        }
        line = character === '\u007f' ? [...line].slice(0, -1).join('') : line + character
      }
    }
    terminal.setEncoding('utf8')
    terminal.setRawMode(true)
    terminal.on('data', onData)
    terminal.resume()
  })
}
