import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from 'koffi-bindgen/runtime'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
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
  const text = await generateText(args, plan)
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const path = join(folder, 'module.ts')
  writeFileSync(path, text)
  try {
    return (await import(path)) as GeneratedModule<Members>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of the module that `bindgen` makes with these arguments. */
export async function generateText(
  args: readonly string[],
  plan: Partial<ModuleRequest['plan']> = {},
): Promise<string> {
  const parsed = parseArguments(args)
  if (parsed.kind !== 'run') {
    throw new Error(parsed.kind === 'usage-error' ? parsed.message : parsed.kind)
  }
  const target = hostTarget() ?? targets['x86_64-linux-gnu']
  const request = requestFromLine(parsed.line, target, `bindgen ${args.join(' ')}`, '0.0.0', '')
  const { api, files } = await generate({ ...request, plan: { ...request.plan, ...plan } })
  const [module] = files
  if (module === undefined) {
    throw new Error(api.diagnostics.list.map(({ severity, message }) => `${severity}: ${message}`).join('\n'))
  }
  return module.text
}
