import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GeneratedModule } from '../../runtime/generated-module.ts'
import * as here from '../../runtime/generated-module.ts'

/** Inside of the project, where the runtime's name leads to its sources. */
const modules = fileURLToPath(new URL('../../../made/', import.meta.url))

type Plan = Parameters<typeof here.generateText>[1]

/** A file of a module, and what it is without types where another machine's Node has made it. */
export interface MadeFile {
  readonly path: string
  readonly text: string
  readonly plain?: string
}

/** The text of a module. */
export async function generateText(args: readonly string[], plan: Plan = {}): Promise<string> {
  const [module] = await make(args, plan)
  return module!.text
}

export async function generateModule<Members>(
  args: readonly string[],
  plan: Plan = {},
): Promise<GeneratedModule<Members>> {
  const files = await make(args, plan)
  const main = files.find(({ path }) => !path.includes('/'))!
  return (await imported(files, main.path)) as GeneratedModule<Members>
}

export async function generateApi<Members>(args: readonly string[]): Promise<Members> {
  const files = await make([...args, '--api'], {})
  return (await imported(files, files.find(({ path }) => path.endsWith('api.ts'))!.path)) as Members
}

/** Has a module made by this machine's Node, where the emulated one takes minutes. */
async function make(args: readonly string[], plan: Plan): Promise<readonly MadeFile[]> {
  const node = process.env.HOST_NODE
  if (node === undefined) return here.generateFiles(args, plan)
  const program = fileURLToPath(new URL('write-module.ts', import.meta.url))
  const target = args.includes('--target') ? [] : ['--target', process.env.HOST_TARGET]
  const request = JSON.stringify({ args: [...args, ...target], plan })
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    const file = join(folder, 'made.json')
    execFileSync(node, ['--no-warnings', program, request, file], { stdio: 'pipe' })
    return JSON.parse(readFileSync(file, 'utf8')) as MadeFile[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function imported(files: readonly MadeFile[], main: string): Promise<unknown> {
  mkdirSync(modules, { recursive: true })
  const folder = mkdtempSync(join(modules, 'module-'))
  for (const { path, text, plain } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    // As hooks.mjs looks for it: the WebAssembly that erases types does not run on every emulated machine.
    if (plain !== undefined) writeFileSync(`${file}.js`, plain)
  }
  try {
    return await import(pathToFileURL(join(folder, main)).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
