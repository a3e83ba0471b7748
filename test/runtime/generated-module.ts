import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Library } from 'koffi-bindgen/runtime'
import type { ApiOptions } from '../../generator/api/api-options.ts'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import type { EmittedModule } from '../../generator/emit/emitted-module.ts'
import { generate } from '../../generator/generate.ts'
import type { ModuleRequest } from '../../generator/request/request.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'

/** A generated module, imported. Tests that know their header state its members. */
export type GeneratedModule<Members> = Members & { readonly $library: Library }

/**
 * Makes a module with the generator, as `bindgen` does with these arguments, and imports it.
 *
 * @param plan as in the configuration
 *
 * Throws an Error with the diagnostics where the generator reports an error.
 */
export async function generateModule<Members>(
  args: readonly string[],
  plan: Partial<ModuleRequest['plan']> = {},
): Promise<GeneratedModule<Members>> {
  const files = await generateFiles(args, plan)
  return (await imported(files, mainOf(files))) as GeneratedModule<Members>
}

/** The same with `--api`: the idiomatic module. */
export async function generateApi<Members>(
  args: readonly string[],
  options: Partial<ApiOptions> = {},
  plan: Partial<ModuleRequest['plan']> = {},
): Promise<Members> {
  const files = await generateFiles([...args, '--api'], plan, options)
  return (await imported(files, files.find(({ path }) => path.endsWith('api.ts'))!.path)) as Members
}

/** The module that programs import: of several in folders, the one that stands above. */
export function mainOf(files: readonly EmittedModule[]): string {
  return files.find(({ path }) => !path.includes('/'))!.path
}

async function imported(files: readonly EmittedModule[], path: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true })
    writeFileSync(join(folder, file.path), file.text)
  }
  try {
    return await import(join(folder, path))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of the module that `bindgen` makes with these arguments. */
export async function generateText(
  args: readonly string[],
  plan: Partial<ModuleRequest['plan']> = {},
): Promise<string> {
  const [module] = await generateFiles(args, plan)
  return module!.text
}

/** The files that `bindgen` makes with these arguments, the module first. */
export async function generateFiles(
  args: readonly string[],
  plan: Partial<ModuleRequest['plan']> = {},
  options: Partial<ApiOptions> = {},
): Promise<readonly EmittedModule[]> {
  const parsed = parseArguments(args)
  if (parsed.kind !== 'run') {
    throw new Error(parsed.kind === 'usage-error' ? parsed.message : parsed.kind)
  }
  const target = hostTarget() ?? targets['x86_64-linux-gnu']
  const request = requestFromLine(parsed.line, target, `bindgen ${args.join(' ')}`, '0.0.0', '')
  const { api, files } = await generate({
    ...request,
    plan: { ...request.plan, ...plan },
    api: request.api && { ...request.api, ...options },
  })
  if (files.length === 0) {
    throw new Error(api.diagnostics.list.map(({ severity, message }) => `${severity}: ${message}`).join('\n'))
  }
  return files
}
