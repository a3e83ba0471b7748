// How the resident set changes over a million calls: started by bench/runtime.ts with --expose-gc, prints
// JSON.
import { int, Out, UserData } from '../../runtime/index.ts'
import type { Calls } from './call-rows.ts'

const [, , url = '', path = ''] = process.argv
const module = (await import(url)) as Calls
module.$library.use(path)

const device = module.device_open(1)
const buffer = Buffer.alloc(4096)
const record = new module.sample()
const out = new Out(int)

const kinds: Record<string, () => unknown> = {
  'two integers': () => module.add(1, 2),
  'handle, pointer, size': () => module.device_read(device, buffer, 4096),
  'text in and out': () => module.text_same('hello, world'),
  'record by pointer': () => module.sample_id(record),
  'record by value': () => module.sample_next(record),
  'new record': () => new module.sample({ id: 1 }),
  'out parameter': () => module.number_get(out),
  callback: () => module.call_back((value: number) => value, 1),
  'handle opened and closed': () => module.device_close(module.device_open(1)),
  'user data': () => module.device_read(device, new UserData({}), 1),
}

const calls = 1_000_000
const growth: Record<string, number> = {}
for (const [name, call] of Object.entries(kinds)) {
  await repeat(call, calls)
  // A leak grows with every million; what the collector happens to hold back does not.
  const sizes = [await settled()]
  for (let million = 0; million < 3; million++) {
    await repeat(call, calls)
    sizes.push(await settled())
  }
  const growths = sizes.slice(1).map((size, index) => (size - sizes[index]!) / 1024 / 1024)
  growth[name] = growths.sort((a, b) => a - b)[1]!
}
console.log(JSON.stringify(growth))

/** In portions, as a program calls: finalisers run between them. */
async function repeat(call: () => unknown, times: number): Promise<void> {
  for (let done = 0; done < times; done += 20_000) {
    for (let i = 0; i < 20_000; i++) call()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The resident set once everything collectable is collected; bytes. */
async function settled(): Promise<number> {
  let smallest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 8; i++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 20))
    smallest = Math.min(smallest, process.memoryUsage.rss())
  }
  return smallest
}
