import { spawn } from 'node:child_process'

/** A C compiler as the user starts it. */
export interface Compiler {
  /** The program: `cc`, `clang`, `/usr/bin/gcc-12`. */
  readonly command: string
  /** Put before all other arguments: `--target=…`, `-I…`, `-D…`. */
  readonly flags: readonly string[]
  /** From where relative names in the flags and in `#include "…"` start. */
  readonly workingFolder: string
}

/** A complaint of the compiler about a line of its input. */
export interface CompilerError {
  /** null for a line of another file: a header, say. */
  readonly line: number | null
  readonly message: string
}

export type Compilation =
  /** The object file, if there is no error. */
  | { readonly kind: 'compiled'; readonly errors: readonly CompilerError[] }
  /** The compiler could not be started. */
  | { readonly kind: 'not-started'; readonly message: string }

/** Compiles a text to an object file, without linking it. Warnings are left out. */
export async function compile(text: string, objectFile: string, compiler: Compiler): Promise<Compilation> {
  const quiet = ['-w', '-O0', '-fno-lto', '-fdiagnostics-color=never', ...(await errorLimitFlags(compiler))]
  const args = [...compiler.flags, ...quiet, '-x', 'c', '-c', '-', '-o', objectFile]
  const result = await run(compiler.command, args, text, compiler.workingFolder)
  if (result.kind === 'not-started') return result
  const errors = errorsIn(result.stderr)
  if (result.status === 0 || errors.length > 0) return { kind: 'compiled', errors }
  // A failure without a line: an unknown option, a target that the compiler was not built for.
  return { kind: 'compiled', errors: [{ line: null, message: result.stderr.trim() }] }
}

/** A program's making: the lines of its text that errors lead to, and what the compiler said last of all. */
export type ProgramCompilation =
  | { readonly kind: 'compiled'; readonly lines: readonly number[]; readonly message: string | null }
  | { readonly kind: 'not-started'; readonly message: string }

/** Compiles and links a text. Errors in what a macro of a header came to lead to the line that names it. */
export async function compileProgram(
  text: string,
  program: string,
  options: readonly string[],
  compiler: Compiler,
): Promise<ProgramCompilation> {
  const quiet = ['-fdiagnostics-color=never', ...(await errorLimitFlags(compiler))]
  const args = [...compiler.flags, ...options, ...quiet, '-x', 'c', '-', '-o', program, '-lm']
  const result = await run(compiler.command, args, text, compiler.workingFolder)
  if (result.kind === 'not-started') return result
  if (result.status === 0) return { kind: 'compiled', lines: [], message: null }
  const lines = [...result.stderr.matchAll(/<stdin>:(\d+):/g)].map(([, line]) => Number(line))
  return { kind: 'compiled', lines, message: result.stderr.trim().split('\n').slice(0, 5).join('\n') }
}

/** Runs a program to its end, a minute at most. */
export function runProgram(command: string, args: readonly string[], folder: string): Promise<Ended> {
  return run(command, args, '', folder, 60_000)
}

const versions = new Map<string, Promise<Ended>>()

/** Clang stops after 20 errors unless it is told otherwise; gcc does not know the option. */
async function errorLimitFlags({ command, workingFolder }: Compiler): Promise<readonly string[]> {
  const known = versions.get(command)
  const version = known ?? run(command, ['--version'], '', workingFolder)
  versions.set(command, version)
  const ended = await version
  return ended.kind === 'ended' && ended.stdout.includes('clang') ? ['-ferror-limit=0'] : []
}

/** `<stdin>:12:3: error: …`, and the same of a file. */
function errorsIn(output: string): CompilerError[] {
  const errors: CompilerError[] = []
  for (const match of output.matchAll(/^(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$/gm)) {
    const [whole, file, line, message] = match
    errors.push(
      file === '<stdin>' ? { line: Number(line), message: message! } : { line: null, message: whole },
    )
  }
  return errors
}

export type Ended =
  | {
      readonly kind: 'ended'
      readonly status: number | null
      readonly stdout: string
      readonly stderr: string
    }
  | { readonly kind: 'not-started'; readonly message: string }

function run(
  command: string,
  args: readonly string[],
  input: string,
  folder: string,
  timeout = 0,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, timeout })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', ({ message }) => resolve({ kind: 'not-started', message }))
    child.on('close', (status) => resolve({ kind: 'ended', status, stdout, stderr }))
    // A compiler that ends before it has read everything closes the pipe; its status tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
