import { relative, resolve } from 'node:path'
import type { EmittedModule } from './emit/emitted-module.ts'
import type { Api } from './generate.ts'
import type { WholeModule } from './plan/binding-plan.ts'
import type { ModuleRequest } from './request/request.ts'
import { shimSource } from './shim/shim-source.ts'
import { ownText } from './source/source.ts'

/** A module with the C file that it needs, if it does. */
export interface ModuleWithShim {
  readonly module: WholeModule
  readonly files: readonly EmittedModule[]
}

/** Makes the C file of a module, and tells the module of it. */
export function withShim(module: WholeModule, api: Api, request: ModuleRequest): ModuleWithShim {
  if (!request.plan.shim) return { module, files: [] }
  const stem = module.path.replace(/(?:\.d)?\.[cm]?[jt]s$/, '')
  const build = request.plan.command.replace(/^bindgen(?: build)?/, 'bindgen build')
  const source = shimSource(module, {
    unit: api.unit,
    layouts: api.layouts,
    prologue: prologueOf(api, request),
    ownText: ownTextOf(request),
    build,
  })
  if (source === null) return { module, files: [] }
  const name = stem.slice(stem.lastIndexOf('/') + 1)
  const shim = { file: `./${name}.shim`, key: source.key, build }
  return { module: { ...module, shim }, files: [{ path: `${stem}.shim.c`, text: source.text }] }
}

/** Macros and includes, as the headers were read with. */
function prologueOf({ source }: Api, request: ModuleRequest): string[] {
  const { defines, preincludes, headers, texts, workingFolder } = request
  const { moduleFolder } = request.library
  const read = new Set(source.includes.flatMap(({ path }) => resolve(path)))
  const include = (header: string): string => {
    const path = resolve(workingFolder, header)
    const named = read.has(path) ? relative(moduleFolder, path).replaceAll('\\', '/') : header
    return `#include ${JSON.stringify(named)}`
  }
  return [
    ...defines.flatMap((macro) =>
      macro.kind === 'define' ? defineLines(macro.text) : [`#undef ${macro.name}`],
    ),
    ...preincludes.map(include),
    ...headers.filter((header) => !texts?.has(header)).map(include),
  ]
}

/** `NAME=VALUE` as a compiler takes it; where its own options say the same, nothing is defined twice. */
function defineLines(text: string): string[] {
  const at = text.indexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  return [
    `#undef ${name.replace(/\(.*/, '')}`,
    `#define ${name} ${at < 0 ? '1' : text.slice(at + 1)}`.trimEnd(),
  ]
}

function ownTextOf({ headers, texts }: ModuleRequest): string | null {
  return headers.includes(ownText) ? (texts?.get(ownText) ?? null) : null
}
