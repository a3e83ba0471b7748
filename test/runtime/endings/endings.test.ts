import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSystemV } from '../../../runtime/records/eightbytes.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateText } from '../generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../plain-javascript.ts'

/** `npm run test:endings` makes a million of each. */
const count = process.env.ENDINGS ?? '5000'

let javascript: PlainJavaScript
let library: CompiledLibrary
let program: string
let module: string

beforeAll(async () => {
  javascript = plainJavaScript()
  library = compileC('endings/endings.c', 'endings')
  const header = fileURLToPath(new URL('endings.h', import.meta.url))
  program = javascript.add('test/runtime/endings/program.ts')
  const text = await generateText([header, '--lib', library.path], {
    setCallbacks: ['thing_set_handler'],
  })
  module = javascript.write('endings.ts', text)
}, 60_000)
afterAll(() => {
  javascript.remove()
  library.remove()
})

/** What a scenario prints, and how its process ends. */
function run(scenario: string, environment: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    ['--no-warnings', program, module, scenario, count],
    { encoding: 'utf8', timeout: 600_000, env: { ...process.env, ...environment } },
  )
  return { output: `${stdout}${stderr}`.trim(), status, signal }
}

describe('processes end', () => {
  it('by process.exit while a call with a callback is in flight', () => {
    expect(run('exit while a call with a callback is in flight')).toEqual({
      output: 'exit 9',
      status: 9,
      signal: null,
    })
  })

  it('by an uncaught error, which is told, while a call with a callback is in flight', () => {
    const { output, status } = run('an uncaught error while a call with a callback is in flight')
    expect(output).toContain('Error: told before the end')
    expect(status).toBe(1)
  })

  it('by themselves, while a thread of C calls a plain function that C kept', () => {
    for (let i = 0; i < 3; i++) {
      const { status, signal } = run('a plain function that C kept, while the process ends by itself')
      expect({ status, signal }).toEqual({ status: 4, signal: null })
    }
  })
})

const late = /^block_free: block(.*) is being freed by block_free on another thread$/

describe('addresses', () => {
  it.each([
    ['a stale address is an error, however many come after it', 'true true\ntrue'],
    [
      'a million of each leaves the count where it was',
      [
        'plain functions: 0 more, no leak',
        'Callbacks: 0 more, no leak',
        'functions in a field: 0 more, no leak',
        'functions set in the place of others: 0 more, no leak',
        'functions of handles: 0 more, no leak',
        'calls on other threads: true',
      ].join('\n'),
    ],
    ['workers that end give back what they had', 'ended: 0 more\nterminated: true\n6'],
  ])('%s', (scenario, output) => {
    expect(run(scenario)).toEqual({ output, status: 0, signal: null })
  })
})

// Only that calling convention's functions have addresses of their own.
const kinds = isSystemV ? [['addresses of their own', '1'] as const] : []
describe.each([...kinds, ["Koffi's addresses", '0'] as const])('callbacks with %s', (_, thunks) => {
  it.each([
    [
      'a function that a callback returns',
      /^506\n.*the callback's result must be a function, a Callback of the type work_function.*\n-1$/,
    ],
    ['texts that a callback returns', /^1\n1 1$/],
    ['signatures that fill the registers', /^123456\n61\n1\n21$/],
    ['functions passed first far inside of callbacks', /^21 3\n20$/],
  ])('%s', (scenario, output) => {
    const result = run(scenario, { KOFFI_BINDGEN_THUNKS: thunks })
    expect(result.output).toMatch(output)
    expect(result).toMatchObject({ status: 0, signal: null })
  })

  // Bun panics in one of five runs, with either kind of address.
  it.skipIf(process.versions.bun)('time-outs inside of callbacks', () => {
    const result = run('time-outs inside of callbacks', { KOFFI_BINDGEN_THUNKS: thunks })
    expect(result).toEqual({ output: '6', status: 0, signal: null })
  })
})

const manyArguments =
  process.platform === 'win32'
    ? /^0 0\n30 435\n31 465\nsum_many: takes at most 31 arguments after "\.\.\."; got 32\n599$/
    : /^0 0\n30 435\n31 465\n32 496\n40 780\n63 1953\nsum_many: takes at most 63 arguments after "\.\.\."; got 64\n4492\.5\n599$/

describe('calls', () => {
  it.each([
    ['what is done with the arguments after callAsync was called', /^3$/],
    ['the data of a function that callAsync registers', /^42$/],
    ['more arguments than Koffi takes', manyArguments],
  ])('%s', (scenario, output) => {
    const result = run(scenario)
    expect(result.output).toMatch(output)
    expect(result).toMatchObject({ status: 0, signal: null })
  })

  it('free memory once', () => {
    const [first, second, third] = run('memory that is freed twice on other threads').output.split('\n')
    expect(first).toBe('freed')
    expect(second).toMatch(late)
    expect(third).toMatch(/was freed by block_free/)
  })
})
