import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from './message.ts'
import type { Runtime, System } from './system.ts'

/** A test that did not pass. */
export interface Failure {
  readonly file: string
  readonly name: string
  readonly error: string
}

/** What came of test files. */
export interface Outcome {
  readonly passed: number
  readonly skipped: number
  readonly failures: readonly Failure[]
  /** By file: how long it took, and how many of its tests passed. */
  readonly times: ReadonlyMap<string, { readonly milliseconds: number; readonly tests: number }>
}

/**
 * Runs test files there, in one process; after one that ends the process, the rest in another.
 *
 * @param files from the project's folder
 * @param limit seconds for all files
 */
export async function runThere(
  system: System,
  runtime: Runtime,
  files: readonly string[],
  limit: number,
): Promise<Outcome> {
  let passed = 0
  let skipped = 0
  const failures: Failure[] = []
  const times = new Map<string, { readonly milliseconds: number; readonly tests: number }>()
  let before = 0
  const end = Date.now() + 1000 * limit
  for (let left = files; left.length > 0; ) {
    const { messages, ended } = await runProcess(system, runtime, left, end - Date.now())
    let file = left[0]!
    let running: string | undefined
    for (const message of messages) {
      if (message.kind === 'file') file = message.file
      else if (message.kind === 'began') running = message.name
      else if (message.kind === 'done') {
        times.set(file, { milliseconds: message.milliseconds, tests: passed - before })
        before = passed
        running = undefined
      } else if (message.state === 'pass') passed++
      else if (message.state === 'fail') failures.push({ file, name: message.name, error: message.error })
      else skipped++
    }
    before = passed
    if (!times.has(file))
      failures.push({ file, name: running ?? 'the file itself', error: `the process ended: ${ended}` })
    left = left.slice(left.indexOf(file) + 1)
  }
  return { passed, skipped, failures, times }
}

/** Milliseconds for what a process printed last. */
const grace = 10_000

async function runProcess(
  system: System,
  { command, flags, environment, outputFile }: Runtime,
  files: readonly string[],
  timeout: number,
): Promise<{ readonly messages: readonly Message[]; readonly ended: string }> {
  const results = join(system.project, 'results.jsonl')
  rmSync(results, { force: true })
  const printed = join(system.project, 'printed.txt')
  rmSync(printed, { force: true })
  const [program = '', ...args] = outputFile ? [...command, system.path(printed)] : command
  const paths = [system.path(results), ...files]
  const child = spawn(program, [...args, ...flags, 'test/systems/there/run.ts', ...paths], {
    cwd: system.project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: Math.max(1000, timeout),
    killSignal: 'SIGKILL',
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4000)
  })
  const ended = await new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => {
      const end = signal ?? `status ${code}`
      child.on('close', () => resolve(end))
      // What it started may outlive it, and keep its stream open.
      setTimeout(() => resolve(end), grace).unref()
    })
  })
  child.stderr.destroy()
  system.end?.()
  if (existsSync(printed)) errors = readFileSync(printed, 'utf8').slice(-4000)
  const text = existsSync(results) ? readFileSync(results, 'utf8') : ''
  const lines = text.split('\n').filter((line) => line.endsWith('}'))
  return { messages: lines.map((line) => JSON.parse(line) as Message), ended: `${ended}\n${errors}` }
}
