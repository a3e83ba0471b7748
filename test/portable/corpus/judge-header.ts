import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'rolldown/utils'
import { parseArguments } from '../../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../../generator/cli/line/request-from-line.ts'
import type { Diagnostic } from '../../../generator/diagnostics/diagnostics.ts'
import { furtherRequests } from '../../../generator/further-targets.ts'
import { type Api, type Generation, generate } from '../../../generator/generate.ts'
import type { ModuleRequest } from '../../../generator/request/request.ts'
import { orderedTargets } from '../../../generator/request/target-list.ts'
import { compilerFor } from '../../../generator/verify/compiler-for.ts'
import { withTargetHeaders } from '../../../generator/verify/target-headers.ts'
import { verify } from '../../../generator/verify/verify.ts'
import type { CorpusHeader } from '../../corpus/corpus-header.ts'
import { pretend } from '../runtime-for-target.ts'
import { differences } from '../same-members.ts'

/** What came of a header as a module for all targets. */
export interface Verdict {
  readonly header: string
  readonly seconds: number
  /**
   * What some targets lack, each once: headers, types of POSIX; none for one that needs C and its library
   * only.
   */
  readonly missing: readonly string[]
  /** Whether the header declares anything by itself. */
  readonly declares: boolean
  /** Put to clang, over all targets. */
  readonly facts: number
  readonly targets: number
  /** Whether every record lies the same everywhere. */
  readonly layoutsAgree: boolean
  /** Bytes of the module for all targets by those of the one for this system. */
  readonly ratio: number
  /** Facts that clang refuses, and what the module has otherwise than one for that target alone. */
  readonly problems: readonly string[]
}

/** Shared by all modules that are loaded: they believe to run on the target that {@link pretend} names. */
const runtime = new URL('../runtime-for-target.js', import.meta.url).href

/**
 * Makes a header's module for all targets, and for each alone, and has a compiler judge what each target's
 * says.
 */
export async function judgeHeader({ header, flags }: CorpusHeader): Promise<Verdict> {
  const start = performance.now()
  const request = requestFor([header, ...flags, '--target', 'all'])
  const portable = await generate(request)
  const problems: string[] = []
  const { api, files } = portable
  const text = files[0]?.text ?? ''
  for (const { severity, message } of api.diagnostics.list) if (severity === 'error') problems.push(message)
  const missing = new Set(api.diagnostics.list.flatMap(lackOf))
  // The module that a user gets for this system alone.
  const here = await generate(requestFor([header, ...flags]))
  const alone: Generation[] = [here]
  // Of what a target lacks nothing can be proven.
  const further = missing.size === 0 ? furtherRequests(api) : []
  for (const each of further) alone.push(await generate(each))
  let facts = 0
  const refusals: string[] = []
  for (const one of text === '' || missing.size > 0 ? [] : alone) {
    const judged = await judge(one.api, text, one.files[0]?.text ?? '')
    facts += judged.facts
    const at = one.api.request.target.name
    problems.push(...judged.problems.map((problem) => `${at}: ${problem}`))
    refusals.push(...judged.refusals.map((refusal) => `${refusal} (for ${at})`))
  }
  const layouts = new Set(alone.map((one) => layoutsOf(one.api)))
  return {
    header,
    seconds: (performance.now() - start) / 1000,
    missing: [...missing, ...refusals],
    declares: (portable.account?.entries.length ?? 0) > 0,
    facts,
    targets: alone.length,
    layoutsAgree: layouts.size === 1,
    ratio: text.length / (here.files[0]?.text.length ?? 0),
    problems,
  }
}

/** What a further target has not: a header, a type, or a declaration that is no C there. */
function lackOf(one: Diagnostic): string[] {
  if (one.code === 'include-assumed') return [one.particulars.header]
  if (!/\(for [\w-]+\)$/.test(one.message)) return []
  if (one.code === 'unknown-type') return [/type '(.+?)'/.exec(one.message)?.[1] ?? one.message]
  return one.code === 'invalid-declaration' || one.code === 'syntax-error' ? [one.message] : []
}

function requestFor(words: readonly string[]): ModuleRequest {
  const parsed = parseArguments(words)
  if (parsed.kind !== 'run') throw new Error(`${words.join(' ')}: ${parsed.kind}`)
  const [target] = orderedTargets(parsed.line.targets) ?? []
  if (target === undefined) throw new Error('this system is none of the targets')
  const request = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  return { ...request, plan: { ...request.plan, runtime } }
}

/** One target's facts to clang, and the portable module against the target's own. */
async function judge(
  { request, unit, layouts, diagnostics }: Api,
  portable: string,
  own: string,
): Promise<{
  readonly facts: number
  readonly problems: readonly string[]
  /** Why the compiler does not take the header there; the first reason. */
  readonly refusals: readonly string[]
}> {
  const missing = diagnostics.list.flatMap((one) =>
    one.code === 'include-assumed' ? [one.particulars.header] : [],
  )
  const compiler = compilerFor(request, undefined)
  const { checked, wrong, errors } = await withTargetHeaders(request, compiler, missing, (told) =>
    verify(unit, layouts, told),
  )
  const { name } = request.target
  // Types are this system's: their widths are compared where the target has the same.
  const sameWidths = !name.includes('windows')
  const differing = differences(await load(portable, name), await load(own, name), sameWidths)
  const refused = wrong.map(({ claim, message }) => `${claim}: ${message}`)
  const refusals = errors.slice(0, 1).map((error) => error.replace(/^.*?: error: /, 'clang: '))
  return { facts: checked, problems: [...refused, ...differing], refusals }
}

async function load(text: string, target: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const path = join(folder, 'module.mjs')
  const { code, errors } = transformSync('module.ts', text)
  if (errors.length > 0) throw new Error(`${target}: ${errors[0]!.message}`)
  writeFileSync(path, code)
  pretend(target)
  try {
    return await import(pathToFileURL(path).href)
  } finally {
    pretend('')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The layouts of all records that have a name, and the types of enums, as text to compare. */
function layoutsOf({ unit, layouts }: Api): string {
  const named = [...layouts.records].flatMap(([id, { size, alignment, fields }]) => {
    const name = unit.records.get(id)?.cName ?? null
    return name === null ? [] : [JSON.stringify([name, size, alignment, fields])]
  })
  const enums = [...unit.enums.values()].map(({ cName, underlying }) => JSON.stringify([cName, underlying]))
  return [...named, ...enums].sort().join('\n')
}
