// Runs one scenario in a process of its own: node program.js MODULE SCENARIO. A crash is its exit code.
import { setTimeout as sleep } from 'node:timers/promises'
import { isMainThread, Worker } from 'node:worker_threads'
import * as $ from '../../../runtime/generated.ts'

const [, , path = '', scenario = ''] = process.argv

type Work = (index: number) => number

/** What the module of threads.h has, which is made while the test runs. */
interface Threads {
  readonly work_function: $.FunctionType<Work>
  timer_after(milliseconds: number, work: $.FunctionInput<Work>): void
  timer_result(): number
  keep(work: $.FunctionInput<Work> | undefined): void
  call_kept(index: number): number
  crowd(threads: number): void
  crowd_returned(): number
  tick(): void
  each(work: $.FunctionInput<Work>, times: number): number
  keep_below(work: $.FunctionInput<Work>, index: number): number
  both(first: $.FunctionInput<Work>, second: $.FunctionInput<Work>): number
}
type Zero = 'int' | 'long' | 'double' | 'bool' | 'text' | 'pointer' | 'small' | 'large'
type Zeros = { readonly [name in `zero_${Zero}`]: (work: () => number) => number }
const c: Threads & Zeros = await import(path)

const print = (...values: unknown[]): void => console.log(...values)
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

/** Waits until C says so, at most a minute: an emulated processor makes threads slowly. */
async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !condition() && Date.now() < end; ) await sleep(5)
}

