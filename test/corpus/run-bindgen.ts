import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { processorSeconds } from '../processor-time.ts'

/** This file runs from dist/test/corpus, beside the compiled generator. */
export const cli = fileURLToPath(new URL('../../bundle/cli.js', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Wall time. */
  readonly seconds: number
}

/** A process that waits for ever uses no processor: so many times as long by the clock. */
const patience = 10

/**
 * Runs the command-line tool as a user would.
 *
 * @param limit seconds of processor time, on a busy machine too, after which it is ended; its status is then
 *   null
 */
export function runBindgen(arguments_: readonly string[], limit: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [cli, ...arguments_], { stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setInterval(() => {
      const isOver = child.pid !== undefined && processorSeconds(child.pid) > limit
      if (isOver || performance.now() - start > 1000 * limit * patience) child.kill('SIGKILL')
    }, 1000)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(timer)
      resolve({ status, stdout, stderr, seconds: (performance.now() - start) / 1000 })
    })
  })
}
