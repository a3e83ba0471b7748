import { type ChildProcess, execFile, execFileSync, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { extract } from '../../examples/extract-7z/index.ts'
import { type Contender, digits, markdownTable, measure, median } from '../extract-measure.ts'
import { makeSamples, sevenZip } from '../extract-samples.ts'
import { holdMemory } from './held-memory.ts'

/** A message to a worker or a child: what to extract. */
export interface Order {
  readonly archive: string
  readonly folder: string
}

const program = fileURLToPath(new URL('extracting.js', import.meta.url))

/** Sends an order and waits for the answer. */
function ask(other: Worker | ChildProcess, order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    const channel: { once(event: string, listener: (answer: string | null) => void): unknown } = other
    channel.once('message', (error) => (error === null ? resolve() : reject(new Error(error))))
    if ('postMessage' in other) other.postMessage(order)
    else other.send(order)
  })
}

/**
 * What programs do to get around a start of a process for each archive, from a small parent and from one that
 * holds 4 GB of Buffers; the children that are kept are started before the memory is taken.
 *
 * @returns a table of medians in milliseconds
 */
export async function measureWays(runs: number): Promise<string> {
  const [small] = makeSamples(['small'])
  const command = sevenZip()
  const words = (order: Order): string[] => ['x', '-y', `-o${order.folder}`, order.archive]
  const workers = [new Worker(program), new Worker(program)]
  const child = fork(program)
  let turn = 0
  const contenders: readonly Contender[] = [
    {
      name: '`execFileSync`, a process for each',
      extract: (archive, folder) => execFileSync(command, words({ archive, folder })),
    },
    {
      name: '`execFile`, not waited for',
      extract: (archive, folder) => promisify(execFile)(command, words({ archive, folder })),
    },
    {
      name: 'a pool of worker threads with the bindings',
      extract: (archive, folder) => ask(workers[turn++ % workers.length]!, { archive, folder }),
    },
    {
      name: 'a warm child process with the bindings',
      extract: (archive, folder) => ask(child, { archive, folder }),
    },
    {
      name: 'the bindings, in the process',
      extract: (archive, folder) => extract(archive, folder, { blocking: true }),
    },
  ]
  const sizes = [0, 4]
  const columns: string[][] = []
  for (const gigabytes of sizes) {
    const held = holdMemory('Buffers', gigabytes)
    const times = await measure(contenders, small!.archive, runs)
    columns.push(times.map((list) => digits(median(list))))
    if (held.length < 0) throw new Error('The memory was given back too early')
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  child.disconnect()
  const head = ['extracting the small archive', ...sizes.map((size) => `${size} GB`)]
  return markdownTable([
    head,
    ...contenders.map(({ name }, index) => [name, ...columns.map((column) => column[index]!)]),
  ])
}
