import { existsSync } from 'node:fs'
import { declarationOf } from '../../runtime/generated.ts'
import type { AnyFunction } from '../../runtime/index.ts'
import { markdownTable } from '../extract-measure.ts'
import { makeModule } from '../runtime/make-module.ts'

/** Where Debian has the headers of a library that is counted if it is installed. */
const headers = [
  ['zlib', '/usr/include/zlib.h'],
  ['sqlite3', '/usr/include/sqlite3.h'],
  ['archive', '/usr/include/archive.h'],
  ['curl', '/usr/include/x86_64-linux-gnu/curl/curl.h'],
  ['git2', '/usr/include/git2.h'],
  ['SDL', '/usr/include/SDL2/SDL.h'],
] as const

/** What node:ffi passes no slower than Koffi: numbers that are numbers in JavaScript. */
const quick: ReadonlySet<string> = new Set([
  'void',
  'bool',
  '_Bool',
  'char',
  'signed char',
  'unsigned char',
  'short',
  'unsigned short',
  'int',
  'unsigned int',
  'float',
  'double',
])

/**
 * How many functions of real libraries node:ffi could take over without being slower than Koffi: those all of
 * whose parameters and results are numbers of at most 32 bits, or `float` and `double`.
 */
export async function countFitting(): Promise<string> {
  const rows = [['header', 'functions', 'numbers only']]
  for (const [name, header] of headers.filter(([, path]) => existsSync(path))) {
    const module: Readonly<Record<string, unknown>> = await import(await makeModule(`fit-${name}`, [header]))
    const prototypes = Object.values(module).flatMap((value) =>
      typeof value === 'function' ? (declarationOf(value as AnyFunction)?.prototype ?? []) : [],
    )
    const all = prototypes.map(({ types, result, variadic }) => ({ names: [...types, result], variadic }))
    const fit = all.filter(
      ({ names, variadic }) =>
        !variadic && names.every((type) => quick.has(type.name.replace(/^const /, ''))),
    )
    rows.push([
      `\`${header.replace(/^\/usr\/include\/(?:[\w-]+-linux-gnu\/)?/, '')}\``,
      String(all.length),
      `${fit.length} (${((100 * fit.length) / all.length).toFixed(0)} %)`,
    ])
  }
  return markdownTable(rows)
}
