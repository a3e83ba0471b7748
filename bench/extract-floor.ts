import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './extract.ts'
import { digits, markdownTable, withSpread } from './extract-measure.ts'
import { outFolder, type Sample, workFolder } from './extract-samples.ts'

const source = fileURLToPath(new URL('../../bench/extract-floor.c', import.meta.url))

const ways = [
  ['read', 'C, reading alone'],
  ['folders', 'C, files relative to open folders'],
  ['disk', "C, libarchive's own writer"],
] as const

/**
 * What C over the same libarchive takes, in a process that is there already, with the bindings beside it: a
 * table of medians and spreads, milliseconds. Undefined where there is no C compiler, or no header of
 * libarchive's.
 */
export function measureFloor(samples: readonly Sample[], rows: readonly Row[]): string | undefined {
  const program = join(workFolder, 'extract-floor')
  const compiled = spawnSync('cc', ['-O2', '-o', program, source, '-larchive'], { encoding: 'utf8' })
  const chosen = samples.filter(({ name }) => name === 'small' || name === 'many')
  if (compiled.status !== 0 || chosen.length === 0) return undefined
  const folder = join(outFolder, 'floor')
  mkdirSync(outFolder, { recursive: true })
  const body = ways.map(([way, name]) => [
    name,
    ...chosen.map(({ archive, runs }) => {
      const text = execFileSync(program, [way, archive, folder, String(runs)], { encoding: 'utf8' })
      return withSpread(text.trim().split('\n').map(Number))
    }),
  ])
  rmSync(folder, { recursive: true, force: true })
  const bindings = chosen.map(({ name }) => {
    const row = rows.find((one) => one.sample === name && one.contender === 'bindings' && one.gigabytes === 0)
    return row === undefined ? '' : row.times.length > 1 ? withSpread(row.times) : digits(row.milliseconds)
  })
  const head = chosen.map(({ description }) => description)
  return markdownTable([['', ...head], ...body, ['bindings', ...bindings]])
}