const scenarios: Record<string, () => unknown> = {
  async 'a plain function, late, from another thread'() {
    c.timer_after(5, (index: number) => index)
    await until(() => c.timer_result() !== -1)
    await sleep(5)
    print(c.timer_result(), warnings[0])
  },

  async 'a disposed Callback, from another thread'() {
    const callback = new $.Callback(c.work_function, () => 5)
    c.timer_after(20, callback)
    callback[Symbol.dispose]()
    await until(() => c.timer_result() !== -1)
    await sleep(5)
    print(c.timer_result(), warnings[0])
  },

  async 'a Callback, from another thread'() {
    c.timer_after(5, new $.Callback(c.work_function, (index: number) => index + 1))
    await until(() => c.timer_result() !== -1)
    print(c.timer_result(), warnings.length)
  },

  async 'a Callback that throws, from another thread'() {
    const errors: string[] = []
    process.on('uncaughtException', ({ message }) => errors.push(message))
    c.timer_after(5, new $.Callback(c.work_function, () => JSON.parse('{')))
    await until(() => c.timer_result() !== -1)
    await sleep(5)
    // Nothing is left over for the next call.
    print(c.timer_result(), errors.length, c.timer_result())
  },

  async 'a thousand threads at a time'() {
    let sum = 0
    c.keep(
      new $.Callback(c.work_function, (index: number) => {
        sum += index
        return 0
      }),
    )
    c.crowd(1000)
    await until(() => c.crowd_returned() === 1000)
    print(sum)
  },

  async 'callbacks of more asynchronous calls than Koffi takes'() {
    const calls = Array.from({ length: 1000 }, (_, i) => $.callAsync(c.each, [() => i, 2] as never))
    const sums = (await Promise.all(calls)) as number[]
    print(sums.reduce((a, b) => a + b, 0))
  },

  async 'a callback of an asynchronous call that throws'() {
    const calls: number[] = []
    const fail = (index: number): number => {
      calls.push(index)
      throw new Error(`error ${index}`)
    }
    await $.callAsync(c.each, [fail, 3] as never).catch(({ message }: Error) => print(message))
    print(
      calls.length,
      c.each((index: number) => index, 3),
    )
  },

  'a thread that calls back while the process ends'() {
    c.keep(new $.Callback(c.work_function, () => 0))
    process.on('exit', (code) => print('before', code))
    c.tick()
    process.on('exit', (code) => print('after', code))
    setTimeout(() => {
      process.exitCode = 3
    }, 50)
  },

  'an uncaught error where there is a Callback'() {
    c.keep(new $.Callback(c.work_function, () => 0))
    setTimeout(() => {
      throw new Error('told before the end')
    }, 5)
  },

  'what C gets where a callback throws'() {
    const results: unknown[] = []
    for (const name of ['int', 'long', 'double', 'bool', 'text', 'pointer', 'small', 'large'] as const) {
      const caught: unknown[] = []
      const probe = c[`zero_${name}`]
      const declaration = $.declarationOf(probe)!
      try {
        probe(() => {
          throw new Error('thrown')
        })
      } catch (error) {
        caught.push((error as Error).message)
      }
      // The same once more, past the error: by what C returned.
      const slot = declaration.prototype.types[0] as $.FunctionType
      const callback = new $.Callback(slot, () => {
        throw new Error('thrown')
      })
      const zero = (declaration.native as $.AnyFunction as (address: bigint) => number)(callback.address)
      try {
        c.timer_result()
      } catch (error) {
        caught.push((error as Error).message)
      }
      results.push(`${name}:${zero}:${caught.join()}`)
    }
    print(results.join(' '))
  },

  'late calls on the main thread'() {
    for (let i = 0; i < 3; i++) c.keep((index: number) => index)
    for (let i = 0; i < 3; i++) {
      try {
        c.call_kept(1)
      } catch (error) {
        print((error as Error).constructor.name, (error as Error).message)
      }
    }
    // What was called late never belongs to another function, however many follow.
    for (let i = 0; i < 5000; i++) c.each((index: number) => index, 1)
    let wrong = 0
    c.both(
      () => {
        try {
          c.call_kept(1)
        } catch {
          wrong++
        }
        return 1
      },
      () => 2,
    )
    print(wrong)
  },

  'callbacks passed inside of a callback'() {
    const callbacks = [new $.Callback(c.work_function, (_: number) => 0)]
    const keep = (): number => {
      callbacks.push(new $.Callback(c.work_function, (index: number) => index + callbacks.length))
      c.keep(callbacks.at(-1))
      // Plain functions too, at any depth.
      return c.each((index: number) => c.each(() => index, 2), 3)
    }
    print(Array.from({ length: 12 }, () => c.keep_below(keep, 10)).join())
    // Addresses that were made far down the stack work further up.
    for (let i = 0; i < 500; i++) {
      c.keep_below(() => {
        c.keep(callbacks[0])
        return c.each(() => 1, 1)
      }, 1)
      if (c.each(() => 3, 2) !== 6) print('wrong')
    }
  },

  'errors of two functions'() {
    const fail = (name: string) => (): number => {
      throw new Error(name)
    }
    for (const [first, second] of [
      [fail('first'), fail('second')],
      [() => 1, fail('second')],
    ] as const) {
      try {
        c.both(first, second)
      } catch (error) {
        print((error as Error).message)
      }
    }
    print(
      c.both(
        () => 3,
        (index: number) => index,
      ),
    )
  },

  'calls nested without end'() {
    const again = (): number => c.each(again, 1)
    try {
      again()
    } catch (error) {
      print((error as Error).name)
    }
    print(c.each(() => 4, 2))
  },

  'more callbacks than Koffi has room for'() {
    const callbacks: $.Callback[] = []
    try {
      while (callbacks.length < 20_000)
        callbacks.push(new $.Callback(c.work_function, () => callbacks.length))
    } catch (error) {
      print(callbacks.length > 8000, (error as Error).message.replaceAll(/\d{4}/g, 'N'))
    }
    try {
      print(c.each(() => 1, 1))
    } catch (error) {
      print((error as Error).message.slice(0, 57))
    }
    print(c.each(callbacks.at(-1) as never, 1) === callbacks.length)
    for (const callback of callbacks) callback[Symbol.dispose]()
    // Functions of other types come to stand behind the addresses.
    print(
      c.each(() => 1, 2),
      c.zero_long(() => 0),
    )
  },

  async 'the same module on several JavaScript threads'() {
    const ends = Array.from({ length: 4 }, async () => {
      const worker = new Worker(new URL(import.meta.url), { argv: [path, 'on a thread'] })
      const [code] = await new Promise<[number]>((resolve) =>
        worker.on('exit', (exit) => {
          resolve([exit])
        }),
      )
      return code
    })
    print((await Promise.all(ends)).join())
  },

  async 'on a thread'() {
    if (isMainThread) throw new Error('meant for a worker')
    using callback = new $.Callback(c.work_function, (index: number) => index)
    for (let i = 0; i < 1000; i++) {
      if (c.each((index: number) => 2 * index, 3) !== 6 || c.each(callback, 3) !== 3) process.exit(9)
    }
    if ((await $.callAsync(c.each, [() => 2, 4] as never)) !== 8) process.exit(9)
  },
}

await scenarios[scenario]!()
