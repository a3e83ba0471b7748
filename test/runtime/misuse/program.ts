// Calls functions of a module with one wrong argument: node program.js MODULE CALLS SEED. Prints what it is about to do, so
// that a crash has a name, and at the end how many calls were made.
import { writeSync } from 'node:fs'
import * as $ from '../../../runtime/generated.ts'
import { isLegal } from './legal.ts'
import { wrongValues } from './wrong-values.ts'

const [, , path = '', count = '100', seed = '1', library = ''] = process.argv
const module = (await import(path)) as Record<string, unknown>
if (library !== '') (module.$library as $.Library).use(library)

const exported = Object.values(module)
const functions = exported.filter(
  (value): value is $.AnyFunction =>
    typeof value === 'function' && $.declarationOf(value as never) !== undefined,
)
const isClassOf = (base: NewableFunction) => (value: unknown) =>
  typeof value === 'function' && value.prototype instanceof base
const values = wrongValues(
  exported.filter(isClassOf($.Handle)) as never,
  exported.filter(isClassOf($.Struct)) as never,
)
const names = Object.keys(values)

let state = Number(seed) >>> 0
/** A reproducible sequence (the linear congruence of Numerical Recipes). */
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

/** Something that passes for the parameters that are not under test. */
function harmless(type: $.CType<unknown>): unknown {
  if (type instanceof $.FunctionType || type.name.endsWith('*')) return null
  if (type.name === 'bool') return false
  if ('recordClass' in type) return new (type.recordClass as new () => unknown)()
  return 0
}

let made = 0
for (let tries = 0; made < Number(count) && tries < 50 * Number(count); tries++) {
  const fn = functions[random(functions.length)]!
  const { symbol, prototype } = $.declarationOf(fn)!
  const { parameters } = prototype
  if (parameters.length === 0) continue
  const index = random(parameters.length)
  const [name, type] = parameters[index]!
  const label = names[random(names.length)]!
  const value = values[label]
  if (isLegal(type, value)) continue
  // The size of memory may be left out.
  if (value === undefined && parameters[index - 1]?.[1].isSized === true) continue
  const args = parameters.map(([, each], i) => (i === index ? value : harmless(each)))
  made++
  writeSync(1, `${symbol}(${name}: ${type.name} = ${label})\n`)
  try {
    ;(fn as (...args: unknown[]) => unknown)(...args)
    writeSync(1, 'FAILED: accepted\n')
    process.exit(1)
  } catch (error) {
    const known = error instanceof TypeError || error instanceof RangeError
    const text = (error as Error).message
    // A function that the installed library lacks, or another parameter that must not be NULL, comes before.
    if (text.includes(': not found in ') || / must be something else than NULL; got null$/.test(text)) {
      made--
      continue
    }
    if (!known || !text.startsWith(`${symbol}: `) || !text.includes(name)) {
      writeSync(1, `FAILED: ${String(error)}\n`)
      process.exit(1)
    }
  }
}
writeSync(1, `made ${made}\n`)
