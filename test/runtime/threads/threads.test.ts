import { describe, expect, it } from 'vitest'
import { isSystemV } from '../../../runtime/records/eightbytes.ts'
import { libraryProgram } from '../library-program.ts'

const runProgram = libraryProgram('threads')

/** What a scenario prints, and how its process ends. */
function run(
  scenario: string,
  environment: NodeJS.ProcessEnv = {},
): { output: string; status: number | null; signal: string | null } {
  const { stdout, stderr, status, signal } = runProgram([scenario], [], environment)
  return {
    output: status === 0 || stderr === '' ? stdout.trim() : `${stdout}${stderr}`.trim(),
    status,
    signal,
  }
}

const late =
  'C called the function passed as "work" after the call had returned; a plain function lives for the call only: ' +
  'pass new Callback(work_function, fn), or name the parameter under "keptCallbacks" in the configuration'

describe('callbacks from other threads', () => {
  it.each([
    ['a plain function, late, from another thread', `0 timer_after: ${late}`],
    ['a disposed Callback, from another thread', '0 work_function: C called a callback that was disposed'],
    ['a Callback, from another thread', '8 0'],
    ['a Callback that throws, from another thread', '0 1 0'],
    ['a thousand threads at a time', '499500'],
    ['callbacks of more asynchronous calls than Koffi takes', '999000'],
    ['a callback of an asynchronous call that throws', 'error 0\n1 3'],
    ['the same module on several JavaScript threads', '0,0,0,0'],
  ])('%s', (scenario, output) => {
    expect(run(scenario)).toEqual({ output, status: 0, signal: null })
  })

  it('a thread that calls back while the process ends does not change how it ends', () => {
    expect(run('a thread that calls back while the process ends')).toEqual({
      output: 'before 3\nafter 3',
      status: 3,
      signal: null,
    })
  })
})

describe('a process that has a Callback', () => {
  it('tells of an uncaught error', () => {
    const { output, status } = run('an uncaught error where there is a Callback')
    expect(status).toBe(1)
    // Bun's word begins small.
    expect(output).toMatch(/Error: told before the end/i)
  })
})

const full =
  'true there is no room for another function that C can call: N are in use in this process, of which this thread has N ' +
  '(callback work_function N); dispose Callbacks, and let worker threads end by themselves rather than by terminate()\n' +
  'there is no room for another function that C can call: 81\ntrue\n2 1'

// Only that calling convention's functions have addresses of their own.
const kinds = isSystemV ? [['an address of its own for each', '1'] as const] : []
describe.each([...kinds, ['addresses of Koffi', '0'] as const])(
  'callbacks that fail, with %s',
  (_, thunks) => {
    it.each([
      [
        'what C gets where a callback throws',
        ['int', 'long', 'double', 'bool', 'text', 'pointer', 'small', 'large']
          .map((name) => `${name}:1:thrown,thrown`)
          .join(' '),
      ],
      ['late calls on the main thread', `${`TypeError keep: ${late}\n`.repeat(3)}1`],
      ['callbacks passed inside of a callback', '12,13,14,15,16,17,18,19,20,21,22,23'],
      ['errors of two functions', 'first\nsecond\n32'],
      ['calls nested without end', 'RangeError\n8'],
      ['more callbacks than Koffi has room for', thunks === '1' ? '1\ntrue\n2 1' : full],
    ])('%s', (scenario, output) => {
      const environment = { KOFFI_BINDGEN_THUNKS: thunks }
      expect(run(scenario, environment)).toEqual({ output, status: 0, signal: null })
    })
  },
)
