import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileC } from '../runtime/compile-c.ts'
import { generateText } from '../runtime/generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../runtime/plain-javascript.ts'

/*
 * The runtime's tests with AddressSanitizer in the process and in the tests' own C libraries, and the smoke
 * program under valgrind. Both are first shown to notice what they are for.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
let javascript: PlainJavaScript

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  javascript = plainJavaScript()
})
afterAll(() => {
  javascript.remove()
  rmSync(folder, { recursive: true, force: true })
})

const asan = execFileSync('gcc', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim()

/**
 * The environment of a process that AddressSanitizer checks; V8's own memory is collected and not freed,
 * which is no leak.
 */
function checked(reports: string): NodeJS.ProcessEnv {
  const options = `detect_leaks=0:log_path=${join(folder, reports)}`
  return { ...process.env, SANITIZE: 'address', LD_PRELOAD: asan, ASAN_OPTIONS: options }
}

function reportsOf(name: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.`))
  return files.map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** A C library of the tests, compiled for a checked process or not. */
function compiled(file: string, name: string, flags: readonly string[]): string {
  const path = join(folder, `lib${name}.so`)
  const source = fileURLToPath(new URL(file, import.meta.url))
  execFileSync('cc', ['-g', '-D_GNU_SOURCE', '-shared', '-fPIC', ...flags, '-o', path, source, '-lm'])
  return path
}

describe('AddressSanitizer', () => {
  it('reports what C reads behind its memory', () => {
    const program = javascript.add('test/sanitizers/overrun.ts')
    const library = compiled('overrun.c', 'overrun-asan', ['-fsanitize=address'])
    const { status } = spawnSync(process.execPath, [program, library], { env: checked('overrun') })
    expect(status).not.toBe(0)
    expect(reportsOf('overrun').join()).toContain('heap-buffer-overflow')
  })

  it.each(['behaviour', 'by-value', 'endings', 'lifetimes', 'misuse', 'round-trip', 'sample', 'threads'])(
    'has nothing to report of test/runtime/%s',
    (name) => {
      const vitest = join(root, 'node_modules/vitest/vitest.mjs')
      const times = ['--testTimeout', '600000', '--hookTimeout', '600000']
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [vitest, 'run', ...times, `test/runtime/${name}`],
        { cwd: root, env: checked(name), encoding: 'utf8', maxBuffer: 2 ** 26 },
      )
      expect(reportsOf(name)).toEqual([])
      expect(status, `${stdout}${stderr}`).toBe(0)
    },
  )
})

describe('valgrind', () => {
  /** Runs a program; JIT-compiled code is not there to be followed. */
  const memcheck = (...args: readonly string[]) => {
    const flags = ['--smc-check=all-non-file', '--error-exitcode=99', process.execPath, '--jitless']
    return spawnSync('valgrind', [...flags, ...args], { encoding: 'utf8', cwd: javascript.folder })
  }

  it('reports what C reads behind its memory', () => {
    const program = javascript.add('test/sanitizers/overrun.ts')
    const { status, stderr } = memcheck(program, compiled('overrun.c', 'overrun', []))
    expect(stderr).toContain('Invalid read of size 1')
    expect(status).toBe(99)
  })

  it('has nothing to report of the sample library', () => {
    const sample = javascript.add('test/runtime/sample/sample.ts')
    const smoke = javascript.add('test/other-runtimes/smoke.ts')
    const library = compileC('sample/sample.c', 'sample')
    const { status, stdout, stderr } = memcheck(smoke, sample, library.path)
    library.remove()
    expect(stdout).toBe('all well\n')
    expect(stderr).toContain('ERROR SUMMARY: 0 errors')
    expect(status).toBe(0)
  })

  it.each([
    'texts that a callback returns',
    'a stale address is an error, however many come after it',
    'signatures that fill the registers',
  ])('has nothing to report of callbacks: %s', async (scenario) => {
    const program = javascript.add('test/runtime/endings/program.ts')
    const header = fileURLToPath(new URL('../runtime/endings/endings.h', import.meta.url))
    const library = compileC('endings/endings.c', 'endings')
    const text = await generateText([header, '--lib', library.path], {
      setCallbacks: ['thing_set_handler'],
    })
    const module = javascript.write('endings.ts', text)
    const { status, stderr } = memcheck(program, module, scenario, '600')
    library.remove()
    expect(stderr).toContain('ERROR SUMMARY: 0 errors')
    expect(status).toBe(0)
  })
})
