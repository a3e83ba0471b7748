import { writeDocsBlock } from './docs-block.ts'
import type { Row } from './extract.ts'
import { digits, markdownTable } from './extract-measure.ts'

interface Table {
  /** The block of docs/subprocess-to-ffi.md that it fills. */
  readonly name: string
  readonly title: string
  readonly text: string
}

/** A column: its head, and what a row shows there. */
type Column = readonly [head: string, cell: (row: Row) => string]

const times: Column = ['ms', ({ milliseconds }) => digits(milliseconds)]
const late: Column = ['timer late, ms', ({ late99 }) => digits(late99)]
const added: Column = ['MB added', ({ addedMegabytes }) => addedMegabytes.toFixed(0)]
const calls: Column = ['system calls', ({ systemCalls }) => String(systemCalls ?? '')]
const opens: Column = ['opens', ({ filesOpened }) => String(filesOpened ?? '')]

function tables(rows: readonly Row[], floor = ''): Table[] {
  return [
    { name: 'small', title: 'Extracting the small archive, ms', text: byParent(rows, 'small', 'extract') },
    {
      name: 'read',
      title: 'Reading the small archive into memory',
      text: byContender(rows, 'small', 'read', [times]),
    },
    {
      name: 'many',
      title: 'Extracting 750 files',
      text: byContender(rows, 'many', 'extract', [times, late, added, calls, opens]),
    },
    {
      name: 'large',
      title: 'Extracting 200 MB',
      text: byContender(rows, 'large', 'extract', [times, late, added]),
    },
    { name: 'floor', title: 'The floor: C over the same library', text: floor },
    {
      name: 'work',
      title: 'Processor time and memory, from a small parent',
      text: processorAndMemory(rows),
    },
    { name: 'list', title: 'Listing 750 files', text: byContender(rows, 'many', 'list', [times, late]) },
    {
      name: 'parents',
      title: 'From larger parents, ms',
      text: (
        [
          ['many', 'extract'],
          ['large', 'extract'],
          ['many', 'list'],
        ] as const
      )
        .map(([sample, task]) => byParent(rows, sample, task))
        .filter((text) => text !== '')
        .join('\n\n'),
    },
  ]
}

/** A line for each contender, from a small parent. */
function byContender(rows: readonly Row[], sample: string, task: string, columns: readonly Column[]): string {
  const chosen = rows.filter((row) => row.sample === sample && row.task === task && row.gigabytes === 0)
  if (chosen.length === 0) return ''
  const body = chosen.map((row) => [row.contender, ...columns.map(([, cell]) => cell(row))])
  return markdownTable([['', ...columns.map(([head]) => head)], ...body])
}

/** A line for each contender, and for each archive what it took beside time. */
function processorAndMemory(rows: readonly Row[]): string {
  const chosen = rows.filter(({ task, gigabytes }) => task === 'extract' && gigabytes === 0)
  const samples = (['small', 'many', 'large'] as const).filter((name) =>
    chosen.some(({ sample }) => sample === name),
  )
  // A process of some milliseconds has ended before anybody has looked at its memory.
  const head = samples.flatMap((sample) => [
    `${labels[sample]}: ms`,
    'CPU, ms',
    sample === 'small' ? 'the first, ms' : 'MB',
  ])
  const names = [...new Set(chosen.map(({ contender }) => contender))]
  const body = names.map((name) => [
    name,
    ...samples.flatMap((sample) => {
      const row = chosen.find((one) => one.contender === name && one.sample === sample)
      const last = sample === 'small' ? row?.first : row?.peakMegabytes
      return [row?.milliseconds, row?.processor, last].map((value, column) =>
        value === undefined ? '' : column === 2 ? value.toFixed(0) : digits(value),
      )
    }),
  ])
  return body.length === 0 ? '' : markdownTable([['', ...head], ...body])
}

const labels = { small: 'small', many: '750 files', large: '200 MB' } as const

const subjects: Readonly<Record<string, string>> = {
  'many extract': '750 files',
  'large extract': '200 MB',
  'many list': 'listing',
}

/** A line for each contender, a column for each size of the parent. */
function byParent(rows: readonly Row[], sample: string, task: string): string {
  const chosen = rows.filter((row) => row.sample === sample && row.task === task)
  if (chosen.length === 0) return ''
  const sizes = [...new Set(chosen.map(({ gigabytes }) => gigabytes))].sort((a, b) => a - b)
  const names = [...new Set(chosen.map(({ contender }) => contender))].filter(
    (name) =>
      sample === 'small' || chosen.some(({ contender, gigabytes }) => contender === name && gigabytes > 0),
  )
  const body = names.map((name) => [
    name,
    ...sizes.map((size) => {
      const row = chosen.find(({ contender, gigabytes }) => contender === name && gigabytes === size)
      return row === undefined ? '' : digits(row.milliseconds)
    }),
  ])
  const head = [subjects[`${sample} ${task}`] ?? '', ...sizes.map((size) => `${size} GB`)]
  return body.length === 0 ? '' : markdownTable([head, ...body])
}

/** Prints every table. */
export function printTables(rows: readonly Row[], conditions: string, floor?: string): void {
  console.log(conditions)
  for (const { title, text } of tables(rows, floor)) if (text !== '') console.log(`\n### ${title}\n\n${text}`)
}

/** Puts every table into docs/subprocess-to-ffi.md. */
export function writeTables(rows: readonly Row[], conditions: string, floor?: string): void {
  writeDocsBlock('subprocess-to-ffi.md', 'bench:extract conditions', conditions)
  for (const { name, text } of tables(rows, floor))
    if (text !== '') writeDocsBlock('subprocess-to-ffi.md', `bench:extract ${name}`, text)
}
