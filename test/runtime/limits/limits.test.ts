import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libraryProgram } from '../library-program.ts'

const { bun, deno } = process.versions

/**
 * What the page says cannot be seen, by how its sentence begins: the wrong that shows it, and how it ends;
 * null for never.
 */
const wrongs: Readonly<Record<string, readonly [scenario: string, end: string | RegExp | null]>> = {
  'how long a buffer has to be': ['a buffer that is too short', 'number'],
  'NULL where C takes none': ['NULL where C takes none', 'SIGSEGV'],
  'arguments behind `...`': ['a format that does not fit', 'SIGSEGV'],
  'that memory which C keeps a pointer to': ['memory that C keeps and nobody holds', '1 true'],
  'that C freed something by another way': ['another object that leads to what was freed', 'false object'],
  // glibc says what is wrong, and aborts; musl does not say.
  "that C is to free a record which is JavaScript's": [
    'a record of JavaScript that C frees',
    /^SIG(ABRT|SEGV)$/,
  ],
  'that a buffer was transferred away': [
    'a buffer that is transferred, while another thread uses it, by a function from before',
    '0 12 6',
  ],
  'what lies behind a pointer from C': ['a pointer from C that is read beyond its memory', 'SIGSEGV'],
  'whether a library may be called': ['two threads at a time', '2'],
  'a `longjmp` across JavaScript': ['a jump across JavaScript', deno ? null : /^SIG/],
  // Koffi aborts; under Bun C may run into what is gone before it does, and Deno waits for the worker.
  'that a worker thread is ended': [
    'a worker that is terminated while it binds a function',
    bun ? /^SIG(ABRT|SEGV)$/ : deno ? 'lives' : 'SIGABRT',
  ],
  "code that forges the runtime's own objects": ['a forged object', 'true bigint'],
}

const page = readFileSync(new URL('../../../docs/runtime.md', import.meta.url), 'utf8')
const sentences = [...page.slice(page.indexOf('## What C still lets you do wrong')).matchAll(/^- (.*)$/gm)]

const runProgram = libraryProgram('limits')

describe('what C still lets one do wrong', () => {
  it('is what the page says', () => {
    expect(sentences.length).toBe(Object.keys(wrongs).length)
    for (const [, sentence = ''] of sentences) {
      expect(
        Object.keys(wrongs).some((beginning) => sentence.startsWith(beginning)),
        sentence,
      ).toBe(true)
    }
  })

  it('refuses a jump that is declared, inside of a callback', () => {
    expect(runProgram(['a jump that is declared']).stdout.trim()).toBe(
      'leave_at_once: it does not return, and',
    )
  })

  // Under Bun and Deno the process ends without that.
  it.skipIf(bun ?? deno)('also ends the process with a worker that binds', () => {
    const end = (): string | null =>
      runProgram(['a process that ends while a worker binds a function']).signal
    expect(Array.from({ length: 10 }).some(() => end() === 'SIGABRT')).toBe(true)
  })

  it('does not end the process with a worker that calls', () => {
    const { stdout, signal } = runProgram(['a worker that is terminated while it calls functions'])
    expect({ stdout, signal }).toEqual({ stdout: 'lives\n', signal: null })
  })

  const ending = Object.values(wrongs).flatMap(([scenario, end]) =>
    end === null ? [] : [[scenario, end] as const],
  )
  it.each(ending)('%s', (scenario, end) => {
    const { stdout, stderr, signal } = runProgram([scenario], ['--expose-gc'])
    expect(signal ?? (stdout.trim() || stderr)).toMatch(
      typeof end === 'string' ? new RegExp(`^${end}$`) : end,
    )
  })
})
