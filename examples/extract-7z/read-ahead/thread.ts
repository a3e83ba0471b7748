// Runs as a thread of `reading-thread.ts`, in the same memory: reads archives that the main thread has
// opened.

import { parentPort } from 'node:worker_threads'
import { batchSize, type Order } from './batch.ts'
import { EntryRun } from './entry-run.ts'

let current: EntryRun | undefined

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'begin') {
    current = new EntryRun(order.run)
    return
  }
  const batch = current?.fill(new Uint8Array(order.memory ?? new ArrayBuffer(batchSize)))
  if (batch !== undefined) parentPort?.postMessage(batch, [batch.bytes.buffer])
})

parentPort?.postMessage('ready')
