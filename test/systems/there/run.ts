// Runs test files on another system: run.ts RESULTS FILE… Writes a line of JSON for each file that begins and
// each test that has ended, as it goes: a process that is killed shows what it was at.
import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startTests, type Task, type VitestRunner, type VitestRunnerConfig } from '@vitest/runner'
import type { Message } from '../message.ts'

const [, , results = '', ...files] = process.argv
const write = (message: Message): void => appendFileSync(results, `${JSON.stringify(message)}\n`)

// What starts this system's Node, where that takes an emulator; Koffi looks into the program itself to learn
// which C library it has.
await import('koffi')
process.execPath = process.env.NODE_COMMAND ?? process.execPath
process.env.NODE_OPTIONS = `--import=${new URL('register.mjs', import.meta.url).href}`

const config: VitestRunnerConfig = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: process.env.TEST_NAME === undefined ? undefined : new RegExp(process.env.TEST_NAME),
  allowOnly: true,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  // An emulated process takes minutes to start on a machine that is busy.
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
}

const runner: VitestRunner = {
  config,
  importFile: (path) => import(pathToFileURL(path).href),
  onBeforeRunTask: (test) => write({ kind: 'began', name: nameOf(test) }),
  onAfterRunTask: (test) => writeEnd(test),
}

function nameOf(task: Task): string {
  return task.suite === undefined ? task.name : `${nameOf(task.suite)} > ${task.name}`
}

function* partsOf(task: Task): Iterable<Task> {
  yield task
  if ('tasks' in task) for (const each of task.tasks) yield* partsOf(each)
}

function writeEnd(task: Task): void {
  const errors = task.result?.errors ?? []
  const error = errors.map((each) => each.stack ?? each.message).join('\n')
  write({ kind: 'ended', name: nameOf(task), state: task.result?.state ?? task.mode, error })
}

for (const file of files) {
  write({ kind: 'file', file })
  const start = performance.now()
  const tasks = await startTests([resolve(file)], runner)
  for (const task of tasks.flatMap((each) => [...partsOf(each)])) {
    // A file or a suite is told of where it fails itself: it does not load, or its hooks throw.
    const failed = task.type !== 'test' && (task.result?.errors?.length ?? 0) > 0
    if (failed || (task.type === 'test' && task.result === undefined)) writeEnd(task)
  }
  write({ kind: 'done', milliseconds: Math.round(performance.now() - start) })
}
process.exit(0)
