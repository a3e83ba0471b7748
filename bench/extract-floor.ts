import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './extract.ts'
import { digits, markdownTable, withSpread } from './extract-measure.ts'
import { outFolder, type Sample, workFolder } from './extract-samples.ts'

const source = fileURLToPath(new URL('../../bench/extract-floor.c', import.meta.url))
const program = join(workFolder, 'extract-floor')
const script = fileURLToPath(new URL('extract-koffi.js', import.meta.url))

const ways: readonly (readonly [name: string, command: readonly [string, ...string[]]])[] = [
  ['C, reading alone', [program, 'read']],
  ['C, files relative to open folders', [program, 'folders']],
  ["C, libarchive's own writer", [program, 'disk']],
  ['Koffi alone, files relative to open folders', [process.execPath, script]],
]

/**
 * What C over the same libarchive takes, in a process that is there already, and Koffi without any care, with
 * the bindings beside them: a table of medians and spreads, milliseconds. Undefined where there is no C
 * compiler, or no header of libarchive's.
 */
export function measureFloor(samples: readonly Sample[], rows: readonly Row[]): string | undefined {
  const compiled = spawnSync('cc', ['-O2', '-o', program, source, '-larchive'], { encoding: 'utf8' })
  const chosen = samples.filter(({ name }) => name !== 'blocks')
  if (compiled.status !== 0 || chosen.length === 0) return undefined
  const folder = join(outFolder, 'floor')
  mkdirSync(outFolder, { recursive: true })
  const body = ways.map(([name, [command, ...words]]) => [
    name,
    ...chosen.map(({ archive, runs }) => {
      const text = execFileSync(command, [...words, archive, folder, String(runs)], { encoding: 'utf8' })
      return withSpread(text.trim().split('\n').map(Number))
    }),
  ])
  rmSync(folder, { recursive: true, force: true })
  const bindings = ['bindings', 'bindings, on threads'].map((contender) => [
    contender,
    ...chosen.map(({ name }) => {
      const isIt = (row: Row) => row.sample === name && row.contender === contender && row.gigabytes === 0
      const { times = [] } = rows.find((row) => row.task === 'extract' && isIt(row)) ?? {}
      return times.length > 1 ? withSpread(times) : digits(times[0] ?? Number.NaN)
    }),
  ])
  const head = chosen.map(({ description }) => description)
  return markdownTable([['', ...head], ...body, ...bindings])
}
