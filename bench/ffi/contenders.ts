import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../npm-packages.ts'
import { compileLibrary, madeFolder, makeModule, sourceFolder } from '../runtime/make-module.ts'
import type { Samples } from './time-rows.ts'

/** One way to call calls.h: a program of its own. */
export interface Contender {
  readonly name: string
  /** The program that runs it, with its version. */
  readonly runs: string
  /** The command and its first words; then comes what is to be done. */
  readonly command: readonly string[]
  /** The same program with nothing loaded: what its start and its memory are measured against. */
  readonly bare: readonly string[]
}

/** The generated module with node:ffi below it: see docs/decisions/node-ffi.md. */
export const experiment = 'generated, node:ffi below'

/** What a program says that has loaded the library and called one function. */
interface Started {
  readonly sum: number
  /** The resident set, bytes. */
  readonly rss: number
  /** Processor time since the process began, milliseconds. */
  readonly cpu: number
}

const pythonFolder = fileURLToPath(new URL('../../../bench/ffi/', import.meta.url))
const program = (name: string): string => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url))

/**
 * Installs the run times into a folder, compiles the library and the addon, and makes the module. Throws
 * where something is missing.
 */
export async function makeContenders(folder: string): Promise<readonly Contender[]> {
  const packages = installPackages(folder, ['node@latest', 'bun@latest', 'deno@latest', 'node-api-headers'])
  const node = join(packages, 'node', 'bin', 'node')
  const bin = (name: string): string => join(packages, '.bin', name)
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  const library = compileLibrary(join(sourceFolder, 'calls.c'), 'calls')
  const header = join(sourceFolder, 'calls.h')
  const module = await makeModule('calls', [header, '--lib', library])
  const addon = join(madeFolder, 'addon.node')
  const include = join(packages, 'node-api-headers', 'include')
  const linked = ['-I', include, join(pythonFolder, 'addon.c'), library, `-Wl,-rpath,${dirname(library)}`]
  execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', addon, ...linked])

  const versionOf = (command: string, words: readonly string[] = ['--version']): string =>
    /\d[\w.]*/.exec(execFileSync(command, words, { encoding: 'utf8' }))?.[0] ?? ''
  const onNode = { runs: `Node ${versionOf(node)}`, bare: [node, program('bare')] }
  const deno = [bin('deno'), 'run', '--quiet', '--no-config', '--allow-ffi', '--allow-read']
  const onPython = { bare: [python, join(pythonFolder, 'bare.py')] }
  const cffi = versionOf(python, ['-c', 'import cffi; print(cffi.__version__)'])
  const pythonVersion = `Python ${versionOf(python)}`
  return [
    { name: 'generated', ...onNode, command: [node, program('generated'), library, module] },
    { name: 'Koffi by hand', ...onNode, command: [node, program('koffi'), library, module] },
    { name: 'Node-API addon', ...onNode, command: [node, program('addon'), library, addon] },
    { name: 'node:ffi', ...onNode, command: [node, '--no-warnings', program('node-ffi'), library, '-'] },
    {
      name: experiment,
      ...onNode,
      command: [node, '--no-warnings', program('generated-node-ffi'), library, module],
    },
    {
      name: 'bun:ffi',
      runs: `Bun ${versionOf(bin('bun'))}`,
      command: [bin('bun'), program('bun'), library, '-'],
      bare: [bin('bun'), program('bare')],
    },
    {
      name: 'Deno.dlopen',
      runs: `Deno ${versionOf(bin('deno'))}`,
      command: [...deno, program('deno'), library, '-'],
      bare: [...deno, program('bare')],
    },
    {
      name: 'CFFI',
      runs: `CFFI ${cffi}, ABI mode, ${pythonVersion}`,
      command: [python, join(pythonFolder, 'cffi_rows.py'), library, header],
      ...onPython,
    },
    {
      name: 'ctypes',
      runs: pythonVersion,
      command: [python, join(pythonFolder, 'ctypes_rows.py'), library],
      ...onPython,
    },
  ]
}

/** Measures the calls of one contender, in a process of its own. */
export function timeCalls({ command }: Contender): Samples {
  return JSON.parse(output([...command, 'rows'])) as Samples
}

/** One start of a program. */
export interface Start {
  /** From start to end. */
  readonly milliseconds: number
  /** Processor time up to the first call's end, milliseconds. */
  readonly processor: number
  /** The resident set then. */
  readonly megabytes: number
}

/** Starts a program that loads the library and calls one function. */
export function timeStart(command: readonly string[]): Start {
  const start = performance.now()
  const text = output(command)
  const milliseconds = performance.now() - start
  const { sum, rss, cpu } = JSON.parse(text) as Started
  if (sum !== 3) throw new Error(`${command.join(' ')}: 1 + 2 is ${sum}`)
  return { milliseconds, processor: cpu, megabytes: rss / 2 ** 20 }
}

/** What a program prints. Throws where it fails. */
function output([file = '', ...words]: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(file, words, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${file} ${words.join(' ')}: ${error?.message ?? stderr.slice(-1000)}`)
  return stdout
}
