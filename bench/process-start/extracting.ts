// A worker thread or a child process that stays, and extracts what it is told to; answers null, or with a
// message.
import { parentPort } from 'node:worker_threads'
import { extract } from '../../examples/extract-7z/index.ts'
import type { Order } from './ways.ts'

const answer = (text: string | null): void => {
  if (parentPort === null) process.send?.(text)
  else parentPort.postMessage(text)
}
const obey = ({ archive, folder }: Order): void => {
  extract(archive, folder, { blocking: true }).then(
    () => answer(null),
    (error: Error) => answer(error.message),
  )
}
if (parentPort === null) process.on('message', (order) => obey(order as Order))
else parentPort.on('message', obey)
