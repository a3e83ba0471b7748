import type { EntryInfo, EntryType } from './entry-info.ts'
import { printable } from './printable.ts'

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
