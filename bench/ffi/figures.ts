import { digits, markdownTable, median, quartiles, withSpread } from '../extract-measure.ts'
import { experiment, type Start } from './contenders.ts'

/** One contender's figures. */
export interface Figures {
  readonly name: string
  readonly runs: string
  /** Nanoseconds per call by row: a figure for each round of each process. */
  readonly calls: Readonly<Record<string, readonly number[]>>
  /** Starts of the bare program, and of that which loads the library and calls it once. */
  readonly bareStarts: readonly Start[]
  readonly starts: readonly Start[]
}

/** The names of the rows, in order; those of the first contender, which has all. */
export function rowNames(all: readonly Figures[]): readonly string[] {
  return Object.keys(all[0]?.calls ?? {})
}

/** Nanoseconds, ratios to the first contender, and the spread. */
export function callTables(all: readonly Figures[]): string {
  const names = rowNames(all)
  const cell = (figures: Figures, row: string, text: (values: readonly number[]) => string): string => {
    const values = figures.calls[row]
    return values === undefined ? 'none' : text(values)
  }
  const table = (title: string, text: (values: readonly number[], row: string) => string): string =>
    markdownTable([
      [title, ...all.map(({ name }) => name)],
      ...names.map((row) => [row, ...all.map((one) => cell(one, row, (values) => text(values, row)))]),
    ])
  const [first] = all
  const base = (row: string): number => median(first?.calls[row] ?? [])
  const spread = (values: readonly number[]): string => {
    const { low, high } = quartiles(values)
    return `${digits(low)}–${digits(high)}`
  }
  return [
    table('ns a call, median', (values) => digits(median(values))),
    `Ratios to ${first?.name}: below 1 is faster than it.`,
    table('ratio', (values, row) => (median(values) / base(row)).toFixed(2)),
    'The spread: the middle half of all rounds, nanoseconds.',
    table('ns a call, quartiles', spread),
  ].join('\n\n')
}

/** What loading adds in time and memory: the starts were made in pairs. */
export function startTable(all: readonly Figures[]): string {
  const added = ({ starts, bareStarts }: Figures, what: keyof Start): readonly number[] =>
    starts.map((start, index) => start[what] - (bareStarts[index]?.[what] ?? Number.NaN))
  const bare = ({ bareStarts }: Figures, what: keyof Start): string =>
    digits(median(bareStarts.map((start) => start[what])))
  return markdownTable([
    ['from nothing to the first call', 'bare, ms', 'added, ms', 'bare, CPU ms', 'added, CPU ms', 'added, MB'],
    ...all.map((one) => [
      one.name,
      bare(one, 'milliseconds'),
      withSpread(added(one, 'milliseconds')),
      bare(one, 'processor'),
      withSpread(added(one, 'processor')),
      digits(median(added(one, 'megabytes'))),
    ]),
  ])
}

/** The generated module over Koffi and over node:ffi, each beside what is below it. */
export function engineTable(all: readonly Figures[]): string {
  const of = (name: string): Figures['calls'] => all.find((one) => one.name === name)?.calls ?? {}
  const [koffi, overKoffi] = [of('Koffi by hand'), of('generated')]
  const [nodeFfi, overNodeFfi] = [of('node:ffi'), of(experiment)]
  const rows = rowNames(all).filter((row) => overNodeFfi[row] !== undefined)
  const ns = (calls: Figures['calls'], row: string): number => median(calls[row] ?? [])
  return markdownTable([
    [
      'ns a call',
      'Koffi',
      'generated',
      'node:ffi',
      'generated over it',
      'to node:ffi',
      'to generated over Koffi',
    ],
    ...rows.map((row) => [
      row,
      ...[koffi, overKoffi, nodeFfi, overNodeFfi].map((calls) => digits(ns(calls, row))),
      (ns(overNodeFfi, row) / ns(nodeFfi, row)).toFixed(2),
      (ns(overNodeFfi, row) / ns(overKoffi, row)).toFixed(2),
    ]),
  ])
}

/** Who is faster than the first contender, row by row. */
export function fasterList(all: readonly Figures[]): string {
  const [first, ...others] = all
  const lines = rowNames(all).map((row) => {
    const base = median(first?.calls[row] ?? [])
    const faster = others
      .map(({ name, calls }) => ({ name, ratio: base / median(calls[row] ?? []) }))
      .filter(({ ratio }) => ratio > 1.03)
      .sort((a, b) => b.ratio - a.ratio)
      .map(({ name, ratio }) => `${name} ${ratio.toFixed(ratio < 2 ? 2 : 1)} times`)
    return `- ${row}: ${faster.length === 0 ? 'nobody' : faster.join(', ')}`
  })
  return lines.join('\n')
}
