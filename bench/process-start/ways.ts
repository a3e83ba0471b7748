// A parent that holds some memory and extracts the small archive in the ways that programs do to get around a
// start of a process for each: started by process-start.ts with what it holds and how often, prints the
// milliseconds as JSON. The children that are kept are started before the memory is taken.
import { type ChildProcess, execFile, execFileSync, fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { extract } from '../../examples/extract-7z/index.ts'
import { type Contender, measure } from '../extract-measure.ts'
import { makeSamples, outFolder, sevenZip } from '../extract-samples.ts'
import { holdMemory, type MemoryKind } from './held-memory.ts'

/** A message to a worker or a child: what to extract. */
export interface Order {
  readonly archive: string
  readonly folder: string
}

/** What one way took, milliseconds. */
export interface Way {
  readonly name: string
  /** Each of some runs, one after the other. */
  readonly alone: readonly number[]
  /** A hundred at once, until the last of them has ended; undefined for the way that waits for each. */
  readonly hundred: number | undefined
}

const program = fileURLToPath(new URL('extracting.js', import.meta.url))

/** The orders that were sent and not answered yet: answers come in the same order. */
const asked = new Map<Worker | ChildProcess, ((answer: string | null) => void)[]>()

/** Sends an order and waits for the answer. */
function ask(other: Worker | ChildProcess, order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = asked.get(other)
    if (waiting === undefined) {
      const list: ((answer: string | null) => void)[] = []
      asked.set(other, list)
      const channel: { on(event: string, listener: (answer: string | null) => void): unknown } = other
      channel.on('message', (answer) => list.shift()?.(answer))
      waiting = list
    }
    waiting.push((answer) => (answer === null ? resolve() : reject(new Error(answer))))
    if ('postMessage' in other) other.postMessage(order)
    else other.send(order)
  })
}

/** Until a hundred extractions have ended that were started at once, each into a folder of its own. */
async function timeHundred({ extract: work }: Contender, archive: string): Promise<number> {
  const folders = Array.from({ length: 100 }, (_, one) => join(outFolder, 'hundred', String(one)))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  const start = performance.now()
  await Promise.all(folders.map((folder) => work(archive, folder)))
  const time = performance.now() - start
  rmSync(join(outFolder, 'hundred'), { recursive: true })
  return time
}

const [, , kind = 'Buffers', gigabytes = '0', runs = '11'] = process.argv
const [small] = makeSamples(['small'])
const command = sevenZip()
const words = (archive: string, folder: string): string[] => ['x', '-y', `-o${folder}`, archive]
const workers = [new Worker(program), new Worker(program)]
const child = fork(program)
let turn = 0
const waits: Contender = {
  name: '`execFileSync`, a process for each',
  extract: (archive, folder) => execFileSync(command, words(archive, folder)),
}
const contenders: readonly Contender[] = [
  waits,
  {
    name: '`execFile`, not waited for',
    extract: (archive, folder) => promisify(execFile)(command, words(archive, folder)),
  },
  {
    name: 'a pool of 2 worker threads with the bindings',
    extract: (archive, folder) => ask(workers[turn++ % workers.length]!, { archive, folder }),
  },
  {
    name: 'a warm child process with the bindings',
    extract: (archive, folder) => ask(child, { archive, folder }),
  },
  { name: 'the bindings, in the process', extract: (archive, folder) => extract(archive, folder) },
]
const held = holdMemory(kind as MemoryKind, Number(gigabytes))
const alone = await measure(contenders, small!.archive, Number(runs))
const ways: Way[] = []
for (const [index, contender] of contenders.entries()) {
  const hundred = contender === waits ? undefined : await timeHundred(contender, small!.archive)
  ways.push({ name: contender.name, alone: alone[index] ?? [], hundred })
}
console.log(JSON.stringify(ways))
await Promise.all(workers.map((worker) => worker.terminate()))
child.disconnect()
if (held.length < 0) throw new Error('The memory was given back too early')
