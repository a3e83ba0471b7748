import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { emitterHere } from '../emit/emitter.ts'
import { furtherRequests } from '../further-targets.ts'
import { type Api, readApi } from '../generate.ts'
import { planModule } from '../plan-modules.ts'
import type { ModuleRequest } from '../request/request.ts'
import { hostTarget } from '../target/targets.ts'
import { type CallsResult, verifyCalls } from '../verify/calls/verify-calls.ts'
import { compilerFor } from '../verify/compiler-for.ts'
import type { Compiler } from '../verify/run-compiler.ts'
import { withTargetHeaders } from '../verify/target-headers.ts'
import { type VerifyResult, verify } from '../verify/verify.ts'
import { packageFolder } from '../version.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'

/**
 * Has a C compiler judge every fact that is known of the headers, and what translated functions return, and
 * prints those that it refuses.
 */
export async function runVerify(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
): Promise<number> {
  let failed = false
  for (const { request: asked } of jobs) {
    const first = readApi(asked)
    const others = first.diagnostics.hasErrors ? [] : furtherRequests(first).map((other) => readApi(other))
    for (const api of [first, ...others]) {
      const { diagnostics, source } = api
      reportDiagnostics(diagnostics.list, source.files, { ...line, quiet: true }, terminal)
      if (diagnostics.hasErrors) return exitCodes.failure
      if (!(await isProven(api, line, terminal))) failed = true
    }
  }
  return failed ? exitCodes.failure : exitCodes.success
}

/** Prints what the compiler says of one target's facts; true where nothing is wrong. */
async function isProven(api: Api, line: CommandLine, terminal: Terminal): Promise<boolean> {
  const { request, unit, layouts, diagnostics } = api
  const missing = diagnostics.list.flatMap((one) =>
    one.code === 'include-assumed' ? [one.particulars.header] : [],
  )
  const compiler = compilerFor(request, process.env.CC)
  const { checked, wrong, errors } = await withTargetHeaders(request, compiler, missing, (told) =>
    verify(unit, layouts, told, request.texts),
  )
  const calls = errors.length === 0 ? await callsOf(api, compiler) : null
  if (line.json) {
    const { headers, target } = request
    terminal.out(`${JSON.stringify({ headers, target: target.name, checked, wrong, errors, calls })}\n`)
  } else {
    report(request, compiler, { checked, wrong, errors }, terminal)
    if (calls !== null) reportCalls(compiler, calls, terminal)
  }
  const isRefused = wrong.length > 0 || errors.length > 0
  return !isRefused && (calls === null || (calls.wrong.length === 0 && calls.errors.length === 0))
}

/** Calls of each translated function. */
const callsEach = 32

/**
 * Calls translated functions as compiled ones; null where a program for the target does not run here, or the
 * package is not built, whose runtime they need.
 */
async function callsOf(api: Api, compiler: Compiler): Promise<CallsResult | null> {
  const { target } = api.request
  const folder = packageFolder()
  const isBuilt = existsSync(join(folder, 'dist', 'runtime', 'generated.js'))
  if (target.name !== hostTarget()?.name || !isBuilt) return null
  const request = { ...api.request, plan: { ...api.request.plan, int64: 'bigint' as const } }
  const { headers } = api.unit
  const seed = Number(process.env.SEED ?? 1)
  return verifyCalls(
    planModule(api, request),
    { headers, texts: request.texts ?? new Map(), target, seed, callsEach },
    compiler,
    emitterHere(),
    folder,
  )
}

function reportCalls(
  { command }: Compiler,
  { functions, calls, wrong, errors }: CallsResult,
  { out, colours }: Terminal,
): void {
  if (functions === 0) return
  const isGood = wrong.length === 0 && errors.length === 0
  const sign = isGood ? colours.green('✓') : colours.red('✗')
  const what = `${functions} translated functions and macros over numbers`
  out(`${sign} ${what}: ${calls} calls as ${command} compiles them, ${wrong.length} differ\n`)
  for (const error of errors) out(`  ${error}\n`)
  for (const { call, expected, actual } of wrong) out(`  ${call}: ${actual}, not ${expected}\n`)
}

function report(
  request: ModuleRequest,
  { command }: Compiler,
  { checked, wrong, errors }: VerifyResult,
  { out, colours }: Terminal,
): void {
  const what = `${request.headers.join(' ')} for ${request.target.name}`
  if (errors.length > 0) {
    out(`${colours.red('✗')} ${colours.bold(what)}: ${command} could not judge it\n`)
    for (const error of errors) out(`  ${error}\n`)
    const hint = 'CC names another compiler; for another target clang and its headers are needed'
    out(`  ${colours.cyan('help:')} ${hint}\n`)
    return
  }
  const sign = wrong.length === 0 ? colours.green('✓') : colours.red('✗')
  out(`${sign} ${colours.bold(what)}: ${checked} facts put to ${command}, ${wrong.length} wrong\n`)
  for (const { claim, message } of wrong) out(`  ${claim}: ${message}\n`)
}
