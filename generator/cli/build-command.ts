import { rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Emitter } from '../emit/emitter.ts'
import type { Generation } from '../generate.ts'
import type { FoundLibrary } from '../libraries/find-library.ts'
import { loadedWith } from '../libraries/loaded-with.ts'
import { splitWords } from '../request/split-words.ts'
import { type Built, buildShim, type LinkedLibrary } from '../shim/build-shim.ts'
import { compilerFor } from '../verify/compiler-for.ts'
import { verify, type WrongFact } from '../verify/verify.ts'
import { type Made, makeModules, writeModules } from './generate-command.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { shownPath } from './output/shown-path.ts'
import type { Terminal } from './output/terminal.ts'

/** Makes modules, writes them, and compiles the C files that go with them. */
export async function runBuild(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<number> {
  if (jobs.every(({ request }) => !request.plan.shim)) {
    terminal.err('bindgen: no module of the configuration has a shim; write shim: true where one should\n')
    return exitCodes.usage
  }
  const made = await makeModules(jobs, line, terminal, emitter)
  const written = writeModules(made, line, terminal)
  return written === exitCodes.success ? await compileShims(made, line, terminal) : written
}

/** Compiles the C files of modules that were written. Returns the exit code. */
export async function compileShims(
  { generations }: Pick<Made, 'generations'>,
  line: CommandLine,
  terminal: Terminal,
): Promise<number> {
  let failed = false
  for (const { generation, folder } of generations) {
    const source = generation.files.find(({ path }) => path.endsWith('.shim.c'))
    const { request } = generation.api
    if (source === undefined || folder === null) {
      const what = request.headers.join(' ')
      if (request.plan.shim) say(`${what}: everything can be called without a shim\n`, line, terminal)
      continue
    }
    const path = join(folder, source.path)
    const built = await compileOne(generation, path)
    failed ||= built.kind !== 'built'
    report(built, path, line, terminal)
  }
  return failed ? exitCodes.failure : exitCodes.success
}

/** Compiles a C file, and has the compiler prove what static assertions cannot say. */
async function compileOne({ api, library }: Generation, path: string): Promise<Built> {
  const { request, unit, layouts } = api
  const compiler = compilerFor(request, process.env.CC)
  const found = library === null ? [] : [library, ...library.others]
  const installed = found.flatMap((one) => one.installed ?? [])
  // Headers declare functions of those, too, and inline functions call them.
  const behind = loadedWith(installed, request.library.folders, request.target, request.sysroot)
  const built = await buildShim({
    source: resolve(path),
    target: request.target,
    compiler,
    compilerFlags: splitWords(process.env.CFLAGS ?? ''),
    linkerFlags: splitWords(process.env.LDFLAGS ?? ''),
    libraries: [
      ...found.flatMap((one) => linked(one, path)),
      ...behind.map((one) => ({ path: one.path, soname: one.soname, shippedIn: null })),
    ],
    missing: library?.missing ?? [],
  })
  if (built.kind !== 'built') return built
  // What no static assertion can say, bit-fields and constants, bytes of an object file show.
  const { wrong } = await verify(unit, layouts, compiler, request.texts)
  if (wrong.length === 0) return built
  const layout = await verify({ ...unit, constants: [] }, layouts, compiler, request.texts)
  const listed = (facts: readonly WrongFact[]): string =>
    facts.map(({ claim, message }) => `${claim}: ${message}`).join('\n')
  if (layout.wrong.length > 0) {
    rmSync(built.path)
    return { kind: 'failed', message: listed(layout.wrong) }
  }
  // A header may tell compilers apart by macros.
  return { ...built, warnings: `To this compiler it is not so that\n${listed(wrong)}` }
}

function linked({ installed, candidates }: FoundLibrary, source: string): LinkedLibrary[] {
  if (installed === null) return []
  const named = [...candidates.linux, ...candidates.darwin, ...candidates.win32]
  const isShipped = named.some((candidate) => candidate?.startsWith('.'))
  const away = relative(dirname(resolve(source)), dirname(installed.path)).replaceAll('\\', '/')
  return [{ path: installed.path, soname: installed.soname, shippedIn: isShipped ? away : null }]
}

function report(built: Built, source: string, line: CommandLine, { err, colours }: Terminal): void {
  const shown = shownPath(source)
  switch (built.kind) {
    case 'built':
      if (line.quiet || line.json) return
      err(`${colours.green('✓')} ${colours.bold(shownPath(built.path))}: compiled from ${shown}\n`)
      if (built.warnings !== '') err(`${built.warnings}\n`)
      return
    case 'failed':
      err(`${colours.red('✗')} ${colours.bold(shown)} does not compile:\n${built.message}\n`)
      err(
        `  ${colours.cyan('help:')} CFLAGS and LDFLAGS are handed to the compiler; --exclude leaves a function out\n`,
      )
      return
    case 'not-started':
      err(`${colours.red('✗')} ${colours.bold(shown)}: there is no C compiler: ${built.message}\n`)
      err(
        `  ${colours.cyan('help:')} Install one, or name it: CC=clang, CC="zig cc". The module works without; ` +
          'functions that need the shim throw\n',
      )
  }
}

function say(text: string, { quiet, json }: CommandLine, { err }: Terminal): void {
  if (!quiet && !json) err(text)
}
