/** What a module gives for a call. */
export type ModuleResult =
  | { readonly kind: 'value'; readonly value: number | bigint | boolean }
  | { readonly kind: 'thrown'; readonly message: string }

/** A line of the program that calls the module, as {@link resultOf} reads it. */
export const runnerText = `import { readFileSync, writeSync } from 'node:fs'
import * as module from './module.mjs'
const calls = JSON.parse(readFileSync(new URL('calls.json', import.meta.url), 'utf8'))
const value = (text) => (text === 'true' ? true : text === 'false' ? false : text.endsWith('n') ? BigInt(text.slice(0, -1)) : Number(text))
const shown = (result) =>
  typeof result === 'bigint' ? result + 'n' : Object.is(result, -0) ? '-0' : String(result)
for (const [name, values] of calls) {
  try {
    writeSync(1, '=' + shown(module[name](...values.map(value))) + '\\n')
  } catch (error) {
    writeSync(1, '!' + String(error).replaceAll('\\n', ' ') + '\\n')
  }
}
`

/** An argument as the runner reads it. */
export function argumentText(value: number | bigint | boolean): string {
  if (typeof value === 'bigint') return `${value}n`
  return Object.is(value, -0) ? '-0' : String(value)
}

/** What a line of the runner says. */
export function resultOf(line: string): ModuleResult {
  const text = line.slice(1)
  if (!line.startsWith('=')) return { kind: 'thrown', message: text }
  if (text === 'true' || text === 'false') return { kind: 'value', value: text === 'true' }
  return { kind: 'value', value: text.endsWith('n') ? BigInt(text.slice(0, -1)) : Number(text) }
}

const view = new DataView(new ArrayBuffer(8))

/** What C's program would have printed for a result; `expected` tells integers from reals. */
export function asPrinted(value: number | bigint | boolean, expected: string): string {
  if (!expected.startsWith('d')) {
    if (typeof value === 'number' && !Number.isInteger(value)) return `i${value}`
    return `i${typeof value === 'boolean' ? Number(value) : Object.is(value, -0) ? 0 : value}`
  }
  const real = Number(value)
  if (Number.isNaN(real)) return 'dnan'
  view.setFloat64(0, real)
  return `d${view.getBigUint64(0).toString(16)}`
}
