// What a call through a generated module costs, beside Koffi declared by hand and Python's CFFI: `npm run
// bench:runtime`.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Calls, callRows, fieldRows } from './runtime/call-rows.ts'
import { idiomaticRows } from './runtime/idiomatic-rows.ts'
import { importTimes } from './runtime/import-time.ts'
import { compileLibrary, makeModule, sourceFolder } from './runtime/make-module.ts'
import { measure, median } from './runtime/measure.ts'
import { portableRows } from './runtime/portable-rows.ts'

const path = compileLibrary(join(sourceFolder, 'calls.c'), 'calls')
const header = join(sourceFolder, 'calls.h')
const checkedUrl = await makeModule('calls', [header, '--lib', path])
const uncheckedUrl = await makeModule('calls-unchecked', [header, '--lib', path, '--unchecked'])
const checked = (await import(checkedUrl)) as Calls
const unchecked = (await import(uncheckedUrl)) as Calls

const rows = [...callRows(path, checked, unchecked), ...fieldRows(checked)]
const results = measure(rows)
const python = pythonTimes()

console.log(
  `Nanoseconds per call, medians of one run, in turns; ratios to the first column. ` +
    `Node ${process.version}, ${process.platform} ${process.arch}.\n`,
)
const table = [['call', 'bare', 'ns', 'generated', 'ratio', '--unchecked', 'ratio', 'CFFI', 'CFFI/generated']]
rows.forEach(({ name, ways }, index) => {
  const times = results[index]!
  const [bare = ''] = Object.keys(ways)
  const base = times[bare]!
  const theirs = python?.[name]
  table.push([
    name,
    bare,
    base.toFixed(1),
    times.checked!.toFixed(1),
    (times.checked! / base).toFixed(2),
    times.unchecked?.toFixed(1) ?? '',
    times.unchecked === undefined ? '' : (times.unchecked / base).toFixed(2),
    theirs?.toFixed(0) ?? '',
    theirs === undefined ? '' : (theirs / times.checked!).toFixed(1),
  ])
})
printTable(table)
if (python === null) console.log('\nNo CFFI: apt-get install python3-cffi')

console.log('\nOver an idiomatic module, beside the same work over the raw one with the same checks, ns:\n')
const idiomatic = idiomaticRows()
const idiomaticTimes = measure(idiomatic)
printTable([
  ['work', 'raw', 'idiomatic', 'ratio'],
  ...idiomatic.map(({ name }, index) => {
    const { raw = Number.NaN, idiomatic: over = Number.NaN } = idiomaticTimes[index]!
    return [name, raw.toFixed(0), over.toFixed(0), (over / raw).toFixed(2)]
  }),
])

console.log(
  '\nA record that targets lay out in different ways, through the module for one and that for all, ns:\n',
)
const portable = await portableRows()
const portableTimes = measure(portable)
printTable([
  ['work', 'one target', 'portable', 'ratio'],
  ...portable.map(({ name }, index) => {
    const { 'one target': one = Number.NaN, portable: all = Number.NaN } = portableTimes[index]!
    return [name, one.toFixed(1), all.toFixed(1), (all / one).toFixed(2)]
  }),
])

const { empty, generated, eager } = await importTimes()
console.log('\nImporting a module of 1,000 functions, ms of processor time, medians over processes:\n')
printTable([
  ['empty module of that size', 'generated', 'difference', 'generated and all bound', 'generated/bound'],
  [empty, generated, generated - empty, eager, generated / eager].map((value) => value.toFixed(2)),
])

console.log(
  '\nGrowth of the resident set over a million calls, MB, after collection, the median of three millions:\n',
)
const program = fileURLToPath(new URL('runtime/memory.js', import.meta.url))
// V8 enlarges its young generation step by step as it sees fit; that would hide, or look like, a growth.
const fixedYoung = ['--min-semi-space-size=1', '--max-semi-space-size=1']
const growth = JSON.parse(
  execFileSync(process.execPath, ['--expose-gc', ...fixedYoung, program, checkedUrl, path], {
    encoding: 'utf8',
  }),
) as Record<string, number>
printTable([['call', 'MB'], ...Object.entries(growth).map(([name, value]) => [name, value.toFixed(2)])])

/** CFFI's times for the rows of the same names; null where it is not installed. */
function pythonTimes(): Record<string, number> | null {
  const interpreter = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  try {
    execFileSync(interpreter, ['-c', 'import cffi'], { stdio: 'ignore' })
  } catch {
    return null
  }
  const program = join(sourceFolder, '..', 'ffi', 'cffi_rows.py')
  const output = execFileSync(interpreter, [program, path, header, 'rows'], { encoding: 'utf8' })
  const samples = JSON.parse(output) as Record<string, readonly number[]>
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]))
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  rows.forEach((row, index) => {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`)
    if (index === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  })
}
