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

type Ended =
  | {
      readonly kind: 'ended'
      readonly status: number | null
      readonly stdout: string
      readonly stderr: string
    }
  | { readonly kind: 'not-started'; readonly message: string }

function run(command: string, args: readonly string[], input: string, folder: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
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
