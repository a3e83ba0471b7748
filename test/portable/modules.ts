import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { type Generation, generate } from '../../generator/generate.ts'
import { orderedTargets } from '../../generator/request/target-list.ts'
import { pretend } from './runtime-for-target.ts'

const runtime = fileURLToPath(new URL('runtime-for-target.ts', import.meta.url))

/** What importing a module gives. */
export type Members = Readonly<Record<string, unknown>>

/** What the generator makes of a command line; the module believes that it runs where {@link load} says. */
export async function made(words: readonly string[], workingFolder = process.cwd()): Promise<Generation> {
  const parsed = parseArguments(words)
  if (parsed.kind !== 'run') throw new Error(parsed.kind === 'usage-error' ? parsed.message : parsed.kind)
  const [target] = orderedTargets(parsed.line.targets) ?? []
  if (target === undefined) throw new Error('this system is none of the targets')
  const request = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  return generate({ ...request, workingFolder, plan: { ...request.plan, runtime } })
}

/** The text of the one module that was made. */
export function textOf({ api, files: [file] }: Generation): string {
  if (file === undefined) throw new Error(api.diagnostics.list.map(({ message }) => message).join('\n'))
  return file.text
}

/** Imports a module as if this were another system. */
export async function load(text: string, target: string): Promise<Members> {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const path = join(folder, `${target}.ts`)
  writeFileSync(path, text)
  pretend(target)
  try {
    return (await import(path)) as Members
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
