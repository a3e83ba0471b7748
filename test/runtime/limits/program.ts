// Does one of the wrongs that docs/runtime.md says are not refused: node program.js MODULE SCENARIO.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as $ from '../../../runtime/generated.ts'

const [, , path = '', scenario = ''] = process.argv
// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
const c: any = await import(path)

const cloneOfBefore = structuredClone

/** Threads that are ended: fewer where each takes half a minute to start. */
const threads = Number(process.env.ENDED_THREADS ?? 10)

/** Ends threads that run this scenario in the middle of it, one after the other. */
async function terminateOne(end?: () => never): Promise<string> {
  for (let i = 0; i < threads; i++) {
    const worker = new Worker(new URL(import.meta.url), { argv: [path, scenario] })
    await new Promise((resolve) => worker.once('message', resolve))
    await new Promise((resolve) => setTimeout(resolve, 3))
    end?.()
    await worker.terminate()
  }
  return 'lives'
}

const scenarios: Record<string, () => unknown> = {
  'a buffer that is too short': () => typeof c.third(Int32Array.of(1)),

  'NULL where C takes none': () => c.third(null),

  'a format that does not fit': () => c.print(new Uint8Array(100), 100, '%s', $.int(5)),

  async 'memory that C keeps and nobody holds'() {
    const memory = (() => {
      const buffer = new Uint8Array(100_000)
      c.keep(buffer)
      return new WeakRef(buffer.buffer)
    })()
    await new Promise((resolve) => setTimeout(resolve))
    ;(globalThis as unknown as { gc(): void }).gc()
    return `${c.kept()} ${memory.deref() === undefined}`
  },

  'another object that leads to what was freed'() {
    const box = c.box_new()
    const other = new $.Pointer(c.box, box.$address)
    c.box_free(box)
    return `${other.freed} ${typeof other.read()}`
  },

  'a record of JavaScript that C frees'() {
    // The second lies inside of memory that both share: no address that C's allocator gave.
    const first = new c.box()
    const second = new c.box()
    c.box_free(second)
    return first.value
  },

  async 'a buffer that is transferred, while another thread uses it, by a function from before'() {
    const values = Int32Array.of(1, 2, 3)
    const call = $.callAsync(c.slow_sum, [values, 3] as never)
    const moved = cloneOfBefore(values.buffer, { transfer: [values.buffer] })
    return `${values.length} ${moved.byteLength} ${await call}`
  },

  'a pointer from C that is read beyond its memory': () =>
    (new $.Pointer(c.box, 16n).read() as unknown as { value: number }).value,

  async 'two threads at a time'() {
    await Promise.all([$.callAsync(c.slow_count, [] as never), $.callAsync(c.slow_count, [] as never)])
    return c.slow_count()
  },

  async 'a worker that is terminated while it binds a function'() {
    if (isMainThread) return terminateOne()
    // As a function of the binding does at its first call.
    const library = (c.$library as $.Library).load()
    const bind = (): unknown => library.func('third', 'int', ['void *'])
    bind()
    parentPort!.postMessage('begun')
    for (;;) bind()
  },

  async 'a process that ends while a worker binds a function'() {
    if (isMainThread) await terminateOne(() => process.exit(0))
    else await scenarios['a worker that is terminated while it binds a function']!()
  },

  async 'a worker that is terminated while it calls functions'() {
    if (isMainThread) return terminateOne()
    const values = Int32Array.of(1, 2, 3)
    c.third(values)
    parentPort!.postMessage('begun')
    for (;;) c.third(values)
  },

  'a jump across JavaScript'() {
    for (let i = 0; i < 1000; i++) c.protected_call(() => c.leave(1), 0)
    gc?.()
    return 'went on'
  },

  'a jump that is declared'() {
    try {
      return c.protected_call(() => c.leave_at_once(1), 0)
    } catch (error) {
      return (error as Error).message.slice(0, 38)
    }
  },

  'a forged object'() {
    const forged = Object.create(c.box.prototype, Object.getOwnPropertyDescriptors(new c.box()))
    forged.$address = 0x1000n
    return `${forged instanceof c.box} ${typeof $.toRecord(c.box, forged, 'box_free', 'self')}`
  },
}

console.log(await scenarios[scenario]!())
