import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Emitter } from '../../emit/emitter.ts'
import type { BindingPlan, WholeModule } from '../../plan/binding-plan.ts'
import type { Target } from '../../target/target.ts'
import type { HeaderTexts } from '../facts/assertions.ts'
import { type Compiler, compileProgram, runProgram } from '../run-compiler.ts'
import { callProgram, undefinedResult } from './call-program.ts'
import { SeededNumbers } from './call-values.ts'
import { argumentText, asPrinted, type ModuleResult, resultOf, runnerText } from './module-results.ts'
import { askableFunctions, callsOf, moduleOf, type TranslatedCall } from './translated-calls.ts'

export interface CallsResult {
  /** Translated functions and macros that were called. */
  readonly functions: number
  /** Calls whose results were compared: those that C defines. */
  readonly calls: number
  readonly wrong: readonly WrongCall[]
  /** What kept them from being compared. Empty otherwise. */
  readonly errors: readonly string[]
}

export interface WrongCall {
  /** `ROTATE((1), (7))`. */
  readonly call: string
  readonly expected: string
  readonly actual: string
}

export interface CallsRequest {
  /** As the unit names them. */
  readonly headers: readonly string[]
  /** What stands in the place of headers that are no files. */
  readonly texts: HeaderTexts
  readonly target: Target
  readonly seed: number
  /** Of each function. */
  readonly callsEach: number
}

/** The package's own folder, which modules import the runtime from. */
export type PackageFolder = string

/**
 * Calls the translated functions of a plan over numbers, on both sides: in a program that the compiler makes,
 * and in a module.
 *
 * @param bindings made with 64-bit integers as bigints
 */
export async function verifyCalls(
  bindings: BindingPlan,
  request: CallsRequest,
  compiler: Compiler,
  emitter: Emitter,
  packageFolder: PackageFolder,
): Promise<CallsResult> {
  const random = new SeededNumbers(request.seed)
  const [module] = bindings.modules
  const functions = module === undefined ? [] : askableFunctions(module.declarations)
  const calls = functions.flatMap((plan) => callsOf(plan, request.callsEach, request.target, random))
  const nothing = { functions: functions.length, calls: 0, wrong: [], errors: [] }
  if (module === undefined || calls.length === 0) return nothing
  const folder = await mkdtemp(path.join(tmpdir(), 'bindgen-calls-'))
  try {
    const expected = await resultsInC(request, calls, compiler, folder)
    if (expected.kind === 'failed') return { ...nothing, errors: [expected.message] }
    // What traps in C may end the process that calls the module, and what takes long there takes for ever.
    const defined = calls.filter((_, index) => expected.lines[index] !== undefinedResult)
    const lines = expected.lines.filter((line) => line !== undefinedResult)
    const part = { ...module, declarations: moduleOf(module.declarations, functions) }
    const actual = await resultsOfModule(part, defined, emitter, folder, packageFolder)
    if (actual.kind === 'failed') return { ...nothing, errors: [actual.message] }
    const wrong = defined.flatMap((call, index) => difference(call, lines[index]!, actual.results[index]!))
    return { ...nothing, calls: defined.length, wrong }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function difference(
  { cName, values }: TranslatedCall,
  expected: string,
  result: ModuleResult,
): readonly WrongCall[] {
  const call = `${cName}(${values.map(({ c }) => c).join(', ')})`
  if (result.kind === 'thrown') {
    // The result of a macro is a number where its arguments decide its type.
    if (/^RangeError: .*(2\^53|bigint)/.test(result.message)) return []
    return [{ call, expected, actual: result.message }]
  }
  const actual = asPrinted(result.value, expected)
  return actual === expected ? [] : [{ call, expected, actual }]
}

type ResultsInC =
  | { readonly kind: 'done'; readonly lines: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }

/** What C leaves undefined traps; what it defines only as gcc does with -fwrapv, it gives. */
const judging = [
  ...['-w', '-O1', '-fwrapv', '-fno-strict-aliasing', '-ffp-contract=off', '-fno-lto'],
  '-fsanitize=shift,integer-divide-by-zero,float-cast-overflow,unreachable,bounds,null,builtin',
  '-fsanitize-undefined-trap-on-error',
]

async function resultsInC(
  { headers, texts }: CallsRequest,
  calls: readonly TranslatedCall[],
  compiler: Compiler,
  folder: string,
): Promise<ResultsInC> {
  const program = path.join(folder, 'calls')
  const left = new Set<number>()
  for (;;) {
    const { text, lines } = callProgram(headers, texts, calls, left)
    const compilation = await compileProgram(text, program, judging, compiler)
    if (compilation.kind === 'not-started') return { kind: 'failed', message: compilation.message }
    const before = left.size
    for (const line of compilation.lines) {
      const index = lines.get(line)
      if (index !== undefined) left.add(index)
    }
    if (compilation.message === null) break
    if (left.size === before) return { kind: 'failed', message: compilation.message }
  }
  const ended = await runProgram(program, [], folder)
  if (ended.kind === 'not-started') return { kind: 'failed', message: ended.message }
  const lines = ended.stdout.trimEnd().split('\n')
  if (lines.length === calls.length) return { kind: 'done', lines }
  const last = calls[lines.length]
  return { kind: 'failed', message: `the C program ended in ${last?.cName ?? 'its last call'}` }
}

type ResultsOfModule =
  | { readonly kind: 'done'; readonly results: readonly ModuleResult[] }
  | { readonly kind: 'failed'; readonly message: string }

async function resultsOfModule(
  module: WholeModule,
  calls: readonly TranslatedCall[],
  emitter: Emitter,
  folder: string,
  packageFolder: PackageFolder,
): Promise<ResultsOfModule> {
  const plain = { ...module, path: 'module.ts', skipped: [], macroAliases: new Map(), exportNames: new Map() }
  const [made] = await emitter.emit([plain], 'js')
  await writeFile(path.join(folder, 'module.mjs'), made!.text)
  await writeFile(path.join(folder, 'runner.mjs'), runnerText)
  const list = calls.map(({ name, values }) => [name, values.map(({ value }) => argumentText(value))])
  await writeFile(path.join(folder, 'calls.json'), JSON.stringify(list))
  await mkdir(path.join(folder, 'node_modules'))
  await symlink(packageFolder, path.join(folder, 'node_modules', 'koffi-bindgen'))
  const ended = await runProgram(process.execPath, [path.join(folder, 'runner.mjs')], folder)
  if (ended.kind === 'not-started') return { kind: 'failed', message: ended.message }
  const lines = ended.stdout.split('\n').slice(0, -1)
  if (lines.length === calls.length) return { kind: 'done', results: lines.map(resultOf) }
  const last = calls[lines.length]
  const why = ended.stderr.trim().split('\n').slice(-5).join(' ')
  return { kind: 'failed', message: `the module's calls ended at ${last?.cName ?? 'their end'}: ${why}` }
}
