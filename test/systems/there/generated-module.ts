import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GeneratedModule } from '../../runtime/generated-module.ts'
import * as here from '../../runtime/generated-module.ts'

/** Inside of the project, where the runtime's name leads to its sources. */
const modules = fileURLToPath(new URL('../../../made/', import.meta.url))

type Plan = Parameters<typeof here.generateText>[1]

/** A module, and what it is without types where another machine's Node has made it. */
interface Made {
  readonly text: string
  readonly plain: string | null
}

/** The text of a module. */
export async function generateText(args: readonly string[], plan: Plan = {}): Promise<string> {
  return (await make(args, plan)).text
}

/** Has a module made by this machine's Node, where the emulated one takes minutes. */
async function make(args: readonly string[], plan: Plan): Promise<Made> {
  const node = process.env.HOST_NODE
  if (node === undefined) return { text: await here.generateText(args, plan), plain: null }
  const program = fileURLToPath(new URL('write-module.ts', import.meta.url))
  const request = JSON.stringify({ args: [...args, '--target', process.env.HOST_TARGET], plan })
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    const file = join(folder, 'made.ts')
    execFileSync(node, ['--no-warnings', program, request, file], { stdio: 'pipe' })
    return { text: readFileSync(file, 'utf8'), plain: readFileSync(`${file}.js`, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function generateModule<Members>(
  args: readonly string[],
  plan: Plan = {},
): Promise<GeneratedModule<Members>> {
  mkdirSync(modules, { recursive: true })
  const folder = mkdtempSync(join(modules, 'module-'))
  const path = join(folder, 'module.ts')
  const { text, plain } = await make(args, plan)
  writeFileSync(path, text)
  // As hooks.mjs looks for it: the WebAssembly that erases types does not run on every emulated machine.
  if (plain !== null) writeFileSync(`${path}.js`, plain)
  try {
    return (await import(pathToFileURL(path).href)) as GeneratedModule<Members>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
