import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GeneratedModule } from '../../runtime/generated-module.ts'
import * as here from '../../runtime/generated-module.ts'

type Plan = Parameters<typeof here.generateText>[1]

/** The text of a module: made by this machine's Node where the emulated one takes minutes. */
export async function generateText(args: readonly string[], plan: Plan = {}): Promise<string> {
  const node = process.env.HOST_NODE
  if (node === undefined) return here.generateText(args, plan)
  const program = fileURLToPath(new URL('write-module.ts', import.meta.url))
  const request = JSON.stringify({ args: [...args, '--target', process.env.HOST_TARGET], plan })
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    const file = join(folder, 'made.ts')
    execFileSync(node, ['--no-warnings', program, request, file], { stdio: 'pipe' })
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function generateModule<Members>(
  args: readonly string[],
  plan: Plan = {},
): Promise<GeneratedModule<Members>> {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const path = join(folder, 'module.ts')
  writeFileSync(path, await generateText(args, plan))
  try {
    return (await import(pathToFileURL(path).href)) as GeneratedModule<Members>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
