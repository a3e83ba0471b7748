#!/usr/bin/env node
import * as nodeModule from 'node:module'
import type { Terminal } from './cli/output/terminal.ts'

// Node 22.8 and later keep compiled code on disk; it has to be asked before the rest is loaded.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

const { main } = await import('./cli/main.ts')
const { threadedEmitter } = await import('./emit/threaded-emitter.ts')
const { coloursFor, wantsColour } = await import('./cli/output/terminal.ts')

const stop = new AbortController()
process.once('SIGINT', () => {
  // A second one ends the process as ever.
  stop.abort()
})

/** Node makes its streams at their first use, which takes some milliseconds each. */
let printed = false
function print(text: string): void {
  // A reader that went away (`bindgen list x.h | head`) is no failure.
  if (!printed)
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  printed = true
  process.stdout.write(text)
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

const terminal: Terminal = {
  out: print,
  err: (text) => process.stderr.write(text),
  colours: coloursFor(wantsColour(process.env, process.stderr.isTTY)),
  get interactive() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true
  },
  ask,
  stop: stop.signal,
  width: process.stderr.columns || Infinity,
  outputWidth: process.stdout.columns || Infinity,
}
const startEmitter = () => threadedEmitter(new URL('./emit/emission-thread.js', import.meta.url))
process.exitCode = await main(process.argv.slice(2), terminal, startEmitter)

// Ends at once, where nothing is on its way to a pipe: to take the heap apart first costs a twentieth of a
// short run.
const streams = printed ? [process.stdout, process.stderr] : [process.stderr]
if (streams.every((stream) => stream.writableLength === 0)) process.exit()
