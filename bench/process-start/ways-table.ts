import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { digits, markdownTable, median } from '../extract-measure.ts'
import type { MemoryKind } from './held-memory.ts'
import type { Way } from './ways.ts'

const parents: readonly { readonly kind: MemoryKind; readonly gigabytes: number }[] = [
  { kind: 'objects', gigabytes: 0 },
  { kind: 'objects', gigabytes: 4 },
  { kind: 'Buffers', gigabytes: 4 },
]

/**
 * What programs do to get around a start of a process for each archive, from a small parent and from large
 * ones.
 *
 * @returns two tables, one archive at a time and a hundred at once; milliseconds
 */
export function measureWays(runs: number): string {
  const program = fileURLToPath(new URL('ways.js', import.meta.url))
  const found = parents.map(({ kind, gigabytes }): readonly Way[] => {
    console.error(`Ways around it, ${gigabytes} GB of ${kind} …`)
    const args = ['--max-old-space-size=12000', program, kind, String(gigabytes), String(runs)]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  })
  const names = (found[0] ?? []).map(({ name }) => name)
  const columns = parents.map(({ kind, gigabytes }) =>
    gigabytes === 0 ? '0 GB' : `${gigabytes} GB of ${kind}`,
  )
  const table = (title: string, cell: (way: Way | undefined) => string | undefined): string => {
    const rows = names.map((name, row) => [name, ...found.map((ways) => cell(ways[row]) ?? '')])
    return markdownTable([[title, ...columns], ...rows.filter(([, first]) => first !== '')])
  }
  return [
    table('one after the other, each', (way) => way && digits(median(way.alone))),
    table('a hundred at once, until the last', ({ hundred } = { name: '', alone: [], hundred: undefined }) =>
      hundred === undefined ? undefined : digits(hundred),
    ),
  ].join('\n\n')
}
