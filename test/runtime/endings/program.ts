// Runs one scenario in a process of its own: node program.js MODULE SCENARIO. How the process ends is part of
// what is tested.
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { createContext, runInContext, runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import koffi from 'koffi'
import * as $ from '../../../runtime/generated.ts'
import { isSystemV } from '../../../runtime/records/eightbytes.ts'

const [, , path = '', scenario = '', count = '1000'] = process.argv
// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
const c: any = await import(path)

const print = (...values: unknown[]): void => console.log(...values)
/** How many addresses for functions Koffi has given out in this process. */
const inUse = (): number => koffi.stats().callbacks
const haveOwn = isSystemV && process.env.KOFFI_BINDGEN_THUNKS !== '0'
/** Where functions have no addresses of their own, Koffi's are used again once so many of a form wait. */
const waiting = haveOwn ? 0 : 128
/** How many functions are collected at a time: so many more of Koffi's addresses are taken. */
const between = haveOwn ? 10_000 : 100

function collect(): void {
  setFlagsFromString('--expose-gc')
  const { gc } = globalThis as { gc?: () => void }
  const collectNow: () => void = gc ?? runInNewContext('gc')
  collectNow()
}

function attempt(action: () => unknown): string {
  try {
    return String(action())
  } catch (error) {
    return (error as Error).message
  }
}

const scenarios: Record<string, () => unknown> = {
  async 'exit while a call with a callback is in flight'() {
    void $.callAsync(c.slow_each, [() => 1, 1000, 1] as never)
    await sleep(50)
    process.on('exit', (code) => print('exit', code))
    process.exit(9)
  },

  async 'an uncaught error while a call with a callback is in flight'() {
    void $.callAsync(c.slow_each, [() => 1, 1000, 1] as never)
    await sleep(50)
    setTimeout(() => {
      throw new Error('told before the end')
    })
  },

  'a plain function that C kept, while the process ends by itself'() {
    c.each(() => 0, 1)
    c.keep((index: number) => index)
    c.tick()
    process.exitCode = 4
  },

  'a stale address is an error, however many come after it'() {
    c.keep((index: number) => index)
    const stale: string[] = []
    for (let i = 0; i < Number(count); i++) {
      c.each(() => 0, 1)
      if (i % 128 === 127) c.each(() => stale.push(attempt(() => c.call_kept(1))), 1)
    }
    using other = new $.Callback(c.work_function, () => 0)
    c.each(other, 1)
    print(stale.length === Math.floor(Number(count) / 128), new Set(stale).size < 3)
    print(stale.every((text) => /after the call had returned|over long ago/.test(text)))
  },

  async 'a million of each leaves the count where it was'() {
    const thing = c.thing_new()
    const holder = new c.holder()
    const uses: Record<string, (i: number) => unknown> = {
      'plain functions': (i) => c.each(() => i, 1),
      Callbacks: (i) => {
        const callback = new $.Callback(c.work_function, () => i)
        if (i % 97 === 0) c.each(callback, 1)
        callback[Symbol.dispose]()
      },
      'functions in a field': (i) => {
        holder.work = (index: number) => index + i
        if (i % 97 === 0 && c.call_field(holder, 1) !== i + 1) print('wrong')
      },
      'functions set in the place of others': (i) => {
        c.thing_set_handler(thing, (value: number) => value + i, new $.UserData({ i }))
        if (i % 97 === 0 && c.thing_fire(thing, 1) !== i + 1) print('wrong')
      },
      'functions of handles': (i) => {
        const own = c.thing_new()
        c.thing_set_handler(own, (value: number) => value + i, null)
        if (i % 97 === 0 && c.thing_fire(own, 1) !== i + 1) print('wrong')
        c.thing_free(own)
      },
    }
    c.thing_set_handler(thing, () => 0, null)
    for (const [name, use] of Object.entries(uses)) {
      for (let i = 0; i < 2000; i++) use(i)
      collect()
      await sleep(5)
      const before = inUse()
      let half = 0
      for (let i = 0; i < Number(count); i++) {
        use(i)
        if (i === Math.floor(Number(count) / 2)) half = process.memoryUsage().rss
        if (i % between !== 0) continue
        collect()
        await sleep(2)
      }
      collect()
      await sleep(5)
      const allowed = haveOwn ? 0 : waiting + between
      const more = Math.max(0, inUse() - before - allowed)
      // The first half fills what is used again.
      const grown = (process.memoryUsage().rss - half) / 2 ** 20
      print(`${name}: ${more} more, ${grown < 50 ? 'no leak' : `${grown.toFixed()} MB more`}`)
    }
    const before = inUse()
    for (let i = 0; i < Number(count) / 100; i++) {
      await $.callAsync(c.thing_set_handler, [thing, uses.Callbacks, null] as never)
      await $.callAsync(c.each, [() => i, 1] as never)
    }
    print(`calls on other threads: ${inUse() - before < 64 + 2 * waiting}`)
  },

  async 'workers that end give back what they had'() {
    const run = async (kind: string): Promise<void> => {
      const worker = new Worker(new URL(import.meta.url), { argv: [path, `a worker that ${kind}`] })
      const exit = new Promise((resolve) => worker.once('exit', resolve))
      await new Promise((resolve) => worker.once('message', resolve))
      if (kind === 'is terminated') await worker.terminate()
      await exit
    }
    const workers = Number(process.env.ENDED_THREADS ?? 6)
    await run('ends')
    const before = inUse()
    for (let i = 0; i < workers; i++) await run('ends')
    print(`ended: ${inUse() - before} more`)
    for (let i = 0; i < workers; i++) await run('is terminated')
    // Of Koffi's all that the worker had are lost.
    print(`terminated: ${(inUse() - before) / workers <= (haveOwn ? 20 : 200 + waiting)}`)
    print(c.each((index: number) => index, 4))
  },

  async 'a worker that ends'() {
    await work()
  },

  async 'a worker that is terminated'() {
    await work()
    setInterval(() => {}, 1000)
  },

  'a function that a callback returns'() {
    const add = [(index: number) => index + 1, (index: number) => index + 2]
    print(c.use_chosen((which: number) => add[which], 0, 4))
    print(attempt(() => c.use_chosen(() => 5, 0, 4)))
    print(c.use_chosen(() => null, 0, 4))
  },

  'texts that a callback returns'() {
    print(c.two_names((index: number) => ['zero', 'one', 'two'][index]))
    using name = new $.Callback(c.two_names_name, (index: number) => ['zero', 'one', 'two'][index]!)
    print(c.two_names(name), c.two_names(name))
  },

  async 'what is done with the arguments after callAsync was called'() {
    const args = [(index: number) => index, 3] as unknown[]
    const sum = $.callAsync(c.each, args as never)
    args[0] = null
    args[1] = -5
    print(await sum)
  },

  async 'the data of a function that callAsync registers'() {
    const thing = c.thing_new()
    await $.callAsync(c.thing_set_handler, [
      thing,
      (value: number, data: $.Pointer) => value + ($.UserData.get(data) as number),
      new $.UserData(40),
    ] as never)
    collect()
    await sleep(5)
    collect()
    print(c.thing_fire(thing, 2))
    c.thing_free(thing)
  },

  async 'memory that is freed twice on other threads'() {
    const block = c.block_make(64)
    const free = (given: unknown): void => {
      const argument = $.toPointer($.char, given as never, 'block_free', 'block')
      ;(declaration.call ?? declaration.bind())(argument)
      $.freed(given, 'block_free')
    }
    const declaration = (c.$library as $.Library).declare(free, 'block_free', {
      signature: () => [$.voidType, { block: $.pointer($.char) }],
      frees: 0,
      after: (_, given) => $.freed(given, 'block_free'),
    })
    const results = await Promise.allSettled([
      $.callAsync(free, [block] as never),
      $.callAsync(free, [block] as never),
    ])
    for (const result of results) {
      print(result.status === 'fulfilled' ? 'freed' : result.reason.message.replace(/0x\w+/, '0x'))
    }
    print(attempt(() => free(block)))
  },

  'more arguments than Koffi takes'() {
    const numbers = (length: number): unknown[] =>
      Array.from({ length }, (_, i) => (i % 3 === 0 ? $.int(i) : i % 3 === 1 ? $.double(i) : $.long(i)))
    const most = Number(/at most (\d+)/.exec(attempt(() => c.sum_many(64, ...numbers(64))))![1])
    for (const length of [0, 30, 31, 32, 40, 63].filter((each) => each <= most))
      print(length, c.sum_many(length, ...numbers(length)))
    print(attempt(() => c.sum_many(most + 1, ...numbers(most + 1))))
    const narrow = Array.from({ length: 45 }, (_, i) => [$.char(-1), $.short(300), $.float(0.5)][i % 3])
    for (const length of [45, 6].filter((each) => each <= most))
      print(c.sum_narrow(length, ...narrow.slice(0, length)))
  },

  'signatures that fill the registers'() {
    print(c.six((...args: number[]) => args.reduce((a, b) => 10 * a + b)))
    print(c.all((...args: number[]) => args.reduce((a, b) => a + b)))
    print(
      c.pairs((pair: { x: number; n: number }, n: number) => new c.pair({ x: pair.x + 1, n: pair.n + n }), 4),
    )
    print(
      c.triples(
        (t: { a: number; b: number; c: number }, n: number) => new c.triple({ a: t.c, b: n, c: 1 }),
        5,
      ),
    )
  },

  'functions passed first far inside of callbacks'() {
    // Of signatures that nobody has used, at several depths and back.
    const nested = (depth: number): number => {
      if (depth === 0) return c.six((...args: number[]) => args[5]!)
      const before = c.six((...args: number[]) => args[0]!)
      const inner = c.each(() => nested(depth - 1), 1)
      return before + inner + c.six((...args: number[]) => args[1]!)
    }
    print(
      c.each(() => nested(5), 1),
      c.six((...args: number[]) => args[2]!),
    )
    print(c.each(() => c.each(() => nested(1), 1) + c.six(() => 1), 2))
  },

  'time-outs inside of callbacks'() {
    const context = createContext({ c })
    for (let i = 0; i < 300; i++) {
      attempt(() => runInContext('c.each(() => { for (;;); }, 1)', context, { timeout: 2 }))
    }
    print(c.each((index: number) => index, 4))
  },
}

/** Two hundred functions, all used. */
async function work(): Promise<void> {
  const callbacks = Array.from({ length: 200 }, (_, i) => new $.Callback(c.work_function, () => i))
  let sum = 0
  for (const callback of callbacks) sum += c.each(callback, 1)
  const { parentPort } = await import('node:worker_threads')
  parentPort!.postMessage(sum)
}

await scenarios[scenario]!()
