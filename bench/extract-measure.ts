import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder } from './extract-samples.ts'

/** One way to extract an archive into a folder that exists and is empty. */
export interface Contender {
  readonly name: string
  readonly extract: (archive: string, folder: string) => unknown
}

/** Milliseconds, one for each run. */
export type Times = readonly number[]

/**
 * Runs contenders in turns, so that a disturbance of the machine meets all of them, each into a fresh folder.
 * With more than three rounds the first one warms up and is not counted.
 */
export async function measure(
  contenders: readonly Contender[],
  archive: string,
  runs: number,
): Promise<Times[]> {
  const times: number[][] = contenders.map(() => [])
  for (let run = runs > 3 ? 0 : 1; run <= runs; run++) {
    for (const [index, { extract }] of contenders.entries()) {
      const folder = join(outFolder, 'in-turns')
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      const start = performance.now()
      await extract(archive, folder)
      const time = performance.now() - start
      if (run > 0) times[index]?.push(time)
      rmSync(folder, { recursive: true })
    }
  }
  return times
}

export function median(values: Times): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The middle half of some figures. */
export function quartiles(values: Times): { readonly low: number; readonly high: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { low: at(0.25), high: at(0.75) }
}

/** The median, and the middle half behind it. */
export function withSpread(values: Times): string {
  const { low, high } = quartiles(values)
  return `${digits(median(values))} (${digits(low)}–${digits(high)})`
}

/** Rows as a Markdown table; the first row is the head. Numbers stand to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const isNumber = widths.map((_, column) => /^[\d.]/.test(rows[1]?.[column] ?? ''))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => '-'.repeat(width + 1) + (isNumber[i] ? ':' : '-')).join('|')}|`
  const [head = [], ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}

/** Three significant digits and no more. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** Takes memory as a large program does: allocated, and each page written to. Keep what is returned. */
export function takeMemory(gigabytes: number): Buffer[] {
  return Array.from({ length: Math.round(gigabytes * 4) }, () => Buffer.alloc(2 ** 28, 1))
}
