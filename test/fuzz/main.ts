import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processorSeconds } from '../processor-time.ts'
import { seedOfRun } from '../random.ts'
import type { ChildMessage, ChildOptions } from './child.ts'
import { compileBatch } from './compile-batch.ts'

/*
 * Broken input: the corpus's headers, as far as they are installed, and those of test/headers, cut short,
 * with tokens dropped, doubled and swapped, through the whole pipeline. No crash, no hang, no module that
 * does not compile.
 *
 *   npm run test:fuzz                      2,000 inputs, of a seed that is printed
 *   SEED=17 COUNT=500 npm run test:fuzz    500 of that seed
 *   SEED=17 ONLY=123 npm run test:fuzz     one of them again; the broken file stays in dist/fuzz
 */

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'dist', 'fuzz')
const seed = seedOfRun()
const only = process.env.ONLY === undefined ? null : Number(process.env.ONLY)
const count = Number(process.env.COUNT ?? 2000)

/** Seconds of processor time for one input, on a busy machine too. The longest header takes two or three. */
const limit = Number(process.env.LIMIT ?? 30)

/** A process that waits for ever uses none: so many times as long by the clock. */
const patience = 10

/** Characters of modules that are compiled in one program. */
const batchSize = 12_000_000

const failures: string[] = []

function fail(index: number, what: string): void {
  failures.push(`input ${index}: ${what}`)
  console.log(`FAILED: input ${index}: ${what}`)
}

/** The process that tries inputs; a new one after each that ended. */
class Child {
  #process: ChildProcess | null = null
  #received: ChildMessage[] = []
  #wake: () => void = () => {}
  /** The last wait took longer than it might. */
  ranOut = false

  /** The next message; null where the child ended, or does not answer in time and was ended. */
  async next(seconds: number): Promise<ChildMessage | null> {
    const { pid } = this.#process ?? {}
    const used = pid === undefined ? 0 : processorSeconds(pid)
    const start = performance.now()
    this.ranOut = false
    const timer = setInterval(() => {
      if (pid === undefined) return
      const elapsed = (performance.now() - start) / 1000
      this.ranOut = processorSeconds(pid) - used > seconds || elapsed > seconds * patience
      if (this.ranOut) this.#process?.kill('SIGKILL')
    }, 250)
    while (this.#received.length === 0 && this.#process !== null)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    clearInterval(timer)
    return this.#received.shift() ?? null
  }

  async start(): Promise<ChildMessage | null> {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const options: ChildOptions = { root, folder: join(folder, 'headers'), seed, keep: only !== null }
    const child = fork(fileURLToPath(new URL('child.js', import.meta.url)), [JSON.stringify(options)])
    child.on('message', (message: ChildMessage) => {
      this.#received.push(message)
      this.#wake()
    })
    child.on('exit', () => {
      this.#process = null
      this.#wake()
    })
    this.#process = child
    return await this.next(300)
  }

  get isRunning(): boolean {
    return this.#process !== null
  }

  send(index: number): void {
    this.#process?.send(index)
  }

  stop(): void {
    this.#process?.disconnect()
  }
}

const modules = new Map<number, string>()
const seen = new Set<string>()
let compiled = 0
let size = 0

function compile(): void {
  for (const [index, error] of compileBatch(root, join(folder, 'modules'), modules)) fail(index, error)
  compiled += modules.size
  modules.clear()
  size = 0
}

console.log(`broken headers: SEED=${seed} COUNT=${count}`)
const child = new Child()
let written = 0
let slowest = { seconds: 0, index: 0, header: '' }
const from = only ?? 0
for (let index = from; index < (only === null ? count : from + 1); index++) {
  if (!child.isRunning) {
    const ready = await child.start()
    if (ready?.kind !== 'ready') throw new Error('The headers cannot be copied')
    if (index === from) console.log(`${ready.files} files of ${ready.headers} headers`)
  }
  const start = performance.now()
  child.send(index)
  const trying = await child.next(limit)
  const name = trying?.kind === 'trying' ? `${trying.header} (${trying.file})` : 'unknown header'
  const done = trying === null ? null : await child.next(limit)
  const seconds = (performance.now() - start) / 1000
  if (seconds > slowest.seconds) slowest = { seconds, index, header: name }
  if (done === null) fail(index, `${name}: ${child.ranOut ? `over ${limit} s` : 'the process ended'}`)
  else if (done.kind === 'thrown') fail(index, `${name}: ${done.stack}`)
  else if (done.kind === 'done' && done.module !== null) {
    written++
    if (!seen.has(done.module)) modules.set(index, done.module)
    seen.add(done.module)
    size += done.module.length
  }
  if (size > batchSize) compile()
  if (index % 100 === 99) console.log(`${index + 1} tried, ${written} modules, ${failures.length} failures`)
}
child.stop()
if (modules.size > 0) compile()
console.log(`slowest: ${slowest.seconds.toFixed(1)} s, input ${slowest.index}, ${slowest.header}`)
console.log(
  `${written} modules written, ${compiled} different ones compiled, ${failures.length} failures, SEED=${seed}`,
)
process.exitCode = failures.length === 0 ? 0 : 1
