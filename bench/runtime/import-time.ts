import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileLibrary, madeFolder, makeModule } from './make-module.ts'
import { median } from './measure.ts'

/** Milliseconds of processor time to import, which other programs disturb less; medians over processes. */
export interface ImportTimes {
  /** A module of comments, as large as the generated one, after the runtime. */
  readonly empty: number
  readonly generated: number
  /** The generated module, with every function bound at once. */
  readonly eager: number
}

const functions = 1000
const runs = 15

/** Imports a generated module of 1,000 functions in processes of its own, and what it is compared with. */
export async function importTimes(): Promise<ImportTimes> {
  mkdirSync(madeFolder, { recursive: true })
  const header = join(madeFolder, 'thousand.h')
  const source = join(madeFolder, 'thousand.c')
  const declarations = Array.from({ length: functions }, (_, i) => prototype(i))
  writeFileSync(header, `typedef struct thing thing;\n${declarations.map((text) => `${text};`).join('\n')}\n`)
  const bodies = declarations.map((text) => `${text} { return 0; }`)
  writeFileSync(source, `#include "thousand.h"\n${bodies.join('\n')}\n`)
  const library = compileLibrary(source, 'thousand')
  const url = await makeModule('thousand', [header, '--lib', library])
  const size = statSync(new URL(url)).size
  const line = `// ${'x'.repeat(97)}\n`
  const empty = join(madeFolder, 'thousand-empty.js')
  writeFileSync(
    empty,
    `import 'koffi-bindgen/runtime/generated'\n${line.repeat(Math.floor(size / line.length))}export {}\n`,
  )
  const programs = {
    empty: program(pathToFileURL(empty).href, ''),
    generated: program(url, ''),
    eager: program(
      url,
      `for (const value of Object.values(module)) if (typeof value === 'function') runtime.declarationOf(value)?.bind()`,
    ),
  }
  const times = { empty: [] as number[], generated: [] as number[], eager: [] as number[] }
  for (let run = 0; run < runs; run++) {
    for (const way of ['empty', 'generated', 'eager'] as const) times[way].push(time(programs[way]))
  }
  return { empty: median(times.empty), generated: median(times.generated), eager: median(times.eager) }
}

/** Functions of different shapes: numbers, text, handles, memory. */
function prototype(i: number): string {
  const parameters = [
    'int a, int b',
    'const char *text',
    'thing *self, void *data, unsigned long size',
    'double *out',
  ]
  return `int function_${i}(${parameters[i % parameters.length]})`
}

function program(url: string, then: string): string {
  // The runtime and Koffi are there already: only the module counts.
  return `import * as runtime from 'koffi-bindgen/runtime/generated'
const start = process.cpuUsage()
const module = await import('${url}')
${then}
const { user, system } = process.cpuUsage(start)
console.log((user + system) / 1e3)`
}

function time(text: string): number {
  const path = join(madeFolder, 'import.js')
  writeFileSync(path, text)
  return Number(execFileSync(process.execPath, [path], { encoding: 'utf8' }))
}
