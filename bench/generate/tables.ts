import { stages } from '../../generator/stage-clock.ts'
import { digits, markdownTable } from '../extract-measure.ts'
import type { Comparison } from './compare.ts'
import { type StageTimes, sum } from './stages.ts'

/** A row for each header; the ratios are to the first contender, rust-bindgen. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const names = [...new Set(rows.map((row) => row.contender))]
  const [rival, ...ours] = names
  const head = [
    'header',
    `${rival}, s`,
    ...ours.flatMap((name) => [`${name}, s`, 'ratio']),
    ...names.map((name) => `${name}, CPU s`),
    ...names.map((name) => `${name}, MB`),
  ]
  const headers = [...new Set(rows.map((row) => row.header))]
  const body = headers.map((header) => {
    const of = (name: string | undefined): Comparison | undefined =>
      rows.find((row) => row.header === header && row.contender === name)
    const first = of(rival)
    const seconds = ours.flatMap((name) => {
      const own = of(name)
      return [
        own?.seconds.toFixed(2) ?? '',
        own === undefined || first === undefined ? '' : (own.seconds / first.seconds).toFixed(2),
      ]
    })
    const cpu = names.map((name) => of(name)?.cpuSeconds?.toFixed(2) ?? '')
    const memory = names.map((name) => of(name)?.megabytes?.toFixed(0) ?? '')
    return [`\`${header}\``, first?.seconds.toFixed(2) ?? '', ...seconds, ...cpu, ...memory]
  })
  return markdownTable([head, ...body])
}

/** A row for each header: milliseconds for each preprocessed megabyte, by stage. */
export function stageTable(rows: readonly StageTimes[]): string {
  const head = ['header', 'MB', 'ms', 'ms/MB', ...stages, 'ms/MB of module']
  const body = rows.map((row) => [
    `\`${row.header}\``,
    row.megabytes.toFixed(2),
    digits(sum(row)),
    digits(sum(row) / row.megabytes),
    ...stages.map((name) => digits(row.milliseconds[name] / row.megabytes)),
    digits(sum(row) / row.moduleMegabytes),
  ])
  return markdownTable([head, ...body])
}
