// Calls functions of a module with one wrong argument: node program.js MODULE CALLS SEED WAY [LIBRARY].
// Prints what it is about to do, so that a crash has a name, and at the end how many calls were made. The
// ways: "sync"; "async", on other threads; "workers", sync on several JavaScript threads, some of which are
// terminated meanwhile; "end", async until the process is ended in between.
import { writeSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as $ from '../../../runtime/generated.ts'
import { isLegal } from './legal.ts'
import { wrongValues } from './wrong-values.ts'

const [, , path = '', count = '100', seed = '1', way = 'sync', library = ''] = process.argv
const module = (await import(path)) as Record<string, unknown>
if (library !== '') (module.$library as $.Library).use(library)

/** The pipe may be full for a moment: several threads write into it. */
function say(text: string): void {
  for (;;) {
    try {
      writeSync(1, text)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

const exported = Object.values(module)
const functions = exported.filter(
  (value): value is $.AnyFunction =>
    typeof value === 'function' && existsHere($.declarationOf(value as never)),
)

/**
 * Has the function a prototype on this system? A module of several has some that others alone have. In a
 * thread that may be terminated, functions are bound before anything is called: Koffi throws where it cannot,
 * and that ends the process in a thread that is being terminated, as docs/runtime.md says.
 */
function existsHere(declaration: ReturnType<typeof $.declarationOf>): boolean {
  try {
    if (!isMainThread) declaration?.bind()
    return declaration?.prototype !== undefined
  } catch {
    return false
  }
}

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

interface Call {
  readonly fn: $.AnyFunction
  readonly symbol: string
  /** The parameter that gets a wrong value. */
  readonly name: string
  readonly args: readonly unknown[]
  readonly label: string
}

function randomCall(): Call | undefined {
  const fn = functions[random(functions.length)]!
  const { symbol, prototype } = $.declarationOf(fn)!
  const { parameters, variadic } = prototype
  if (parameters.length === 0 || (way !== 'sync' && variadic)) return undefined
  const index = random(parameters.length)
  const [name, type] = parameters[index]!
  const label = names[random(names.length)]!
  // The size of memory may be left out.
  const isSize = parameters[index - 1]?.[1].isSized ?? false
  if (isLegal(type, values[label]) || (isSize && values[label] === undefined)) return undefined
  const args = parameters.map(([, each], i) => (i === index ? values[label] : harmless(each)))
  return { fn, symbol, name, args, label: `${symbol}(${name}: ${type.name} = ${label})` }
}

/**
 * What is wrong with how a call was refused; undefined where nothing is, null where another error came
 * before.
 */
function complaint(error: unknown, { symbol, name }: Call): string | null | undefined {
  const known = error instanceof TypeError || error instanceof RangeError
  const text = (error as Error).message
  // A function that the installed library lacks, or another parameter that must not be NULL, comes before.
  if (text.includes(': not found in ') || / must be something else than NULL; got null$/.test(text))
    return null
  return known && text.startsWith(`${symbol}: `) && text.includes(name) ? undefined : String(error)
}

function fail(text: string): never {
  say(`FAILED: ${text}\n`)
  process.exit(1)
}

async function run(calls: number, done: (made: number) => unknown): Promise<number> {
  let made = 0
  for (let tries = 0; made < calls && tries < 50 * calls; tries++) {
    const call = randomCall()
    if (call === undefined) continue
    say(`${call.label}\n`)
    let error: unknown
    try {
      if (way === 'async' || way === 'end') await $.callAsync(call.fn, call.args as never)
      else (call.fn as (...args: unknown[]) => unknown)(...call.args)
      fail('accepted')
    } catch (thrown) {
      error = thrown
    }
    const wrong = complaint(error, call)
    if (typeof wrong === 'string') fail(wrong)
    if (wrong === undefined) made++
    await done(made)
  }
  return made
}

/** Several threads at work; some end by themselves, some are terminated. */
async function runInWorkers(calls: number): Promise<number> {
  const threads = 4
  const each = Math.ceil(calls / threads)
  const ends = Array.from({ length: threads }, async (_, i) => {
    const argv = [path, String(each), String(2 * Number(seed) + i), 'sync', library]
    const worker = new Worker(new URL(import.meta.url), { argv })
    const exit = new Promise<number>((resolve) => worker.once('exit', resolve))
    // In the middle of whatever it does, or when it has done all. Not while it binds functions: see above.
    worker.on('message', (message: 'begun' | number) => {
      if (message === 'begun' && i === 1) setTimeout(() => void worker.terminate(), random(400))
      if (message !== 'begun' && i === 3) void worker.terminate()
    })
    const code = await exit
    if (i % 2 === 0 && code !== 0) fail(`worker ${i} ended with ${code}`)
    return each
  })
  return (await Promise.all(ends)).reduce((a, b) => a + b, 0)
}

if (way === 'end') {
  const end = Number(count) - random(Math.ceil(Number(count) / 2))
  process.on('exit', (code) => code === 0 && say(`made ${count}\n`))
  const more = functions.find((fn) => $.declarationOf(fn)!.prototype.parameters.length === 0)
  await run(Number(count), (made) => {
    // Calls that are right, and stay in flight.
    if (more !== undefined && made % 16 === 0) void $.callAsync(more, [] as never).catch(() => {})
    if (made >= end) process.exit(0)
  })
} else {
  const progress = (made: number) => {
    if (made === 1) parentPort?.postMessage('begun')
  }
  const made = way === 'workers' ? await runInWorkers(Number(count)) : await run(Number(count), progress)
  if (isMainThread) say(`made ${made}\n`)
  else if (Number(seed) % 2 === 1) {
    // Waits for its end.
    setInterval(() => {}, 1000)
    parentPort?.postMessage(made)
  }
}
