import { readApi } from '../generate.ts'
import type { ModuleRequest } from '../request/request.ts'
import { compilerFor } from '../verify/compiler-for.ts'
import type { Compiler } from '../verify/run-compiler.ts'
import { verify } from '../verify/verify.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'

/** Has a C compiler judge every fact that is known of the headers, and prints those that it refuses. */
export async function runVerify(
  jobs: readonly Job[],
  line: CommandLine,
  terminal: Terminal,
): Promise<number> {
  let failed = false
  for (const { request: asked } of jobs) {
    const { request, unit, layouts, diagnostics, source } = readApi(asked)
    reportDiagnostics(diagnostics.list, source.files, { ...line, quiet: true }, terminal)
    if (diagnostics.hasErrors) return exitCodes.failure
    const compiler = compilerFor(request, process.env.CC)
    const { checked, wrong, errors } = await verify(unit, layouts, compiler, request.texts)
    if (line.json) terminal.out(`${JSON.stringify({ headers: request.headers, checked, wrong, errors })}\n`)
    else report(request, compiler, { checked, wrong, errors }, terminal)
    failed ||= wrong.length > 0 || errors.length > 0
  }
  return failed ? exitCodes.failure : exitCodes.success
}

function report(
  request: ModuleRequest,
  { command }: Compiler,
  { checked, wrong, errors }: Awaited<ReturnType<typeof verify>>,
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
